import {
  createAudit,
  dossierClocks,
  fallingDue,
  reviewClocks,
  standings,
  worldOfActs,
  type AnyDraft,
  type DataOf,
  type DossierActType,
  type DossierState,
  type World,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, after, catalogue, day, moment, wholeCase, world } from "../given.ts";
import { did, dossierAfter, names, recorded } from "./dossierActs.ts";

const lodged = did("ComplaintLodged", "2018-10-15 09:00");
const accepted = did("ComplaintAccepted", "2018-10-16 09:00");
const answering = dossierAfter(names.complaint, lodged, accepted);
const reviewed = after(...wholeCase, act("CaseEvaluated", "2018-10-24 16:00", { level: 5 }));

describe("what is owed for complaints and bad reviews", () => {
  test("falls due with the days of the hall, each with a key of its own", () => {
    const span = { from: moment("2018-10-15 09:00"), to: moment("2018-11-30 09:00") };
    const falling = fallingDue([answering, { ...reviewed, items: {} }], world, span);
    // Answered within 17, 18, 19 | 22–25; contacted by 25; mended by 25, 26 | 29–2 | 5–9 | 12–14.
    expect(falling.map(({ case: id, clock, after: last }) => [id, clock, last])).toEqual([
      ["1", "reviewContact", "2018-10-25"],
      ["complaint/TS-1", "complaintAnswer", "2018-10-25"],
      ["1", "reviewRectification", "2018-11-14"],
    ]);
    expect(new Set(falling.map(({ key }) => key)).size).toBe(3);
  });

  test("falls due once, in whatever stretches it is asked for", () => {
    const moments = ["2018-10-15 09:00", "2018-10-26 00:00", "2018-11-15 00:00", "2018-11-30 09:00"].map(moment);
    const stretches = moments.slice(1).flatMap((to, index) => {
      const from = moments[index];
      return from ? fallingDue([answering, reviewed], world, { from, to }) : [];
    });
    const [from, to] = [moment("2018-10-15 09:00"), moment("2018-11-30 09:00")];
    expect(stretches).toEqual(fallingDue([answering, reviewed], world, { from, to }));
  });

  test("stands in the list of what runs, the first to run out first", () => {
    const running = standings([answering, reviewed], world, moment("2018-10-26 09:00"));
    expect(running.map(({ case: id, deadline, isOverdue }) => [id, deadline.clock, isOverdue])).toEqual([
      ["1", "reviewContact", true],
      ["complaint/TS-1", "complaintAnswer", true],
      ["1", "reviewRectification", false],
    ]);
  });
});

type HallAct = Parameters<typeof worldOfActs>[0][number];

/** A hall that was closed on the 22nd and the 23rd, for these clocks and items. */
function closedFor(clocks: DataOf<"ClosureOrdered">["clocks"], selector?: DataOf<"ClosureOrdered">["selector"]): World {
  const adopted: HallAct = { type: "CatalogueAdopted", at: catalogue.adopted.at, data: { catalogue } };
  const closure: HallAct = {
    type: "ClosureOrdered",
    at: moment("2018-10-19 16:00"),
    data: {
      order: "停-1",
      from: day("2018-10-22"),
      to: day("2018-10-23"),
      clocks,
      basis: "大厅改造",
      ...(selector && { selector }),
    },
  };
  return worldOfActs([adopted, closure]);
}

const dueIn = (hall: World, state: DossierState = answering): string | undefined =>
  dossierClocks(state, hall, moment("2018-10-24 09:00")).find(({ deadline }) => deadline.clock === "complaintAnswer")?.deadline
    .due;

describe("a closure", () => {
  // Without it 17, 18, 19 | 22–25; with it 17, 18, 19 | 24, 25, 26 | 29.
  test("moves the clock of a complaint that it names, as it moves those of items", () => {
    expect(dueIn(world)).toBe("2018-10-25");
    expect(dueIn(closedFor(["complaintAnswer"]))).toBe("2018-10-29");
    expect(dueIn(closedFor(["promised"]))).toBe("2018-10-25");
  });

  test("of some items' windows does not: a complaint is no item", () => {
    expect(dueIn(closedFor(["complaintAnswer"], { departments: ["市交通运输局"] }))).toBe("2018-10-25");
  });

  test("lets the answer be extended on what is then a day in time", () => {
    const extended = dossierAfter(names.complaint, lodged, accepted, did("ComplaintExtended", "2018-10-26 09:00", { days: 2 }));
    expect(dueIn(world, extended)).toBe("2018-10-25");
    expect(dueIn(closedFor(["complaintAnswer"]), extended)).toBe("2018-10-31");
  });

  test("moves the days to speak with whoever gave a bad review", () => {
    const bad = after(act("CaseFiled", "2018-10-12 09:00"), act("CaseEvaluated", "2018-10-19 16:00", { level: 4 }));
    const contact = (hall: World) => reviewClocks(bad, hall, moment("2018-10-24 09:00"))[0]?.deadline.due;
    expect([contact(world), contact(closedFor(["reviewContact"]))]).toEqual(["2018-10-22", "2018-10-24"]);
  });
});

const checked = did("WindowChecked", "2018-10-17 09:00");
const published = (at: string, to: string) =>
  did("AssessmentPublished", at, { period: "week", from: day("2018-10-15"), to: day(to) });
const standOf = (...acts: readonly AnyDraft<DossierActType>[]) =>
  dossierClocks(dossierAfter(names.window, ...acts), world, moment("2018-10-26 09:00")).map(({ deadline, verdict }) => [
    deadline.due,
    verdict,
  ]);

/** What the audit finds in the log of a window. */
const found = (...acts: readonly AnyDraft<DossierActType>[]) => {
  const audit = createAudit();
  for (const event of recorded(acts)) audit.add(event);
  return audit.report(moment("2018-10-26 09:00")).findings.map(({ code, rule, case: stream }) => [code, rule, stream]);
};

describe("the checks of a week", () => {
  // 18, 19 | 22, 23, 24
  test("are to be published within five working days of the last of them", () => {
    expect(standOf(checked)).toEqual([["2018-10-24", "overdueOpen"]]);
    expect(standOf(checked, published("2018-10-24 16:00", "2018-10-19"))).toEqual([["2018-10-24", "onTheDay"]]);
    expect(standOf(checked, published("2018-10-25 09:00", "2018-10-19"))).toEqual([["2018-10-24", "overdue"]]);
  });

  test("that were published late or never are found by the audit", () => {
    expect(found(checked)).toEqual([["assessment.unpublished", "H-10", "window/交通窗口"]]);
    expect(found(checked, published("2018-10-25 09:00", "2018-10-19"))).toEqual([
      ["assessment.published-late", "H-10", "window/交通窗口"],
    ]);
    expect(found(checked, published("2018-10-19 16:00", "2018-10-19"))).toEqual([]);
  });

  test("are not published by a notice of other days, nor by one before the last check", () => {
    const later = did("WindowChecked", "2018-10-19 09:00");
    expect(standOf(checked, published("2018-10-18 09:00", "2018-10-16"))).toEqual([["2018-10-24", "overdueOpen"]]);
    expect(standOf(checked, published("2018-10-18 09:00", "2018-10-19"), later)).toEqual([["2018-10-26", "open"]]);
  });

  test("of Sunday are of the week before, those of Monday of the next", () => {
    expect(standOf(checked, did("WindowChecked", "2018-10-21 09:00"), did("WindowChecked", "2018-10-22 09:00"))).toHaveLength(2);
  });
});
