import type { CivilDate } from "../time/civilDate.ts";
import type { CountedDay } from "../time/workingCalendar.ts";
import { acceptedOn } from "./acceptance.ts";
import type { ItemState, Pause } from "./caseState.ts";
import { dueAfter } from "./dueAfter.ts";
import { pausedDays } from "./pausedDays.ts";
import type { World } from "./world.ts";

/** Only what art. 45 lists, with its basis, its days and the written notice, stops the legal clock. */
const stopsLegalClock = ({ special, noticed, days }: Pause): boolean => special && noticed && days !== undefined;

/** A special procedure stops the promised clock, and so does waiting for the applicant (O-09, O-32). */
const stopsPromise = ({ special, kind }: Pause): boolean => special || kind === "supplement" || kind === "payment";

/** The last day for the decision, extended and paused as the law allows. 中文 法定时限届满日 */
export function legalDue(item: ItemState, from: CivilDate, world: World, asOf: CivilDate): CountedDay | undefined {
  const limit = world.definitionOf(item)?.legal;
  if (!limit) return undefined;
  const [extension] = item.extensions;
  const paused = pausedDays(item.pauses.filter(stopsLegalClock), world.calendar, asOf);
  return dueAfter(from, limit, world.calendar, paused + (extension?.days ?? 0));
}

/** The promised day as counted; an extension in law does not move it (O-13). 中文 承诺时限届满日 */
export function promisedDue(item: ItemState, from: CivilDate, world: World, asOf: CivilDate): CountedDay | undefined {
  const limit = world.definitionOf(item)?.promised;
  return limit && dueAfter(from, limit, world.calendar, pausedDays(item.pauses.filter(stopsPromise), world.calendar, asOf));
}

/** The last day for the decision of an item that has been accepted. */
export function legalDueOn(item: ItemState, world: World, asOf: CivilDate): CivilDate | undefined {
  const from = acceptedOn(item, world.flowOf(item).flow, world.calendar, asOf);
  return from && legalDue(item, from, world, asOf)?.on;
}
