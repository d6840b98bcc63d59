import {
  actData,
  civilDate,
  dayNumber,
  dossierKindOf,
  flowActs,
  instantSchema,
  isItemAct,
  localInstantSchema,
  nameSchema,
  roles,
  shippedProfiles,
  type ActType,
  type Event,
  type FlowActType,
  type HallActType,
} from "@banjie/core";
import * as fc from "fast-check";
import { z } from "zod";
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

/** Values that canonical JSON can hold. */
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 2 },
    sentence,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.array(tie("json"), { maxLength: 3 }),
    fc.dictionary(name, tie("json"), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

const month = date.map((on) => on.slice(0, 7));
const texts = [sentence, name, item, date, month, localInstant, fc.constantFrom("430900", "1")];

/** Every value that a shape admits, each field in every way. */
function valueOf(shape: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (shape instanceof z.ZodOptional) return fc.option(valueOf(shape.unwrap()), { nil: undefined });
  if (shape instanceof z.ZodObject) return fieldsOf(shape);
  if (shape instanceof z.ZodArray) return listOf(shape);
  if (shape instanceof z.ZodEnum) return fc.constantFrom(...shape.options);
  if (shape instanceof z.ZodUnion) return fc.oneof(...shape.options.map(valueOf));
  if (shape instanceof z.ZodRecord) {
    return fc.dictionary(valueOf(shape.keyType) as fc.Arbitrary<string>, valueOf(shape.valueType), {
      maxKeys: 3,
      noNullPrototype: true,
    });
  }
  if (shape instanceof z.ZodLiteral) return fc.constantFrom(...shape.values);
  if (shape instanceof z.ZodUnknown) return json;
  if (shape instanceof z.ZodBoolean) return fc.boolean();
  if (shape instanceof z.ZodNumber) return numberOf(shape).filter(fits(shape));
  const admitted = texts.filter((text) => fc.sample(text, { numRuns: 30, seed: 7 }).some(fits(shape)));
  return fc.oneof(...admitted).filter(fits(shape));
}

/** Whole numbers between the bounds, those near the lower one more often. */
function numberOf({ minValue, maxValue }: z.ZodNumber): fc.Arbitrary<number> {
  const [min, max] = [Math.max(minValue ?? 0, 0), Math.min(maxValue ?? Infinity, Number.MAX_SAFE_INTEGER)];
  return fc.oneof(
    fc.integer({ min, max: Math.min(min + 5, max) }),
    fc.maxSafeNat().map((n) => min + (n % (max - min + 1))),
  );
}

const fits = (shape: z.core.$ZodType) => (value: unknown) => z.safeParse(shape, value).success;

/** Members that are absent are left out, as they are in a log. */
const fieldsOf = (shape: z.ZodObject): fc.Arbitrary<object> =>
  fc
    .record(Object.fromEntries(Object.entries(shape.shape).map(([field, of]) => [field, valueOf(of)])))
    .map((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));

const listOf = (shape: z.ZodArray): fc.Arbitrary<unknown[]> =>
  fc.array(valueOf(shape.element), { minLength: fits(shape)([]) ? 0 : 1, maxLength: 3 });

const envelope = {
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
    v: fc.constant(actData[type].v),
    type: fc.constant(type),
    ...numbered,
    ...envelope,
    stream: caseStream,
    data: valueOf(actData[type].data),
  }) as fc.Arbitrary<Event>;
};

const adoption: fc.Arbitrary<Event> = fc.record({
  v: fc.constant(actData.CatalogueAdopted.v),
  type: fc.constant("CatalogueAdopted" as const),
  ...envelope,
  stream: fc.constant("hall"),
  data: userFlow.map((flow) => ({ catalogue: { ...catalogue, flows: [flow] } })),
});

const profiled: fc.Arbitrary<Event> = fc.record({
  v: fc.constant(actData.ProfileAdopted.v),
  type: fc.constant("ProfileAdopted" as const),
  ...envelope,
  stream: fc.constant("hall"),
  data: fc.tuple(fc.constantFrom(...shippedProfiles), name).map(([profile, id]) => ({ profile: { ...profile, id } })),
});

/** The acts of the hall but those that adopt a catalogue, which holds flows, or a profile, whose office hours are in order. */
const ofHall = (Object.keys(actData) as ActType[])
  .filter((type): type is HallActType => !flowActs.some((known) => known === type) && !dossierKindOf(type))
  .filter((type) => type !== "CatalogueAdopted" && type !== "ProfileAdopted");

const hallEventOf = (type: (typeof ofHall)[number]): fc.Arbitrary<Event> =>
  fc.record({
    v: fc.constant(actData[type].v),
    type: fc.constant(type),
    ...envelope,
    stream: fc.constant("hall"),
    data: valueOf(actData[type].data),
  }) as fc.Arbitrary<Event>;

const ofDossiers = (Object.keys(actData) as ActType[]).filter((type) => dossierKindOf(type) !== undefined);

const dossierEventOf = (type: ActType): fc.Arbitrary<Event> =>
  fc.record({
    v: fc.constant(actData[type].v),
    type: fc.constant(type),
    ...envelope,
    stream: fc.stringMatching(new RegExp(`^${dossierKindOf(type)}/[A-Za-z0-9-]{1,20}$`)),
    data: valueOf(actData[type].data),
  }) as fc.Arbitrary<Event>;

/** Any event that a log may hold, of every act alike. */
export const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  ...flowActs.map(eventOf),
  ...ofHall.map(hallEventOf),
  ...ofDossiers.map(dossierEventOf),
  adoption,
  profiled,
);
