import {
  createHall,
  defaultProfile,
  instantSchema,
  jointProfileOf,
  languages,
  logHeader,
  memoryStore,
  placeOf,
  readCatalogue,
  say,
  type Bundle,
  type CatalogueInput,
  type Issue,
  type ItemDefinition,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { bookshop, catalogue, clinic, transport } from "../given.ts";

const days = (length: number) => ({ length, unit: "workingDay" as const });
const naturalDays = (length: number) => ({ length, unit: "naturalDay" as const });
const months = (length: number) => ({ length, unit: "month" as const });
const of = (code: string, more: Partial<ItemDefinition> = {}): ItemDefinition => ({ ...transport, code, name: code, ...more });

const matters = [
  transport,
  of("vehicles", { legal: days(30), promised: days(9) }),
  of("drivers"),
  of("upward", { kind: "sentUp" }),
  of("monthly", { promised: months(1), legal: months(2) }),
  of("halfYear", { promised: months(2), legal: months(6) }),
  of("free", { legal: undefined }),
  of("slow", { department: "市文化局", legal: days(60), promised: days(40) }),
  bookshop,
  clinic,
];

const internal: Bundle = {
  code: "B-1",
  version: 1,
  name: "货运企业开业",
  kind: "internal",
  basis: ["行政许可法第26条第1款"],
  lead: "市交通运输局",
  members: [
    { definition: "transport" },
    { definition: "vehicles", needs: ["transport"] },
    { definition: "drivers", optional: true },
  ],
};
const across: Bundle = {
  ...internal,
  kind: "oneThing",
  members: [{ definition: "transport" }, { definition: "bookshop", needs: ["transport"] }, { definition: "clinic" }],
};

const offering = (bundle: unknown): CatalogueInput => ({ ...catalogue, items: matters, bundles: [bundle as Bundle] });
const issuesOf = (bundle: unknown) => {
  const read = readCatalogue(offering(bundle));
  return read.ok ? [] : read.error;
};

const members = (...names: readonly string[]) => names.map((definition) => ({ definition }));

const mixedUnits: Bundle = { ...internal, members: members("transport", "monthly") };
const promisedAt = "bundles[0].promised";
const beyondLaw = "bundle.promise-beyond-law";

const faults: readonly (readonly [what: string, bundle: unknown, place: string, code: string])[] = [
  ["one member", { ...internal, members: members("transport") }, "bundles[0].members", "input.too-small"],
  ["no basis", { ...internal, basis: [] }, "bundles[0].basis", "input.too-small"],
  ["an unknown kind", { ...internal, kind: "friendly" }, "bundles[0].kind", "input.invalid-value"],
  [
    "a member that the catalogue does not have",
    { ...internal, members: members("transport", "ships") },
    "bundles[0].members[1].definition",
    "bundle.member-unknown",
  ],
  [
    "a member twice",
    { ...internal, members: members("transport", "transport") },
    "bundles[0].members[1].definition",
    "bundle.member-doubled",
  ],
  [
    "a need of something outside it",
    { ...internal, members: [{ definition: "transport", needs: ["clinic"] }, { definition: "vehicles" }] },
    "bundles[0].members[0].needs[0]",
    "bundle.need-unknown",
  ],
  [
    "a required member that needs an optional one",
    {
      ...internal,
      members: [
        { definition: "transport", needs: ["drivers"] },
        { definition: "drivers", optional: true },
      ],
    },
    "bundles[0].members[0].needs[0]",
    "bundle.need-optional",
  ],
  [
    "a need of a result that is made elsewhere",
    { ...internal, members: [{ definition: "transport", needs: ["upward"] }, { definition: "upward" }] },
    "bundles[0].members[0].needs[0]",
    "bundle.need-sent-up",
  ],
  [
    "needs that go round",
    {
      ...internal,
      members: [
        { definition: "transport", needs: ["drivers"] },
        { definition: "vehicles", needs: ["transport"] },
        { definition: "drivers", needs: ["vehicles"] },
      ],
    },
    "bundles[0].members",
    "bundle.needs-cycle",
  ],
  [
    "a member that needs itself",
    { ...internal, members: [{ definition: "transport", needs: ["transport"] }, { definition: "vehicles" }] },
    "bundles[0].members",
    "bundle.needs-cycle",
  ],
  [
    "nothing required where only that is waited for",
    {
      ...internal,
      waitsFor: "required",
      members: [
        { definition: "transport", optional: true },
        { definition: "vehicles", optional: true },
      ],
    },
    "bundles[0].waitsFor",
    "bundle.nothing-required",
  ],
  [
    "departments that differ inside one",
    { ...internal, members: members("transport", "clinic") },
    "bundles[0].kind",
    "bundle.departments-differ",
  ],
  ["one department in one thing", { ...internal, kind: "oneThing" }, "bundles[0].kind", "bundle.one-department"],
  ["a lead without a member", { ...internal, lead: "市水利局" }, "bundles[0].lead", "bundle.lead-unknown"],
  [
    "one material under two names",
    { ...internal, members: members("transport", "monthly", "other") },
    "bundles[0].members",
    "bundle.material-differs",
  ],
  // By law transport 20, and then vehicles 30.
  ["a promise beyond the law", { ...internal, promised: days(51) }, "bundles[0].promised", "bundle.promise-beyond-law"],
  ["a promise beyond 42(2)", { ...across, promised: days(46) }, "bundles[0].promised", "bundle.promise-beyond-law"],
  [
    // transport promises 7, and after it the slow one 40: 47.
    "promises that add up beyond 42(2)",
    { ...across, members: [{ definition: "transport" }, { definition: "slow", needs: ["transport"] }] },
    "bundles[0].members",
    "bundle.way-beyond-law",
  ],
  // transport by law 20 working days, no more than 46 natural ones; a rest of 14; vehicles 30, no more than 62: 122. Five months have 148.
  ["a promise of months beyond the working days of its members", { ...internal, promised: months(5) }, promisedAt, beyondLaw],
  // Side by side the longer of 20 working days and of two months, which have no more than 62.
  [
    "a promise beyond members whose limits are in different units",
    { ...mixedUnits, promised: naturalDays(63) },
    promisedAt,
    beyondLaw,
  ],
  // 45 working days are no more than 86 natural ones: 72, and 14 for a rest.
  ["a promise of natural days beyond 42(2)", { ...across, promised: naturalDays(87) }, promisedAt, beyondLaw],
  [
    // Two months have 58 days or more, and the 40 working days of the slow one take 51.
    "promises in different units that add up beyond 42(2)",
    { ...across, members: [{ definition: "halfYear" }, { definition: "slow", needs: ["halfYear"] }] },
    "bundles[0].members",
    "bundle.way-beyond-law",
  ],
  [
    // Whatever the month is, before and after it there are 47 working days.
    "promises beyond 42(2), one of them in months",
    {
      ...across,
      members: [
        { definition: "transport" },
        { definition: "monthly", needs: ["transport"] },
        { definition: "slow", needs: ["monthly"] },
      ],
    },
    "bundles[0].members",
    "bundle.way-beyond-law",
  ],
  [
    "a member to whom the law gives months, more than to the whole",
    { ...across, members: members("halfYear", "bookshop") },
    "bundles[0].members",
    "bundle.member-beyond-law",
  ],
  [
    "a member to whom the law gives more than to the whole",
    { ...across, members: members("transport", "slow") },
    "bundles[0].members",
    "bundle.member-beyond-law",
  ],
];

const codesOf = (read: { readonly ok: boolean; readonly error?: readonly Issue[] }) => read.error?.map(({ code }) => code) ?? [];

describe("a bundle", () => {
  test.each([
    ["of one department", internal],
    ["across departments", across],
    ["with all that the law leaves", { ...internal, promised: days(50) }],
    ["with all of 42(2)", { ...across, promised: days(45) }],
    ["whose limits are in different units", { ...internal, members: members("transport", "monthly") }],
    ["with all that limits in different units may leave", { ...mixedUnits, promised: naturalDays(62) }],
    ["with a promise of months that may be within 42(2)", { ...across, promised: months(2) }],
    ["with a member that has no legal limit", { ...internal, members: members("transport", "free"), promised: months(30) }],
  ])("%s is sound", (_, bundle) => {
    expect(issuesOf(bundle)).toEqual([]);
  });

  test.each(faults)("with %s is named, with its place, in both languages", (_, bundle, place, code) => {
    const other = of("other", { materials: [{ code: "plan", name: "安全方案", required: true }] });
    const read = readCatalogue({ ...offering(bundle), items: [...matters, other] });
    const found = read.ok ? [] : read.error.filter((issue) => issue.code === code);
    expect(found.map(placeOf)).toContain(place);
    for (const language of languages) for (const issue of found) expect(say(issue, language)).not.toMatch(/\{|undefined/);
  });

  test("is judged by what the place's own profile leaves it, and so is the catalogue of a hall that has one", async () => {
    const offered = offering({ ...internal, promised: days(50) });
    const fortyFive = {
      ...defaultProfile.joint,
      legal: { ...defaultProfile.joint.legal, value: { internal: "fortyFive", oneThing: "fortyFive" } as const },
    };
    expect(codesOf(readCatalogue(offered))).toEqual([]);
    expect(codesOf(readCatalogue(offered, jointProfileOf(fortyFive)))).toEqual(["bundle.promise-beyond-law"]);
    const store = memoryStore({ header: logHeader("430102"), now: () => instantSchema.parse("2018-10-08T00:00:00Z") });
    const options = { catalogue: offered, store, profile: { ...defaultProfile, joint: fortyFive } };
    expect(codesOf(await createHall(options))).toEqual(["bundle.promise-beyond-law"]);
  });

  test("whose items' promises add up beyond 42(2) is sound where the place promises the longest of them (O-17)", () => {
    const { joint } = defaultProfile;
    const longest = jointProfileOf({ ...joint, promise: { ...joint.promise, value: "max" } });
    const inARow = { ...across, members: [{ definition: "transport" }, { definition: "slow", needs: ["transport"] }] };
    const [usual, max] = [undefined, longest].map((profile) => codesOf(readCatalogue(offering(inARow), profile)));
    expect([usual?.includes("bundle.way-beyond-law"), max?.includes("bundle.way-beyond-law")]).toEqual([true, false]);
  });

  test("published twice under one version is named", () => {
    const read = readCatalogue({ ...offering(internal), bundles: [internal, internal] });
    expect(read.ok ? [] : read.error.map(({ code }) => code)).toEqual(["catalogue.bundle-doubled"]);
  });

  test("whose needs go round says which way round", () => {
    const [, , , , , , , , [, cyclic] = []] = faults;
    const [issue] = issuesOf(cyclic);
    expect(issue?.params).toEqual({ cycle: "transport → drivers → vehicles → transport" });
  });
});
