import type { LocalInstant } from "../../time/instant.ts";

/** The second of a moment, by the hall's own clock. */
export const secondOf = (at: LocalInstant): string => at.slice(0, 19);

/** Midnight to the second is a day of which no time is known. */
export const isTimeKnown = (at: LocalInstant): boolean => at.slice(11, 19) !== "00:00:00";
