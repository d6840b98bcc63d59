import {
  actData,
  epochMilliseconds,
  err,
  hallStream,
  logHeader,
  ok,
  stampEvents,
  type AnyDraft,
  type Event,
  type Instant,
  type Issue,
  type LogHeader,
  type Result,
} from "@banjie/core";
import { CaseActs, type SourcedDraft } from "./caseActs.ts";
import { EventShapes } from "./eventShapes.ts";
import { ImportCounts } from "./importCounts.ts";
import type { ImportFault } from "./importFault.ts";
import { localTimes } from "./time/localTimes.ts";
import { zoneOffsets } from "./time/zoneOffsets.ts";
import type { Mapping } from "./mapping/mapping.ts";
import { recordedCatalogue } from "./mapping/recordedFlows.ts";
import { unrecordedBy, unrecordedOf } from "./mapping/unrecordedBy.ts";
import type { ImportReport } from "./report/importReport.ts";
import { readSource } from "./source/readSource.ts";

/** What an import needs to know besides the source and its mapping. */
export interface ImportOptions {
  /**
   * The time of the import. It becomes `recordedAt` of every event: a foreign log does not say when its acts were recorded, and
   * this log did take them then.
   */
  readonly importedAt: Instant;
}

/** An import under way. */
export interface LogImport {
  readonly header: LogHeader;
  /**
   * The events, ready to be written: first the adoption of the catalogue, then the cases in the order of the file, a page each.
   * The first fault is the last thing that comes. To be read once.
   */
  readonly pages: AsyncIterable<Result<readonly Event[], ImportFault>>;
  /** How many events have come out so far. */
  written(): number;
  /** What has been counted so far: the whole once the pages have ended. It costs more than a look, as it goes through all cases. */
  report(): ImportReport;
}

/**
 * Imports a foreign log, plain or gzip, by a mapping. Of an XES log the names and durations of cases are held in memory, of a table
 * what the mapping looks at.
 *
 * 中文  导入外部日志
 * Holds within a case acts stand in order of time, at the same moment in the order of the file; a filing derived from a date of the
 *       case stands first at its moment, everything else derived stands last. No event is moved in time, mended or dropped in
 *       silence: the report accounts for each
 * Fails `import.case-unnamed`, `import.date-expected`, `import.attribute-missing`, `import.value-unlisted`,
 *       `import.definition-unknown`, `import.event-invalid`, `xes.*`, `csv.*`, `ocel.*`, `json.*`, `source.*`
 */
export function importLog(source: AsyncIterable<Uint8Array>, mapping: Mapping, { importedAt }: ImportOptions): LogImport {
  const taken = epochMilliseconds(importedAt);
  const counts = new ImportCounts(mapping, taken);
  const shapes = new EventShapes();
  const offsetOf = zoneOffsets(mapping.zone);
  const cases = new CaseActs({ mapping, counts, local: localTimes(mapping.zone, offsetOf), offsetOf, importedAt: taken });

  async function* pages(): AsyncGenerator<Result<readonly Event[], ImportFault>> {
    yield ok(stamped(adoptions(mapping)));
    for await (const part of readSource(source, mapping)) {
      if (!part.ok) {
        yield part;
        return;
      }
      if (part.value.kind === "event") {
        counts.loose++;
        continue;
      }
      counts.cases++;
      const acts = cases.read(part.value);
      const page = acts.ok ? checked(acts.value) : acts;
      if (!page.ok || page.value.length > 0) yield page;
      if (!page.ok) return;
    }
  }

  function checked(drafts: readonly SourcedDraft[]): Result<readonly Event[], ImportFault> {
    // A case in which the mapping finds no act is counted, and leaves nothing in the log.
    if (drafts.length === 0) return ok([]);
    const events = stamped(drafts.map(({ draft }) => draft as AnyDraft));
    for (const [index, event] of events.entries()) {
      const issue = shapes.issueOf(event);
      if (issue) return err(invalid(event, issue, (drafts[index] as SourcedDraft).line));
    }
    return ok(events);
  }

  /** One commit a case. Every stream is new, so versions begin at 1. */
  function stamped(drafts: readonly AnyDraft[]): Event[] {
    const commit = `import-${counts.cases}`;
    const events = stampEvents(drafts, { commit, head: counts.written, recordedAt: importedAt, versionOf: () => 0 });
    counts.written += events.length;
    return events;
  }

  const { notices, notInForce } = mapping;
  const unrecorded = unrecordedOf(unrecordedBy(mapping));
  return {
    header: {
      ...logHeader(mapping.hall, mapping.zone),
      imported: true,
      ...(notices && { notices }),
      ...(notInForce.length > 0 && { notInForce }),
      ...(Object.keys(unrecorded).length > 0 && { unrecorded }),
    },
    pages: pages(),
    written: () => counts.written,
    report: () => counts.report(),
  };
}

/** What the hall goes by: its catalogue, and its profile where it has one of its own. */
function adoptions(mapping: Mapping): AnyDraft[] {
  const { profile } = mapping;
  const { catalogue } = recordedCatalogue(mapping);
  const { at, by } = catalogue.adopted;
  const adopted = { stream: hallStream, at, by };
  return [
    { v: actData.CatalogueAdopted.v, type: "CatalogueAdopted", ...adopted, data: { catalogue } },
    ...(profile ? [{ v: actData.ProfileAdopted.v, type: "ProfileAdopted" as const, ...adopted, data: { profile } }] : []),
  ];
}

/** What the source says cannot stand in an event: the field, and why. */
function invalid(event: Event, { path = [], params = {} }: Issue, line: number): ImportFault {
  const detail = "detail" in params ? String(params["detail"]) : "";
  return {
    code: "import.event-invalid",
    path,
    line,
    case: event.stream.slice("case/".length),
    params: { act: event.type, field: path.join("."), detail },
  };
}
