import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { auditSchema, type AuditJson } from "../src/auditSchema.ts";
import { banjie, type Heard } from "./listening.ts";

const folder = mkdtempSync(join(tmpdir(), "banjie-demo-"));
const log = join(folder, "hall.jsonl");
const store = join(folder, "hall.sqlite");
const small = ["demo", "--cases", "4", "--out", folder];

/** A report without the name of the file it is of. */
const reported = ({ out }: Heard): object => ({ ...(JSON.parse(out) as object), file: "" });

/** What an audit says to a machine, but for the name of the file. */
const said = async (file: string, ...more: string[]): Promise<string> => {
  const { out } = await banjie(["audit", file, "--json", ...more]);
  return out.replace(`"file": ${JSON.stringify(file)}`, `"file": ""`);
};

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

test("the demo leaves its catalogue beside the log, and a log that is checked as one is told to be audited", async () => {
  const catalogue = join(folder, "catalogue.json");
  const bundle = await banjie(["diagram", catalogue, "--bundle", "GTLB-04", "--json"]);
  expect(JSON.parse(bundle.out)).toMatchObject({ code: "GTLB-04" });
  for (const words of [
    ["check", log],
    ["check", store],
    ["diagram", log, "--bundle", "GTLB-04"],
  ]) {
    const { code, err } = await banjie(words);
    expect(code).toBe(3);
    expect(err).toContain("is a log: banjie audit");
  }
});

