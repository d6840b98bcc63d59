import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { instantSchema, type Event } from "@banjie/core";
import { openLog, tryWriteLog } from "@banjie/files";
import { expect, onTestFinished, test } from "vitest";
import type { ImportFault } from "../src/importFault.ts";
import { importLog } from "../src/importLog.ts";
import type { ImportReport } from "../src/report/importReport.ts";
import { readSample } from "./sampleMapping.ts";
import { bytesOf, xesEvent, xesLog, xesTrace } from "./xesText.ts";

const importedAt = instantSchema.parse("2014-01-01T00:00:00Z");
const date = (key: string, at: string): string => `\n    <date key="${key}" value="${at}"/>`;
const text = (key: string, value: string): string => `\n    <string key="${key}" value="${value}"/>`;

interface Imported {
  readonly events: readonly Event[];
  readonly fault?: ImportFault;
  readonly report: ImportReport;
}

async function imported(log: string, changes: object = {}): Promise<Imported> {
  const run = importLog(bytesOf(log, 4096), readSample(changes), { importedAt });
  const events: Event[] = [];
  for await (const page of run.pages) {
    if (!page.ok) return { events, fault: page.error, report: run.report() };
    events.push(...page.value);
  }
  return { events, report: run.report() };
}

const types = ({ events }: Imported): string[] => events.slice(1).map(({ type }) => type);
const finding = ({ report }: Imported, code: string) => report.findings.find((one) => one.code === code);

const filed = date("filed", "2013-05-02T09:00:00+08:00");

test("the catalogue comes first, then each case; positions, versions and commits run as in a store", async () => {
  const log = xesLog(
    xesTrace(
      "c-1",
      filed,
      date("due", "2013-06-01T00:00:00Z"),
      xesEvent("accept", "2013-05-03T09:00:00+08:00", text("number", "受1")),
    ),
    xesTrace("c-2", filed, xesEvent("accept", "2013-05-03T01:00:00Z", text("org:resource", "w-7"))),
  );
  const { events, fault } = await imported(log);
  expect(fault).toBeUndefined();
  expect(events.map(({ position, stream, version, id }) => [position, stream, version, id])).toEqual([
    [1, "hall", 1, "import-0#1"],
    [2, "case/c-1", 1, "import-1#1"],
    [3, "case/c-1", 2, "import-1#2"],
    [4, "case/c-2", 1, "import-2#1"],
    [5, "case/c-2", 2, "import-2#2"],
  ]);
  expect(new Set(events.map(({ recordedAt }) => recordedAt))).toEqual(new Set([importedAt]));
  expect(events[1]).toMatchObject({
    type: "CaseFiled",
    at: "2013-05-02T09:00:00+08:00",
    by: { id: "not-recorded", role: "window", unit: "窗口" },
    data: {
      channel: "window",
      applicant: "not-recorded",
      items: [{ item: "1", definition: "A", version: 2 }],
      materials: ["身份证"],
    },
  });
  expect(events[2]).toMatchObject({ item: "1", data: { document: "受1", promised: "2013-06-01T08:00:00+08:00" } });
  expect(events[4]).toMatchObject({ at: "2013-05-03T09:00:00+08:00", by: { id: "w-7" }, data: {} });
});

const pay = (when: string): string =>
  xesEvent("pay", when, `${text("lifecycle:transition", "complete")}<int key="amount" value="5"/>`);

test("acts stand in order of time, ties in the order of the file, a derived filing first and a derived end last", async () => {
  const at = "2013-05-02T09:00:00+08:00";
  const log = xesLog(xesTrace("c", date("closed", at), filed, pay("2013-05-04T09:00:00+08:00"), xesEvent("accept", at), pay(at)));
  const run = await imported(log);
  expect(types(run)).toEqual(["CaseFiled", "ItemAccepted", "FeePaid", "ItemCompleted", "FeePaid"]);
  expect(finding(run, "quality.out-of-order")).toMatchObject({ cases: 1, times: 1 });
  expect(finding(run, "quality.times-tied")).toMatchObject({ times: 1 });
  expect(finding(run, "quality.ended-before-last-event")).toMatchObject({ cases: 1, first: { case: "c", line: 4 } });
});

