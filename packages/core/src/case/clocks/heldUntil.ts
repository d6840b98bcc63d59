import type { CivilDate } from "../../time/civilDate.ts";
import { civilDateOf, isEarlier, laterOf, type LocalInstant } from "../../time/instant.ts";
import { without, type Interval } from "../interval.ts";

/**
 * From when days run that others may hold up: as long as something holds them, and anew from the end of what begins to while they run.
 * What begins after they have run out changes nothing.
 *
 * 中文  等待其他事项后的起算时刻
 * In    own — from when they would run; dueOf — when they run out from a moment
 * Out   undefined while they are held up
 */
export function heldUntil(
  own: LocalInstant,
  holds: readonly Interval[],
  dueOf: (since: LocalInstant) => CivilDate,
): LocalInstant | undefined {
  let since = own;
  for (const { from, to } of without(holds, [])) {
    if (isEarlier(since, from) && civilDateOf(from) > dueOf(since)) return since;
    if (to === undefined) return undefined;
    since = laterOf(since, to);
  }
  return since;
}
