import { expect, test } from "vitest";
import type { Mapping } from "../src/mapping/mapping.ts";
import { imported, lineage } from "./imported.ts";
import { readSample, sampleMapping } from "./sampleMapping.ts";

const [filing, acceptance] = sampleMapping.acts;
const officer = { event: "object:Officer", default: "not-recorded" };
const objectCentric = readSample({
  source: { format: "ocel", object: "Application" },
  case: { ...sampleMapping.case, id: { trace: "ocel:id" }, definition: { value: "A" } },
  acts: [
    { ...filing, from: { event: "submit" }, by: officer },
    { ...acceptance, from: { event: "accept" }, by: officer, data: { promised: { event: "deadline" } } },
  ],
});

const to = (objectId: string, qualifier = "application") => ({ objectId, qualifier });
const ocel = {
  objectTypes: [{ name: "Application", attributes: [{ name: "kind", type: "string" }] }],
  eventTypes: [{ name: "accept", attributes: [{ name: "deadline", type: "time" }] }],
  objects: [
    { id: "A-1", type: "Application", attributes: [{ name: "kind", time: "1970-01-01T00:00:00Z", value: "first" }] },
    { id: "A-2", type: "Application" },
    { id: "w-1", type: "Officer", attributes: [] },
  ],
  events: [
    { id: "e1", type: "submit", time: "2024-03-01T01:00:00Z", relationships: [to("A-1"), to("A-2")] },
    {
      id: "e2",
      type: "accept",
      time: "2024-03-01T02:00:00Z",
      attributes: [{ name: "deadline", value: "2024-03-20T00:00:00Z" }],
      relationships: [to("A-1"), to("w-1", "by")],
    },
    { id: "e3", type: "think", time: "2024-03-01T03:00:00Z", relationships: [to("A-2")] },
    { id: "e4", type: "open", time: "2024-03-01T03:00:00Z" },
  ],
};

test("OCEL 2.0: objects of one type are the cases; an event of two counts in each, one of none is counted as loose", async () => {
  const { events, fault, report } = await imported(ocel, objectCentric);
  expect(fault).toBeUndefined();
  expect(events.slice(1).map(({ stream, type, at, by }) => [stream, type, at, by.id])).toEqual([
    ["case/A-1", "CaseFiled", "2024-03-01T09:00:00+08:00", "not-recorded"],
    ["case/A-1", "ItemAccepted", "2024-03-01T10:00:00+08:00", "w-1"],
    ["case/A-2", "CaseFiled", "2024-03-01T09:00:00+08:00", "not-recorded"],
  ]);
  expect(events[2]).toMatchObject({ data: { promised: "2024-03-20T08:00:00+08:00" } });
  expect(report.events).toEqual({ read: 5, mapped: 3, ignored: 0, unmapped: 1, untimed: 0, loose: 1 });
  expect(report.findings.find(({ code }) => code === "quality.event-shared")).toMatchObject({ cases: 2, times: 2 });
});

test("OCEL 2.0: what is not looked at is counted: later values of an object, further objects of a type", async () => {
  const [first, ...others] = ocel.objects;
  const later = { name: "kind", time: "2024-03-02T00:00:00Z", value: "second" };
  const [submit, accept] = ocel.events;
  const document = {
    ...ocel,
    objects: [{ ...first, attributes: [...(first?.attributes ?? []), later] }, ...others, { id: "w-2", type: "Officer" }],
    events: [submit, { ...accept, relationships: [...(accept?.relationships ?? []), to("w-2", "by")] }],
  };
  const { report } = await imported(document, objectCentric);
  const counted = report.findings.map(({ code, cases, times, first: { line } }) => [code, cases, times, line]);
  expect(counted).toContainEqual(["quality.change-left", 1, 1, 1]);
  expect(counted).toContainEqual(["quality.object-left", 1, 1, 2]);
});

test("OCEL 2.0: an event that names its case twice is one event; what it says besides does not stand for its type", async () => {
  const twice = { ...ocel.events[0], relationships: [to("A-1"), to("A-1", "reviewed matter")] };
  const posing = { ...ocel.events[1], attributes: [{ name: "concept:name", value: "submit" }] };
  const { events, report } = await imported({ ...ocel, events: [twice, posing] }, objectCentric);
  expect(events.slice(1).map(({ type }) => type)).toEqual(["CaseFiled", "ItemAccepted"]);
  expect(report.events).toMatchObject({ read: 2, mapped: 2 });
  expect(report.findings.map(({ code }) => code)).not.toContain("quality.event-shared");
});

