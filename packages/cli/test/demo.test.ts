import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeAll, expect, test } from "vitest";
import { banjie, type Heard } from "./listening.ts";

const folder = mkdtempSync(join(tmpdir(), "banjie-demo-"));
const log = join(folder, "hall.jsonl");
const store = join(folder, "hall.sqlite");
const small = ["demo", "--cases", "4", "--out", folder];

/** A report without the name of the file it is of. */
const reported = ({ out }: Heard): object => ({ ...(JSON.parse(out) as object), file: "" });

let told = "";
beforeAll(async () => {
  const { code, out } = await banjie(small);
  expect(code).toBe(0);
  told = out;
});

test("the demo leaves a store and a log, and prints what the audit finds", () => {
  expect(existsSync(store)).toBe(true);
  expect(readFileSync(log, "utf8")).toMatch(/^\{"banjie":"log","format":1/);
  expect(told).toMatch(/\d+ cases, \d+ acts stored in [\d.]+ s, \d+ acts\/s/);
  expect(told).toContain("Timeliness");
  expect(told).toMatch(/Joint handling\n.+\n│ bundle +│ filings │ items │ completed together │/);
  // Bundles are told by their names.
  expect(told).toMatch(/│ (GT)?LB-\d\d \p{Script=Han}+(联办|一件事) +│/u);
});

test("the same seed makes the same log again, and an earlier demo is replaced", async () => {
  const before = readFileSync(log, "utf8");
  const { code } = await banjie(small);
  expect(code).toBe(0);
  expect(readFileSync(log, "utf8")).toBe(before);
});

test("a file that no demo made is left alone", async () => {
  const other = mkdtempSync(join(tmpdir(), "banjie-other-"));
  writeFileSync(join(other, "hall.jsonl"), "my own notes\n");
  const { code, err } = await banjie(["demo", "--out", other, "--cases", "1"]);
  expect(code).toBe(3);
  expect(err).toContain("[file.in-the-way]");
  expect(readFileSync(join(other, "hall.jsonl"), "utf8")).toBe("my own notes\n");
  expect(existsSync(join(other, "hall.sqlite"))).toBe(false);
});

test("the store and the log give the same audit", async () => {
  const [ofStore, ofLog] = [await banjie(["audit", store, "--json"]), await banjie(["audit", log, "--json"])];
  expect(reported(ofStore)).toEqual(reported(ofLog));
  expect(ofStore.code).toBe(ofLog.code);
});

test("an audit ends with 1 exactly when it found something", async () => {
  const { code, out } = await banjie(["audit", log, "--json"]);
  const { findings } = JSON.parse(out) as { findings: unknown[] };
  expect(code).toBe(findings.length > 0 ? 1 : 0);
});

test("a log cut in the middle of a line says where, and how much was whole", async () => {
  const text = readFileSync(log, "utf8");
  const cut = join(folder, "cut.jsonl");
  writeFileSync(cut, text.slice(0, text.length - 40));
  const { code, out, err } = await banjie(["audit", cut]);
  const lines = text.split("\n").length - 1;
  expect(code).toBe(3);
  expect(out).toBe("");
  expect(err).toContain(`${cut}:${lines}:`);
  expect(err).toContain("[log.cut-off]");
});

test("a store of another format version is named and left untouched", async () => {
  const other = join(folder, "other.sqlite");
  writeFileSync(other, readFileSync(store));
  const database = new DatabaseSync(other);
  database.exec("PRAGMA user_version = 99");
  database.close();
  const before = readFileSync(other);
  const { code, err } = await banjie(["audit", other]);
  expect(code).toBe(3);
  expect(err).toContain("99");
  expect(err).toContain("[store.format-unknown]");
  expect(readFileSync(other).equals(before)).toBe(true);
});

test("a case is shown as a timeline, in both languages", async () => {
  const id = /YY-\d{4}-\d{2}-\d{5}/.exec(told)?.[0] ?? "";
  const english = await banjie(["show", log, id, "--lang", "en"]);
  const chinese = await banjie(["show", log, id, "--lang", "zh-CN"]);
  expect(english.code).toBe(0);
  expect(english.out).toMatch(/\d{4}-\d{2}-\d{2} (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{2}:\d{2} {2}filing/);
  expect(chinese.out).toMatch(/周[一二三四五六日] \d{2}:\d{2} {2}收件/);
  expect(`${english.out}${chinese.out}`).not.toMatch(/\{\w+\}|undefined/);
});

/** The first case in the log that has an act of a type. */
const caseWith = (type: string): string => {
  const line = readFileSync(log, "utf8")
    .split("\n")
    .find((text) => text.includes(`"type":"${type}"`));
  return /"stream":"case\/([^"]+)"/.exec(line ?? "")?.[1] ?? "";
};

test("a case with cards is shown with each of them, how it stands and what was done about it", async () => {
  const upheld = await banjie(["show", log, caseWith("CardUpheld"), "--lang", "en"]);
  expect(upheld.out).toMatch(
    /^ {2}Yellow card \S+: upheld; [\d-]+ supervision card, [\d-]+ appeal against a card, [\d-]+ upholding of a card, [\d-]+ answer to a card$/m,
  );
  expect(upheld.out).toMatch(/^Highest card in force: yellow card /m);
  const revoked = await banjie(["show", log, caseWith("CardRevoked"), "--lang", "zh-CN"]);
  expect(revoked.out).toMatch(/^ {2}预警 \S+:已撤牌; [\d-]+ 发牌, [\d-]+ 申诉, [\d-]+ 撤牌$/m);
  expect(revoked.out).not.toContain("现有最高");
  const ordered = await banjie(["show", log, caseWith("SupervisionOrdered"), "--lang", "en"]);
  expect(ordered.out).toMatch(/promised limit 5 working days; legal limit 7 working days/);
});

test("a case is shown with the hall's orders that fell into its life, as they stood", async () => {
  const concerned = readFileSync(log, "utf8")
    .split("\n")
    .find((text) => text.includes(`"type":"CaseFiled"`) && text.includes(`"definition":"CG-01"`));
  const id = /"stream":"case\/([^"]+)"/.exec(concerned ?? "")?.[1] ?? "";
  const [english, chinese] = [await banjie(["show", log, id]), await banjie(["show", log, id, "--lang", "zh-CN"])];
  // Ordered from the second working day of May to the tenth, and withdrawn on Wednesday the 8th.
  expect(english.out).toMatch(
    /^ {2}Emergency extension of limits, 2 working days \(延-2013-05-02\): 2013-05-03 to 2013-05-07, legal limit, promised limit; basis: /m,
  );
  expect(chinese.out).toMatch(/^ {2}紧急延长, 2 个工作日\(延-2013-05-02\):2013-05-03 至 2013-05-07,法定时限, 承诺时限;依据:/m);
  const other = await banjie(["show", log, caseWith("CardUpheld")]);
  expect(other.out).not.toContain("Emergency extension");
});

test("a case that is not in the log is named", async () => {
  const { code, err } = await banjie(["show", log, "NO-1"]);
  expect(code).toBe(3);
  expect(err).toBe("The log has no case NO-1 [case.absent]");
});
