import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import type { CivilDate } from "../time/civilDate.ts";
import { acceptedSince } from "./acceptance.ts";
import type { ItemState } from "./itemState.ts";
import { dueDay } from "./clocks/dueDay.ts";
import { legalLedger, promisedLedger } from "./clocks/handlingLedgers.ts";
import type { World } from "./world.ts";

/** The last day for the decision of an item that has been accepted, extended and paused as the law allows. 中文 法定时限届满日 */
export function legalDueOn(item: ItemState, world: World, asOf: LocalInstant): CivilDate | undefined {
  const since = acceptedSince(item, world, civilDateOf(asOf));
  const ledger = since && legalLedger(item, since, world);
  return ledger && dueDay(ledger, item, world, asOf);
}

/** The promised day of an acceptance, as counted: what was merely told is not counted. 中文 承诺时限届满日 */
export function promisedDueOn(item: ItemState, since: LocalInstant, world: World): CivilDate | undefined {
  const ledger = promisedLedger(item, since, world);
  return ledger && "unit" in ledger.budget ? dueDay(ledger, item, world, since) : undefined;
}