test.each<[string, unknown, object]>([
  ["that is no JSON", '{\n "objects": [,]}', { code: "json.broken", line: 2, column: 14 }],
  ["without events", { objects: [] }, { code: "json.unfit", path: ["events"] }],
  [
    "with an event without time",
    { ...ocel, events: [{ id: "e", type: "t" }] },
    { code: "json.unfit", path: ["events", 0, "time"], params: { path: "events.0.time" } },
  ],
  [
    "with a time that is none",
    { ...ocel, events: [{ ...ocel.events[0], time: "soon" }] },
    { code: "ocel.time-unreadable", path: ["events", 0, "time"] },
  ],
  [
    "with an id twice",
    { ...ocel, events: [ocel.events[0], ocel.events[0]] },
    { code: "ocel.id-doubled", path: ["events", 1, "id"] },
  ],
  [
    "that names an object it does not have",
    { ...ocel, objects: ocel.objects.slice(1) },
    { code: "ocel.object-unknown", params: { event: "e1", object: "A-1" } },
  ],
])("OCEL 2.0 %s is refused with its place", async (_, document, expected) => {
  expect((await imported(document, objectCentric)).fault).toMatchObject(expected);
});

const accepted = { project_no: "P-1", org: "发改局", apply_date: "2024-03-01 09:00:00", accept_date: "2024-03-01 10:00:00" };
const exchange = {
  up_pro_accept: [
    { ...accepted, promise_date: "2024-03-10", accept_doc_no: "受1", data_version: "1" },
    { ...accepted, promise_date: "2024-03-15", accept_doc_no: "受1", data_version: "2" },
  ],
  up_pro_process: [
    {
      project_no: "P-1",
      event_name: "审查",
      event_start_time: "2024-03-02 09:00:00",
      event_end_time: "2024-03-03 09:00:00",
      handle_user_name: "w-2",
    },
    {
      project_no: "P-1",
      event_name: "审核",
      event_start_time: "2024-03-04 09:00:00",
      event_end_time: "2024-03-04 09:00:00",
      node_state: "1",
    },
  ],
  up_pro_result: [{ project_no: "P-1", result_date: "2024-03-12 09:00:00", result_type: 6 }],
  up_pro_material: [{ project_no: "P-1", material_name: "申请表" }],
};

test("exchange rows: a higher data version replaces a lower, and a node to do has not ended", async () => {
  const { events, fault, report } = await imported(exchange, await lineage("exchange-guangdong"));
  expect(fault).toBeUndefined();
  expect(events.slice(2).map(({ type, at }) => [type, at.slice(0, 10)])).toEqual([
    ["CaseFiled", "2024-03-01"],
    ["ItemAccepted", "2024-03-01"],
    ["ExaminationConcluded", "2024-03-03"],
    ["ItemCompleted", "2024-03-12"],
  ]);
  expect(events[3]).toMatchObject({ data: { promised: "2024-03-15", document: "受1" } });
  const counted = report.findings.map(({ code, times }) => [code, times]);
  expect(counted).toContainEqual(["quality.version-replaced", 1]);
  expect(counted).toContainEqual(["quality.node-open", 1]);
  expect(report.events).toMatchObject({ read: 5, mapped: 3, unmapped: 1, untimed: 1 });
  expect(report.checks).toMatchObject([{ kept: 1 }]);
});

test("exchange rows: a node reported again replaces that node, not the others of its case", async () => {
  const [examined, reviewed] = exchange.up_pro_process;
  const again = { ...examined, event_end_time: "2024-03-05 09:00:00", data_version: 2 };
  const rows = { ...exchange, up_pro_process: [examined, { ...reviewed, node_state: "2" }, again] };
  const { events, report } = await imported(rows, await lineage("exchange-guangdong"));
  const nodes = events.filter(({ type }) => type === "ExaminationConcluded" || type === "ReviewConcluded");
  expect(nodes.map(({ type, at }) => [type, at.slice(0, 10)])).toEqual([
    ["ReviewConcluded", "2024-03-04"],
    ["ExaminationConcluded", "2024-03-05"],
  ]);
  expect(report.findings.find(({ code }) => code === "quality.version-replaced")).toMatchObject({ times: 2 });
});

/** The last act of the case with a result code, and whether the result was left unmapped. */
async function last(name: string, code: number): Promise<unknown> {
  const rows = { ...exchange, up_pro_result: [{ ...exchange.up_pro_result[0], result_type: code }] };
  const { events, report } = await imported(rows, await lineage(name));
  return [
    events.at(-1)?.type,
    ...report.unmapped.map((activity) => activity.name).filter((activity) => activity.startsWith("result")),
  ];
}

