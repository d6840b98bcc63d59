import type { Limit } from "../../catalogue/limit.ts";
import { ledgerOf, type Counting, type Ledger } from "../../clock/ledger.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import { civilDateOf, type LocalInstant } from "../../time/instant.ts";
import { jointLimit } from "../../vocabulary/jointProfile.ts";
import type { InLanguages } from "../../vocabulary/language.ts";
import type { CaseState } from "../caseState.ts";
import { articleOnTheLimit, dayTold, publicPromise, validExtension } from "../clocks/handlingLedgers.ts";
import { withOrdersForAny } from "../clocks/withOrders.ts";
import { whilePaying } from "../clocks/paymentWaits.ts";
import { pausesOf } from "../clocks/pausesOf.ts";
import type { World } from "../world.ts";
import { isHandledAsOne } from "./approverRank.ts";
import { jointPromise, type JointPromise } from "./jointPromise.ts";
import { jointAcceptedSince, jointEndedAt, jointItems, jointParts, promisedItems } from "./jointRound.ts";
import { jointPaymentWaits } from "./jointPaymentWaits.ts";

/** The accounts of the clocks of a bundle that have started. 中文 联办时限账 */
export function jointLedgers(state: CaseState, world: World, asOf: LocalInstant): Ledger[] {
  const since = jointAcceptedSince(state, world, civilDateOf(asOf));
  if (state.bundle === undefined || since === undefined || jointItems(state).length === 0) return [];
  const legal = isHandledAsOne(state, world) ? legalOfWhole(state, since, world, asOf) : undefined;
  const ledgers = [legal, promiseOfWhole(state, since, world, asOf)].filter((ledger) => ledger !== undefined);
  return ledgers.map((ledger) => withOrdersForAny(ledger, jointParts(state), world));
}

/** What a clock of the whole is counted by: the profile in force when it started. */
export const countingOfWhole = ({ startedAt }: Ledger, world: World): Counting => world.countingOn(civilDateOf(startedAt));

const workingDays = (length: number): Limit => ({ length, unit: "workingDay" });

/** The law's limit, with the procedures of all items and the extension of the government. */
function legalOfWhole(state: CaseState, since: LocalInstant, world: World, asOf: LocalInstant): Ledger {
  const items = jointParts(state);
  const counting = world.countingOn(civilDateOf(since));
  const procedures = items.flatMap((item) => pausesOf(item, counting.profile.legalPauses, world));
  const pauses = [...procedures, ...whilePaying("legal", jointPaymentWaits(state, asOf, world), state, world)];
  const allowance = { value: workingDays(jointLimit.days), source: articleOnTheLimit };
  const ledger = ledgerOf("jointLegal", since, allowance, { pauses, stoppedAt: jointEndedAt(state, world) });
  const extensions = items.flatMap((item) => item.extensions);
  return {
    ...ledger,
    extensions: validExtension(extensions, () => "governmentHead", withOrdersForAny(ledger, items, world), counting),
  };
}

const sourceOf = ({ way }: JointPromise): InLanguages =>
  way === undefined
    ? publicPromise
    : {
        "zh-CN": `各事项公布的承诺时限，经关键路径 ${way.join(" → ")}`,
        en: `the published promises of its items, by the critical path ${way.join(" → ")}`,
      };

/** The promise, put off by what waiting for the applicant's payment took of it. */
function promiseOfWhole(state: CaseState, since: LocalInstant, world: World, asOf: LocalInstant): Ledger | undefined {
  const stoppedAt = jointEndedAt(state, world);
  const promise = jointPromise(state, stoppedAt ?? asOf, world);
  if (!promise) return undefined;
  // What an applicant was told stays told, whatever a split leaves of the way (T-13).
  const told = promisedItems(jointParts(state), world).flatMap(({ promised }) =>
    promised === undefined ? [] : (promised.slice(0, 10) as CivilDate),
  );
  const on = [promise.on, ...told].toSorted().at(-1) ?? promise.on;
  const source = on === promise.on ? sourceOf(promise) : dayTold;
  const length = world.calendar.between(civilDateOf(since), on);
  const pauses = whilePaying("promise", jointPaymentWaits(state, asOf, world), state, world);
  return ledgerOf("jointPromised", since, { value: workingDays(length), source }, { pauses, stoppedAt });
}
