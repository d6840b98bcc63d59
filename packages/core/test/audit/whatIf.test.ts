import {
  calendarBook,
  defaultProfile,
  hunanProduct2018,
  isHallEvent,
  surveying,
  whatIf,
  type AnyDraft,
  type Change,
  type Event,
  type WhatIf,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { did } from "../dossier/dossierActs.ts";
import { act, day, moment, people } from "../given.ts";
import { accepted, completed, filed, handled, jointCatalogue, plainBundle } from "../joint/bundles.ts";
import { logOf } from "./logOf.ts";
import { filing, upTo } from "../case/inOrder.ts";

/** A history, judged as it was and otherwise. */
const judged = (acts: readonly AnyDraft[], change: Change): WhatIf => judgedLog(logOf(...acts), change);

function judgedLog(log: readonly Event[], change: Change): WhatIf {
  const seen = surveying();
  for (const event of log) seen.add(event);
  const share = log.flatMap((event) => (isHallEvent(event) ? [] : [event]));
  return whatIf(seen.survey(), [share], change, { asOf: moment("2019-12-31 12:00") });
}

const promise = (length: number): Change => ({ promised: { length, unit: "workingDay" } });
const clocksOf = ({ cases }: WhatIf, clock: string) =>
  cases.flatMap((one) => one.clocks.filter((moved) => moved.clock === clock));
const broken = ({ cases }: WhatIf) => cases.map(({ gone, come }) => ({ gone: codes(gone), come: codes(come) }));
const lateAndUnexplained = ["R-021 deadline.promise-missed", "R-022 overdue.unexplained"];
const codes = (findings: WhatIf["was"]["findings"]) => findings.map(({ rule, code }) => `${rule} ${code}`);

describe("the same history judged otherwise", () => {
  // Accepted Mon 2018-10-15, completed Tue 10-23. Seven working days: 16 17 18 19 22 23 24; five end on 10-22, six on 10-23.
  test("by a shorter promise: of five days, what was early is late", () => {
    const other = judged(upTo.completed, promise(5));
    expect(clocksOf(other, "promised")).toEqual([
      {
        item: "1",
        clock: "promised",
        was: { due: "2018-10-24", verdict: "early" },
        now: { due: "2018-10-22", verdict: "overdue" },
      },
    ]);
    expect(broken(other)).toEqual([{ gone: [], come: lateAndUnexplained }]);
  });

  test("in every round: what a reopening closed is told with the number of its round", () => {
    // Reopened on Mon 2018-10-29: five days from there end on 11-05, seven on 11-07.
    const other = judged([...upTo.completed, act("ItemReopened", "2018-10-29 09:00")], promise(5));
    expect(clocksOf(other, "promised")).toEqual([
      {
        item: "1",
        round: 1,
        clock: "promised",
        was: { due: "2018-10-24", verdict: "early" },
        now: { due: "2018-10-22", verdict: "overdue" },
      },
      {
        item: "1",
        clock: "promised",
        was: { due: "2018-11-07", verdict: "overdueOpen" },
        now: { due: "2018-11-05", verdict: "overdueOpen" },
      },
    ]);
  });

  test("by a promise that is just kept: of six days, it is on the day", () => {
    const [moved] = clocksOf(judged(upTo.completed, promise(6)), "promised");
    expect(moved?.now).toEqual({ due: "2018-10-23", verdict: "onTheDay" });
  });

  test("by a promise, for which nobody was told a date of the old one: a later date told does not stand", () => {
    const told = upTo.completed.map((draft) =>
      draft.type === "ItemAccepted" ? act("ItemAccepted", "2018-10-15 10:00", { promised: day("2018-11-30") }) : draft,
    );
    const other = judged(told, promise(5));
    expect(clocksOf(other, "promised")[0]?.was?.due).toBe("2018-11-30");
    expect(clocksOf(other, "promised")[0]?.now?.due).toBe("2018-10-22");
    expect(other.was.promises).toEqual([{ case: "1", item: "1", position: 3, told: "2018-11-30", counted: "2018-10-24" }]);
    expect(other.now.promises).toEqual([]);
  });

  test("by the holidays known on a day: in March 2019 nobody knew of the make-up Sunday 04-28 nor of 05-02 off", () => {
    // Accepted Mon 04-22. As announced on 03-22: 23 24 25 26 28 29 30. As known before: 23 24 25 26 29 30, and 05-02.
    const acts = [
      filing("transport", ["application", "plan"], "2019-04-22 09:00"),
      act("ItemAccepted", "2019-04-22 10:00"),
      act("ItemWithdrawn", "2019-05-02 09:00", {}, people.applicant),
    ];
    const on = day("2019-03-01");
    const other = judged(acts, { known: { on, calendar: calendarBook().knownOn(on) } });
    expect(other.receipt.calendar.last?.publishedOn).toBe("2018-12-06");
    expect(clocksOf(other, "promised")).toEqual([
      {
        item: "1",
        clock: "promised",
        was: { due: "2019-04-30", verdict: "overdue" },
        now: { due: "2019-05-02", verdict: "onTheDay" },
      },
    ]);
  });

  test("by another profile: seven days of office time from Monday 10:00 end on Wednesday the 24th at 10:00, not with the day", () => {
    const published = act("DecisionPublished", "2018-10-22 14:00");
    const acts = [...upTo.decided, published, act("ItemCompleted", "2018-10-24 15:00")];
    const other = judged(acts, { profile: hunanProduct2018 });
    expect(other.receipt.profiles).toEqual([{ id: "hunan-product-2018", version: 1 }]);
    expect(clocksOf(other, "promised")).toEqual([
      {
        item: "1",
        clock: "promised",
        was: { due: "2018-10-24", verdict: "onTheDay" },
        now: { due: "2018-10-24T10:00:00+08:00", verdict: "overdue" },
      },
    ]);
    expect(broken(other)).toEqual([{ gone: [], come: lateAndUnexplained }]);
  });

  test("without a rule its findings are gone, and no figure moves", () => {
    const late = [...upTo.decided, act("ItemCompleted", "2018-10-25 09:00")];
    const { was, now, cases } = judged(late, { without: ["R-021"] });
    const kept = was.findings.filter(({ rule }) => rule !== "R-021");
    expect(kept).toHaveLength(was.findings.length - 1);
    expect({ ...now, rules: was.rules }).toEqual({ ...was, findings: kept });
    expect(now.rules).not.toHaveProperty("R-021");
    expect(cases).toEqual([{ case: "1", clocks: [], gone: was.findings.filter(({ rule }) => rule === "R-021"), come: [] }]);
  });
});

/** A history of a hall that has bundles. */
function jointly(...acts: readonly AnyDraft[]): Event[] {
  const [adopted, ...rest] = logOf(...acts);
  return adopted?.type === "CatalogueAdopted" ? [{ ...adopted, data: { catalogue: jointCatalogue } }, ...rest] : [];
}

describe("what else than items has limits", () => {
  // Surveying of 5 days and transfer of 7, side by side: the whole is promised in 7, from Mon 2018-10-08 by Wed 10-17.
  // Of 2 days each: by Wed 10-10. Completed Fri 10-12.
  test("the whole of a bundle has a promise of its own, that moves with those of its items", () => {
    const bundle = [
      filed(plainBundle, { members: plainBundle.members.slice(0, 2) }),
      ...["1", "2"].map((item) => accepted(item, "2018-10-08 09:30")),
      ...handled("1", "2018-10-09"),
      ...handled("2", "2018-10-11"),
      completed("2018-10-12 10:00"),
    ];
    const [moved] = clocksOf(judgedLog(jointly(...bundle), promise(2)), "jointPromised");
    expect(moved).toEqual({
      clock: "jointPromised",
      was: { due: "2018-10-17", verdict: "early" },
      now: { due: "2018-10-10", verdict: "overdue" },
    });
  });

  // Accepted Mon 2018-10-08: to be answered within 7 working days, by Wed 10-17; within 5, by Mon 10-15. Answered Tue 10-16.
  test("complaints are told beside the cases, and counted as none", () => {
    const complaint = [
      did("ComplaintLodged", "2018-10-08 09:00"),
      did("ComplaintAccepted", "2018-10-08 10:00"),
      did("ComplaintInvestigated", "2018-10-09 10:00"),
      did("ComplaintConcluded", "2018-10-10 10:00"),
      did("ComplaintAnswered", "2018-10-16 10:00"),
    ];
    const answer = { ...defaultProfile.complaints.answer, value: { length: 5, unit: "workingDay" as const } };
    const profile = { ...defaultProfile, complaints: { ...defaultProfile.complaints, answer } };
    const { cases, beside } = judged([...upTo.completed, ...complaint], { profile });
    expect(cases).toEqual([]);
    expect(beside.map(({ come, ...rest }) => ({ ...rest, come: codes(come) }))).toEqual([
      {
        case: "complaint/TS-1",
        clocks: [
          {
            clock: "complaintAnswer",
            was: { due: "2018-10-17", verdict: "early" },
            now: { due: "2018-10-15", verdict: "overdue" },
          },
        ],
        gone: [],
        come: ["R-062 complaint.answered-late"],
      },
    ]);
  });

  // Given Wed 2018-10-24: whoever gave it is spoken with within one working day, by Thu 10-25; within three, by Mon 10-29.
  test("what follows a bad review has", () => {
    const bad = act("CaseEvaluated", "2018-10-24 09:00", { level: 5 }, people.applicant);
    const contact = { ...defaultProfile.evaluation.contact, value: { length: 3, unit: "workingDay" as const } };
    const profile = { ...defaultProfile, evaluation: { ...defaultProfile.evaluation, contact } };
    const [moved] = clocksOf(
      judged([...upTo.completed, bad, act("BadReviewContacted", "2018-10-26 09:00")], { profile }),
      "reviewContact",
    );
    expect(moved).toEqual({
      clock: "reviewContact",
      was: { due: "2018-10-25", verdict: "overdue" },
      now: { due: "2018-10-29", verdict: "early" },
    });
  });
});
