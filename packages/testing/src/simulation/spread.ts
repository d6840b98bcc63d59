import type { OfficeTime } from "./officeHours.ts";
import type { CaseSubject } from "./step.ts";

/** The least office time between two acts of one case, in seconds. */
export const between = 40;

/** So many moments after one, the last at `until`, none closer to the next than is human. */
export function spread({ dice }: CaseSubject, from: OfficeTime, count: number, until: OfficeTime): OfficeTime[] {
  const leeway = until - from - count * between;
  const drawn = Array.from({ length: count - 1 }, () => dice.integer(0, leeway)).toSorted((a, b) => a - b);
  return [...drawn, leeway].map((time, index) => from + time + (index + 1) * between);
}
