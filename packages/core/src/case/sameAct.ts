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
  return holds(stored.data, wish.data);
}

/** Whether what is stored says all that was said; it may say more. */
function holds(stored: unknown, said: unknown): boolean {
  if (said === undefined) return true;
  if (Array.isArray(said)) {
    return Array.isArray(stored) && stored.length === said.length && said.every((one, place) => holds(stored[place], one));
  }
  if (typeof said !== "object" || said === null) return stored === said;
  const members = new Map(Object.entries(Object(stored) as object));
  return Object.entries(said).every(([name, value]) => holds(members.get(name), value));
}
