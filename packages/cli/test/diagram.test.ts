import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { jointCatalogue } from "./jointHall.ts";
import { banjie } from "./listening.ts";

const folder = mkdtempSync(join(tmpdir(), "banjie-diagram-"));
const log = join(folder, "fines.jsonl");

beforeAll(async () => {
  const table = join(folder, "fines.csv");
  writeFileSync(
    table,
    `case_id,activity,lifecycle,resource,timestamp
A,Create Fine,complete,1,2006-07-24
A,Send Fine,complete,1,2006-07-26
A,Send for Credit Collection,complete,2,2006-08-05
B,Create Fine,complete,1,2006-07-24
B,Send Fine,complete,1,2006-07-25
C,Create Fine,complete,1,2006-07-24
C,Send for Credit Collection,complete,2,2006-08-05
`,
  );
  expect((await banjie(["import", table, "--map", "traffic-fines", "-o", log])).code).toBe(0);
});

test("the ways that cases took are drawn, with how often and after how long", async () => {
  const { code, out } = await banjie(["diagram", log]);
  expect(code).toBe(0);
  expect(out.split("\n")).toEqual([
    "flowchart TD",
    "  %% 3 cases: 1 conform, 1 deviate, 1 open and conforming so far",
    '  CaseFiled["filing"]',
    '  ItemAccepted["acceptance"]',
    '  ItemCompleted["completion"]',
    '  begin((" ")) -->|3| CaseFiled',
    '  ItemCompleted -->|2| finish(((" ")))',
    '  ItemAccepted -->|1| finish(((" ")))',
    // One and two days; ten; twelve.
    '  CaseFiled -->|"2, median 36.0 h"| ItemAccepted',
    '  ItemAccepted -->|"1, median 10.0 d"| ItemCompleted',
    '  CaseFiled -->|"1, median 12.0 d"| ItemCompleted',
  ]);
});

test("rare ways are left out and counted, and machines read all of them", async () => {
  const { out } = await banjie(["diagram", log, "--least", "2", "--lang", "zh-CN"]);
  expect(out).toContain("未画出 2 条较少走的路");
  const views = JSON.parse((await banjie(["diagram", log, "--json"])).out) as object;
  expect(views).toMatchObject({
    conformance: { conforms: ["A"], deviates: ["C"], openSoFar: ["B"] },
    variants: [{ cases: 1, of: 3 }, {}, {}],
    rework: [],
    handOvers: [],
  });
});

test("the ways are drawn as a picture too, the same each time, with room for Chinese names", async () => {
  const asked = ["diagram", log, "--format", "svg", "--lang", "zh-CN"];
  const svg = (await banjie(asked)).out;
  expect(svg).toMatch(/^<\?xml[\s\S]*<svg [\s\S]*<\/svg>$/);
  for (const said of ["收件", "受理", "办结", "2 次，中位数 36.0 小时"]) expect(svg).toContain(`>${said}</text>`);
  expect((await banjie(asked)).out).toBe(svg);
});

test("a person reads the verdicts, variants, followings, rework, hand-overs and times as tables, by stage if asked", async () => {
  const { code, out } = await banjie(["diagram", log, "--format", "table", "--by", "stage"]);
  expect(code).toBe(0);
  expect(out).toContain("3 cases: 1 conform, 1 deviate, 1 open and conforming so far\nDeviating, such as: C");
  // C is ended where it should be accepted: that is no further than B has got.
  expect(out).toMatch(/│ +1 │ 33\.33 % │ acceptance → examination +│ A +│/);
  // A waited ten days in examination, for another person.
  expect(out).toMatch(/│ acceptance │ examination │ +1 │ +1 │ +12\.0 d │ +12\.0 d │ +12\.0 d │/);
  expect(out).toMatch(/│ examination │ [^│]+ │ +1 │ +10\.0 d │ +0 min │/);
  expect(out).toContain("Rework\n  none");
  expect(out).toContain("Four eyes (examination / review, the last of each): 0 cases by one person, 0 by two, 3 lack one");
});

test("which two acts two persons should do is asked for by name", async () => {
  const asked = ["diagram", log, "--format", "table", "--four-eyes"];
  expect((await banjie([...asked, "CaseFiled,ItemCompleted"])).out).toContain("0 cases by one person, 2 by two, 1 lack one");
  expect((await banjie([...asked, "CaseFiled,Coffee"])).code).toBe(2);
});

test("the own machine of a case of several items is drawn, in both languages, with no item and no log", async () => {
  const { code, out } = await banjie(["diagram", "--machine"], "zh-CN");
  expect(code).toBe(0);
  expect(out.split("\n").slice(0, 2)).toEqual(["stateDiagram-v2", '  state "待一并受理" as intake']);
  expect(out).toContain("  awaitingPayment --> ready: 全部决定或者终结 · 有可办结的事项 · 费用结清");
  expect(out).toContain("  ready --> completed: 一次性总办结");
  expect((await banjie(["diagram", "--machine"])).out).toContain("  ready --> completed: combined completion");
});

test("a bundle is drawn with what its members need of each other", async () => {
  const catalogue = join(folder, "catalogue.json");
  writeFileSync(catalogue, JSON.stringify(jointCatalogue));
  const { code, out } = await banjie(["diagram", catalogue, "--bundle", "restaurant"]);
  expect(code).toBe(0);
  expect(out.split("\n")).toEqual([
    "flowchart LR",
    "  %% 开办餐饮店一件事 (one thing across departments, led by 市工商行政管理局)",
    '  m1["企业名称预先核准<br>市工商行政管理局"]',
    '  m2["餐饮项目环评登记<br>市环境保护局"]',
    '  m3["公众聚集场所消防检查<br>市公安局"]',
    '  m4["餐饮服务许可证核发<br>市食品药品监督管理局"]',
    '  m5["公司设立登记<br>市工商行政管理局"]',
    "  m1 --> m4",
    "  m1 --> m5",
    "  m4 --> m5",
  ]);
  expect((await banjie(["diagram", catalogue, "--bundle", "none"])).code).toBe(3);
  expect((await banjie(["diagram"])).code).toBe(2);
});
