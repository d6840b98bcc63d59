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
const of = (code: string, more: Partial<ItemDefinition> = {}): ItemDefinition => ({ ...transport, code, name: code, ...more });

const matters = [
  transport,
  of("vehicles", { legal: days(30), promised: days(9) }),
  of("drivers"),
  of("upward", { kind: "sentUp" }),
  of("monthly", { promised: { length: 1, unit: "month" }, legal: { length: 2, unit: "month" } }),
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
    ["whose limits cannot be added up", { ...internal, members: members("transport", "monthly") }],
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
