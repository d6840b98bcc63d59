import type { CaseState } from "../case/caseState.ts";
import { countingOfWhole, jointLedgers } from "../case/joint/jointLedgers.ts";
import type { World } from "../case/world.ts";
import { deadlineOf, verdictOf, type Deadline, type Verdict } from "../clock/deadline.ts";
import type { LocalInstant } from "../time/instant.ts";

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

/** How a clock of the whole stands. */
export const jointVerdict = (deadline: Deadline, world: World, asOf: LocalInstant): Verdict => verdictOf(deadline, world, asOf);
