import { lift } from "../acts/act.ts";
import { canonicalJson } from "../foundation/canonicalJson.ts";
import { issuesOf, type Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { actData, eventSchemas, isActType, type Event } from "./event.ts";

/**
 * An event out of parsed JSON, strictly: older shapes are lifted, anything that does not fit is refused with its place.
 *
 * Fails  `event.type-unknown`, `event.version-unknown`, `input.*`
 */
export function decodeEvent(json: unknown): Result<Event, Issue[]> {
  if (typeof json !== "object" || json === null) return err([{ code: "event.not-an-object" }]);
  const { type, v, data } = json as { type?: unknown; v?: unknown; data?: unknown };
  if (!isActType(type)) return err([{ code: "event.type-unknown", path: ["type"], params: { type: String(type) } }]);
  const definition = actData[type];
  if (!Number.isInteger(v) || (v as number) < 1 || (v as number) > definition.v) {
    return err([{ code: "event.version-unknown", path: ["v"], params: { type, v: String(v), known: definition.v } }]);
  }
  const present = v === definition.v ? json : { ...json, v: definition.v, data: lift(definition, v as number, data) };
  const parsed = eventSchemas.get(type)?.safeParse(present);
  if (!parsed?.success) return err(parsed ? issuesOf(parsed.error) : []);
  return ok(parsed.data as Event);
}

/** The one line of an event: canonical JSON without a line break. */
export function encodeEvent(event: Event): string {
  return canonicalJson(event);
}
