import { epochMilliseconds, instantSchema, localInstantSchema, type Instant, type LocalInstant } from "@banjie/core";

/** When stories begin: half past eight on a Thursday in May 2013. */
export const opening = Date.UTC(2013, 4, 2, 0, 30);

/** Eight hours ahead of UTC, to the second. */
export const hallTime = (time: number): LocalInstant =>
  localInstantSchema.parse(`${new Date(time + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`);

/** When the store takes what happened at a moment: three seconds later. */
export const takenAt = (at: string): Instant =>
  instantSchema.parse(new Date(epochMilliseconds(instantSchema.parse(at)) + 3000).toISOString());
