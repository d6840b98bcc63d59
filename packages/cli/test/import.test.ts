import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { banjie } from "./listening.ts";

const folder = mkdtempSync(join(tmpdir(), "banjie-import-"));
const inFolder = (name: string): string => join(folder, name);
const written = (name: string, text: string): string => {
  writeFileSync(inFolder(name), text);
  return inFolder(name);
};

const date = (key: string, value: string): string => `<date key="${key}" value="${value}"/>`;
const text = (key: string, value: string): string => `<string key="${key}" value="${value}"/>`;
const event = (name: string, at: string): string =>
  `<event>${text("concept:name", name)}${text("org:resource", `R-${name}`)}${text("org:group", "Group 1")}${date("time:timestamp", at)}</event>`;

const office = `${text("department", "General")}${text("group", "EMPTY")}${text("responsible", "R-1")}`;

/** Two cases of the receipt phase: one ended in time, one still open. */
const twoCases = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849.2016">
<trace>${text("concept:name", "A-1")}${text("channel", "Internet")}${office}
${date("startdate", "2011-01-03T09:00:00+01:00")}${date("enddate", "2011-01-20T09:00:00+01:00")}${date("deadline", "2011-02-28T09:00:00+01:00")}
${event("Confirmation of receipt", "2011-01-03T10:00:00+01:00")}
${event("T02 Check confirmation of receipt", "2011-01-04T10:00:00+01:00")}
${event("T04 Determine confirmation of receipt", "2011-01-05T10:00:00+01:00")}
${event("Coffee", "2011-01-06T10:00:00+01:00")}
</trace>
<trace>${text("concept:name", "A-2")}${text("channel", "Desk")}${office}
${date("startdate", "2011-01-03T09:00:00+01:00")}${date("deadline", "2011-02-28T09:00:00+01:00")}
${event("Confirmation of receipt", "2011-01-03T10:00:00+01:00")}
</trace>
</log>
`;

const importing = (source: string, ...more: string[]): string[] => ["import", source, "--map", "receipt", ...more];

test("a foreign log is imported, every event is accounted for, and the audit reads it", async () => {
  const out = inFolder("two.jsonl");
  const { code, out: told } = await banjie(importing(written("two.xes", twoCases), "-o", out, "--json"));
  expect(code).toBe(0);
  const report = JSON.parse(told) as { cases: number; events: Record<string, number>; unmapped: unknown };
  expect(report).toMatchObject({ cases: 2, events: { read: 5, mapped: 4, unmapped: 1, ignored: 0, untimed: 0, loose: 0 } });
  expect(report.unmapped).toEqual([{ name: "Coffee", count: 1 }]);
  const audit = JSON.parse((await banjie(["audit", out, "--json"])).out) as { totals: object };
  expect(audit.totals).toMatchObject({ received: 2, completed: 1, early: 1, overdue: 0, open: 1 });
});

test("the same import at the same moment writes the same bytes, and a person reads what became of the log", async () => {
  const [one, other] = [inFolder("one.jsonl"), inFolder("other.jsonl")];
  const source = written("again.xes", twoCases);
  const at = ["--at", "2026-01-05T08:00:00Z"];
  await banjie(importing(source, "-o", one, ...at));
  const { out } = await banjie(importing(source, "-o", other, ...at, "--lang", "zh-CN"));
  expect(readFileSync(one)).toEqual(readFileSync(other));
  expect(out).toContain("2 个办件，5 个事件 = 映射 4 + 忽略 0 + 未映射 1");
  expect(out).not.toMatch(/\{\w+\}|undefined/);
});

test("a dry run says what would become of each activity and writes nothing", async () => {
  const out = inFolder("dry.jsonl");
  const { code, out: told } = await banjie(importing(written("dry.xes", twoCases), "-o", out, "--dry-run"));
  expect(code).toBe(0);
  expect(told).toContain("2 × Confirmation of receipt → acceptance");
  expect(told).toContain("1 × Coffee");
  expect(told).toContain("the recorded deadline: 1 kept, 0 missed");
  expect(existsSync(out)).toBe(false);
  expect((await banjie(importing("any.xes"))).code).toBe(2);
});

test("a log is judged by the profile and calendar that its mapping names, unless others are asked for", async () => {
  const late = twoCases.replaceAll("2011-01-20", "2011-03-01");
  const out = inFolder("judged.jsonl");
  await banjie(importing(written("judged.xes", late), "-o", out));
  // Filed on 3 January: 56 days run to 28 February, a Monday; ended on 1 March.
  expect((await banjie(["audit", out, "--findings"])).out).toContain("Due by law on 2011-02-28, decided 2011-03-01");
  expect((await banjie(["show", out, "A-1"])).out).toContain("2011-02-28");
});

test("what a log never records is told as not judged, and is no finding", async () => {
  const out = inFolder("silent.jsonl");
  await banjie(importing(written("silent.xes", twoCases), "-o", out));
  const { out: told } = await banjie(["audit", out, "--findings"]);
  expect(told).toContain("acceptance has no numbered document, acts concerned: 2");
  expect(told).not.toContain("Acceptance needs a numbered document");
  expect((await banjie(["show", out, "A-1"])).out).not.toContain("R-007");
  const audit = JSON.parse((await banjie(["audit", out, "--json"])).out) as { unjudged: object[] };
  expect(audit.unjudged[0]).toEqual({ rule: "R-007", act: "ItemAccepted", field: "document", count: 2 });
});

test("what a log never records is no finding under another rule either, nor is it one that the rule takes away", async () => {
  const out = inFolder("otherwise.jsonl");
  await banjie(importing(written("otherwise.xes", twoCases), "-o", out));
  const { out: told } = await banjie(["audit", out, "--json", "--what-if", "without=R-007"]);
  const { findings, whatIf } = JSON.parse(told) as { findings: object[]; whatIf: { findings: object; cases: object[] } };
  expect(whatIf.findings).toEqual({ was: findings.length, now: findings.length });
  expect(whatIf.cases).toEqual([]);
});

test("rules about acts that the log never records are named, by the import and by the audit", async () => {
  const out = inFolder("unknown.jsonl");
  const told = (await banjie(importing(written("unknown.xes", twoCases), "-o", out))).out;
  const rule = "R-030 hearing: right told, asked for in 5 days, held in 20, notified 7 before, not chaired by the examiner";
  expect(told).toContain("So these rules cannot be judged:");
  for (const said of [told, (await banjie(["audit", out])).out]) expect(said).toContain(rule);
});

test("an import writes JSON Lines: into no file that calls itself a database", async () => {
  const { code, err } = await banjie(importing(written("db.xes", twoCases), "-o", inFolder("hall.sqlite")));
  expect(code).toBe(3);
  expect(err).toContain("[import.not-a-database]");
  expect(existsSync(inFolder("hall.sqlite"))).toBe(false);
});

test("a source that breaks off is refused with its line, and nothing is written", async () => {
  const out = inFolder("broken.jsonl");
  const source = written("broken.xes", twoCases.slice(0, twoCases.indexOf("Coffee")));
  const { code, err } = await banjie(importing(source, "-o", out));
  expect(code).toBe(3);
  expect(err).toMatch(/broken\.xes:\d+.* \[xes\.[a-z-]+\]/);
  expect(existsSync(out)).toBe(false);
});

test("a source that breaks off leaves the log of an earlier import as it was", async () => {
  const out = inFolder("kept.jsonl");
  await banjie(importing(written("sound.xes", twoCases), "-o", out));
  const before = readFileSync(out);
  const { code } = await banjie(importing(written("later.xes", `${twoCases}<more>`), "-o", out));
  expect(code).toBe(3);
  expect(readFileSync(out)).toEqual(before);
});

test("a log is never written onto its own source", async () => {
  const source = written("self.xes", twoCases);
  const { code, err } = await banjie(importing(source, "-o", source));
  expect(code).toBe(3);
  expect(err).toContain("[file.same]");
  expect(readFileSync(source, "utf8")).toBe(twoCases);
});

test.for([
  ["not JSON", "{", "[file.not-json]"],
  ["not a mapping", "{}", "[mapping.not-a-mapping]"],
  ["of another format", '{"banjie":"mapping","format":9}', "[mapping.format-unknown]"],
  ["short of fields", '{"banjie":"mapping","format":1}', "[input.missing]"],
] as const)("a mapping that is %s is refused with its file and place", async ([, content, code]) => {
  const map = written("map.json", content);
  const ended = await banjie(["import", written("any.xes", twoCases), "--map", map, "-o", inFolder("none.jsonl")]);
  expect(ended.code).toBe(3);
  expect(ended.err).toContain(code);
  expect(ended.err).toContain("map.json");
  expect(existsSync(inFolder("none.jsonl"))).toBe(false);
});

test("machines read a refusal too", async () => {
  const { code, out, err } = await banjie(["import", "nowhere.xes", "--map", "receipt", "-o", inFolder("no.jsonl"), "--json"]);
  expect(code).toBe(3);
  expect(err).toBe("");
  expect(JSON.parse(out)).toMatchObject({ refused: [{ code: "source.file-missing" }] });
});
