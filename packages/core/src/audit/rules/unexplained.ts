import { dayOf } from "../../clock/deadline.ts";
import type { LocalInstant } from "../../time/instant.ts";
import type { CodeOf } from "../../vocabulary/rule.ts";
import type { ClockName } from "../../vocabulary/clock.ts";
import { isMissed, type Found, type JudgedClock } from "./inquiry.ts";

/** A promise that was not kept and of which the reason was not made public. 优化营商环境条例 art. 36 中文 超期未说明 */
export function* unexplained(
  clocks: readonly JudgedClock[],
  promise: Extract<ClockName, "promised" | "jointPromised">,
  explainedAt: LocalInstant | undefined,
  asOf: LocalInstant,
): Generator<Found<CodeOf<"R-022">>> {
  const late = clocks.find((clock) => clock.deadline.clock === promise && isMissed(clock));
  if (!late || explainedAt !== undefined) return;
  yield {
    code: "overdue.unexplained",
    params: { due: dayOf(late.deadline.due) },
    at: late.deadline.stoppedAt ?? asOf,
    since: late.deadline.startedAt,
  };
}
