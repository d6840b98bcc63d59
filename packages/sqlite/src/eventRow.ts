import { actData, canonicalJson, decodeEvent, isActType, StoreError, type Event } from "@banjie/core";

/** The columns of `events`, in the order of an `EventRow`. */
export const columns = "position, stream, version, type, item, at, recorded_at, by_id, by_role, by_unit, id, commit_id, v, data";

/**
 * An event as a row of `events`: typed columns for all that a fold looks at, the act's own data as canonical JSON. A list and not
 * an object, because that is read nearly twice as fast.
 */
export type EventRow = [
  position: number,
  stream: string,
  version: number,
  type: string,
  item: string | null,
  at: string,
  recordedAt: string,
  byId: string,
  byRole: string,
  byUnit: string,
  id: string,
  commit: string,
  v: number,
  data: string,
];

/** The row of an event. */
export function rowOf(event: Event): EventRow {
  const { position, stream, version, type, item = null, at, recordedAt, by, id, commit, v } = event;
  const data = canonicalJson(event.data);
  const row: EventRow = [position, stream, version, type, item, at, recordedAt, by.id, by.role, by.unit, id, commit, v, data];
  for (const value of row) refuseHalfCharacters(value);
  return row;
}

/** Half of a surrogate pair has no place in UTF-8: SQLite would keep another character in its stead. */
function refuseHalfCharacters(value: string | number | null): void {
  if (typeof value === "string" && !value.isWellFormed()) {
    throw new TypeError(`Not a text an event may hold: ${JSON.stringify(value)}`);
  }
}

/** The event of a row, in its present shape. */
export function eventOf(row: EventRow): Event {
  const [position, stream, version, type, item, at, recordedAt, byId, byRole, byUnit, id, commit, v, json] = row;
  const [by, data] = [{ id: byId, role: byRole, unit: byUnit }, JSON.parse(json) as unknown];
  const unnumbered = { v, id, stream, version, position, type, at, recordedAt, by, commit, data };
  const event = item === null ? unnumbered : { ...unnumbered, item };
  // What this version wrote it wrote from typed drafts. Validating every row again would cost more than reading it.
  return isActType(type) && v === actData[type].v ? (event as Event) : lifted(event);
}

function lifted(event: { readonly position: number; readonly type: string; readonly v: number }): Event {
  const decoded = decodeEvent(event);
  if (decoded.ok) return decoded.value;
  const codes = decoded.error.map(({ code }) => code).join(", ");
  const what = `position ${event.position}, ${event.type}, shape ${event.v}`;
  throw new StoreError("store.event-unknown", `An event this version cannot read (${codes}): ${what}`);
}
