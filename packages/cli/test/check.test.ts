import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultProfile, fiveStages } from "@banjie/core";
import { demoCatalogue } from "@banjie/testing";
import { describe, expect, test } from "vitest";
import { banjie } from "./listening.ts";

const folder = mkdtempSync(join(tmpdir(), "banjie-check-"));
const file = (name: string, data: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(data));
  return path;
};

/** JSON that a test may break: as loose as what a person writes. */
type Loose = { [member: string]: Loose } & Loose[];
const loose = (data: unknown): Loose => JSON.parse(JSON.stringify(data)) as Loose;

/** Sets a member of a data structure by its path, or removes it. */
function broken(data: unknown, path: readonly (string | number)[], value: unknown): Loose {
  const copy = loose(data);
  const parents = path.slice(0, -1);
  const parent = parents.reduce<Record<string, unknown>>(
    (at, step) => at[step] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  const last = String(path.at(-1));
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

const item = loose(demoCatalogue.items.find(({ promised, fees }) => promised && fees.length > 0)) as Record<string, unknown>;
const material = { code: "X", name: "身份证明", required: true };
const days = (length: number) => ({ length, unit: "workingDay" });
const catalogue = { ...demoCatalogue, items: [item], flows: [], bundles: [] };
const flow = { ...fiveStages, id: "own" };
const flowed = { ...catalogue, flows: [flow] };

/** The five stages' ways on without those of one act. */
const withoutAct = (act: string): object =>
  Object.fromEntries(
    Object.entries(fiveStages.phases).map(([phase, steps]) => [phase, steps.filter((step) => step.act !== act)]),
  );

type Fault = readonly [
  what: string,
  base: unknown,
  path: readonly (string | number)[],
  value: unknown,
  place: string,
  code: string,
];

const faults: readonly Fault[] = [
  ["no catalogue id", catalogue, ["id"], undefined, "id", "input.missing"],
  ["a version of zero", catalogue, ["version"], 0, "version", "input.too-small"],
  ["adoption in UTC", catalogue, ["adopted", "at"], "2013-01-04T01:00:00Z", "adopted.at", "input.invalid-format"],
  ["an unknown role of the adopter", catalogue, ["adopted", "by", "role"], "mayor", "adopted.by.role", "input.invalid-value"],
  ["no items at all", catalogue, ["items"], [], "items", "input.too-small"],
  ["a field nobody knows", catalogue, ["items", 0, "colour"], "red", "items[0]", "input.unrecognized-keys"],
  ["an item without a name", catalogue, ["items", 0, "name"], "", "items[0].name", "input.too-small"],
  ["a code with a blank edge", catalogue, ["items", 0, "code"], " A", "items[0].code", "input.invalid-format"],
  ["an unknown kind", catalogue, ["items", 0, "kind"], "slow", "items[0].kind", "input.invalid-value"],
  ["an item twice", catalogue, ["items"], [item, item], "items[1].code", "catalogue.code-doubled"],
  ["an unknown flow", catalogue, ["items", 0, "flow"], "six-stages", "items[0].flow", "catalogue.flow-unknown"],
  ["a limit of no days", catalogue, ["items", 0, "promised"], days(0), "items[0].promised.length", "input.too-small"],
  [
    "a limit in an unknown unit",
    catalogue,
    ["items", 0, "promised"],
    { length: 3, unit: "moon" },
    "items[0].promised.unit",
    "input.invalid-value",
  ],
  [
    "a promise longer than the law",
    catalogue,
    ["items", 0],
    { ...item, legal: days(5), promised: days(6), stages: undefined },
    "items[0].promised",
    "catalogue.promise-beyond-law",
  ],
  [
    "a promised item without a promise",
    catalogue,
    ["items", 0],
    { ...item, kind: "promised", promised: undefined },
    "items[0].promised",
    "catalogue.promise-missing",
  ],
  [
    "stages longer than the promise",
    catalogue,
    ["items", 0],
    { ...item, legal: undefined, promised: days(5), stages: { examination: days(4), review: days(2) } },
    "items[0].stages",
    "catalogue.stages-beyond-promise",
  ],
  [
    "a material twice",
    catalogue,
    ["items", 0, "materials"],
    [material, material],
    "items[0].materials[1]",
    "catalogue.material-doubled",
  ],
  [
    "an optional material that may follow",
    catalogue,
    ["items", 0, "materials"],
    [{ ...material, required: false, deferrable: true }],
    "items[0].materials[0]",
    "catalogue.deferrable-optional",
  ],
  [
    "a fee without a basis",
    catalogue,
    ["items", 0, "fees"],
    [{ name: "工本费", amount: 100 }],
    "items[0].fees[0].basis",
    "input.missing",
  ],
  [
    "a fee of half a fen",
    catalogue,
    ["items", 0, "fees"],
    [{ name: "工本费", amount: 0.5, basis: "价费字" }],
    "items[0].fees[0].amount",
    "input.invalid-type",
  ],
  [
    "a special procedure outside the list of article 45",
    catalogue,
    ["items", 0, "procedures"],
    ["meeting"],
    "items[0].procedures[0]",
    "input.invalid-value",
  ],
  [
    "a special procedure twice",
    catalogue,
    ["items", 0, "procedures"],
    ["testing", "testing"],
    "items[0].procedures[1]",
    "catalogue.procedure-doubled",
  ],
  [
    "roles for an act that does not exist",
    catalogue,
    ["items", 0, "roles"],
    { ItemStamped: ["window"] },
    "items[0].roles",
    "input.unrecognized-keys",
  ],
  [
    "an item merged into itself",
    catalogue,
    ["items", 0, "replaces"],
    [item["code"]],
    "items[0].replaces",
    "catalogue.replaces-itself",
  ],
  [
    "an act of an item that nobody may do",
    catalogue,
    ["items", 0, "roles"],
    { DecisionMade: [] },
    "items[0].roles.DecisionMade",
    "flow.act-without-role",
  ],
  [
    "an item to be sent up by a flow that sends nothing up",
    catalogue,
    ["items", 0],
    { ...item, kind: "sentUp", flow: "immediate" },
    "items[0].kind",
    "catalogue.act-not-in-flow",
  ],
  ["a suspension that nothing ends", flow, ["phases"], withoutAct("ItemResumed"), "phases", "flow.opened-not-closed"],
  ["a flow with the name of a shipped one", flowed, ["flows", 0, "id"], "five-stages", "flows[0].id", "flow.id-doubled"],
  ["an unknown phase", flow, ["phases", "dreaming"], [], "phases", "input.unrecognized-keys"],
  [
    "an unknown act",
    flow,
    ["phases", "unfiled"],
    [{ act: "CaseDreamt", to: "filed" }],
    "phases.unfiled[0].act",
    "input.invalid-value",
  ],
  [
    "an unknown condition",
    flow,
    ["phases", "unfiled", 0, "when"],
    ["goodMood"],
    "phases.unfiled[0].when[0]",
    "input.invalid-value",
  ],
  [
    "a way that the act cannot take",
    flow,
    ["phases", "examining", 0, "to"],
    "decided",
    "phases.examining[0].to",
    "flow.step-impossible",
  ],
  [
    "a way that an earlier one hides",
    flow,
    ["phases", "unfiled"],
    [
      { act: "CaseFiled", to: "filed" },
      { act: "CaseFiled", to: "filed" },
    ],
    "phases.unfiled[1]",
    "flow.step-shadowed",
  ],
  ["no filing", flow, ["phases", "unfiled"], [], "phases.unfiled", "flow.filing-missing"],
  ["a phase that nothing leads to", flow, ["phases", "examining"], [], "phases.examined", "flow.phase-unreachable"],
  ["a phase without a way out", flow, ["phases", "supplementing"], [], "phases.supplementing", "flow.dead-end"],
  ["no completion", flow, ["phases", "decided"], [], "phases", "flow.completion-unreachable"],
  ["an act that nobody may do", flow, ["roles", "DecisionMade"], [], "roles.DecisionMade", "flow.act-without-role"],
  ["an unknown role", flow, ["roles", "DecisionMade"], ["king"], "roles.DecisionMade[0]", "input.invalid-value"],
  [
    "roles for an act that the flow does not have",
    flow,
    ["phases", "completed"],
    [],
    "roles.ItemDelivered",
    "flow.role-without-step",
  ],
];

test("there are thirty kinds of fault at least, no two the same", () => {
  expect(new Set(faults.map(([what]) => what)).size).toBeGreaterThanOrEqual(30);
});

test.for(faults)("check names %s, with its place, in both languages", async ([, base, path, value, place, code]) => {
  const checked = file("faulty.json", broken(base, path, value));
  const { code: ended, out } = await banjie(["check", checked, "--json"]);
  const { refused } = JSON.parse(out) as { refused: { code: string; sentence: string }[] };
  expect(ended).toBe(1);
  const found = refused.filter((issue) => issue.code === code).map(({ sentence }) => sentence);
  expect(found.some((sentence) => sentence.startsWith(`${checked}:${place} `))).toBe(true);
  for (const language of ["en", "zh-CN"] as const) {
    const told = await banjie(["check", checked], language);
    expect(told.code).toBe(1);
    expect(told.out).toContain(`  ${place} `);
    expect(told.out).not.toMatch(/\{\w+\}|undefined/);
  }
});

test.for([
  ["catalogue", { ...demoCatalogue, bundles: [] }],
  ["flow", fiveStages],
] as const)("a sound %s is said to be sound", async ([kind, data]) => {
  const { code, out } = await banjie(["check", file("sound.json", data)]);
  expect(out).toContain(`nothing wrong (${kind}`);
  expect(code).toBe(0);
});

test("a file of another kind is refused", async () => {
  const { code, out } = await banjie(["check", file("other.json", { a: 1 })]);
  expect(code).toBe(1);
  expect(out).toContain("[check.kind]");
});

test("the public guide of a matter has everything that is published of it", async () => {
  const checked = file("guide.json", catalogue);
  const { code, out } = await banjie(["check", checked, "--guide", String(item["code"]), "--lang", "zh-CN"]);
  expect(code).toBe(0);
  for (const heading of ["事项", "设定依据", "办理流程", "申报材料", "承诺时限", "收费标准及依据"])
    expect(out).toContain(`【${heading}】`);
});

test("a clean-up of the catalogue is told: what was added, dropped, merged and shortened", async () => {
  const [first, second, third] = [item, { ...item, code: "B" }, { ...item, code: "C" }];
  const old = file("old.json", { ...catalogue, items: [first, second, third] });
  const kept = { ...first, legal: undefined, stages: undefined, promised: days(1), replaces: ["B"] };
  const { code, out } = await banjie(["check", file("new.json", { ...catalogue, items: [kept] }), "--against", old]);
  expect(code).toBe(0);
  expect(out).toContain("3 items → 1 (−66.67 %)");
  expect(out).toContain("dropped: C");
  expect(out).toContain(`merged: B→${String(item["code"])}`);
  expect(out).toMatch(/promise shortened: .*→1/);
});

/** The demo hall with other bundles. */
const joined = (...bundles: object[]) => file("bundles.json", { ...demoCatalogue, bundles });

describe("the bundles of a catalogue", () => {
  const [one, other, third] = ["GT-03", "GT-02", "GT-01"] as const;
  const land = {
    code: "B-1",
    version: 1,
    name: "变更登记及抵押登记联办",
    kind: "internal",
    basis: ["《行政许可法》第26条第1款"],
    lead: "市国土资源局",
    members: [{ definition: one }, { definition: other, needs: [one] }],
  };
  const circle = {
    ...land,
    members: [{ definition: one }, { definition: other, needs: [third] }, { definition: third, needs: [other] }],
  };

  test("are tried through, and told how far", async () => {
    const { code, out } = await banjie(["check", joined(land)]);
    expect(code).toBe(0);
    expect(out).toContain("nothing wrong (catalogue");
    expect(out).toContain("Bundles: 1, each tried in every outcome and every order of its items:");
    expect(out).toMatch(/B-1 变更登记及抵押登记联办 +│ +2 │ +548 │ +14 │ all tried, kept/);
    expect(out).toContain("Never completed early, unpaid or twice");
    const { bundles } = JSON.parse((await banjie(["check", joined(land), "--json"])).out) as { bundles: unknown };
    expect(bundles).toMatchObject([{ code: "B-1", whole: true, verdict: "all tried, kept", states: 548, faults: [] }]);
  });

  test("that do not hold together are told with the shortest story of what would come of them, as an official reads it", async () => {
    const { code, out } = await banjie(["check", joined(circle)], "zh-CN");
    expect(code).toBe(1);
    expect(out.split("\n").slice(1, 5)).toEqual([
      "  bundles[0].members 前置关系成环：GT-02 → GT-01 → GT-02 [bundle.needs-cycle]",
      "",
      "变更登记及抵押登记联办：到此（“待一并受理”）既走不到总办结，也走不到终结；还缺：建设项目用地预审、国有土地使用权变更登记、国有土地使用权抵押登记。最短的经过：",
      "   1. 一并申报：建设项目用地预审、国有土地使用权变更登记、国有土地使用权抵押登记",
    ]);
    const { refused, bundles } = JSON.parse((await banjie(["check", joined(circle), "--json"])).out) as {
      refused: { code: string }[];
      bundles: { faults: { code: string; story: { code: string; sentence: string }[] }[] }[];
    };
    expect(refused.map((issue) => issue.code)).toEqual(["bundle.needs-cycle"]);
    expect(bundles.flatMap(({ faults: found }) => found.map((fault) => fault.code))).toEqual([
      "explore.stuck",
      "explore.never-granted",
    ]);
  });

  test("that are too large are left after so many states, and what was not tried is not claimed", async () => {
    const { code, out } = await banjie(["check", joined(land), "--most", "100"]);
    expect(code).toBe(6);
    expect(out).toContain("Bundles: 1; tried in every outcome and every order of their items: 0; not searched whole: 1");
    expect(out).toMatch(/B-1 变更登记及抵押登记联办 +│ +2 │ +\d+ │ +\d+ │ not searched whole, kept so far/);
    expect(out).toContain("whether it can always be completed was not judged");
    expect(out).not.toContain("Never completed early");
    const chinese = await banjie(["check", joined(land), "--most", "100"], "zh-CN");
    expect(chinese.out).toContain("联办事项 1 个，各事项的结果和先后穷举完毕 0 个，未穷举完毕 1 个：");
    expect(chinese.out).toMatch(/未穷举完毕，已试部分无反例/);
    const json = await banjie(["check", joined(land), "--most", "100", "--json"]);
    expect(json.code).toBe(6);
    expect(JSON.parse(json.out)).toMatchObject({
      whole: false,
      bundles: [{ whole: false, verdict: "not searched whole, kept so far" }],
    });
  });

  test("are tried as the place has chosen", async () => {
    const states = async (...words: string[]): Promise<number> => {
      const { out } = await banjie([
        "check",
        joined({ ...land, members: [{ definition: one }, { definition: other }] }),
        "--json",
        ...words,
      ]);
      return (JSON.parse(out) as { bundles: { states: number }[] }).bundles[0]?.states ?? 0;
    };
    const splitting = file("splitting.json", {
      ...defaultProfile,
      id: "splitting",
      joint: { ...defaultProfile.joint, onBlock: { ...defaultProfile.joint.onBlock, value: "split" } },
    });
    expect(await states("--profile", splitting)).toBeGreaterThan(await states());
    expect((await banjie(["check", joined(land), "--profile", "nowhere.json"])).code).toBe(3);
  });
});

describe("notices on days off", () => {
  const yearly = { kind: "yearly", year: 2027, off: ["2027-01-01/2027-01-03"] };

  test("are recognised, and told how far they announce", async () => {
    const sound = file("notices.json", { banjie: "notices", notices: [yearly] });
    expect(await banjie(["check", sound])).toMatchObject({
      code: 0,
      out: `${sound}: nothing wrong (1 notices; days are announced up to 2027-12-31)`,
    });
    expect((await banjie(["check", sound], "zh-CN")).out).toBe(`${sound}：没有发现问题（放假通知 1 份，已公布至 2027-12-31）`);
    expect(JSON.parse((await banjie(["check", sound, "--json"])).out)).toMatchObject({ kind: "notices", horizon: "2027-12-31" });
  });

  test("are told every fault with its place, in both languages", async () => {
    const faulty = file("faulty-notices.json", {
      banjie: "notices",
      notices: [
        { ...yearly, work: ["2027-01-03"] },
        { ...yearly, off: ["2027-02-30"] },
      ],
    });
    const english = await banjie(["check", faulty]);
    expect(english.code).toBe(1);
    expect(english.out.split("\n")).toEqual([
      `${faulty}: faults found: 3`,
      "  notices[0].work[0] 2027-01-03 is both off and working [notice.off-and-work]",
      expect.stringContaining("  notices[1].off[0] “2027-02-30” is no day"),
      "  notices[1].year The year 2027 is announced already [notice.year-doubled]",
    ]);
    expect((await banjie(["check", faulty], "zh-CN")).out).toContain("  notices[0].work[0] 2027-01-03既放假又上班");
  });
});
