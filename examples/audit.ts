/**
 * For the auditor: recompute from the log what a hall published of its month.
 */
import {
  countOf,
  createHall,
  figureOf,
  isHallEvent,
  logHeader,
  memoryStore,
  receiptOf,
  surveying,
  totalOf,
  whatIf,
  type Share,
} from "@banjie/core";
import { demoCatalogue, simulatedClock, simulateHall } from "@banjie/testing";

const clock = simulatedClock("2013-05-01T00:00:00+08:00");
const store = memoryStore({ header: logHeader("益阳市政务中心"), now: clock.now });
const hall = await createHall({ store, catalogue: demoCatalogue });
if (!hall.ok) throw new Error("The demo catalogue is in order");
const days = { from: "2013-05-02", to: "2013-05-31" };
const life = simulateHall({
  hall: hall.value,
  catalogue: demoCatalogue,
  clock,
  seed: 2013,
  casesPerDay: 5,
  lateShare: 0,
  lateEntries: 0,
  ...days,
});
while (!(await life.next()).done);

// The log is surveyed as it is read; one larger than memory would be dealt into shares on the way.
const seen = surveying();
const share: Share[number][] = [];
for await (const page of store.readLog()) {
  for (const event of page) {
    seen.add(event);
    if (!isHallEvent(event)) share.push(event);
  }
}
const survey = seen.survey();
const { was: report, now, cases } = whatIf(survey, [share], { promised: { length: 3, unit: "workingDay" } });
const counts = totalOf(report.statistics);

/** The claim "100 % on time", recomputed: of how many, out of how many. */
export const onTime = figureOf("onTimeRate", counts);
/** And how many of them early. */
export const early = figureOf("earlyRate", counts);
const ends = ["completed", "notAccepted", "notRequired", "withdrawn", "lapsed", "voided"];
const ended = ends.reduce((sum, end) => sum + countOf(end, counts), 0);
/** Every item is accounted for once. */
export const balance = countOf("received", counts) - ended - countOf("open", counts);
/** Rules broken, each with its article: none, in a hall that keeps them. */
export const findings = report.findings.length;

/** Had it promised three days for everything: so many would have been late, in so many cases. Nobody worked by that promise. */
export const lateOtherwise = countOf("overdue", totalOf(now.statistics));
export const movedCases = cases.length;

/** By what all this was judged: with the same log anyone comes to the same. */
export const receipt = receiptOf(survey);
