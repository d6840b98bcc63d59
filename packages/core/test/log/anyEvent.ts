import {
  channels,
  civilDate,
  dayNumber,
  flowActs,
  instantSchema,
  isItemAct,
  localInstantSchema,
  nameSchema,
  roles,
  type DataOf,
  type Event,
  type FlowActType,
} from "@banjie/core";
import * as fc from "fast-check";
import { catalogue, day } from "../given.ts";
import { userFlow } from "../flow/userFlow.ts";

/** Text as people and other systems write it: any script, emoji, quotes, line breaks. */
const sentence = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    fc.constantFrom("同意", "“材料”\n不全\\", "\u2028", "𠮷", "{}", "'"),
  )
  .filter((text) => text.length <= 2000);
const name = sentence.filter((text) => nameSchema.safeParse(text).success);
const item = fc.integer({ min: 1, max: 999 }).map(String);
const amount = fc.maxSafeNat();
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const date = fc.integer({ min: dayNumber(day("1900-01-01")), max: dayNumber(day("2099-12-31")) }).map(civilDate);
const clock = fc
  .tuple(fc.nat(23), fc.nat(59), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
const fraction = fc.constantFrom("", "", ".5", ".123", ".123456");
const localInstant = fc
  .tuple(date, clock, fraction, fc.constantFrom("+08:00", "+02:00", "-03:30", "+00:00"))
  .map(([on, at, part, offset]) => localInstantSchema.parse(`${on}T${at}${part}${offset}`));
const instant = fc
  .tuple(date, clock, fraction, fc.constantFrom("Z", "+08:00"))
  .map(([on, at, part, offset]) => instantSchema.parse(`${on}T${at}${part}${offset}`));
const actor = fc.record({ id: name, role: fc.constantFrom(...roles), unit: name });

/** What each act may carry, each field in every way its shape admits. */
const data: { readonly [Type in FlowActType]: fc.Arbitrary<DataOf<Type>> } = {
  CaseFiled: fc.record({
    channel: fc.constantFrom(...channels),
    applicant: name,
    items: fc.array(fc.record({ item, definition: name, version: fc.integer({ min: 1 }) }), { minLength: 1, maxLength: 4 }),
    materials: fc.array(name),
  }),
  SupplementNotified: fc.record({
    document: optional(name),
    materials: fc.array(name, { minLength: 1 }),
    reason: optional(sentence),
  }),
  SupplementReceived: fc.record({ materials: fc.array(name, { minLength: 1 }) }),
  FeeAssessed: fc.record({ lines: fc.array(fc.record({ item, name, amount, basis: optional(sentence) }), { minLength: 1 }) }),
  FeePaid: fc.record({ amount, receipt: optional(name) }),
  ItemAccepted: fc.record({ document: optional(name), promised: optional(fc.oneof(date, localInstant)) }),
  ItemNotAccepted: fc.record({ document: optional(name), reasons: fc.array(sentence) }),
  ItemHandedOver: fc.record({ to: name }),
  ExaminationStarted: fc.constant({}),
  ExaminationConcluded: fc.record({
    opinion: optional(sentence),
    proposal: optional(fc.constantFrom("grant", "refuse")),
  }),
  ReviewConcluded: fc.record({ opinion: optional(sentence) }),
  ItemSentBack: fc.record({ to: fc.constantFrom("examination", "review"), reason: sentence }),
  DecisionMade: fc.record({
    outcome: fc.constantFrom("granted", "refused"),
    document: optional(name),
    reasons: fc.array(sentence),
    remedies: fc.array(sentence),
  }),
  ItemCompleted: fc.constant({}),
  ItemDelivered: fc.record({ method: fc.constantFrom("window", "post", "electronic") }),
  ItemWithdrawn: fc.record({ reason: optional(sentence) }),
};

const envelope = {
  v: fc.constant(1),
  at: localInstant,
  by: actor,
  id: name,
  version: fc.integer({ min: 1 }),
  position: fc.integer({ min: 1 }),
  recordedAt: instant,
  commit: name,
};

const caseStream = fc.stringMatching(/^case\/[A-Za-z0-9-]{1,20}$/);

const eventOf = (type: FlowActType): fc.Arbitrary<Event> => {
  const numbered = isItemAct(type) ? { item } : {};
  return fc.record({
    type: fc.constant(type),
    ...numbered,
    ...envelope,
    stream: caseStream,
    data: data[type],
  }) as fc.Arbitrary<Event>;
};

const adoption: fc.Arbitrary<Event> = fc.record({
  type: fc.constant("CatalogueAdopted" as const),
  ...envelope,
  stream: fc.constant("hall"),
  data: userFlow.map((flow) => ({ catalogue: { ...catalogue, flows: [flow] } })),
});

/** Any event that a log may hold, of every act alike. */
export const anyEvent: fc.Arbitrary<Event> = fc.oneof(...flowActs.map(eventOf), adoption);
