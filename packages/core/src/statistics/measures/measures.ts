import type { AnyMeasure } from "../measure.ts";
import type { JointProfile } from "../../vocabulary/jointProfile.ts";
import { assessment } from "./assessment.ts";
import { complaints } from "./complaints.ts";
import { jointHandling } from "./jointHandling.ts";
import { quality } from "./quality.ts";
import { services } from "./services.ts";
import { speed } from "./speed.ts";
import { timeByHolder } from "./timeByHolder.ts";
import { timeliness } from "./timeliness.ts";
import { volumes } from "./volumes.ts";

/** Every measure, by what it tells of. 中文 统计指标目录 */
export const measureGroups = {
  volumes,
  timeliness,
  speed,
  jointHandling,
  timeByHolder,
  quality,
  complaints,
  services,
  assessment,
} as const;

/** Every measure that Banjie knows. */
export const measures: readonly AnyMeasure[] = Object.values(measureGroups).flat();

/** The measure of an id, if there is one. */
export const measureOf = (id: string): AnyMeasure | undefined => measures.find((measure) => measure.id === id);

/** Measures by their ids. Fails: throws `RangeError` on one that there is not. */
export const measuresOf = (...ids: readonly string[]): AnyMeasure[] =>
  ids.map((id) => {
    const measure = measureOf(id);
    if (!measure) throw new RangeError(`No such measure: ${id}`);
    return measure;
  });

/** How a place counts its volume of work: each item of a joint filing, the filing as one, or both (O-19). 中文 办件量口径 */
const volumesBy = { members: ["volume"], one: ["volume.filings"], both: ["volume", "volume.filings"] } as const;

/** The main measures: of several readings of one the first, of the volume that of the place. 中文 主要指标 */
export function mainMeasures(count: JointProfile["count"]): AnyMeasure[] {
  const volume = measuresOf(...volumesBy[count]);
  return measures.filter((measure) => volume.includes(measure) || (measure.variantOf === undefined && measure.id !== "volume"));
}

/** Measures with those that are to be shown beside them, each once. 中文 并列公布 */
export function withCompanions(asked: readonly AnyMeasure[]): AnyMeasure[] {
  const companions = asked.flatMap(({ beside = [] }) => beside.flatMap((id) => measureOf(id) ?? []));
  return [...new Set([...asked, ...companions])];
}
