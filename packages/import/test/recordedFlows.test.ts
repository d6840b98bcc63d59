import { compileFlow, createAudit, fiveStages, flowIssues, flowMachine, instantSchema, shippedFlows } from "@banjie/core";
import { expect, test } from "vitest";
import { importLog } from "../src/importLog.ts";
import { recordedCatalogue } from "../src/mapping/recordedFlows.ts";
import { readSample, sampleMapping } from "./sampleMapping.ts";
import { bytesOf } from "./xesText.ts";

const rule = (event: string, act: string) => ({
  from: { event },
  act,
  role: "window",
  by: { value: "w" },
  unit: { value: "窗口" },
});

/** A log in which nobody wrote down when examining began, nor what was decided. */
const table = (changes: object = {}) =>
  readSample({
    source: { format: "csv", times: { 承诺: {}, 办结日: {} } },
    activity: "环节",
    time: "时间",
    case: {
      id: { trace: "编号" },
      definition: { value: "A" },
      applicant: { value: "n" },
      channel: { value: "window" },
    },
    acts: [
      rule("收件", "CaseFiled"),
      { ...rule("受理", "ItemAccepted"), data: { promised: { event: "承诺" }, document: { value: "受1" } } },
      { ...rule("审查", "ExaminationConcluded"), data: { opinion: { value: "同意" } } },
      { ...rule("审核", "ReviewConcluded"), by: { value: "r" }, data: { opinion: { value: "同意" } } },
      rule("办结", "ItemCompleted"),
    ],
    ...changes,
  });

async function audited(rows: string, mapping = table()) {
  const run = importLog(bytesOf(`编号,环节,时间,承诺,办结日\n${rows}`, 4096), mapping, {
    importedAt: instantSchema.parse("2014-01-01T00:00:00Z"),
  });
  const audit = createAudit();
  const acts: object[] = [];
  for await (const page of run.pages) {
    if (!page.ok) throw new Error(JSON.stringify(page.error));
    for (const event of page.value) audit.add(event);
    acts.push(...page.value);
  }
  const codes = audit.report().findings.map(({ code }) => code);
  return { codes, acts, report: run.report() };
}

test("a stage whose act nobody recorded is passed in silence; one that was recorded is not", async () => {
  const whole = await audited(`A,收件,2013-05-02T09:00,,
A,受理,2013-05-02T10:00,,
A,审查,2013-05-03T10:00,,
A,审核,2013-05-06T10:00,,
A,办结,2013-05-07T10:00,,
`);
  expect(whole.codes).not.toContain("act.out-of-order");
  expect(whole.report.flows).toEqual([{ flow: "five-stages", without: ["ExaminationStarted", "DecisionMade"] }]);
  const unreviewed = await audited(`A,收件,2013-05-02T09:00,,
A,受理,2013-05-02T10:00,,
A,审查,2013-05-03T10:00,,
A,办结,2013-05-07T10:00,,
`);
  expect(unreviewed.codes).toContain("act.out-of-order");
});

test("a flow all of whose acts are recorded stays what it is", () => {
  const acts = ["ItemAccepted", "ExaminationStarted", "ExaminationConcluded", "ReviewConcluded", "DecisionMade"];
  const { catalogue, acts: made } = readSample({ acts: sampleMapping.acts });
  const all = [...made, ...acts.map((act) => ({ ...made[0], act }) as (typeof made)[number])];
  expect(recordedCatalogue({ catalogue, acts: all })).toEqual({ catalogue, flows: [] });
});

test.each(shippedFlows.map(({ id }) => id))("what is left of %s without any act of its stages is a flow still", (id) => {
  const { catalogue, acts } = readSample();
  const filing = acts.filter(({ act }) => act === "CaseFiled" || act === "ItemCompleted");
  const items = catalogue.items.map((item) => ({ ...item, flow: id }));
  const { catalogue: recorded } = recordedCatalogue({ catalogue: { ...catalogue, items }, acts: filing });
  const [flow = fiveStages] = recorded.flows;
  expect(flow.id).toBe(`${id}-as-recorded`);
  expect([...flowIssues(flow)]).toEqual([]);
  expect(compileFlow(flowMachine(flow)).next("unfiled", "CaseFiled", 0)).toBe("filed");
});

test("a promise of a day is kept to the end of that day, in the events and where the source is held against itself", async () => {
  const check = { kind: "deadline", name: "承诺", of: "case", due: "承诺", done: "办结日" };
  const { acts, codes, report } = await audited(
    `A,收件,2013-05-02T09:00,,
A,受理,2013-05-02T10:00,2013-05-07,2013-05-07T10:00
A,审查,2013-05-03T10:00,,
A,审核,2013-05-06T10:00,,
A,办结,2013-05-07T10:00,,
B,收件,2013-05-02T09:00,2013-05-07,2013-05-08T00:00
`,
    table({ checks: [check] }),
  );
  expect(acts[2]).toMatchObject({ type: "ItemAccepted", data: { promised: "2013-05-07" } });
  expect(codes).not.toContain("deadline.promise-missed");
  expect(report.checks).toMatchObject([{ kept: 1, missed: 1 }]);
});
