import { err, ok, type Result } from "@banjie/core";
import type { ImportFault } from "../importFault.ts";
import type { Attribute } from "../source/attribute.ts";
import { documentFault } from "../source/documentFault.ts";
import { plainAttribute } from "../source/plainAttribute.ts";
import { readJson } from "../source/readJson.ts";
import type { SourceEvent, SourceNote, SourcePart } from "../source/sourceCase.ts";
import { timeReader, type ReadTime } from "../time/readTime.ts";
import { ocelSchema, type OcelEvent, type OcelLog, type OcelObject } from "./ocelLog.ts";

/** Which objects are the cases, and under which names events say what and when. */
export interface OcelLayout {
  readonly object: string;
  readonly activity: string;
  readonly time: string;
  /** Of times without an offset. */
  readonly zone: string;
}

/**
 * Reads an object-centric log, OCEL 2.0 in JSON, plain or gzip: each object of one type is a case, with the events that name it. An
 * event that names several of them is an event of each, and that is told; one that names none is of no case.
 *
 * 中文  读取 OCEL 2.0 日志
 * Out   the line of an event is its place in the list of events, that of a case its place in the list of objects
 * Fails `json.*`, `ocel.id-doubled`, `ocel.object-unknown`, `ocel.time-unreadable`, `source.*`
 */
export async function* readOcel(
  source: AsyncIterable<Uint8Array>,
  layout: OcelLayout,
): AsyncGenerator<Result<SourcePart, ImportFault>> {
  const document = await readJson(source);
  if (!document.ok) {
    yield document;
    return;
  }
  const parsed = ocelSchema.safeParse(document.value);
  const fault = parsed.success ? faultOf(parsed.data, layout) : documentFault(parsed.error);
  if (fault) yield err(fault);
  else if (parsed.success) for (const part of partsOf(parsed.data, layout)) yield ok(part);
}

function faultOf({ objects, events }: OcelLog, { zone }: OcelLayout): ImportFault | undefined {
  const ids = new Set<string>();
  for (const [index, { id }] of objects.entries()) {
    if (ids.has(id)) return { code: "ocel.id-doubled", path: ["objects", index, "id"], params: { id } };
    ids.add(id);
  }
  const read = timeReader({ zone });
  const seen = new Set<string>();
  for (const [index, { id, time, relationships }] of events.entries()) {
    const path = ["events", index];
    if (seen.has(id)) return { code: "ocel.id-doubled", path: [...path, "id"], params: { id } };
    seen.add(id);
    if (!read(time)) return { code: "ocel.time-unreadable", path: [...path, "time"], params: { event: id, text: time } };
    const stranger = relationships.find(({ objectId }) => !ids.has(objectId));
    if (stranger)
      return { code: "ocel.object-unknown", path: [...path, "relationships"], params: { event: id, object: stranger.objectId } };
  }
  return undefined;
}

function* partsOf(log: OcelLog, layout: OcelLayout): Generator<SourcePart> {
  const objects = new Map(log.objects.map((object) => [object.id, object]));
  const writer = new EventWriter(log, objects, layout);
  const cases = new Map<string, CaseParts>();
  const partsOfCase = (id: string): CaseParts => {
    const parts = cases.get(id) ?? { events: [], notes: [] };
    cases.set(id, parts);
    return parts;
  };
  for (const [index, event] of log.events.entries()) {
    const line = index + 1;
    const named = casesOf(event, (id) => objects.get(id)?.type === layout.object);
    if (named.size === 0) yield { kind: "event", ...writer.event(event, line) };
    for (const [id, qualifiers] of named) {
      const { events, notes } = partsOfCase(id);
      events.push(writer.event(event, line, qualifiers.join(", ")));
      if (named.size > 1) notes.push({ code: "quality.event-shared", line });
      for (let left = writer.objectsLeft(event); left > 0; left--) notes.push({ code: "quality.object-left", line });
    }
  }
  for (const [index, object] of log.objects.entries()) {
    if (object.type !== layout.object) continue;
    const line = index + 1;
    const attributes = writer.object(object);
    const { events, notes } = partsOfCase(object.id);
    const named = new Set(object.attributes.map(({ name }) => name));
    for (let left = object.attributes.length - named.size; left > 0; left--) notes.push({ code: "quality.change-left", line });
    yield { kind: "case", attributes, events, line, notes };
  }
}

interface CaseParts {
  readonly events: SourceEvent[];
  readonly notes: SourceNote[];
}

/** The cases that an event names, each once, with all that it says of how it belongs to them. */
function casesOf({ relationships }: OcelEvent, isCase: (id: string) => boolean): Map<string, string[]> {
  const cases = new Map<string, string[]>();
  for (const { objectId, qualifier } of relationships) {
    if (!isCase(objectId)) continue;
    const before = cases.get(objectId);
    if (before) before.push(qualifier);
    else cases.set(objectId, [qualifier]);
  }
  return cases;
}

/** Writes events and objects as attributes by name. */
class EventWriter {
  readonly #objects: ReadonlyMap<string, OcelObject>;
  readonly #layout: OcelLayout;
  readonly #read: ReadTime;
  /** Names of attributes that are declared to be times, by kind and type. */
  readonly #times: ReadonlySet<string>;

  constructor({ objectTypes, eventTypes }: OcelLog, objects: ReadonlyMap<string, OcelObject>, layout: OcelLayout) {
    this.#objects = objects;
    this.#layout = layout;
    this.#read = timeReader(layout);
    const declared = [
      ...objectTypes.map((type) => ["object", type] as const),
      ...eventTypes.map((type) => ["event", type] as const),
    ];
    this.#times = new Set(
      declared.flatMap(([kind, { name, attributes }]) =>
        attributes.filter(({ type }) => type === "time").map((attribute) => `${kind} ${name} ${attribute.name}`),
      ),
    );
  }

  /** An object with the first value of each of its attributes. */
  object({ id, type, attributes }: OcelObject): Map<string, Attribute> {
    const written = this.#named([["ocel:id", id]]);
    for (const { name, value } of attributes) {
      const attribute = plainAttribute(value, this.#times.has(`object ${type} ${name}`) ? this.#read : undefined);
      if (attribute && !written.has(name)) written.set(name, attribute);
    }
    return written;
  }

  /** How many objects an event names of which another of its type stands before it, so that they are not looked at. */
  objectsLeft({ relationships }: OcelEvent): number {
    const others = relationships
      .map(({ objectId }) => this.#objects.get(objectId)?.type)
      .filter((type) => type !== this.#layout.object);
    return others.length - new Set(others).size;
  }

  event({ id, type, time, attributes, relationships }: OcelEvent, line: number, qualifier = ""): SourceEvent {
    const related = relationships.map(({ objectId }) => [`object:${this.#objects.get(objectId)?.type ?? ""}`, objectId] as const);
    const written = this.#named([
      ...related.toReversed(),
      ["ocel:id", id],
      ["ocel:qualifier", qualifier],
      [this.#layout.activity, type],
    ]);
    for (const { name, value } of attributes) {
      const attribute = plainAttribute(value, this.#times.has(`event ${type} ${name}`) ? this.#read : undefined);
      // What an attribute is called does not make it the event's type, or its object.
      if (attribute && !written.has(name)) written.set(name, attribute);
    }
    const at = this.#read(time);
    if (at) written.set(this.#layout.time, at);
    return { attributes: written, line };
  }

  #named(texts: readonly (readonly [string, string])[]): Map<string, Attribute> {
    return new Map(texts.filter(([, text]) => text !== "").map(([name, text]) => [name, { type: "string", text }]));
  }
}
