import { gzipSync } from "node:zlib";
import { instantSchema, type Event } from "@banjie/core";
import { expect, test } from "vitest";
import type { ImportFault } from "../src/importFault.ts";
import { importLog } from "../src/importLog.ts";
import { readMapping } from "../src/mapping/readMapping.ts";
import type { ImportReport } from "../src/report/importReport.ts";
import { shippedMapping } from "../src/shippedMapping.ts";
import { readSample, sampleMapping } from "./sampleMapping.ts";
import { bytesOf } from "./xesText.ts";

const importedAt = instantSchema.parse("2024-01-01T00:00:00Z");

interface Imported {
  readonly events: readonly Event[];
  readonly fault?: ImportFault;
  readonly report: ImportReport;
}

async function imported(table: string | Uint8Array, mapping = readSample(tabular)): Promise<Imported> {
  const run = importLog(bytesOf(table, 4096), mapping, { importedAt });
  const events: Event[] = [];
  for await (const page of run.pages) {
    if (!page.ok) return { events, fault: page.error, report: run.report() };
    events.push(...page.value);
  }
  return { events, report: run.report() };
}

async function importedBy(name: string, table: string): Promise<Imported> {
  const mapping = readMapping(await shippedMapping(name));
  if (!mapping.ok) throw new Error(JSON.stringify(mapping.error));
  return imported(table, mapping.value);
}

const person = { event: "经办人", default: "not-recorded" };
const [filing, acceptance] = sampleMapping.acts;
const tabular = {
  source: { format: "csv" },
  activity: "环节",
  time: "时间",
  case: {
    id: { trace: "办件编号" },
    definition: { value: "A" },
    applicant: { value: "not-recorded" },
    channel: { value: "window" },
  },
  acts: [
    { ...filing, from: { event: "收件" }, by: person },
    { ...acceptance, from: { event: "受理" }, by: person, data: {} },
  ],
};

const table = `办件编号,环节,时间,经办人,备注
A-1,收件,2013-05-02 09:00:00,w-1,"甲,乙"
A-2,收件,2013-05-02 10:00,,
A-1,受理,2013-05-03,w-2,"两
行"
A-2,思考,2013-05-04T09:00:00.5Z,w-3,
`;

test("rows of a case are put together wherever they stand, in the order of the table, and every row is accounted for", async () => {
  const { events, fault, report } = await imported(table);
  expect(fault).toBeUndefined();
  expect(events.slice(1).map(({ stream, type, at, by }) => [stream, type, at, by.id])).toEqual([
    ["case/A-1", "CaseFiled", "2013-05-02T09:00:00+08:00", "w-1"],
    ["case/A-1", "ItemAccepted", "2013-05-03T00:00:00+08:00", "w-2"],
    ["case/A-2", "CaseFiled", "2013-05-02T10:00:00+08:00", "not-recorded"],
  ]);
  expect(report.events).toEqual({ read: 4, mapped: 3, ignored: 0, unmapped: 1, untimed: 0, loose: 0 });
  expect(report.unmapped).toEqual([{ name: "思考", count: 1 }]);
  const codes = report.findings.map(({ code, times, first }) => [code, times, first.line]);
  expect(codes).toContainEqual(["quality.day-only", 1, 4]);
});

const firstLines = async (text: string) => (await imported(text)).report.findings.map(({ code, first }) => [code, first.line]);

test("a row is found by the line on which it begins, however the lines of its cells end", async () => {
  const broken = `${table}A-3,收件,,w-1,"三\n行\n字"\nA-4,收件,,w-1,\n`;
  expect(await firstLines(broken)).toContainEqual(["quality.time-missing", 7]);
  expect(await firstLines(broken.replaceAll("\n", "\r\n"))).toEqual(await firstLines(broken));
});

const placed = async (rows: string, mapping = readSample(tabular)) => {
  const { events, report } = await imported(`办件编号,环节,时间,经办人\n${rows}`, mapping);
  const acts = events.slice(1).map(({ type, at }) => [type, at.slice(0, 16)]);
  return { acts, codes: report.findings.map(({ code }) => code) };
};

test("a day without a clock stands where the table has it: after what was done before it on that day", async () => {
  const { acts, codes } = await placed("A-1,收件,2013-05-02 10:00,w-1\nA-1,受理,2013-05-02,w-2\n");
  expect(acts).toEqual([
    ["CaseFiled", "2013-05-02T10:00"],
    ["ItemAccepted", "2013-05-02T10:00"],
  ]);
  expect(codes).toContain("quality.day-only");
  expect(codes).not.toContain("quality.out-of-order");
});

test("a day without a clock that stands after a later day is out of order, and is put in order", async () => {
  const { acts, codes } = await placed("A-1,受理,2013-05-03 10:00,w-2\nA-1,收件,2013-05-02,w-1\n");
  expect(acts.map(([type]) => type)).toEqual(["CaseFiled", "ItemAccepted"]);
  expect(codes).toContain("quality.out-of-order");
});

