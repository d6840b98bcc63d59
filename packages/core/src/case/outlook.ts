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

/** Whether an act had happened, and was on record. */
export const isInSight = (act: Seen, outlook: Outlook): boolean =>
  (outlook.asOf === undefined || !isEarlier(outlook.asOf, act.at)) && isOnRecord(act, outlook);

/** Whether an act was on record, whenever it happened; one whose recording is not told has always been known. */
export const isOnRecord = ({ recordedAt, position }: Omit<Seen, "at">, { knownAt, upTo }: Outlook): boolean =>
  (knownAt === undefined || recordedAt === undefined || !isEarlier(knownAt, recordedAt)) &&
  (upTo === undefined || position === undefined || position <= upTo);
