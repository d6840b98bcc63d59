import { canonicalJson } from "../foundation/canonicalJson.ts";
import type { AnyDraft, Event } from "../log/event.ts";
import { epochMilliseconds } from "../time/instant.ts";

/**
 * Whether a stored act is the one that a command wishes for: the same act, moment and person, and all that the command says. What
 * the hall added of its own, such as the date told, is not the command's.
 *
 * 中文  同一行为
 */
export function isSameAct(stored: Event, wish: AnyDraft): boolean {
  const { type, item, at, by } = wish;
  if (stored.type !== type || stored.item !== item || epochMilliseconds(stored.at) !== epochMilliseconds(at)) return false;
  if (canonicalJson(stored.by) !== canonicalJson(by)) return false;
  const told = new Map(Object.entries(stored.data));
  return Object.entries(wish.data).every(
    ([name, said]) => said === undefined || canonicalJson(told.get(name) ?? []) === canonicalJson(said),
  );
}
