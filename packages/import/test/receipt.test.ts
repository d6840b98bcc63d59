import { createReadStream } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import {
  compileFlow,
  createAudit,
  epochMilliseconds,
  flowMachine,
  instantSchema,
  isCaseEvent,
  workingCalendar,
  type Event,
  type Phase,
} from "@banjie/core";
import { beforeAll, describe, expect, test } from "vitest";
import { importLog } from "../src/importLog.ts";
import type { Mapping } from "../src/mapping/mapping.ts";
import { readMapping } from "../src/mapping/readMapping.ts";
import type { ImportReport } from "../src/report/importReport.ts";
import { shippedMapping } from "../src/shippedMapping.ts";

const logs = env["BANJIE_LOGS"] ?? "";

/**
 * The receipt phase of WABO permits, J.C.A.M. Buijs, doi:10.4121/uuid:a07386a5-7be3-4367-9535-70bc9e77dbe6.
 * The figures were worked out from the file by others, with other tools.
 */
describe.runIf(logs !== "")("the receipt phase of environmental permits, imported by the mapping that is shipped", () => {
  const cases: Event[][] = [];
  const adoptions: Event[] = [];
  let mapping: Mapping;
  let report: ImportReport;

  beforeAll(async () => {
    const read = readMapping(await shippedMapping("receipt"));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    mapping = read.value;
    const importedAt = instantSchema.parse("2024-01-01T00:00:00Z");
    const run = importLog(createReadStream(join(logs, "receipt.xes.gz")), mapping, { importedAt });
    for await (const page of run.pages) {
      if (!page.ok) throw new Error(JSON.stringify(page.error));
      const [first] = page.value;
      if (first?.type === "CatalogueAdopted") adoptions.push(...page.value);
      else cases.push([...page.value]);
    }
    report = run.report();
  });

  test("has 1,434 cases, and all its 8,577 events are accounted for", () => {
    expect(cases).toHaveLength(1434);
    expect(report.cases).toBe(1434);
    expect(report.events).toEqual({ read: 8577, mapped: 4109, ignored: 0, unmapped: 4468, untimed: 0, loose: 0 });
    expect(report.unmapped).toHaveLength(24);
    expect(report.derived).toEqual([
      { attribute: "startdate", act: "CaseFiled", count: 1434 },
      { attribute: "enddate", act: "ItemCompleted", count: 1329 },
      { attribute: "startdate", act: "ExtensionApproved", count: 58 },
    ]);
    expect(report.written).toBe(2 + 4109 + 1434 + 58 + 1329);
  });

  test("met the deadline that was told in 952 cases and missed it in 377; 105 have no end", () => {
    const verdicts = { onTime: 0, late: 0, open: 0 };
    for (const events of cases) {
      const promised = events.find((event) => event.type === "ItemAccepted")?.data.promised;
      const ended = events.find((event) => event.type === "ItemCompleted")?.at;
      if (!ended) verdicts.open++;
      else verdicts[epochMilliseconds(ended) <= Date.parse(promised ?? "") ? "onTime" : "late"]++;
    }
    expect(verdicts).toEqual({ onTime: 952, late: 377, open: 105 });
  });

  test("met the limit of 56 days, or 98 where it was extended, in 886 cases and missed it in 443, by its own profile and calendar", () => {
    const audit = createAudit({ calendar: workingCalendar(mapping.notices) });
    for (const events of [adoptions, ...cases]) for (const event of events) audit.add(event);
    const missed = audit.report().findings.filter(({ code }) => code === "deadline.legal-missed");
    const ended = cases.filter((events) => events.some(({ type }) => type === "ItemCompleted"));
    expect([ended.length - missed.length, missed.length, cases.length - ended.length]).toEqual([886, 443, 105]);
  });

  test("lasted 467,263.915 s on average, 2,868.583 s in the median", () => {
    expect(report.durations?.mean).toBeCloseTo(467_263.915, 3);
    expect(report.durations?.median).toBeCloseTo(2868.583, 2);
    expect(report.durations?.max).toBe(23_832_541.524);
  });

  test("was last checked and last determined by the same person in 1,042 cases, by two in 261", () => {
    const persons = { same: 0, different: 0 };
    for (const events of cases) {
      const examiner = events.findLast((event) => event.type === "ExaminationConcluded")?.by.id;
      const reviewer = events.findLast((event) => event.type === "ReviewConcluded")?.by.id;
      if (examiner && reviewer) persons[examiner === reviewer ? "same" : "different"]++;
    }
    expect(persons).toEqual({ same: 1042, different: 261 });
  });

  test("is told with what is weak in it", () => {
    expect(report.findings.map(({ code, cases: inCases, times }) => [code, inCases, times])).toEqual([
      ["quality.offsets-several", 746, 4318],
      ["quality.ended-before-last-event", 145, 145],
      ["quality.filed-after-first-event", 2, 2],
      ["quality.value-unlisted", 1, 1],
    ]);
  });

  test("goes by the shipped flow in all but 131 cases", () => {
    const [flow] = mapping.catalogue.flows;
    if (!flow) throw new Error("no flow");
    const table = compileFlow(flowMachine(flow));
    const ends: Record<string, number> = {};
    for (const events of cases) {
      let phase: Phase | undefined = "unfiled";
      for (const event of events) phase &&= isCaseEvent(event) ? table.next(phase, event.type, 0) : phase;
      ends[phase ?? "deviates"] = (ends[phase ?? "deviates"] ?? 0) + 1;
    }
    expect(ends).toEqual({ completed: 1198, reviewed: 96, accepted: 6, examined: 3, deviates: 131 });
  });
});
