import {
  actData,
  canonicalJson,
  decodeEvent,
  isActType,
  StoreError,
  type AnyDraft,
  type Event,
  type Instant,
  type UnknownAct,
} from "@banjie/core";
import { crc32 } from "node:zlib";

/** The columns of `events`, in the order of an `EventRow`. */
export const columns =
  "position, stream, version, type, item, at, recorded_at, by_id, by_role, by_unit, id, commit_id, v, data, crc";

/**
 * An event as a row of `events`: typed columns for all that a fold looks at, the act's own data as canonical JSON, and a checksum
 * of the rest. A list and not an object, because that is read nearly twice as fast.
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
  crc: number,
];

/** A draft as it was when it was handed in, its data as the text that will be stored. */
export interface KeptDraft {
  readonly draft: AnyDraft;
  readonly data: string;
}

/**
 * Takes a copy of a draft: who alters the draft afterwards alters nothing here.
 *
 * Fails  throws `TypeError` for what an event may not hold
 */
export function keptDraft(draft: AnyDraft): KeptDraft {
  const { v, stream, type, item, at, by, data } = draft;
  for (const text of [stream, item, at, by.id, by.unit]) refuseHalfCharacters(text);
  const text = canonicalJson(data);
  const copy = { v, stream, type, at, by: { id: by.id, role: by.role, unit: by.unit }, data: JSON.parse(text) as unknown };
  return { draft: (item === undefined ? copy : { ...copy, item }) as AnyDraft, data: text };
}

/** Half of a surrogate pair has no place in UTF-8: SQLite would keep another character in its stead. */
export function refuseHalfCharacters(text: string | undefined): void {
  if (text?.isWellFormed() === false) throw new TypeError(`Not a text an event may hold: ${JSON.stringify(text)}`);
}

/** The row of an event whose data have this text. */
export function rowOf(event: Event, data: string): EventRow {
  const { position, stream, version, type, item = null, at, recordedAt, by, id, commit, v } = event;
  const row: EventRow = [position, stream, version, type, item, at, recordedAt, by.id, by.role, by.unit, id, commit, v, data, 0];
  row[14] = checksum(row);
  return row;
}

/** Of all columns but its own. SQLite notices a page that is no page, not a letter that has become another. */
function checksum(row: EventRow): number {
  const [position, stream, version, type, item, at, recordedAt, byId, byRole, byUnit, id, commit, v, data] = row;
  return crc32(
    `${position}\n${stream}\n${version}\n${type}\n${item ?? ""}\n${at}\n${recordedAt}\n${byId}\n${byRole}\n${byUnit}\n${id}\n${commit}\n${v}\n${data}`,
  );
}

/** The event of a row, in its present shape. */
export function eventOf(row: EventRow): Event {
  refuseAltered(row);
  const [position, stream, version, type, item, at, recordedAt, byId, byRole, byUnit, id, commit, v, json] = row;
  const [by, data] = [{ id: byId, role: byRole, unit: byUnit }, JSON.parse(json) as unknown];
  const unnumbered = { v, id, stream, version, position, type, at, recordedAt: recordedAt as Instant, by, commit, data };
  const event = item === null ? unnumbered : { ...unnumbered, item };
  // What this version wrote it wrote from typed drafts. Validating every row again would cost more than reading it.
  return isActType(type) && v === actData[type].v ? (event as Event) : lifted(event);
}

/** The event of a row; of an act that a later version wrote, what can be known of it. */
export function entryOf(row: EventRow): Event | UnknownAct {
  const [position, stream, , type, , , recordedAt] = row;
  const v = row[12];
  if (isActType(type) && v <= actData[type].v) return eventOf(row);
  refuseAltered(row);
  return { type, stream, position, recordedAt: recordedAt as Instant };
}

function refuseAltered(row: EventRow): void {
  if (checksum(row) === row[14]) return;
  throw new StoreError("store.damaged", `The event at position ${row[0]} is not as it was written`);
}

function lifted(event: { readonly position: number; readonly type: string; readonly v: number }): Event {
  const decoded = decodeEvent(event);
  if (decoded.ok) return decoded.value;
  const codes = decoded.error.map(({ code }) => code).join(", ");
  const what = `position ${event.position}, ${event.type}, shape ${event.v}`;
  throw new StoreError("store.event-unknown", `An event this version cannot read (${codes}): ${what}`);
}
