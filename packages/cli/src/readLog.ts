import { err, ok, type Event, type Issue, type LogHeader, type Result, type UnknownAct } from "@banjie/core";
import { openAnyLog } from "./openAnyLog.ts";
import { progressBar } from "./progressBar.ts";
import type { Terminal } from "./terminal.ts";

/** What is done with what a log holds. */
export interface LogReader {
  readonly take: (entry: Event | UnknownAct, header: LogHeader) => void;
  /** Told of each fault, after which the reading goes on; without it the first fault is the answer. */
  readonly onFault?: (fault: Issue) => void;
}

/** Reads a log of any kind to its end, with a bar. 中文 读日志 */
export async function readLog(
  file: string,
  label: string,
  terminal: Terminal,
  { take, onFault }: LogReader,
): Promise<Result<LogHeader, Issue>> {
  const bar = progressBar(terminal, label, 1);
  let events = 0;
  const onRead = (done: number, total: number): void => bar.update(total > 0 ? done / total : 1, events);
  try {
    const log = await openAnyLog(file, onRead, onFault ? "skip" : "stop");
    if (!log.ok) return log;
    const { header, pages } = log.value;
    for await (const page of pages) {
      if (page.ok) for (const entry of page.value) take(entry, header);
      else if (onFault) onFault(page.error);
      else return err(page.error);
      if (page.ok) events += page.value.length;
    }
    return ok(header);
  } finally {
    bar.stop();
  }
}
