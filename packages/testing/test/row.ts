import type { LocalInstant } from "@banjie/core";

/** A row of the flat table: what an act said, and when. */
export type Row = Readonly<Record<string, string | number | null>>;

/** A moment as the hall's own clock shows it, to the second, so that SQLite reads it as it stands. */
export const hallClock = (at: LocalInstant): string => at.slice(0, 19);
