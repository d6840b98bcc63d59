import {
  actData,
  caseStream,
  instantSchema,
  localInstantSchema,
  type Actor,
  type ActType,
  type DataOf,
  type Event,
} from "@banjie/core";
import * as fc from "fast-check";

const window: Actor = { id: "w-01", role: "window", unit: "政务大厅" };

/** The nth event of a small log: cases of three acts each. */
export function sampleEvent(position: number): Event {
  const at = localInstantSchema.parse("2013-05-02T09:30:00+08:00");
  const version = ((position - 1) % 3) + 1;
  const stream = caseStream(`c-${Math.ceil(position / 3)}`);
  const commit = `k-${position}`;
  const recordedAt = instantSchema.parse("2013-05-02T01:30:01Z");
  const envelope = { v: 1, id: `${commit}#1`, stream, version, position, at, recordedAt, by: window, commit };
  if (version === 1) {
    const items = [{ item: "1", definition: "TZ-001", version: 1 }];
    return {
      ...envelope,
      v: actData.CaseFiled.v,
      type: "CaseFiled",
      data: { channel: "window", applicant: `a-${position}`, items, materials: ["身份证"] },
    };
  }
  if (version === 2) return { ...envelope, type: "ItemAccepted", item: "1", data: { document: `受理〔2013〕${position}号` } };
  return { ...envelope, type: "ItemCompleted", item: "1", data: {} };
}

export const sampleEvents = (count: number): Event[] => Array.from({ length: count }, (_, index) => sampleEvent(index + 1));

const name = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text.length > 0);
const sentence = fc.string({ unit: "binary", minLength: 1, maxLength: 30 }).filter((text) => text.isWellFormed());
const count = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const item = fc.integer({ min: 1, max: 999 }).map(String);
const caseId = name.map((text) => text.replaceAll(/\s/gu, "-"));
const actor = fc.record({ id: name, role: fc.constantFrom("window", "examiner", "reviewer"), unit: name });
const local = fc
  .date({ min: new Date("1950-01-01T00:00:00Z"), max: new Date("2090-01-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => localInstantSchema.parse(`${date.toISOString().slice(0, -1)}+08:00`));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Data for acts of every kind: texts, lists, whole numbers, choices, days and moments. */
const dataOf: { readonly [Type in ActType]?: fc.Arbitrary<DataOf<Type>> } = {
  CaseFiled: fc.record({
    channel: fc.constantFrom("window", "online", "post"),
    applicant: name,
    items: fc.array(fc.record({ item, definition: name, version: count }), { minLength: 1, maxLength: 3 }),
    materials: fc.array(name, { maxLength: 3 }),
  }),
  SupplementNotified: fc.record({ materials: fc.array(name, { minLength: 1, maxLength: 3 }), reason: optional(sentence) }),
  FeePaid: fc.record({ amount: fc.nat(), receipt: optional(name) }),
  ItemAccepted: fc.record({ document: optional(name), promised: optional(local) }),
  ItemHandedOver: fc.record({ to: name }),
  ExaminationConcluded: fc.record({ opinion: optional(sentence), proposal: optional(fc.constantFrom("grant", "refuse")) }),
  ItemSentBack: fc.record({ to: fc.constantFrom("examination", "review"), reason: sentence }),
  DecisionMade: fc.record({
    outcome: fc.constantFrom("granted", "refused"),
    reasons: fc.array(sentence, { maxLength: 2 }),
    remedies: fc.array(sentence, { maxLength: 2 }),
  }),
  ItemCompleted: fc.constant({}),
};

const itemActs = new Set([
  "ItemAccepted",
  "ItemHandedOver",
  "ExaminationConcluded",
  "ItemSentBack",
  "DecisionMade",
  "ItemCompleted",
]);

/** An event of an act, before it has its place in a log. */
const anyEvent = fc.constantFrom(...(Object.keys(dataOf) as ActType[])).chain((type) =>
  fc
    .record({
      stream: caseId.map(caseStream),
      id: name,
      version: count,
      at: local,
      recordedAt: local.map((at) => instantSchema.parse(at)),
      by: actor,
      commit: name,
      item,
      data: dataOf[type] ?? fc.constant({}),
    })
    .map(({ item: number, ...rest }) =>
      Object.assign(rest, { v: actData[type].v, type }, itemActs.has(type) ? { item: number } : {}),
    ),
);

/** A log's worth of events, positions 1, 2, 3 …. */
export const logs: fc.Arbitrary<Event[]> = fc
  .array(anyEvent, { maxLength: 8 })
  .map((events) => events.map((event, index) => Object.assign(event, { position: index + 1 }) as Event));
