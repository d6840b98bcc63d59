import type { ItemDefinition } from "@banjie/core";
import { closing, dayOf, type OfficeTime } from "./officeHours.ts";

/** The shortest of the limits of single stages, in working days; whoever is done within it keeps all of them. 中文 最短环节时限 */
export const shortestStage = ({ stages = {} }: ItemDefinition): number =>
  Math.min(...Object.values(stages).flatMap((limit) => limit?.length ?? []), Infinity);

/** The latest that what is done on the spot is accepted on the day of a moment, to be done the same day. 中文 即办件当日办结 */
export const lastCall = ({ kind }: ItemDefinition, at: OfficeTime): OfficeTime =>
  kind === "immediate" ? closing(dayOf(at)) - 10 * 60 : Infinity;
