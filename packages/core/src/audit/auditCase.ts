import type { CaseState } from "../case/caseState.ts";
import type { World } from "../case/world.ts";
import { jointDeadlines, jointVerdict } from "../joint/jointDeadlines.ts";
import type { LocalInstant } from "../time/instant.ts";
import type { ClockName } from "../vocabulary/clock.ts";
import { lateness, type TimeRule } from "./auditItem.ts";
import type { Finding } from "./finding.ts";

/** The clocks of the whole: the law's, and the promise. */
const timeRules: Readonly<Partial<Record<ClockName, TimeRule>>> = {
  jointLegal: { rule: "R-019", missed: "deadline.joint-legal-missed", open: "deadline.joint-legal-open" },
  jointPromised: { rule: "R-021", missed: "deadline.joint-promise-missed", open: "deadline.joint-promise-open" },
};

/** Deadlines that a bundle missed as a whole, or has missed so far. 中文 联办超期问题 */
export function* auditCase(state: CaseState, world: World, asOf: LocalInstant): Generator<Finding> {
  for (const deadline of jointDeadlines(state, world, asOf)) {
    const rule = timeRules[deadline.clock];
    if (rule) yield* lateness(deadline, jointVerdict(deadline, world, asOf), rule, { case: state.id }, asOf);
  }
}
