import type { CivilDate } from "../time/civilDate.ts";
import { civilDateOf } from "../time/instant.ts";
import type { CountedDay } from "../time/workingCalendar.ts";
import { acceptedOn } from "./acceptance.ts";
import type { ItemState, Pause } from "./caseState.ts";
import { dueAfter } from "./dueAfter.ts";
import { dueAfterPauses } from "./dueAfterPauses.ts";
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
  return duePutOff(item, from, dueAfter(from, limit, world.calendar, extension?.days), stopsLegalClock, world, asOf);
}

/** The promised day as counted; an extension in law does not move it (O-13). 中文 承诺时限届满日 */
export function promisedDue(item: ItemState, from: CivilDate, world: World, asOf: CivilDate): CountedDay | undefined {
  const limit = world.definitionOf(item)?.promised;
  return limit && duePutOff(item, from, dueAfter(from, limit, world.calendar), stopsPromise, world, asOf);
}

/** What has ended waits no longer: a pause left open ends with it. */
function duePutOff(
  { pauses, endedAt }: ItemState,
  from: CivilDate,
  due: CountedDay,
  stops: (pause: Pause) => boolean,
  { calendar }: World,
  asOf: CivilDate,
): CountedDay {
  const until = endedAt === undefined ? asOf : civilDateOf(endedAt);
  return dueAfterPauses(due, from, pauses.filter(stops), calendar, until);
}

/** The last day for the decision of an item that has been accepted. */
export function legalDueOn(item: ItemState, world: World, asOf: CivilDate): CivilDate | undefined {
  const from = acceptedOn(item, world, asOf);
  return from && legalDue(item, from, world, asOf)?.on;
}
