import { unknownItem, type CaseState } from "../case/caseState.ts";
import { asIfPublished } from "../case/joint/asIfPublished.ts";
import { isHandledAsOne } from "../case/joint/extensionTerms.ts";
import { jointAcceptedOn, jointItems, jointPromise } from "../case/joint/jointPromise.ts";
import { legalDue, promisedDue } from "../case/limits.ts";
import type { World } from "../case/world.ts";
import { verdictOf, type Deadline, type Verdict } from "../clock/deadline.ts";
import type { Limit } from "../catalogue/itemDefinition.ts";
import type { CivilDate } from "../time/civilDate.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import type { CountedDay } from "../time/workingCalendar.ts";
import { jointLimit } from "../vocabulary/jointProfile.ts";
import { paymentPause } from "./paymentPause.ts";

/** The clocks of the whole, beside those of its items. 中文 联办时钟: 法定 承诺 */
export interface JointDeadline extends Omit<Deadline, "clock"> {
  readonly clock: "jointLegal" | "jointPromised";
}

/**
 * The clocks of a bundle that have started by a moment: that of 42(2), where departments handle it as one, and its promise. Both begin
 * with the first acceptance and stop with the combined completion. An item's own extension or procedure moves its own clocks, not the
 * promise of the whole; special procedures of art. 45 are not counted in the law's limit, and waiting for payment not in the promise.
 *
 * 中文  联办期限
 * Law   行政许可法 art. 42(2), 45
 */
export function jointDeadlines(state: CaseState, world: World, asOf: LocalInstant): JointDeadline[] {
  const from = jointAcceptedOn(state, world, civilDateOf(asOf));
  if (state.bundle === undefined || from === undefined) return [];
  const stoppedAt = jointEndedAt(state);
  const clock = (name: JointDeadline["clock"], due: CountedDay | undefined): JointDeadline[] =>
    due ? [{ clock: name, from, due: due.on, provisional: due.provisional, ...(stoppedAt && { stoppedAt }) }] : [];
  const legal = isHandledAsOne(state, world) ? legalDueOfWhole(state, from, world, stoppedAt ?? asOf) : undefined;
  return [...clock("jointLegal", legal), ...clock("jointPromised", promiseOfWhole(state, from, world, stoppedAt ?? asOf))];
}

/** How a clock of the whole stands. */
export const jointVerdict = (deadline: JointDeadline, world: World, asOf: LocalInstant): Verdict =>
  verdictOf({ ...deadline, clock: deadline.clock === "jointLegal" ? "legal" : "promised" }, world, asOf);

/** When the whole was completed, or its last item had ended with nothing left to complete. */
function jointEndedAt(state: CaseState): LocalInstant | undefined {
  if (state.completion) return state.completion.at;
  const ends = jointItems(state).map(({ endedAt }) => endedAt);
  return ends.every((end) => end !== undefined) ? ends.toSorted().at(-1) : undefined;
}

/** The law's limit, counted as that of one item which has the procedures of all and the extension of the government. */
function legalDueOfWhole(state: CaseState, from: CivilDate, world: World, until: LocalInstant): CountedDay | undefined {
  const items = jointItems(state);
  const pauses = items.flatMap((item) => item.pauses);
  const extensions = items.flatMap((item) => item.extensions.filter(({ rank }) => rank === "governmentHead")).slice(0, 1);
  const whole = { ...unknownItem("", until), pauses, extensions };
  return legalDue(whole, from, asIfPublished({ legal: workingDays(jointLimit.days) }, world), civilDateOf(until));
}

/** The promise, put off by what waiting for the applicant's payment took of it. */
function promiseOfWhole(state: CaseState, from: CivilDate, world: World, until: LocalInstant): CountedDay | undefined {
  const promise = jointPromise(state, until, world);
  const pause = world.joint.pauseOnPayment.promise ? paymentPause(state, until, world) : undefined;
  if (!promise || !pause) return promise;
  const length = world.calendar.between(from, promise.on);
  const whole = { ...unknownItem("", until), pauses: [pause] };
  return promisedDue(whole, from, asIfPublished({ promised: workingDays(length) }, world), civilDateOf(until));
}

const workingDays = (length: number): Limit => ({ length, unit: "workingDay" });
