import { dayOf } from "../../clock/deadline.ts";
import { dueOf } from "../../clock/dueOf.ts";
import type { Ledger } from "../../clock/ledger.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import type { LocalInstant } from "../../time/instant.ts";
import type { ItemState } from "../caseState.ts";
import type { World } from "../world.ts";
import { countingOf } from "./countingOf.ts";

/** The day on which a clock of an item runs out. */
export const dueDay = (ledger: Ledger, item: ItemState, world: World, asOf: LocalInstant = ledger.startedAt): CivilDate =>
  dayOf(dueOf(ledger, countingOf(item, world), asOf).due);