test("a filing dated after the first event keeps its time and is reported", async () => {
  const run = await imported(xesLog(xesTrace("c", filed, xesEvent("accept", "2013-05-01T09:00:00+08:00"))));
  expect(types(run)).toEqual(["ItemAccepted", "CaseFiled"]);
  expect(finding(run, "quality.filed-after-first-event")).toMatchObject({ cases: 1 });
});

test("every event is accounted for: mapped, ignored, unmapped, without time, of no case", async () => {
  const log = xesLog(
    xesTrace(
      "c",
      filed,
      xesEvent("accept", "2013-05-02T09:00:00+08:00"),
      xesEvent("print", "2013-05-02T09:00:01+08:00"),
      xesEvent("think", "2013-05-02T09:00:02+08:00"),
      xesEvent("pay", "2013-05-02T09:00:03+08:00", text("lifecycle:transition", "start")),
      '\n    <event><string key="concept:name" value="accept"/></event>',
      '\n    <event><date key="time:timestamp" value="2013-05-02T09:00:04+08:00"/></event>',
    ),
    xesEvent("accept", "2013-05-02T09:00:00+08:00"),
  );
  const run = await imported(log);
  expect(run.report).toMatchObject({
    cases: 1,
    events: { read: 7, mapped: 1, ignored: 1, unmapped: 3, untimed: 1, loose: 1 },
    ignored: [{ name: "print", count: 1 }],
    unmapped: [
      { name: "", count: 1 },
      { name: "pay (start)", count: 1 },
      { name: "think", count: 1 },
    ],
    derived: [{ attribute: "filed", act: "CaseFiled", count: 1 }],
    written: 3,
    durations: { cases: 1, mean: 4, median: 4, max: 4 },
  });
  expect(finding(run, "quality.time-missing")).toMatchObject({ times: 1 });
  expect(finding(run, "quality.activity-missing")).toMatchObject({ times: 1 });
});

test("what is weak in the source is counted and not mended", async () => {
  const log = xesLog(
    xesTrace("a", xesEvent("accept", "2013-05-02T00:00:00+08:00", text("org:resource", " w-1 "))),
    xesTrace("b", filed, text("channel", "pigeon"), xesEvent("accept", "2015-05-02T02:00:00Z")),
    xesTrace("d", filed),
  );
  const run = await imported(log);
  expect(run.report.findings.map(({ code, cases, times }) => [code, cases, times])).toEqual([
    ["quality.midnight", 1, 1],
    ["quality.text-trimmed", 1, 1],
    ["quality.filing-missing", 1, 1],
    ["quality.offsets-several", 1, 1],
    ["quality.offset-foreign", 1, 1],
    ["quality.after-import", 1, 1],
    ["quality.value-unlisted", 1, 1],
    ["quality.case-empty", 1, 1],
  ]);
  expect(run.report.offsets).toEqual([
    { name: "+08:00", count: 1 },
    { name: "Z", count: 1 },
  ]);
  expect(run.events[1]).toMatchObject({ by: { id: "w-1" } });
});

test("a case's name with blanks becomes a stream's name that can be turned back", async () => {
  const { events } = await imported(xesLog(xesTrace("办件 100%", filed)));
  expect(events[1]?.stream).toBe("case/办件%20100%25");
});

const acceptance = (more: string): string => xesLog(xesTrace("c", filed, xesEvent("pay", "2013-05-03T09:00:00+08:00", more)));
const paid = text("lifecycle:transition", "complete");

test("a promise on a day that does not exist is refused, however many right ones came before it", async () => {
  const accepted = xesEvent("accept", "2013-05-03T09:00:00+08:00");
  const right = ["c-1", "c-2", "c-3"].map((name) => xesTrace(name, filed, date("due", "2013-06-01T09:00:00+08:00"), accepted));
  const wrong = xesTrace("c-4", filed, text("due", "2013-02-30T09:00:00+08:00"), accepted);
  const { events, fault } = await imported(xesLog(...right, wrong));
  expect(events.filter(({ type }) => type === "ItemAccepted")).toHaveLength(3);
  expect(fault).toMatchObject({ code: "import.event-invalid", case: "c-4", path: ["data", "promised"] });
});

