import { actData, dossierKinds, hallStream, type DossierName, type Event } from "@banjie/core";
import * as fc from "fast-check";
import { caseHistories, type HistoryOptions } from "./caseHistories.ts";
import { demoCatalogue } from "./demoCatalogue.ts";
import { dossierHistories } from "./dossierHistories.ts";

/** How many cases and dossiers a log may hold. */
export interface LogOptions extends Omit<HistoryOptions, "id"> {
  /** 5 unless told. */
  readonly maxCases?: number;
  /** 3 unless told: a complaint, a service, a window, and round again. */
  readonly maxDossiers?: number;
}

/**
 * An arbitrary of whole logs: the catalogue is adopted, then several cases, complaints, services and windows come about side by side,
 * in order of recording.
 *
 * 中文   日志生成器
 * Holds  positions run 1, 2, 3 …; versions likewise within a stream; `recordedAt` never falls
 * @example
 * ```ts
 * import { createAudit } from "@banjie/core";
 * import { arbitraryLog } from "@banjie/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(arbitraryLog({ maxCases: 2 }), (log) => {
 *     const audit = createAudit();
 *     for (const event of log) audit.add(event);
 *     return audit.report().position === log.length;
 *   }),
 *   { numRuns: 5 },
 * );
 * ```
 */
export function arbitraryLog(options: LogOptions = {}): fc.Arbitrary<Event[]> {
  const { maxCases = 5, maxDossiers = 3, catalogue = demoCatalogue, ...ofCases } = options;
  const ids = Array.from({ length: maxCases }, (_, index) => `YY-${index + 1}`);
  const { at, by } = catalogue.adopted;
  const adoption: Event<"CatalogueAdopted"> = {
    v: actData.CatalogueAdopted.v,
    id: "adoption#1",
    stream: hallStream,
    type: "CatalogueAdopted",
    version: 1,
    position: 1,
    at,
    recordedAt: at,
    by,
    commit: "adoption",
    data: { catalogue },
  };
  const cases = fc
    .tuple(fc.integer({ min: 1, max: maxCases }), ...ids.map((id) => caseHistories({ ...ofCases, catalogue, id })))
    .map(([count, ...histories]) => histories.slice(0, count).flatMap(({ events }) => events));
  const dossiers = fc
    .tuple(fc.nat(maxDossiers), ...dossierNames(maxDossiers).map((name) => dossierHistories({ catalogue, name })))
    .map(([count, ...histories]) => histories.slice(0, count).flat());
  return fc.tuple(cases, dossiers).map((acts) => inOneLog(adoption, acts.flat()));
}

const dossierNames = (count: number): DossierName[] =>
  Array.from({ length: count }, (_, index) => ({ kind: dossierKinds[index % 3] ?? "complaint", id: `D-${index + 1}` }));

/** Every history is stamped in UTC to the millisecond, so the order of text is the order of time. */
function inOneLog(adoption: Event, acts: readonly Event[]): Event[] {
  const inOrder = acts.toSorted(
    (one, other) => Number(one.recordedAt > other.recordedAt) - Number(one.recordedAt < other.recordedAt),
  );
  return [adoption, ...inOrder].map((event, index) => Object.assign({}, event, { position: index + 1 }));
}
