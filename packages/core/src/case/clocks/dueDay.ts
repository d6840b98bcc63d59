import { dayOf } from "../../clock/deadline.ts";
import { dueOf } from "../../clock/dueOf.ts";
import type { Ledger } from "../../clock/ledger.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import type { LocalInstant } from "../../time/instant.ts";
import type { ItemState } from "../itemState.ts";
import type { World } from "../world.ts";
import { countingOf } from "./countingOf.ts";
import { withOrders } from "./withOrders.ts";

/** The day on which a clock of an item runs out, by what the hall has ordered too. */
export const dueDay = (ledger: Ledger, item: ItemState, world: World, asOf: LocalInstant = ledger.startedAt): CivilDate =>
  dayOf(dueOf(withOrders(ledger, item, world), countingOf(item, world, ledger.clock), asOf).due);