test("the same result code is a completion in one lineage and a non-acceptance in another; one that nobody knows is counted", async () => {
  expect(await last("exchange-guangdong", 6)).toEqual(["ItemCompleted"]);
  expect(await last("exchange-shandong", 6)).toEqual(["ItemNotAccepted"]);
  expect(await last("exchange-shandong", 99)).toEqual(["ExaminationConcluded", "result (99)"]);
});

test.each([
  [
    "exchange-guangdong",
    ["DecisionMade", "DecisionMade", "ItemVoided", "ItemVoided", "ItemSentUp", "ItemLapsed", "ItemCompleted", "ItemCompleted"],
  ],
  [
    "exchange-shandong",
    ["DecisionMade", "DecisionMade", "ItemVoided", "ItemVoided", "ItemSentUp", "ItemLapsed", "ItemNotAccepted"],
  ],
])("%s: every code of the lineage has its act", async (name, acts) => {
  expect(await Promise.all(acts.map((_, code) => last(name, code)))).toEqual(acts.map((act) => [act]));
});

test("exchange rows: a refusal has the reason that its row gives, and none where it gives none", async () => {
  const refused = { ...exchange.up_pro_result[0], result_type: 1, result_explain: "不符合条件" };
  const mapping = await lineage("exchange-shandong");
  const { events } = await imported({ ...exchange, up_pro_result: [refused] }, mapping);
  expect(events.at(-1)).toMatchObject({ type: "DecisionMade", data: { outcome: "refused", reasons: ["不符合条件"] } });
  const unexplained = await imported({ ...exchange, up_pro_result: [{ ...refused, result_explain: "" }] }, mapping);
  expect(unexplained.events.at(-1)).toMatchObject({ data: { reasons: [] } });
});

test("exchange rows: a special procedure of the closed list pauses the item; another is counted by its name", async () => {
  const procedure = { project_no: "P-1", special_time: "2024-03-05 09:00:00", end_time: "2024-03-08 09:00:00" };
  const rows = {
    ...exchange,
    up_pro_special_procedure: ["专家评审", "集体讨论"].map((name) => ({ ...procedure, special_name: name })),
  };
  const { events, report } = await imported(rows, await lineage("exchange-guangdong"));
  const pauses = events.filter(({ type }) => type.startsWith("Special"));
  expect(pauses.map(({ type, data }) => [type, data])).toEqual([
    ["SpecialProcedureStarted", { procedure: "expertReview" }],
    ["SpecialProcedureEnded", { procedure: "expertReview" }],
  ]);
  expect(report.unmapped.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["special:start (集体讨论)", "special:end (集体讨论)"]),
  );
});

const task = (version: number, days: number) => ({ task_code: "T", task_version: version, promise_day: days });

test("exchange rows: a case has what its item was in the version that it names", async () => {
  const rows = {
    ...exchange,
    up_pro_accept: [{ ...accepted, task_code: "T", task_version: 1 }],
    dn_task_general_basic: [task(1, 7), task(2, 5)],
  };
  const mapping = await lineage("exchange-guangdong");
  const told = {
    ...mapping,
    case: { ...mapping.case, applicant: { trace: "task:promise_day", values: { "7": "seven", "5": "five" } } },
  };
  expect((await imported(rows, told)).events[2]).toMatchObject({ data: { applicant: "seven" } });
});

test("exchange rows: where a column names the records, one of a name does not replace another", async () => {
  const node = (id: string, day: number, version: number) => ({
    ...exchange.up_pro_process[0],
    row_id: id,
    event_end_time: `2024-03-0${day} 10:00:00`,
    data_version: version,
  });
  const rows = { ...exchange, up_pro_process: [node("a", 4, 1), node("b", 6, 1), node("b", 7, 2)] };
  const mapping = await lineage("exchange-guangdong");
  const named = { ...mapping, source: { ...mapping.source, row: "row_id" } } as Mapping;
  const { events } = await imported(rows, named);
  const days = events.filter(({ type }) => type === "ExaminationConcluded").map(({ at }) => at.slice(0, 10));
  expect(days).toEqual(["2024-03-04", "2024-03-07"]);
});

test("a value that a list does not have passes through where the mapping says so, and is counted", async () => {
  const channel = { trace: "kind", values: { web: "online" }, unlisted: "keep" };
  const mapping = { ...objectCentric, case: { ...objectCentric.case, applicant: channel } } as Mapping;
  const { events, report } = await imported(ocel, mapping);
  expect(events[1]).toMatchObject({ data: { applicant: "first" } });
  expect(report.findings.map(({ code }) => code)).toContain("quality.value-kept");
});
