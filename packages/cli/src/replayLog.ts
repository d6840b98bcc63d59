import {
  caseOfStream,
  createAudit,
  err,
  isCaseEvent,
  isInSight,
  ok,
  type Audit,
  type CaseEvent,
  type Event,
  type Instant,
  type Issue,
  type LogHeader,
  type Result,
} from "@banjie/core";
import { calendarOfLog, type AskedCounting } from "./openCounting.ts";
import { openAnyLog, type AnyLog } from "./openAnyLog.ts";
import { progressBar } from "./progressBar.ts";
import type { Terminal } from "./terminal.ts";

/** A log replayed to its end. */
export interface Replayed {
  readonly header: LogHeader;
  readonly audit: Audit;
}

/** What a replay counts time by if not as the log says, and up to which moment of recording it reads. */
export interface ReplayOptions extends AskedCounting {
  readonly knownAt?: Instant | undefined;
}

/**
 * Replays a log file through the audit, with a bar. `onEvent` sees every event of a known act. Cases whose records were corrected
 * are read a second time and folded with the right content.
 */
export async function replayLog(
  file: string,
  label: string,
  terminal: Terminal,
  onEvent: (event: Event) => void = () => {},
  { knownAt, ...asked }: ReplayOptions = {},
): Promise<Result<Replayed, Issue>> {
  const bar = progressBar(terminal, label, 1);
  let events = 0;
  const log = await openAnyLog(file, (done, total) => bar.update(total > 0 ? done / total : 1, events));
  try {
    if (!log.ok) return log;
    const audit = createAudit({ calendar: calendarOfLog(log.value.header, asked), profile: asked.profile });
    for await (const page of log.value.pages) {
      if (!page.ok) return err(page.error);
      for (const event of page.value) {
        if ("data" in event) {
          if (!isInSight(event, { knownAt })) continue;
          audit.add(event);
          onEvent(event);
        } else audit.addUnknown(event);
      }
      events += page.value.length;
    }
    await refoldCorrected(audit, log.value, knownAt);
    return ok({ header: log.value.header, audit });
  } finally {
    bar.stop();
  }
}

/** A second reading, only where the first met a correction. */
async function refoldCorrected(audit: Audit, { pages }: AnyLog, knownAt: Instant | undefined): Promise<void> {
  const corrected = new Map<string, CaseEvent[]>([...audit.corrected()].map((id) => [id, []]));
  if (corrected.size === 0) return;
  for await (const page of pages) {
    if (!page.ok) return;
    for (const event of page.value)
      if ("data" in event && isCaseEvent(event) && isInSight(event, { knownAt }))
        corrected.get(caseOfStream(event.stream) ?? "")?.push(event);
  }
  for (const [id, events] of corrected) audit.refold(id, events);
}
