import {
  actData,
  instantSchema,
  localInstantSchema,
  specialProcedures,
  suspensions,
  type ActType,
  type Actor,
  type DataOf,
  type Event,
} from "@banjie/core";
import * as fc from "fast-check";

/** An act of a case, so many seconds after the filing; of an item, of its first unless told. */
type Told = { [Type in ActType]: readonly [after: number, type: Type, data: DataOf<Type>, item?: string] }[ActType];

const day = 86_400;
const by: Actor = { id: "window-1", role: "window", unit: "综合窗口" };
const within = (days: number): fc.Arbitrary<number> => fc.nat(days * day);
/** Left out once in four times. */
const mostly = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined, freq: 4 });

/** Limited to 7, 10, 13 and 20 working days by law, what goes up, and what the hall does on the spot. */
const definition = fc.constantFrom("GA-03", "ZJ-02", "XF-01", "WS-01", "AJ-03", "GA-02");

const span = fc.record({
  kind: fc.constantFrom(...specialProcedures, ...suspensions, "testing", "expertReview", "inspection"),
  from: within(14),
  lasts: mostly(within(9)),
  days: mostly(fc.integer({ min: 1, max: 6 })),
  isNoticed: fc.boolean(),
});

const extension = fc.record({
  after: within(40),
  days: fc.constantFrom(5, 10, 10, 11, 15),
  rank: fc.constantFrom("agencyHead", "agencyHead", "governmentHead"),
  isTold: fc.constantFrom(true, true, false),
});

const life = fc.record({
  definition,
  filedOn: within(60),
  asked: mostly(fc.tuple(within(4), within(4))),
  accepted: mostly(within(12)),
  /** What is told as promised is a day of May. */
  promised: fc.option(fc.integer({ min: 10, max: 28 }), { nil: undefined, freq: 2 }),
  spans: fc.array(span, { maxLength: 4 }),
  extensions: fc.array(extension, { maxLength: 2 }),
  decided: mostly(within(40)),
  ended: mostly(fc.tuple(within(45), fc.constantFrom("ItemCompleted", "ItemSentUp", "ItemWithdrawn", "ItemVoided"))),
  paid: mostly(fc.tuple(within(20), within(6))),
  services: fc.array(within(27), { maxLength: 2 }),
  reviews: fc.array(fc.tuple(within(27), fc.integer({ min: 1, max: 5 })), { maxLength: 3 }),
  followed: mostly(fc.tuple(within(4), within(25))),
});
type Life = typeof life extends fc.Arbitrary<infer Value> ? Value : never;

const isProcedure = (kind: string) => (specialProcedures as readonly string[]).includes(kind);
const basis = "行政许可法第45条";

function pausesOf({ kind, from, lasts, days, isNoticed }: Life["spans"][number]): Told[] {
  const to = from + (lasts ?? 0);
  if (!isProcedure(kind)) {
    const suspended = { kind } as DataOf<"ItemSuspended">;
    return [[from, "ItemSuspended", suspended], ...(lasts === undefined ? [] : [[to, "ItemResumed", suspended] as Told])];
  }
  const procedure = { procedure: kind } as DataOf<"SpecialProcedureEnded">;
  const begun = { ...procedure, ...(days !== undefined && { days }), ...(isNoticed && { basis, notice: "特-1" }) };
  return [
    [from, "SpecialProcedureStarted", begun],
    ...(lasts === undefined ? [] : [[to, "SpecialProcedureEnded", procedure] as Told]),
  ];
}

const extensionOf = ({ after, days, rank, isTold }: Life["extensions"][number]): Told => [
  after,
  "ExtensionApproved",
  { days, approver: { id: "head-1", rank }, ...(isTold && { reason: "案情复杂", notice: "延-1" }) },
];

const endOf = ([after, type]: NonNullable<Life["ended"]>): Told =>
  type === "ItemVoided" ? [after, type, { kind: "invalid", reason: "作废" }] : ([after, type, {}] as Told);

/** What a bad review was answered with, in time or not. */
function followedUp({ reviews, followed }: Life): Told[] {
  const bad = reviews.find(([, level]) => level > 3);
  if (!bad || !followed) return [];
  const [[given], [contact, mending]] = [bad, followed];
  return [
    [given + contact, "BadReviewContacted", {}],
    [given + contact + mending, "BadReviewRectified", { what: "已改正" }],
  ];
}

/** What happens in one life, whatever the rules say of it. */
function told(one: Life): Told[] {
  const [asked, supplied] = one.asked ?? [0, 0];
  const [billed, paid] = one.paid ?? [0, 0];
  const promised = one.promised === undefined ? {} : { promised: `2013-05-${one.promised}` };
  const items = [{ item: "1", definition: one.definition, version: 1 }];
  const acts: (Told | undefined | false)[] = [
    [0, "CaseFiled", { channel: "window", items, materials: [] } as unknown as DataOf<"CaseFiled">],
    one.asked && [asked, "SupplementNotified", { materials: ["M-01"] }],
    one.asked && [asked + supplied, "SupplementReceived", { materials: ["M-01"] }],
    one.accepted !== undefined && [one.accepted, "ItemAccepted", promised as DataOf<"ItemAccepted">],
    ...one.spans.flatMap(pausesOf),
    ...one.extensions.map(extensionOf),
    one.decided !== undefined && [one.decided, "DecisionMade", { outcome: "granted" } as DataOf<"DecisionMade">],
    one.ended && endOf(one.ended),
    one.paid && [billed, "FeeAssessed", { lines: [{ item: "1", name: "工本费", amount: 5500 }] }],
    one.paid && [billed + paid, "FeePaid", { amount: 5500 }],
    ...one.services.map((after): Told => [after, "ServiceRendered", { service: "onSite" }]),
    ...followedUp(one),
    ...one.reviews.map(([after, level]): Told => [after, "CaseEvaluated", { level, source: "device" }]),
  ];
  return acts.filter((act) => act !== undefined && act !== false);
}

