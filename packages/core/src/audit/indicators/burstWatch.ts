import { caseOfStream } from "../../log/event.ts";
import { epochMilliseconds, type LocalInstant } from "../../time/instant.ts";
import { namedAtMost, type Indicator } from "./indicator.ts";
import type { Watch } from "./watch.ts";

interface Praise {
  readonly case: string;
  readonly position: number;
  readonly at: LocalInstant;
}

/** Sees so many best evaluations within so many seconds, one after another in the log. 中文 集中好评 */
export function burstWatch(): Watch {
  const ended: (readonly Praise[])[] = [];
  let run: Praise[] = [];

  return {
    see(event, { burst }) {
      if (event.type !== "CaseEvaluated" || event.data.level !== 1 || event.data.source !== "device") return;
      const { stream, position, at } = event;
      const { evaluations, seconds } = burst.value;
      const isNear = (one: Praise): boolean => Math.abs(epochMilliseconds(at) - epochMilliseconds(one.at)) <= seconds * 1000;
      const isFull = run.length >= evaluations;
      const [first] = run;
      if (first && !isNear(first)) {
        if (isFull) ended.push(run);
        run = isFull ? [] : run.filter(isNear);
      }
      run.push({ case: caseOfStream(stream) ?? stream, position, at });
    },
    *met({ burst }) {
      for (const one of [...ended, run]) if (one.length >= burst.value.evaluations) yield* told(one);
    },
  };
}

function* told(run: readonly Praise[]): Generator<Indicator> {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return;
  const named = run.slice(0, namedAtMost);
  yield {
    indicator: "evaluation.burst",
    params: { evaluations: run.length, from: first.at, until: last.at },
    cases: named.map((one) => one.case),
    positions: named.map(({ position }) => position),
    at: first.at,
  };
}
