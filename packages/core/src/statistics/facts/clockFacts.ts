import type { ClockReading } from "../../clock/clockReading.ts";
import type { Verdict } from "../../clock/deadline.ts";
import type { ClockName } from "../../vocabulary/clock.ts";

/** From the worst to the best. */
const verdicts: readonly Verdict[] = ["overdueOpen", "overdue", "open", "onTheDay", "early"];

/** The worst that is to be said of the clocks of a name. */
export function worstOf(clocks: readonly ClockReading[], name: ClockName): Verdict | "none" {
  const found = new Set(clocks.filter(({ deadline }) => deadline.clock === name).map(({ verdict }) => verdict));
  return verdicts.find((verdict) => found.has(verdict)) ?? "none";
}

/** The working days that the clocks of a name have used; absent where they count otherwise. */
export function workingDaysOf(clocks: readonly ClockReading[], name: ClockName): number | undefined {
  const usages = clocks.filter(({ deadline }) => deadline.clock === name).map(({ usage }) => usage);
  if (usages.length === 0 || usages.some(({ unit }) => unit !== "workingDay")) return undefined;
  return usages.reduce((sum, { used }) => sum + used, 0);
}
