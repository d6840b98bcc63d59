import { instantSchema, type Event } from "@banjie/core";
import type { ImportFault } from "../src/importFault.ts";
import { importLog } from "../src/importLog.ts";
import type { Mapping } from "../src/mapping/mapping.ts";
import { readMapping } from "../src/mapping/readMapping.ts";
import type { ImportReport } from "../src/report/importReport.ts";
import { shippedMapping } from "../src/shippedMapping.ts";
import { bytesOf } from "./xesText.ts";

interface Imported {
  readonly events: readonly Event[];
  readonly fault?: ImportFault;
  readonly report: ImportReport;
}

/** What an import makes of a document, read in small pieces. */
export async function imported(document: unknown, mapping: Mapping): Promise<Imported> {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  const run = importLog(bytesOf(text, 4096), mapping, { importedAt: instantSchema.parse("2024-06-01T00:00:00Z") });
  const events: Event[] = [];
  for await (const page of run.pages) {
    if (!page.ok) return { events, fault: page.error, report: run.report() };
    events.push(...page.value);
  }
  return { events, report: run.report() };
}

/** A shipped mapping. */
export async function lineage(name: string): Promise<Mapping> {
  const mapping = readMapping(await shippedMapping(name));
  if (!mapping.ok) throw new Error(JSON.stringify(mapping.error));
  return mapping.value;
}