test.for([
  ["promise=abc", "a whole number from 1 to 999, not abc"],
  ["without=R-999", "There is no rule R-999"],
  ["known-at=May", "Not a day: May"],
  ["colour=red", "Not a change: colour=red"],
] as const)("a change that cannot be supposed says what is wrong with it: %s", async ([change, why]) => {
  const { code, err } = await banjie(["audit", log, "--what-if", change]);
  expect(code).toBe(3);
  expect(err).toContain(why);
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

test("the audit is the same to the byte at once, in shares, from the store, and from a packed log", async () => {
  const packed = join(folder, "hall.jsonl.gz");
  writeFileSync(packed, gzipSync(readFileSync(log)));
  const atOnce = await said(log);
  expect(auditSchema.safeParse(JSON.parse(atOnce)).error).toBeUndefined();
  for (const [file, ...more] of [[log, "--share", "40000"], [store], [packed], [packed, "--share", "90000"]] as const) {
    expect(await said(file, ...more)).toBe(atOnce);
  }
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
  const { code, out } = await banjie(["audit", cut]);
  const lines = text.split("\n").length - 1;
  expect(code).toBe(5);
  expect(out).toContain("Faults of the file: 1; the rest of it was audited:");
  expect(out).toContain(`${cut}:${lines}:`);
  expect(out).toContain("[log.cut-off]");
  expect(out).toContain("Timeliness");
});

/** A file of the first nine tenths of some bytes. */
function cutOff(name: string, whole: Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, whole.subarray(0, whole.length * 0.9));
  return file;
}

test("a store or a packed log that is cut off is audited as far as it can be read, and says how far", async () => {
  const whole = JSON.parse(await said(log)) as AuditJson;
  for (const [file, damage] of [
    [cutOff("cut.sqlite", readFileSync(store)), "log.store-damaged"],
    [cutOff("cut.jsonl.gz", gzipSync(readFileSync(log))), "log.gzip-cut-off"],
  ] as const) {
    const { code, out } = await banjie(["audit", file, "--json"]);
    const report = auditSchema.parse(JSON.parse(out));
    expect([code, report.faults.first[0]]).toMatchObject([5, { code: damage, params: { events: report.position } }]);
    expect(report.position).toBeGreaterThan(whole.position / 2);
    expect(report.position).toBeLessThan(whole.position);
  }
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
  expect(revoked.out).toMatch(/^ {2}预警 \S+：已撤牌；[\d-]+ 发牌，[\d-]+ 申诉，[\d-]+ 撤牌$/m);
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
  expect(chinese.out).toMatch(
    /^ {2}紧急延长，2 个工作日（延-2013-05-02）：2013-05-03 至 2013-05-07，法定时限、承诺时限；依据：/m,
  );
  const other = await banjie(["show", log, caseWith("CardUpheld")]);
  expect(other.out).not.toContain("Emergency extension");
});

test("a case that is not in the log is named", async () => {
  const { code, err } = await banjie(["show", log, "NO-1"]);
  expect(code).toBe(3);
  expect(err).toBe("The log has no case NO-1 [case.absent]");
});

test("an audit fails only on what is grave enough, and on nothing where none is", async () => {
  const { findings } = JSON.parse((await banjie(["audit", log, "--json"])).out) as AuditJson;
  const grave = findings.filter(({ severity }) => severity === "E");
  expect(findings.length).toBeGreaterThan(grave.length);
  expect((await banjie(["audit", log, "--fail-on", "E"])).code).toBe(grave.length > 0 ? 1 : 0);
  expect((await banjie(["audit", log, "--fail-on", "none"])).code).toBe(0);
  for (const one of findings) expect(one.sentence + one.basis).not.toMatch(/\{\w+\}|undefined/);
});

test("an audit by another profile is what what-if makes of it; one as of what was known is that of the log up to there", async () => {
  const { whatIf } = JSON.parse(await said(log, "--what-if", "profile=hunan-product-2018")) as AuditJson;
  const by = JSON.parse(await said(log, "--profile", "hunan-product-2018")) as AuditJson;
  expect(whatIf?.totals.now).toMatchObject(by.totals);
  expect([by.findings.length, by.receipt.profiles]).toEqual([whatIf?.findings.now, whatIf?.receipt.profiles]);

  const lines = readFileSync(log, "utf8").split("\n");
  const known = lines.filter((line, index) => index === 0 || /"recordedAt":"2013-0(?:[1-4]|5-0\d)/.test(line));
  const begun = join(folder, "begun.jsonl");
  writeFileSync(begun, `${known.join("\n")}\n`);
  const { receipt: _, ...then } = JSON.parse(await said(log, "--known-at", "2013-05-09T23:59:59+08:00")) as AuditJson;
  const { receipt: __, ...upTo } = JSON.parse(await said(begun)) as AuditJson;
  expect(then).toEqual(upTo);
  expect(then.position).toBe(known.length - 1);
});

test("an audit keeps the holidays of a notice, or of a region, that is asked for, and refuses one that nobody knows", async () => {
  const notices = join(folder, "notices.json");
  const closure = { kind: "closure", basis: "市政府通知", publishedOn: "2013-05-02", off: ["2013-05-08", "2013-05-09"] };
  writeFileSync(notices, JSON.stringify({ banjie: "notices", notices: [closure] }));
  const plain = JSON.parse(await said(log)) as AuditJson;
  const closed = JSON.parse(await said(log, "--notices", notices, "--what-if", "known-at=2013-05-01")) as AuditJson;
  expect(closed.receipt.calendar.notices).toBe(plain.receipt.calendar.notices + 1);
  // Who does not know of the closure counts as if there were none.
  const promises = closed.whatIf?.cases.flatMap(({ clocks }) => clocks.filter(({ clock }) => clock === "promised")) ?? [];
  expect(promises.some(({ was, now }) => (was?.due ?? "") > (now?.due ?? ""))).toBe(true);
  expect(closed.whatIf?.totals.now).toMatchObject(plain.totals);
  const { code, err } = await banjie(["audit", log, "--region", "无此地"]);
  expect([code, err]).toEqual([3, expect.stringContaining("[due.region-unknown]")]);
});

test("without a change what-if says what the audit says; a change says what it moves, and that it is mechanical", async () => {
  const plain = JSON.parse(await said(log, "--what-if", "known-at=2099-12-31")) as AuditJson;
  const { whatIf: _, ...whole } = plain;
  expect(JSON.stringify(whole, undefined, 2)).toBe(JSON.stringify(JSON.parse(await said(log)), undefined, 2));
  const { whatIf } = JSON.parse(await said(log, "--what-if", "promise=1", "--what-if", "without=R-007")) as AuditJson;
  expect(whatIf?.change).toEqual(["promise=1", "without=R-007"]);
  expect(Number(whatIf?.totals.now["overdue"])).toBeGreaterThan(Number(whatIf?.totals.was["overdue"]));
  const clocks = whatIf?.cases.flatMap((one) => one.clocks) ?? [];
  expect(clocks).toContainEqual(expect.objectContaining({ clock: "jointPromised", now: expect.anything() }));
  expect(whatIf?.totals.now).toHaveProperty("jointCases");
  const { out } = await banjie(["audit", log, "--what-if", "profile=hunan-product-2018"], "zh-CN");
  expect(out).toContain("机械推演");
  expect(out).toMatch(/此外评判不同的投诉、服务、窗口 \d+ 个\n {2}(?:complaint|service|window)\//);
  expect(out).not.toMatch(/\{\w+\}|undefined/);
  const { code, err } = await banjie(["audit", log, "--what-if", "promise=soon"]);
  expect([code, err]).toEqual([3, expect.stringContaining("a whole number from 1 to 999, not soon")]);
});

test("published figures are recomputed beside the audit", async () => {
  const claims = join(folder, "claims.json");
  writeFileSync(claims, JSON.stringify({ banjie: "claims", claims: [{ measure: "received", value: "1" }] }));
  const { code, out } = await banjie(["audit", log, "--claims", claims]);
  expect(code).toBe(1);
  expect(out).toContain("Published figures, recomputed");
  expect(auditSchema.parse(JSON.parse((await banjie(["audit", log, "--json", "--claims", claims])).out)).claims).toMatchObject([
    { measure: "received", value: "1", kind: "different" },
  ]);
});

test("what was reported of cases is recomputed too, out of a table", async () => {
  const table = join(folder, "flags.csv");
  const { stream } = JSON.parse(readFileSync(log, "utf8").split("\n")[40] ?? "{}") as { stream: string };
  writeFileSync(table, `case,clock,due,overdue\n${stream.replace("case/", "")},intake,2099-01-01,是\nnobody,promised,,否\n`);
  const { code, out } = await banjie(["audit", log, "--claims", table]);
  expect(code).toBe(1);
  expect(out).toContain("2 deadlines and flags were reported, 2 are others or cannot be judged");
  expect(out).toMatch(/answer to the filing: reported 2099-01-01 overdue, recomputed \d{4}-\d\d-\d\d/);
  expect(out).toContain("nobody/1 promised limit: reported on time, recomputed not to be judged");
});

test("every log of a folder is audited; a folder without one is refused", async () => {
  const many = mkdtempSync(join(tmpdir(), "banjie-many-"));
  expect((await banjie(["audit", many])).err).toContain("[audit.no-log]");
  writeFileSync(join(many, "a.jsonl"), readFileSync(log));
  writeFileSync(join(many, "b.jsonl"), "no log\n");
  writeFileSync(join(many, "notes.txt"), "no log either\n");
  const { code, out, err } = await banjie(["audit", many]);
  expect(out).toContain(`Audit: ${join(many, "a.jsonl")}`);
  expect(err).toContain("[log.header-missing]");
  expect(code).toBe(3);
});

test("a case's file is reviewed point by point, with a receipt", async () => {
  const { stream } = JSON.parse(readFileSync(log, "utf8").split("\n")[40] ?? "{}") as { stream: string };
  const id = stream.replace("case/", "");
  for (const language of ["en", "zh-CN"] as const) {
    const { out } = await banjie(["show", log, id, "--review"], language);
    expect(out).toContain(language === "en" ? "File review of" : "案卷评查");
    expect(out).toMatch(/SHA-256 [\da-f]{64}/);
    expect(out).not.toMatch(/\{\w+\}|undefined/);
  }
  const review = JSON.parse((await banjie(["show", log, id, "--review", "--json"])).out) as { items: { points: unknown[] }[] };
  expect(review.items[0]?.points.length).toBe(21);
});
