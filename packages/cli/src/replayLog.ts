import { createAudit, err, ok, type Audit, type Event, type Issue, type LogHeader, type Result } from "@banjie/core";
import { openAnyLog } from "./openAnyLog.ts";
import { progressBar } from "./progressBar.ts";
import type { Terminal } from "./terminal.ts";

/** A log replayed to its end. */
export interface Replayed {
  readonly header: LogHeader;
  readonly audit: Audit;
}

/** Replays a log file through the audit, with a bar. `onEvent` sees every event of a known act. */
export async function replayLog(
  file: string,
  label: string,
  terminal: Terminal,
  onEvent: (event: Event) => void = () => {},
): Promise<Result<Replayed, Issue>> {
  const bar = progressBar(terminal, label, 1);
  let events = 0;
  const log = await openAnyLog(file, (done, total) => bar.update(total > 0 ? done / total : 1, events));
  try {
    if (!log.ok) return log;
    const audit = createAudit();
    for await (const page of log.value.pages) {
      if (!page.ok) return err(page.error);
      for (const event of page.value) {
        if ("data" in event) {
          audit.add(event);
          onEvent(event);
        } else audit.addUnknown(event);
      }
      events += page.value.length;
    }
    return ok({ header: log.value.header, audit });
  } finally {
    bar.stop();
  }
}
