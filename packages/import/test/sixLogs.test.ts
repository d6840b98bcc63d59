import { createReadStream } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { instantSchema } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { importLog } from "../src/importLog.ts";
import { readMapping } from "../src/mapping/readMapping.ts";
import type { ImportReport } from "../src/report/importReport.ts";
import { shippedMapping } from "../src/shippedMapping.ts";

const logs = env["BANJIE_LOGS"] ?? "";

const reports = new Map<string, Promise<ImportReport>>();

function reportOf(file: string, name: string): Promise<ImportReport> {
  const report = reports.get(name) ?? imported(file, name);
  reports.set(name, report);
  return report;
}

async function imported(file: string, name: string): Promise<ImportReport> {
  const mapping = readMapping(await shippedMapping(name));
  if (!mapping.ok) throw new Error(JSON.stringify(mapping.error));
  const importedAt = instantSchema.parse("2024-01-01T00:00:00Z");
  const run = importLog(createReadStream(join(logs, file)), mapping.value, { importedAt });
  for await (const page of run.pages) if (!page.ok) throw new Error(JSON.stringify(page.error));
  return run.report();
}

const bpic2015 = ["bpic2015-municipality1.csv.gz", "bpic2015"] as const;
const appeals = ["isleofman-planning-appeals-2011-2016.csv", "isleofman-appeals"] as const;
const boston = ["boston311-100.csv", "boston311"] as const;

/** Logs that nobody on this project wrote, by the mappings that come with it. The figures were worked out by others, with other tools. */
describe.runIf(logs !== "")("logs of other systems", () => {
  test.each([
    ["receipt.xes.gz", "receipt", 1434, 8577],
    ["helpdesk.xes.gz", "helpdesk", 4580, 21_348],
    ["bpic2020-permit-variants.xes.gz", "bpic2020", 748, 13_225],
    [...bpic2015, 568, 24_825],
    ["traffic-fines-10k.csv.gz", "traffic-fines", 10_000, 34_724],
    // 100 openings and 85 closings; 937 rows of three dates.
    [...boston, 100, 185],
    [...appeals, 937, 2811],
  ] as const)("%s: every event is accounted for", async (file, name, cases, read) => {
    const { events, ...report } = await reportOf(file, name);
    expect(report.cases).toBe(cases);
    expect(events).toMatchObject({ read, untimed: 0, loose: 0 });
    expect(events.mapped + events.ignored + events.unmapped).toBe(read);
    expect(events.mapped).toBeGreaterThan(0);
  });

  test.each([
    ["receipt.xes.gz", "receipt", 467_263.915, 2868.583, 23_832_541.524],
    ["helpdesk.xes.gz", "helpdesk", 3_530_166.421, 3_443_836.5, 5_183_565],
    ["bpic2020-permit-variants.xes.gz", "bpic2020", 9_218_080.297, 7_870_121, 64_108_800],
    [...bpic2015, 8_159_404.03, 5_314_098.5, 94_694_400],
    ["traffic-fines-10k.csv.gz", "traffic-fines", 25_586_072.64, 10_800_000, 168_998_400],
  ] as const)("%s: cases last as long as others found, to the millisecond", async (file, name, mean, median, max) => {
    const { durations } = await reportOf(file, name);
    expect(durations?.mean).toBeCloseTo(mean, 3);
    expect(durations?.median).toBeCloseTo(median, 2);
    expect(durations?.max).toBe(max);
  });

  test("receipt: the deadline that was told was met in 952 cases and missed in 377; 105 have no end", async () => {
    expect((await reportOf("receipt.xes.gz", "receipt")).checks).toMatchObject([
      { kept: 952, missed: 377, open: 0, overdueOpen: 105 },
    ]);
  });

  test("bpic2015: of 1,576 due dates 1,290 were kept", async () => {
    const { checks } = await reportOf(...bpic2015);
    expect(checks).toMatchObject([{ kept: 1290, missed: 286, open: 0, overdueOpen: 0, without: 24_825 - 1576 }]);
  });

  test("boston311: the city's own verdict comes out in all 100 rows, once the day of extraction has passed", async () => {
    const { checks } = await reportOf(...boston);
    expect(checks[0]).toMatchObject({ without: 11, verdict: { same: 100, other: 0 } });
  });

  test("isle of man: 209 appeals are dated before the decision they appeal against, 2 determined before they were lodged", async () => {
    const { checks, findings } = await reportOf(...appeals);
    expect(checks).toMatchObject([
      { kept: 937 - 209, missed: 209 },
      { kept: 935, missed: 2 },
    ]);
    expect(findings.find(({ code }) => code === "quality.day-only")).toMatchObject({ cases: 937, times: 2811 });
  });

  test("bpic2015: what is out of order and tied is told", async () => {
    const { findings } = await reportOf(...bpic2015);
    expect(findings.find(({ code }) => code === "quality.out-of-order")?.cases).toBe(560);
  });
});