const ofItem: ReadonlySet<ActType> = new Set<ActType>([
  "ItemAccepted",
  "ItemSuspended",
  "ItemResumed",
  "SpecialProcedureStarted",
  "SpecialProcedureEnded",
  "ExtensionApproved",
  "DecisionMade",
  "ItemCompleted",
  "ItemSentUp",
  "ItemWithdrawn",
  "ItemVoided",
  "ItemReopened",
  "CardIssued",
]);

const march = Date.UTC(2013, 2, 18);

/** The events of a stream, in order of time from a second of the spring on. */
function recorded(stream: string, opened: number, acts: readonly Told[]): Event[] {
  const inOrder = acts.toSorted(([sooner], [later]) => sooner - later);
  return inOrder.map(([after, type, data, item = "1"], index) => {
    const at = localInstantSchema.parse(`${new Date(march + (opened + after) * 1000).toISOString().slice(0, 19)}+08:00`);
    const recordedAt = instantSchema.parse(`${at.slice(0, 19)}Z`);
    const stamp = { id: `${stream}#${index + 1}`, version: index + 1, position: index + 1, recordedAt, commit: stream };
    return { v: actData[type].v, stream, type, data, at, by, ...stamp, ...(ofItem.has(type) && { item }) } as Event;
  });
}

/**
 * Cases in which everything meets: pauses that overlap, with and without notice and days, extensions that do not count, silence, late
 * answers, reviews that came again, payments in between. Many break a rule, which a log may hold all the same.
 */
export const entangledCases = (many: number, seed: number): Event[] =>
  fc.sample(life, { numRuns: many, seed }).flatMap((one, index) => recorded(`case/Q-${index + 1}`, one.filedOn, told(one)));

/** What seldom comes about by chance: a joint filing whose completion was undone, and a red card. */
export function rareCase(): Event[] {
  const items = ["GT-06", "GT-02"].map((code, index) => ({ item: `${index + 1}`, definition: code, version: 1 }));
  const bundle = { code: "GTLB-04", version: 1 };
  const each = (act: (item: string) => Told): Told[] => items.map(({ item }) => act(item));
  return recorded("case/Q-rare", 50 * day, [
    [0, "CaseFiled", { channel: "window", applicant: "applicant-rare", bundle, items, materials: [] }],
    ...each((item) => [3600, "ItemAccepted", {}, item]),
    ...each((item) => [3 * day, "DecisionMade", { outcome: "granted" } as DataOf<"DecisionMade">, item]),
    [4 * day, "CardIssued", { card: "红-1", level: "red" } as DataOf<"CardIssued">],
    [5 * day, "CaseCompleted", {}],
    [8 * day, "ItemReopened", { to: "acceptance" }],
  ]);
}

const grievance = fc.record({
  lodgedOn: within(60),
  accepted: mostly(within(2)),
  extended: mostly(fc.tuple(within(14), fc.constantFrom(3, 7, 8))),
  answered: mostly(within(25)),
  again: mostly(fc.tuple(within(40), within(20))),
});

function toldOf({
  accepted,
  extended,
  answered,
  again,
}: typeof grievance extends fc.Arbitrary<infer Value> ? Value : never): Told[] {
  const acts: (Told | undefined | false)[] = [
    [0, "ComplaintLodged", { channel: "phone", about: {}, matter: "窗口上班时间无人" } as unknown as DataOf<"ComplaintLodged">],
    accepted !== undefined && [accepted, "ComplaintAccepted", {}],
    extended && [extended[0], "ComplaintExtended", { days: extended[1], reason: "须向原单位核实" }],
    answered !== undefined && [answered, "ComplaintAnswered", { answer: "情况属实" }],
    again && [again[0], "ComplaintReopened", { reason: "没有说明如何改正" }],
    again && [again[0] + again[1], "ComplaintAnswered", { answer: "已经改正" }],
  ];
  return acts.filter((act) => act !== undefined && act !== false);
}

/** Complaints of the same kind: extended too late, for too long, in a round of their own or between two. */
export const entangledComplaints = (many: number, seed: number): Event[] =>
  fc
    .sample(grievance, { numRuns: many, seed })
    .flatMap((one, index) => recorded(`complaint/Q-${index + 1}`, one.lodgedOn, toldOf(one)));

type Order = "ClosureOrdered" | "LimitsExtended";

function orderOf<Type extends Order>(type: Type, data: DataOf<Type>): Event {
  const moments = { at: "2013-05-13T09:00:00+08:00", recordedAt: "2013-05-13T01:00:03Z" };
  const stamp = { id: `${type}#1`, version: 1, position: 1, commit: type };
  return { v: actData[type].v, stream: "hall", type, data, by, ...moments, ...stamp } as unknown as Event;
}

const onDays = (from: string, to: string) =>
  ({ from, to, clocks: ["legal", "promised", "lowerLevel"], basis: "市政务中心公告" }) as unknown as DataOf<"ClosureOrdered">;

/** The hall closes on two days, and gives more time after a flood: to bureaus of these cases. */
export const ordersOfMay = (): Event[] => [
  orderOf("ClosureOrdered", { ...onDays("2013-05-14", "2013-05-15"), order: "停-1", selector: { departments: ["市卫生局"] } }),
  orderOf("LimitsExtended", {
    ...onDays("2013-05-20", "2013-05-21"),
    order: "延-1",
    days: 3,
    selector: { departments: ["市公安局", "市卫生局"] },
  }),
];