test("a case that ended on a day ended after all that was done on that day", async () => {
  const ending = {
    from: { trace: "办结日期" },
    act: "ItemCompleted",
    role: "window",
    by: { value: "w-1" },
    unit: { value: "窗口" },
  };
  const mapping = readSample({ ...tabular, source: { format: "csv", times: { 办结日期: {} } }, acts: [...tabular.acts, ending] });
  const rows =
    "办件编号,环节,时间,经办人,办结日期\nA-1,收件,2013-05-02 10:00,w-1,2013-05-03\nA-1,受理,2013-05-03 15:00,w-2,2013-05-03\n";
  const { events, report } = await imported(rows, mapping);
  expect(events.slice(1).map(({ type }) => type)).toEqual(["CaseFiled", "ItemAccepted", "ItemCompleted"]);
  expect(report.findings.map(({ code }) => code)).not.toContain("quality.ended-before-last-event");
});

test("a time that is midnight on the hall's clocks is told, whatever offset it is written with", async () => {
  expect((await placed("A-1,收件,2013-05-01T16:00:00Z,w-1\n")).codes).toContain("quality.midnight");
  expect((await placed("A-1,收件,2013-05-01T16:15:00Z,w-1\n")).codes).not.toContain("quality.midnight");
});

/** The same table in GB18030, whose letters of Chinese have two bytes each; by hand, for Node writes none of it. */
const gb = Buffer.concat([
  Buffer.from("b0ecbcfeb1e0bac52cbbb7bdda2ccab1bce42cbeadb0ecc8cb0a", "hex"),
  Buffer.from("A-1,"),
  Buffer.from("cad5bcfe", "hex"),
  Buffer.from(",2013-05-02 09:00:00,w-1\n"),
]);

test("a table in GB18030 is read where the mapping says so, and refused as UTF-8 where it does not", async () => {
  const { events, fault } = await imported(gb, readSample({ ...tabular, source: { format: "csv", encoding: "gb18030" } }));
  expect(fault).toBeUndefined();
  expect(events[1]).toMatchObject({ stream: "case/A-1", type: "CaseFiled" });
  expect((await imported(gb)).fault).toMatchObject({ code: "source.encoding-broken", params: { encoding: "utf-8" } });
});

test.each([
  ["packed", gzipSync(table)],
  ["with a byte order mark", `\uFEFF${table}`],
  ["in UTF-16", Buffer.from(`\uFEFF${table}`, "utf16le")],
  ["with the line ends of another system", table.replaceAll("\n", "\r\n")],
  ["by tabs", table.replaceAll("甲,乙", "甲").replaceAll(",", "\t")],
  ["by semicolons", table.replaceAll("甲,乙", "甲").replaceAll(",", ";")],
])("a table %s reads the same", async (_, bytes) => {
  const { events } = await imported(bytes);
  expect(events).toEqual((await imported(table)).events);
});

test.each<[string, string, object]>([
  ["without a row", "", { code: "csv.no-header" }],
  [
    "without a column of the mapping",
    "办件编号,环节,时间\nA,收件,2013-05-02\n",
    { code: "csv.column-missing", line: 1, params: { column: "经办人", columns: "办件编号, 环节, 时间" } },
  ],
  ["with a column twice", table.replace("备注", "时间"), { code: "csv.column-doubled", params: { column: "时间" } }],
  ["with a row that is too short", `${table}A-3,收件\n`, { code: "csv.row-uneven", line: 7 }],
  ["with a quote that does not end", `${table}A-3,收件,2013-05-02,w,"`, { code: "csv.quote-open" }],
  ["with a quote in the middle", `${table}A-3,收件,2013-05-02,w,x"y\n`, { code: "csv.quote-misplaced", line: 7 }],
  [
    "with a time that is none",
    `${table}A-3,收件,2013-02-30,w,\n`,
    { code: "csv.time-unreadable", line: 7, element: "时间", params: { column: "时间", text: "2013-02-30" } },
  ],
  ["with a row of no case", `${table},收件,2013-05-02,w,\n`, { code: "import.case-unnamed", line: 7 }],
  ["with what is no letter", `${table}A-3,收件,2013-05-02,w\0,\n`, { code: "csv.letter-unfit", line: 7 }],
])("a table %s is refused with its place", async (_, text, expected) => {
  expect((await imported(text)).fault).toMatchObject(expected);
});

test("a time of Amsterdam that the clocks showed twice is the earlier, one they never showed is told", async () => {
  const rows = ["2013-10-27 02:30:00", "2013-03-31 02:30:00", "2013-07-01 12:00:00"];
  const text = `办件编号,环节,时间,经办人\n${rows.map((at, row) => `A-${row},收件,${at},w`).join("\n")}\n`;
  const { events, report } = await imported(text, readSample({ ...tabular, zone: "Europe/Amsterdam" }));
  expect(events.slice(1).map(({ at }) => at)).toEqual([
    "2013-10-27T02:30:00+02:00",
    // Read as winter time, the moment is 01:30Z: half past three by the clocks that have been set.
    "2013-03-31T03:30:00+02:00",
    "2013-07-01T12:00:00+02:00",
  ]);
  const codes = report.findings.map(({ code }) => code);
  expect(codes).toContain("quality.time-repeated");
  expect(codes).toContain("quality.time-skipped");
});

