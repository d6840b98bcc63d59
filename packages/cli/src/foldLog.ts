import {
  applyEvent,
  caseAsOf,
  caseOfStream,
  emptyCase,
  isCaseEvent,
  isEarlier,
  isHallEvent,
  isInSight,
  ok,
  type CaseEvent,
  type CaseState,
  type Event,
  type HallEvent,
  type Issue,
  type LocalInstant,
  type LogHeader,
  type Outlook,
  type Result,
} from "@banjie/core";
import { openAnyLog, type AnyLog } from "./openAnyLog.ts";
import { progressBar } from "./progressBar.ts";
import type { Terminal } from "./terminal.ts";

/** A log folded to its cases; nothing is judged. */
export interface FoldedLog {
  readonly header: LogHeader;
  readonly hallActs: readonly HallEvent[];
  readonly cases: Iterable<CaseState>;
  /** When the last act in sight happened that was not recorded before it did. */
  readonly lastAt?: LocalInstant;
}

/** Folds the cases of a log as they stood, with a bar. 中文 重放办件 */
export async function foldLog(
  file: string,
  label: string,
  outlook: Outlook,
  terminal: Terminal,
): Promise<Result<FoldedLog, Issue>> {
  const bar = progressBar(terminal, label, 1);
  let events = 0;
  try {
    const log = await openAnyLog(file, (done, total) => bar.update(total > 0 ? done / total : 1, events));
    if (!log.ok) return log;
    const fold = new Fold(outlook);
    const failed = await eachEvent(log.value, (event) => {
      events++;
      fold.add(event);
    });
    if (failed) return failed;
    if (fold.corrected.size > 0) await eachEvent(log.value, (event) => fold.collect(event));
    return ok({ header: log.value.header, ...fold.folded() });
  } finally {
    bar.stop();
  }
}

async function eachEvent({ pages }: AnyLog, take: (event: Event) => void): Promise<Result<never, Issue> | undefined> {
  for await (const page of pages) {
    if (!page.ok) return page;
    for (const event of page.value) if ("data" in event) take(event);
  }
  return undefined;
}

/** Cases being folded. Those whose records were corrected are collected in a second reading, and folded with the right content. */
class Fold {
  readonly corrected = new Map<string, CaseEvent[]>();
  readonly #cases = new Map<string, CaseState>();
  readonly #hallActs: HallEvent[] = [];
  readonly #outlook: Outlook;
  #lastAt: LocalInstant | undefined;

  constructor(outlook: Outlook) {
    this.#outlook = outlook;
  }

  add(event: Event): void {
    const id = caseOfStream(event.stream);
    if (id !== undefined && event.type === "RecordCorrected") this.corrected.set(id, []);
    if (!isInSight(event, this.#outlook)) return;
    const { at, recordedAt } = event;
    if (!isEarlier(recordedAt, at) && (this.#lastAt === undefined || isEarlier(this.#lastAt, at))) this.#lastAt = at;
    if (isHallEvent(event)) this.#hallActs.push(event);
    else if (id !== undefined && isCaseEvent(event)) {
      const state = this.#cases.get(id) ?? emptyCase(id);
      this.#cases.set(id, state);
      applyEvent(state, event);
    }
  }

  collect(event: Event): void {
    if (isCaseEvent(event)) this.corrected.get(caseOfStream(event.stream) ?? "")?.push(event);
  }

  folded(): Omit<FoldedLog, "header"> {
    for (const [id, events] of this.corrected) this.#cases.set(id, caseAsOf(id, events, this.#outlook));
    return { hallActs: this.#hallActs, cases: this.#cases.values(), ...(this.#lastAt && { lastAt: this.#lastAt }) };
  }
}
