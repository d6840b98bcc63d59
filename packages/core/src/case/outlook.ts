import { isEarlier, type Instant } from "../time/instant.ts";

/** From where a log is looked at: what had happened by a moment, what was recorded by another; all of it where neither is named. 中文 视角 */
export interface Outlook {
  readonly asOf?: Instant | undefined;
  readonly knownAt?: Instant | undefined;
}

/** Whether an act had happened, and was known; one whose recording is not told has always been known. */
export const isInSight = (
  { at, recordedAt }: { readonly at: Instant; readonly recordedAt?: Instant | undefined },
  { asOf, knownAt }: Outlook,
): boolean =>
  (asOf === undefined || !isEarlier(asOf, at)) &&
  (knownAt === undefined || recordedAt === undefined || !isEarlier(knownAt, recordedAt));
