import type { Draft, Stamp } from "../log/event.ts";
import { isEarlier, type Instant } from "../time/instant.ts";

/** From where a log is looked at: what had happened by a moment, what was recorded by another; all of it where neither is named. */
export interface Outlook {
  readonly asOf?: Instant | undefined;
  readonly knownAt?: Instant | undefined;
}

/** When an act happened and was recorded; one whose recording is not told has always been known. */
type Timed = Pick<Draft, "at"> & Partial<Pick<Stamp, "recordedAt">>;

/** Whether an act had happened, and was known. */
export const isInSight = ({ at, recordedAt }: Timed, { asOf, knownAt }: Outlook): boolean =>
  (asOf === undefined || !isEarlier(asOf, at)) &&
  (knownAt === undefined || recordedAt === undefined || !isEarlier(knownAt, recordedAt));
