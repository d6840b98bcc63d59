import type { Breach } from "../case/breach.ts";
import type { Event } from "../log/event.ts";
import { isEarlier } from "../time/instant.ts";

/** An act dated after it was recorded: one of the two is wrong. 中文 记录早于发生 */
export function recordedTooEarly({ type, at, recordedAt }: Event): Breach | undefined {
  if (!isEarlier(recordedAt, at)) return undefined;
  return { code: "time.after-recording", rule: "R-063", params: { act: type, at, recorded: recordedAt } };
}
