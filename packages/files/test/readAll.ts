import type { Event, LogHeader } from "@banjie/core";
import { openLog, type LogFault, type UnknownEvent } from "@banjie/files";

export interface ReadAll<Entry = Event> {
  readonly header?: LogHeader;
  readonly events: readonly Entry[];
  readonly fault?: LogFault;
}

/** Everything a file gives: the events before the first fault, and the fault. */
export async function readAll(file: string): Promise<ReadAll> {
  const log = await openLog(file);
  if (!log.ok) return { events: [], fault: log.error };
  const events: Event[] = [];
  for await (const page of log.value.pages) {
    if (!page.ok) return { header: log.value.header, events, fault: page.error };
    events.push(...page.value);
  }
  return { header: log.value.header, events };
}

/** The same as an auditor reads it. */
export async function auditAll(file: string): Promise<ReadAll<Event | UnknownEvent>> {
  const log = await openLog(file, { unknownActs: "keep" });
  if (!log.ok) return { events: [], fault: log.error };
  const events: (Event | UnknownEvent)[] = [];
  for await (const page of log.value.pages) {
    if (!page.ok) return { header: log.value.header, events, fault: page.error };
    events.push(...page.value);
  }
  return { header: log.value.header, events };
}

/** Everything an auditor can read of a file, and all that is wrong with it. */
export async function readOverFaults(file: string) {
  const log = await openLog(file, { unknownActs: "keep", faults: "skip" });
  const events: (Event | UnknownEvent)[] = [];
  const faults: LogFault[] = log.ok ? [] : [log.error];
  if (!log.ok) return { events, faults };
  for await (const page of log.value.pages) {
    if (page.ok) events.push(...page.value);
    else faults.push(page.error);
  }
  return { events, faults };
}
