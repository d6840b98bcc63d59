import { caseOfStream } from "../../log/event.ts";
import type { LocalInstant } from "../../time/instant.ts";
import { namedAtMost, type Indicator } from "./indicator.ts";
import { isTimeKnown, secondOf } from "./secondOf.ts";
import type { Watch } from "./watch.ts";

/** Completions that follow on each other in the log and are dated to one second, by case. */
interface Run {
  readonly at: LocalInstant;
  /** The position of the first completion of each case. */
  readonly cases: Map<string, number>;
}

/** Sees cases completed in one go. 中文 集中办结 */
export function completionWatch(): Watch {
  const ended: Run[] = [];
  let run: Run | undefined;

  return {
    see({ type, stream, position, at }, { closedTogether }) {
      if ((type !== "ItemCompleted" && type !== "CaseCompleted") || !isTimeKnown(at)) return;
      if (!run || secondOf(run.at) !== secondOf(at)) {
        if (run && run.cases.size >= closedTogether.value) ended.push(run);
        run = { at, cases: new Map() };
      }
      const id = caseOfStream(stream) ?? stream;
      if (!run.cases.has(id)) run.cases.set(id, position);
    },
    *met({ closedTogether }) {
      for (const one of [...ended, ...(run ? [run] : [])]) if (one.cases.size >= closedTogether.value) yield together(one);
    },
  };
}

function together({ at, cases }: Run): Indicator {
  const named = [...cases].slice(0, namedAtMost);
  return {
    indicator: "completion.together",
    params: { count: cases.size, second: at },
    cases: named.map(([id]) => id),
    positions: named.map(([, position]) => position),
    at,
  };
}
