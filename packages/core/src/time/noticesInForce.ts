import { knownFrom, type HolidayNotice } from "./holidayNotice.ts";

/** What is nearer to the hall goes before what is farther. */
const nearness = { yearly: 0, amendment: 0, regional: 1, closure: 2 } as const satisfies Record<HolidayNotice["kind"], number>;

/**
 * The notices that hold for a hall, each overruled by those after it on the days that both name: the country's, then the region's,
 * then the hall's own; within each in the order in which they became known.
 */
export function noticesInForce(notices: readonly HolidayNotice[], region?: string): readonly HolidayNotice[] {
  return byPrecedence(notices.filter((notice) => notice.kind !== "regional" || notice.region === region));
}

/** Notices in the order in which they overrule each other. */
export function byPrecedence(notices: readonly HolidayNotice[]): readonly HolidayNotice[] {
  return notices.toSorted((one, other) => nearness[one.kind] - nearness[other.kind] || order(knownFrom(one), knownFrom(other)));
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
