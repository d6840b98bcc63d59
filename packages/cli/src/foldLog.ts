import { caseFold, ok, type Event, type FoldedCases, type Issue, type LogHeader, type Outlook, type Result } from "@banjie/core";
import { openAnyLog, type AnyLog } from "./openAnyLog.ts";
import { progressBar } from "./progressBar.ts";
import type { Terminal } from "./terminal.ts";

/** A log folded to its cases; nothing is judged. */
export interface FoldedLog extends FoldedCases {
  readonly header: LogHeader;
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
    const fold = caseFold(outlook);
    const failed = await eachEvent(log.value, (event) => {
      events++;
      fold.add(event);
    });
    if (failed) return failed;
    if (fold.isCorrected()) await eachEvent(log.value, (event) => fold.collect(event));
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
