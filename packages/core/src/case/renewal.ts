import { civilDate, dayNumber, type CivilDate } from "../time/civilDate.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import type { ItemState } from "./itemState.ts";

/** Days before the expiry by which renewal is applied for: the applicant's, so natural ones (行政许可法 art. 50(1), 82). */
const ahead = 30;

/** The last day on which renewal of a licence is applied for in time. 中文 延续申请期限 */
export const renewalDueOn = (expiresOn: CivilDate): CivilDate => civilDate(dayNumber(expiresOn) - ahead);

/**
 * The day as of which a licence counts as renewed because nobody had decided on its renewal when it expired.
 *
 * 中文  视为准予延续
 * Law   行政许可法 art. 50(2): no decision before the licence expires, renewal is deemed granted
 * In    asOf — looked at on the last day of the licence, its decision may still come
 * Out   the day of expiry; undefined where the item is no renewal, was decided or had ended by then, or was filed after it
 * Holds no pause moves it, and nothing that comes afterwards undoes it: a refusal, an end, another round
 */
export function deemedRenewedOn(item: ItemState, asOf: LocalInstant): CivilDate | undefined {
  const { expiresOn, receivedAt, rounds } = item;
  if (expiresOn === undefined || civilDateOf(asOf) <= expiresOn || civilDateOf(receivedAt) > expiresOn) return undefined;
  const { phase, decidedAt, endedAt } = rounds.find(({ reopenedAt }) => civilDateOf(reopenedAt) > expiresOn)?.closed ?? item;
  const settledAt = decidedAt ?? endedAt;
  // What was entered in error was never applied for.
  if (phase === "deleted" || (settledAt !== undefined && civilDateOf(settledAt) <= expiresOn)) return undefined;
  return expiresOn;
}
