import type { LocalInstant } from "../time/instant.ts";
import { verdictOf, type Deadline, type Verdict } from "./deadline.ts";
import { derivationOf, type Derivation } from "./derivation.ts";
import type { Counting } from "./ledger.ts";
import { usageOf, type Usage } from "./usage.ts";

/** A clock with all that can be said of it: by when, how it stands, what it has used, how it was reached. 中文 时限详情 */
export interface ClockReading {
  readonly deadline: Deadline;
  readonly verdict: Verdict;
  readonly usage: Usage;
  readonly derivation: Derivation;
}

/** Reads a clock at a moment. */
export const readClock = (deadline: Deadline, counting: Counting, asOf: LocalInstant): ClockReading => ({
  deadline,
  verdict: verdictOf(deadline, counting, asOf),
  usage: usageOf(deadline, counting, asOf),
  derivation: derivationOf(deadline, counting, asOf),
});