test("building permits: a step that was due and done is held against its due date, day and zone as written", async () => {
  const { report } = await importedBy(
    "bpic2015",
    `case_concept.name,event_concept.name,event_time.timestamp,event_org.resource,event_dueDate,event_dateFinished
7,01_HOOFD_010,2014-04-10T22:00:00Z,11,2014-04-14T00:00:00+02:00,2014-04-14 00:00:00
7,01_HOOFD_015,2014-04-13T22:00:00Z,11,2014-04-14T00:00:00+02:00,2014-04-14 00:00:01
7,01_HOOFD_777,2014-04-13T22:00:00Z,11,,2014-04-14 00:00:00
`,
  );
  expect(report.checks).toMatchObject([{ kept: 1, missed: 1, without: 1, firstMissed: { case: "7", line: 3 } }]);
  expect(report.events).toMatchObject({ read: 3, mapped: 2, unmapped: 1 });
});

test("citizens' requests: the city's own verdict is compared, and where it is another the row is named", async () => {
  const { report } = await importedBy(
    "boston311",
    `case_enquiry_id,open_dt,target_dt,closed_dt,ontime,department,source
1,2022-01-21 13:47:00,2022-02-04 13:47:30,,OVERDUE,BTDT,Self Service
2,2022-01-19 11:18:00,,2022-01-19 11:42:16,ONTIME,GEN_,Self Service
3,2022-01-19 11:18:00,2022-01-20 08:30:00,2022-01-20 08:30:01,ONTIME,GEN_,Fax
`,
  );
  expect(report.checks).toMatchObject([
    { kept: 0, missed: 1, overdueOpen: 1, without: 1, verdict: { same: 2, other: 1, firstOther: { case: "3", line: 4 } } },
  ]);
  expect(report.derived).toEqual([{ attribute: "open_dt", act: "ItemAccepted", count: 3 }]);
});

test("planning appeals: one dated before its decision is reported and left as it is", async () => {
  const { events, report } = await importedBy(
    "isleofman-appeals",
    `year,ref,decision_issued,appeal_lodged,appeal_determined,determining_body
2011,08/00221/B,29-Jul-08,07-Aug-08,01-Dec-11,Planning Committee
2015,15/00124/B,11-Sep-15,17-Feb-15,03-Sep-15,Department Application
2015,15/00124/B,11-Sep-15,17-Feb-15,03-May-16,Department Application
`,
  );
  expect(report.checks).toMatchObject([{ kept: 1, missed: 1, firstMissed: { case: "2015/15/00124/B", line: 3 } }, { kept: 2 }]);
  expect(report.findings.find(({ code }) => code === "quality.case-doubled")).toMatchObject({ cases: 1, times: 1 });
  expect(report.cases).toBe(2);
  expect(events[2]).toMatchObject({ type: "CaseFiled", at: "2008-08-07T00:00:00+01:00" });
});

test("traffic fines: days without a clock are days, not midnights", async () => {
  const { report } = await importedBy(
    "traffic-fines",
    `case_id,activity,lifecycle,resource,timestamp
A1,Create Fine,complete,561,2006-07-24
A1,Payment,complete,,2006-12-05T00:00:00Z
`,
  );
  const counted = report.findings.map(({ code, times }) => [code, times]);
  expect(counted).toContainEqual(["quality.day-only", 1]);
  expect(report.events).toMatchObject({ read: 2, mapped: 1, unmapped: 1 });
});

test("what was told twice, long without events, or written down late or too early is counted and left as it is", async () => {
  const rows = `办件编号,环节,时间,经办人,录入
A,收件,2013-05-02 09:00,w-1,2013-05-02 09:01
A,收件,2013-05-02 09:00,w-1,2013-05-04 09:00
A,受理,2014-06-02 09:00,w-1,2014-06-01 09:00
`;
  const { report } = await imported(rows, readSample({ ...tabular, recorded: "录入" }));
  expect(report.findings.map(({ code, times, first }) => [code, times, first.line])).toEqual([
    ["quality.event-doubled", 1, 3],
    ["quality.recorded-late", 1, 3],
    ["quality.gap", 1, 4],
    ["quality.recorded-early", 1, 4],
    ["quality.times-tied", 1, 2],
  ]);
  expect(report.events).toMatchObject({ read: 3, mapped: 3 });
});

test("a row of nothing but delimiters, as spreadsheets leave them, is counted as of no case", async () => {
  const { fault, report, events } = await imported(`${table},,,,\n , ,,,\n`);
  expect(fault).toBeUndefined();
  expect(report.events).toEqual({ ...(await imported(table)).report.events, read: 6, loose: 2 });
  expect(events).toHaveLength((await imported(table)).events.length);
});
