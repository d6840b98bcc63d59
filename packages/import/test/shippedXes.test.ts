import { instantSchema, type Event } from "@banjie/core";
import { expect, test } from "vitest";
import { importLog } from "../src/importLog.ts";
import { readMapping } from "../src/mapping/readMapping.ts";
import { shippedMapping } from "../src/shippedMapping.ts";
import { bytesOf } from "./xesText.ts";

/** Made up, in the manner of the published logs: these themselves are not part of the project. */
async function importedBy(name: string, log: string) {
  const mapping = readMapping(await shippedMapping(name));
  if (!mapping.ok) throw new Error(JSON.stringify(mapping.error));
  const run = importLog(bytesOf(log, 4096), mapping.value, { importedAt: instantSchema.parse("2024-01-01T00:00:00Z") });
  const events: Event[] = [];
  for await (const page of run.pages) {
    if (!page.ok) throw new Error(JSON.stringify(page.error));
    events.push(...page.value);
  }
  return { acts: events.filter(({ stream }) => stream !== "hall"), report: run.report() };
}

const ticketEvent = (activity: string, resource: string, at: string): string => `
		<event>
			<string key="concept:name" value="${activity}" />
			<string key="org:resource" value="${resource}" />
			<date key="time:timestamp" value="${at}" />
			<string key="service_level" value="Value 1" />
			<string key="workgroup" value="Value 1" />
		</event>`;

test("a ticket of the helpdesk is filed, taken in charge twice, resolved and closed; a wait is no act of ours", async () => {
  const log = `<?xml version="1.0" encoding="utf-8" ?>
<log xes.version="1849-2016" xes.features="nested-attributes" xmlns="http://www.xes-standard.org/">
	<string key="origin" value="csv" />
	<trace>
		<string key="concept:name" value="Case 1" />${[
      ticketEvent("Assign seriousness", "Value 1", "2012-10-09T14:50:17+00:00"),
      ticketEvent("Take in charge ticket", "Value 1", "2012-10-09T14:51:01+00:00"),
      ticketEvent("Take in charge ticket", "Value 2", "2012-10-12T15:02:56+00:00"),
      ticketEvent("Wait", "Value 2", "2012-10-13T15:02:56+00:00"),
      ticketEvent("Resolve ticket", "Value 1", "2012-10-25T11:54:26+00:00"),
      ticketEvent("Closed", "Value 3", "2012-11-09T12:54:39+00:00"),
    ].join("")}
	</trace>
</log>`;
  const { acts, report } = await importedBy("helpdesk", log);
  expect(report.events).toEqual({ read: 6, mapped: 5, ignored: 0, unmapped: 1, untimed: 0, loose: 0 });
  expect(report.unmapped).toEqual([{ name: "Wait", count: 1 }]);
  expect(acts.map(({ type, at, by }) => [type, at, by.id])).toEqual([
    // Italian summer time ended on 28 October.
    ["CaseFiled", "2012-10-09T16:50:17+02:00", "Value 1"],
    ["ItemAccepted", "2012-10-09T16:51:01+02:00", "Value 1"],
    ["ItemAccepted", "2012-10-12T17:02:56+02:00", "Value 2"],
    ["ExaminationConcluded", "2012-10-25T13:54:26+02:00", "Value 1"],
    ["ItemCompleted", "2012-11-09T13:54:39+01:00", "Value 3"],
  ]);
  // 30 days, 22 hours, 4 minutes and 22 seconds.
  expect(report.durations?.max).toBe(30 * 86_400 + 22 * 3600 + 4 * 60 + 22);
});

const permitEvent = (activity: string, at: string): string =>
  `\n\t\t<event>\n\t\t\t<date key="time:timestamp" value="${at}" />\n\t\t\t<string key="concept:name" value="${activity}" />\n\t\t</event>`;

test("a travel permit in a log without version or namespace goes through its roles; the trip itself is planned, not done", async () => {
  const log = `<log>
	<trace>
		<string key="concept:name" value="travel permit 1" />${[
      permitEvent("Start trip", "2016-10-05T00:00:00+02:00"),
      permitEvent("Permit SUBMITTED by EMPLOYEE", "2017-01-06T13:32:10+01:00"),
      permitEvent("Permit APPROVED by ADMINISTRATION", "2017-01-06T13:32:28+01:00"),
      permitEvent("Permit FINAL_APPROVED by SUPERVISOR", "2017-04-07T13:38:14+02:00"),
      permitEvent("Request Payment", "2017-04-11T15:03:43+02:00"),
      permitEvent("Payment Handled", "2017-04-13T17:30:53+02:00"),
      permitEvent("End trip", "2016-10-05T00:00:00+02:00"),
    ].join("")}
	</trace>
</log>`;
  const { acts, report } = await importedBy("bpic2020", log);
  expect(report.events).toEqual({ read: 7, mapped: 4, ignored: 2, unmapped: 1, untimed: 0, loose: 0 });
  expect(acts.map(({ type, at }) => [type, at])).toEqual([
    ["CaseFiled", "2017-01-06T13:32:10+01:00"],
    ["ItemAccepted", "2017-01-06T13:32:28+01:00"],
    ["ReviewConcluded", "2017-04-07T13:38:14+02:00"],
    ["ItemCompleted", "2017-04-13T17:30:53+02:00"],
  ]);
  expect(report.findings.map(({ code }) => code)).toContain("quality.out-of-order");
});
