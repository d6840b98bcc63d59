import type { CaseState } from "../case/caseState.ts";
import { articleOnTheLimit, publicPromise, validExtension } from "../case/clocks/handlingLedgers.ts";
import { pausesOf } from "../case/clocks/pausesOf.ts";
import { isHandledAsOne } from "../case/joint/extensionTerms.ts";
import { jointAcceptedSince, jointItems, jointPromise } from "../case/joint/jointPromise.ts";
import type { World } from "../case/world.ts";
import type { Limit } from "../catalogue/limit.ts";
import { deadlineOf, verdictOf, type Deadline, type Verdict } from "../clock/deadline.ts";
import { ledgerOf, type Counting, type Ledger, type PauseEntry } from "../clock/ledger.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import { jointLimit } from "../vocabulary/jointProfile.ts";
import { paymentPause } from "./paymentPause.ts";

/**
 * The clocks of a bundle that have started by a moment: that of 42(2), where departments handle it as one, and its promise. Both begin
 * with the first acceptance and stop with the combined completion. An item's own extension or procedure moves its own clocks, not the
 * promise of the whole; special procedures of art. 45 are not counted in the law's limit; whether waiting for payment
 * is, the place chooses for each (O-32): in the law's limit and not in the promise unless told.
 *
 * 中文  联办期限
 * Law   行政许可法 art. 42(2), 45
 */
export const jointDeadlines = (state: CaseState, world: World, asOf: LocalInstant): Deadline[] =>
  jointLedgers(state, world, asOf).map((ledger) => deadlineOf(ledger, countingOfWhole(ledger, world), asOf));

/** The accounts of the clocks of a bundle that have started. 中文 联办时限账 */
export function jointLedgers(state: CaseState, world: World, asOf: LocalInstant): Ledger[] {
  const since = jointAcceptedSince(state, world, civilDateOf(asOf));
  if (state.bundle === undefined || since === undefined) return [];
  const legal = isHandledAsOne(state, world) ? legalOfWhole(state, since, world, asOf) : undefined;
  return [legal, promiseOfWhole(state, since, world, asOf)].filter((ledger) => ledger !== undefined);
}

/** What a clock of the whole is counted by: the profile in force when it started. */
export const countingOfWhole = ({ startedAt }: Ledger, world: World): Counting => world.countingOn(civilDateOf(startedAt));

/** How a clock of the whole stands. */
export const jointVerdict = (deadline: Deadline, world: World, asOf: LocalInstant): Verdict => verdictOf(deadline, world, asOf);

/** When the whole was completed, or its last item had ended with nothing left to complete. */
function jointEndedAt(state: CaseState): LocalInstant | undefined {
  if (state.completion) return state.completion.at;
  const ends = jointItems(state).map(({ endedAt }) => endedAt);
  return ends.every((end) => end !== undefined) ? ends.toSorted().at(-1) : undefined;
}

const workingDays = (length: number): Limit => ({ length, unit: "workingDay" });

/** The law's limit, with the procedures of all items and the extension of the government. */
function legalOfWhole(state: CaseState, since: LocalInstant, world: World, asOf: LocalInstant): Ledger {
  const items = jointItems(state);
  const counting = world.countingOn(civilDateOf(since));
  const procedures = items.flatMap((item) => pausesOf(item, counting.profile.legalPauses, world));
  const pauses = [...procedures, ...whilePaying("legal", state, world, asOf)];
  const allowance = { value: workingDays(jointLimit.days), source: articleOnTheLimit };
  const ledger = ledgerOf("jointLegal", since, allowance, { pauses, stoppedAt: jointEndedAt(state) });
  const extensions = items.flatMap((item) => item.extensions.filter(({ rank }) => rank === "governmentHead"));
  return { ...ledger, extensions: validExtension(extensions, ledger, counting) };
}

/** The promise, put off by what waiting for the applicant's payment took of it. */
function promiseOfWhole(state: CaseState, since: LocalInstant, world: World, asOf: LocalInstant): Ledger | undefined {
  const stoppedAt = jointEndedAt(state);
  const promise = jointPromise(state, stoppedAt ?? asOf, world);
  if (!promise) return undefined;
  const length = world.calendar.between(civilDateOf(since), promise.on);
  const pauses = whilePaying("promise", state, world, asOf);
  return ledgerOf("jointPromised", since, { value: workingDays(length), source: publicPromise }, { pauses, stoppedAt });
}

/** Waiting for the applicant to pay, where the place lets it stop the clock (O-32). */
function whilePaying(clock: "legal" | "promise", state: CaseState, world: World, asOf: LocalInstant): PauseEntry[] {
  const pause = world.joint.pauseOnPayment[clock] ? paymentPause(state, jointEndedAt(state) ?? asOf, world) : undefined;
  return pause ? [pause] : [];
}
