import type { World } from "../../case/world.ts";
import type { Limit } from "../../catalogue/limit.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import { civilDateOf, type LocalInstant } from "../../time/instant.ts";
import { onlineChannels } from "../../vocabulary/channel.ts";
import { elsewhere, type Dates, type Place } from "./place.ts";

/** What is counted of one definition in force, flat. 中文 事项定义事实 */
export interface DefinitionFacts extends Place, Dates {
  readonly inForce: CivilDate;
  /** Working days; absent where it has no such limit, or in another unit. */
  readonly lawDays: number | undefined;
  readonly promisedDays: number | undefined;
  /** Whether it may be filed online, and how often the applicant has to come; absent where the guide does not say. */
  readonly online: boolean | undefined;
  readonly visits: number | undefined;
}

/** The facts of each definition in force at a moment. */
export function definitionFacts(world: World, asOf: LocalInstant): DefinitionFacts[] {
  const inForce = civilDateOf(asOf);
  return world.definitionsOn(inForce).map(({ code, department, kind, legal, promised, guide }) => ({
    ...elsewhere,
    department,
    definition: code,
    kind,
    inForce,
    lawDays: workingDays(legal),
    promisedDays: workingDays(promised),
    online: guide?.channels?.some((channel) => onlineChannels.has(channel)),
    visits: guide?.visits,
  }));
}

const workingDays = (limit: Limit | undefined): number | undefined => (limit?.unit === "workingDay" ? limit.length : undefined);