test("two cases of one name are kept apart and told: whether they are one, the source does not say", async () => {
  const { events, report } = await imported(xesLog(xesTrace("c", filed), xesTrace("c", filed), xesTrace("c", filed)));
  expect(events.slice(1).map(({ stream }) => stream)).toEqual(["case/c", "case/c#2", "case/c#3"]);
  expect(report.findings.find(({ code }) => code === "quality.case-named-twice")).toMatchObject({ cases: 2, first: { line: 8 } });
});

test("a case of which nothing became an act is told: the log that comes out does not have it", async () => {
  const { events, report } = await imported(xesLog(xesTrace("c", xesEvent("think", "2013-05-03T09:00:00+08:00"))));
  expect(events).toHaveLength(1);
  expect(report.findings.find(({ code }) => code === "quality.case-without-acts")).toMatchObject({ cases: 1 });
});

test("events of a case with one identity are told", async () => {
  const one = xesEvent("think", "2013-05-03T09:00:00+08:00", '<id key="identity:id" value="e1"/>');
  const other = xesEvent("think", "2013-05-04T09:00:00+08:00", '<id key="identity:id" value="e2"/>');
  const { report } = await imported(xesLog(xesTrace("c", one, other, one)));
  expect(report.findings.find(({ code }) => code === "quality.identity-doubled")).toMatchObject({ cases: 1, times: 1 });
});

test.each<[string, string, object]>([
  ["a case without a name", xesLog("\n  <trace/>"), { code: "import.case-unnamed", line: 4 }],
  [
    "a time that is no date",
    xesLog(xesTrace("c", '\n<event><string key="time:timestamp" value="2013-05-02"/></event>')),
    { code: "import.date-expected", line: 6, params: { case: "c", attribute: "time:timestamp" } },
  ],
  ["a date of the case that is none", xesLog(xesTrace("c", text("filed", "May"))), { code: "import.date-expected", line: 4 }],
  [
    "a needed value that is missing",
    acceptance(paid),
    { code: "import.attribute-missing", line: 7, params: { attribute: "amount" } },
  ],
  [
    "a value that does not fit",
    acceptance(`${paid}<float key="amount" value="1.5"/>`),
    { code: "import.event-invalid", line: 7, path: ["data", "amount"], params: { act: "FeePaid", field: "data.amount" } },
  ],
  ["a source that breaks midway", xesLog(xesTrace("c", filed)).replace("</log>", ""), { code: "xes.cut-off" }],
])("%s ends the import with a fault", async (_, log, expected) => {
  const { events, fault } = await imported(log);
  expect(fault).toMatchObject(expected);
  expect(events[0]?.type).toBe("CatalogueAdopted");
});

test("a value that no table lists ends the import where there is no default", async () => {
  const sample = readSample();
  const channel = { trace: "channel", values: { web: "online" } };
  const definition = { trace: "kind" };
  const log = xesLog(xesTrace("c", filed, text("channel", "pigeon"), text("kind", "Z")));
  expect((await imported(log, { case: { ...sample.case, channel } })).fault).toMatchObject({
    code: "import.value-unlisted",
    params: { case: "c", attribute: "channel", value: "pigeon" },
  });
  expect((await imported(log, { case: { ...sample.case, definition } })).fault).toMatchObject({
    code: "import.definition-unknown",
    params: { definition: "Z" },
  });
});

test("an import goes into a log file whole, or leaves nothing", async () => {
  const home = await mkdtemp(join(tmpdir(), "banjie-import-"));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const good = importLog(bytesOf(xesLog(xesTrace("c", filed))), readSample(), { importedAt });
  expect(await tryWriteLog(join(home, "log.jsonl"), good.header, good.pages)).toEqual({ ok: true, value: { events: 2 } });
  expect(await openLog(join(home, "log.jsonl"))).toMatchObject({
    ok: true,
    value: { header: { hall: "大厅", zone: "Asia/Shanghai" } },
  });
  const bad = importLog(bytesOf(xesLog(xesTrace("c", filed)).replace("</log>", "")), readSample(), { importedAt });
  expect(await tryWriteLog(join(home, "bad.jsonl"), bad.header, bad.pages)).toMatchObject({
    ok: false,
    error: { code: "xes.cut-off" },
  });
  expect(await readdir(home)).toEqual(["log.jsonl"]);
});
