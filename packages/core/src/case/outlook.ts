import { isEarlier, type Instant } from "../time/instant.ts";

/** From where a log is looked at: all of it where nothing is named. 中文 视角 */
export interface Outlook {
  /** What had happened by then. */
  readonly asOf?: Instant | undefined;
  /** What was recorded by then. */
  readonly knownAt?: Instant | undefined;
  /** What stands in the log up to a position. */
  readonly upTo?: number | undefined;
}

/** An act as far as it is asked whether it is in sight. */
interface Seen {
  readonly at: Instant;
  readonly recordedAt?: Instant | undefined;
  readonly position?: number | undefined;
}

/** Whether an act had happened, and was known; one whose recording is not told has always been known. */
export const isInSight = ({ at, recordedAt, position }: Seen, { asOf, knownAt, upTo }: Outlook): boolean =>
  (asOf === undefined || !isEarlier(asOf, at)) &&
  (knownAt === undefined || recordedAt === undefined || !isEarlier(knownAt, recordedAt)) &&
  (upTo === undefined || position === undefined || position <= upTo);
