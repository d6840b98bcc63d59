import {
  assessmentNames,
  channelNames,
  complaintChannelNames,
  countOf,
  defaultProfile,
  definitionFacts,
  dossierFactsOf,
  factsOf,
  figureOf,
  figuresBy,
  groupName,
  isSame,
  itemKindNames,
  languages,
  measureOf,
  measures,
  measuresOf,
  readPeriod,
  rounded,
  serviceKindNames,
  statisticsOf,
  termsOf,
  totalOf,
  withCompanions,
  worldOf,
  type CaseState,
  type Cell,
  type Dimension,
  type DossierState,
  type LocalInstant,
  type Subject,
  type Value,
  type World,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { filing } from "../case/inOrder.ts";
import { act, after, catalogue, world } from "../given.ts";
import { jointWorld } from "../joint/bundles.ts";
import { asOf as asOfJoint, jointHall, workedJoint } from "./jointHall.ts";
import { worldOfMatters, workedMatters } from "./littleCatalogue.ts";
import { littleDossiers, reviewedHall, workedDossiers, workedReviews } from "./littleDossiers.ts";
import { asOf, littleHall, stories, timedHall } from "./littleHall.ts";
import { variedHall, variedWorld, workedVaried } from "./variedHall.ts";

test.each(languages)("no two groups of a dimension are called alike (%s)", (language) => {
  const words = {
    kind: [itemKindNames, serviceKindNames, assessmentNames],
    channel: [channelNames, complaintChannelNames],
  };
  for (const [dimension, tables] of Object.entries(words)) {
    const groups = new Set(tables.flatMap((table) => Object.keys(table)));
    expect(new Set([...groups].map((group) => groupName(dimension as Dimension, group, language))).size).toBe(groups.size);
  }
});

const question = { measures, by: [], asOf };
const counted = (period = "2018"): Cell => totalOf(statisticsOf(littleHall, world, { ...question, period: readPeriod(period) }));
const over = (of: number, outOf: number): NonNullable<Value> => ({ of, outOf });
const many = (of: number): NonNullable<Value> => over(of, 1);

/** Worked out by hand from the stories of the little hall. */
const worked: Readonly<Record<string, Value>> = {
  received: many(18),
  // early, onTheDay, overdue, withdrawn, suspended, overdueOpen, reopened, immediate, joint (2), sentUp, supplemented, unjudged
  accepted: many(13),
  // early, onTheDay, overdue, reopened, immediate, joint (2), sentUp, supplemented, unjudged
  completed: many(10),
  volume: many(10),
  "volume.received": many(18),
  // The same, the two joint ones as one filing.
  "volume.filings": many(9),
  "volume.accepted": many(13),
  open: many(3),
  openNow: many(3),
  openInSupplement: many(1),
  openInHand: many(2),
  openSuspended: many(1),
  granted: many(7),
  refused: many(1),
  completedOther: many(1),
  sentUp: many(1),
  notAccepted: many(1),
  "notAccepted.received": many(1),
  notRequired: many(1),
  withdrawn: many(1),
  lapsed: many(1),
  voided: many(1),
  returned: many(3),
  "returned.refused": many(4),
  "returned.withdrawn": many(4),
  reopened: many(1),
  cases: many(17),
  hadProcedure: many(1),
  inProcedure: many(1),
  procedureDays: many(2),
  extended: many(1),
  // reopened, immediate, joint (2), sentUp, supplemented, early
  early: many(7),
  onTheDay: many(1),
  onTime: many(8),
  overdue: many(1),
  unjudged: many(1),
  overdueOpen: many(1),
  overdueOpenNow: many(1),
  lawOverdueOpen: many(1),
  onTimeRate: over(8, 9),
  // 10 completed; not accepted, in need of none, withdrawn, lapsed, voided: one each
  "onTimeRate.allEnds": over(8, 15),
  "onTimeRate.received": over(8, 18),
  // Without the immediate one and that which went up.
  "onTimeRate.promisedKind": over(6, 7),
  earlyRate: over(5, 7),
  "earlyRate.notImmediate": over(6, 8),
  "earlyRate.pingtan": over(5, 7),
  // Of the 18 the immediate, the unlimited and the upward one are not of the promised kind.
  "earlyRate.vendor": over(6, 15),
  "earlyRate.hunan": over(7, 13),
  overdueRate: over(1, 9),
  // The unlimited one is held by the twenty days of art. 42 too.
  lawKeptRate: over(10, 10),
  completionRate: over(10, 18),
  "completionRate.cohort": over(10, 18),
  // Used: 4 + 7 + 9 + 5 + 5 + 4 + 2 = 36 of 7 × 7 = 49
  speedUpPromise: over(13, 49),
  // And 2 of 5 by what went up: 38 of 54, and 2 days of a test
  "speedUpPromise.hunan": over(16, 56),
  // To the decision: 3 + 6 + 9 + 5 + 5 + 4 + 2 = 34 of 7 × 20 = 140
  speedUpLaw: over(106, 140),
  // And 2 of the 20 of the lower agency
  "speedUpLaw.hunan": over(124, 162),
  meanDays: over(36, 7),
  "meanDays.notImmediate": over(38, 8),
  // 2, 4, 4, 5, 5, 7, 9
  medianDays: over(10, 2),
  p90Days: many(9),
  // 4 + 9 + 13 + 17 + 0 + 7 + 8 + 2 + 4 + 1
  meanElapsedDays: over(65, 10),
  immediateRate: over(2, 17),
  "immediateRate.pingtan": over(2, 17),
  onlineRate: over(2, 18),
  "onlineRate.endToEnd": over(1, 18),
  "onlineRate.filings": over(2, 17),
  "onlineRate.endToEndFilings": over(1, 17),
  firstTimeRate: over(9, 10),
  procedureRate: over(1, 10),
  extensionRate: over(1, 10),
  // onTheDay, withdrawn, voided, suspended
  warnings: many(4),
  // overdue, notAccepted, joint
  yellowCards: many(3),
  // overdueOpen
  redCards: many(1),
  // The same, but what was never accepted: voided, notAccepted.
  "warnings.accepted": many(3),
  "yellowCards.accepted": many(2),
  "redCards.accepted": many(1),
  // early, onTheDay, overdue, withdrawn, lapsed, notAccepted, voided, suspended (2), overdueOpen (2), joint (2)
  cardsIssued: many(13),
  // early, lapsed, suspended
  revokedCards: many(3),
};

const hours = (number: number): Value => over(number * 3600, 3600);

/**
 * Eighteen items that ended, open 9–12 and 13–17, 7 hours a day; each from its filing, or its reopening, to its end.
 *
 * | item         | hall                                       | applicant | third party | closed | together |
 * | early        | 8–11 October 28                            |           |             |     68 |       96 |
 * | onTheDay     | 8–16 October 49, 17 until 16:00 6          |           |             |    168 |      223 |
 * | overdue      | 9–19 October 63, 22 until 16:00 6          |           |             |    250 |      319 |
 * | withdrawn    | 10–12 October 21                           |           |             |     99 |      120 |
 * | lapsed       | until the notice 7                         |       600 |             |     17 |      624 |
 * | notAccepted  | 10, 11 October 14                          |           |             |     34 |       48 |
 * | voided       | 11 October 7                               |           |             |     17 |       24 |
 * | reopened     | 1, 2, 5–7 November 35, 8 until 16:00 6     |           |             |    134 |      175 |
 * | immediate    | a quarter of an hour                       |           |             |        |     0.25 |
 * | joint, first | 6–9, 12 November 35, 13 until 10:00 1      |           |             |    133 |      169 |
 * | its second   | 6 November 7; 9, 12, 13 21, 14 until noon 3 |          |          48 |    116 |      195 |
 * | sentUp       | 7, 8 November 14                           |           |             |     34 |       48 |
 * | supplemented | 12, 14, 15 November 21, 16 until noon 3    |        24 |             |     51 |       99 |
 * | unjudged     | 19 November 7                              |           |             |     17 |       24 |
 * | notRequired  | an hour                                    |           |             |        |        1 |
 * | paid for     | 8 October 7, 15 until 10:00 1               |       144 |             |     17 |      169 |
 * | public notice | 8 October 7, 12 until 16:00 6               |           |          72 |     18 |      103 |
 * | plain        | 8–11 October 28, 12 until 16:00 6           |           |             |     69 |      103 |
 * |              | 410.25                                     |       768 |         120 |   1242 |  2540.25 |
 */
const workedTime: Readonly<Record<string, Value>> = {
  elapsedHours: hours(2540.25),
  hallHours: hours(410.25),
  applicantHours: hours(768),
  thirdPartyHours: hours(120),
  closedHours: hours(1242),
  hallShare: over(410.25 * 3600, 2540.25 * 3600),
  applicantShare: over(768 * 3600, 2540.25 * 3600),
  thirdPartyShare: over(120 * 3600, 2540.25 * 3600),
  closedShare: over(1242 * 3600, 2540.25 * 3600),
};

/** A hall, and the figures that were worked out of it by hand. */
interface Example {
  readonly figures: object;
  readonly states: readonly (CaseState | DossierState)[];
  readonly by: World;
  readonly at: LocalInstant;
}
const examples: readonly Example[] = [
  { figures: worked, states: littleHall, by: world, at: asOf },
  { figures: workedVaried, states: variedHall, by: variedWorld, at: asOf },
  { figures: workedTime, states: timedHall, by: world, at: asOf },
  { figures: workedJoint, states: jointHall, by: jointWorld, at: asOfJoint },
  { figures: workedReviews, states: reviewedHall, by: world, at: asOf },
  { figures: workedDossiers, states: littleDossiers, by: world, at: asOf },
  { figures: workedMatters, states: [], by: worldOfMatters, at: asOf },
];

function exampleOf(id: string): Example {
  const example = examples.find(({ figures }) => Object.hasOwn(figures, id));
  if (!example) throw new RangeError(id);
  return example;
}

type Facts = Readonly<Record<string, unknown>>;

/** Everything of a kind in a hall. */
function factsIn(subject: Subject, states: Example["states"], by: World, at: LocalInstant): Facts[] {
  if (subject === "definition") return definitionFacts(by, at) as unknown as Facts[];
  return states.flatMap((state) => {
    const [ofCases, ofDossiers] = [factsOf, dossierFactsOf] as unknown as Record<string, FactsOf | undefined>[];
    const facts = ("kind" in state ? ofDossiers : ofCases)?.[subject];
    return facts ? [...facts(state, by, at)] : [];
  });
}

type FactsOf = (state: CaseState | DossierState, by: World, at: LocalInstant) => Iterable<Facts>;

/** What the acts of cases are counted as. */
const subjectsOfCases: ReadonlySet<Subject> = new Set<Subject>(["item", "case", "stay", "card", "evaluation", "review"]);

/** The joint filing without its first item. */
const tested = after(...stories.joint.filter(({ item }) => item !== "1"));
const twoItems = [after(...stories.supplemented), { ...tested, items: { 2: tested.items["2"] } }] as typeof littleHall;

describe("every measure", () => {
  test("has an example that was worked out by hand", () => {
    const ids = new Set(examples.flatMap(({ figures }) => Object.keys(figures)));
    expect([...ids].toSorted()).toEqual(measures.map(({ id }) => id).toSorted());
  });

  test.each(measures.map((measure) => [measure.id, measure] as const))(
    "%s is worked out over ten and more of its kind",
    (id, { subject }) => {
      const { states, by, at } = exampleOf(id);
      const facts = factsIn(subject, states, by, at);
      const isOfJoint = Object.hasOwn(workedJoint, id);
      expect(facts.filter((one) => !isOfJoint || subject !== "case" || Number(one["items"]) > 1).length).toBeGreaterThanOrEqual(
        10,
      );
    },
  );

  test.each(measures.flatMap((measure) => (subjectsOfCases.has(measure.subject) ? [[measure.id, measure] as const] : [])))(
    "%s has among its cases some ended in each way, some standing still, some open and overdue",
    (id) => {
      const { states, by, at } = exampleOf(id);
      const items = factsIn("item", states, by, at);
      const results = items.map(({ result }) => result);
      for (const end of ["granted", "refused", "withdrawn", "lapsed", "notAccepted", "voided", "open"])
        expect(results).toContain(end);
      expect(items.some(({ suspended }) => suspended)).toBe(true);
      expect(items.some(({ promise }) => promise === "overdueOpen")).toBe(true);
    },
  );

  test.each(["complaint", "service"] as const)("of a %s has among them some withdrawn, open and overdue", (kind) => {
    const facts = littleDossiers.flatMap((state) => [...dossierFactsOf[kind](state, world, asOf)]);
    expect(facts.map(({ result }) => result)).toEqual(expect.arrayContaining(["withdrawn", "open"]));
    expect(facts.filter(({ answer }) => answer === "overdueOpen").length).toBeGreaterThan(0);
  });

  test("of what is offered knows matters amended, withdrawn and not yet adopted, without a limit and with one in other days", () => {
    const offered = definitionFacts(worldOfMatters, asOf);
    expect(
      offered
        .map(({ definition }) => definition)
        .toSorted()
        .join(""),
    ).toBe("abcdefghijklmn");
    expect(offered.filter(({ lawDays }) => lawDays === undefined).length).toBeGreaterThan(1);
  });

  test.each(Object.entries(workedMatters))("%s is of these matters what it is by hand", (id, value) => {
    expect(figureOf(id, totalOf(statisticsOf([], worldOfMatters, question)))).toEqual(value);
  });

  test.each(Object.entries(worked))("%s is in the little hall what it is by hand", (id, value) => {
    expect(figureOf(id, counted())).toEqual(value);
  });

  test.each(Object.entries(workedVaried))("%s is with four more what it is by hand", (id, value) => {
    expect(figureOf(id, totalOf(statisticsOf(variedHall, variedWorld, question)))).toEqual(value);
  });

  // A reading by another day differs in a part of the time, one without silence where silence counts.
  test("differs in one of these halls from the reading of which it is another", () => {
    const silence = { ...defaultProfile.evaluation.silence, value: "satisfied" as const };
    const silent = worldOf([catalogue], undefined, { ...defaultProfile, evaluation: { ...defaultProfile.evaluation, silence } });
    const halls = [...examples, { states: littleHall, by: silent, at: asOf }];
    const variants = measures.filter(({ variantOf }) => variantOf !== undefined);
    const compared = measuresOf(...new Set(variants.flatMap(({ id, variantOf = id }) => [id, variantOf])));
    const cells = ["2018", "2018-10-01..2018-10-11", "2018-11"].flatMap((period) =>
      halls.map(({ states, by, at }) =>
        totalOf(statisticsOf(states, by, { measures: compared, by: [], asOf: at, period: readPeriod(period) })),
      ),
    );
    const isAlike = (id: string, other: string): boolean =>
      cells.every((cell) => isSame(figureOf(id, cell), figureOf(other, cell)));
    expect(variants.flatMap(({ id, variantOf = id }) => (isAlike(id, variantOf) ? [id] : []))).toEqual([]);
  });

  test.each(Object.entries(workedTime))("%s gives each hour to whoever had it", (id, value) => {
    expect(figureOf(id, totalOf(statisticsOf(timedHall, world, question)))).toEqual(value);
  });

  test.each(measures.map((measure) => [measure.id, measure] as const))(
    "%s is defined in both languages, with what it leaves out and where it comes from",
    (_, { name, definition, exclusions, source }) => {
      for (const text of [name, definition, exclusions, source]) {
        for (const language of languages) expect(text[language].trim()).not.toBe("");
        expect(text["zh-CN"]).toMatch(/\p{Script=Han}/u);
      }
      expect(`${name.en}${definition.en}${exclusions.en}`).not.toMatch(/\p{Script=Han}/u);
    },
  );

  test.each(measures.map((measure) => [measure.id, measure] as const))(
    "%s stands alone: its definition names its own period or moment, and leans on no other",
    (_, measure) => {
      const { definition, exclusions } = measure;
      const isStanding = termsOf(measure).every(({ standing }) => standing);
      expect(definition["zh-CN"]).toMatch(isStanding ? /统计时刻/ : /期间/);
      expect(definition.en).toMatch(isStanding ? /moment of the count/ : /period/);
      for (const text of [definition, exclusions]) {
        expect(text["zh-CN"]).not.toMatch(/同上|以下|其余同/);
        expect(text.en).not.toMatch(/\bthe same,|that follow|as for the/i);
      }
    },
  );

  test("has an id of its own; another reading of one, and what stands beside one, is there", () => {
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    for (const { variantOf, beside = [] } of measures) {
      for (const id of [...beside, ...(variantOf === undefined ? [] : [variantOf])]) expect(measureOf(id)?.id).toBe(id);
    }
    expect(() => measuresOf("recieved")).toThrow("No such measure: recieved");
  });
});

/** A figure of the little hall as it is printed. */
function printed(id: string): string {
  const [measure] = measuresOf(id);
  const value = figureOf(id, counted());
  return measure && value ? rounded(value, measure) : "";
}

/** An item that was not accepted, and how its result reached the applicant. */
const sent = (item: string, method: "post" | "window") => [
  { ...act("ItemNotAccepted", "2018-11-06 09:00"), item },
  { ...act("ItemDelivered", "2018-11-06 10:00", { method }), item },
];

describe("figures of a month", () => {
  test("go by the day of each measure's own basis", () => {
    // Filed in October: ten. Completed in it: early, onTheDay, overdue; of the same ten, later the reopened one too.
    const october = counted("2018-10");
    expect(["received", "accepted", "completed", "open"].map((id) => countOf(id, october))).toEqual([10, 6, 3, 2]);
    expect(figureOf("completionRate", october)).toEqual(over(3, 10));
    expect(figureOf("completionRate.cohort", october)).toEqual(over(4, 10));
    expect(countOf("yellowCards", october)).toBe(2);
    // The red card was issued in November, for an item accepted in October.
    expect(["redCards", "redCards.accepted"].map((id) => countOf(id, october))).toEqual([0, 1]);
  });

  test("may have received what the next month did not accept", () => {
    const late = [after(filing("transport", undefined, "2018-10-31 16:00"), act("ItemNotAccepted", "2018-11-02 09:00"))];
    const months = ["2018-10", "2018-11"].map((period) =>
      totalOf(statisticsOf(late, world, { ...question, period: readPeriod(period) })),
    );
    expect(months.map((cell) => countOf("notAccepted.received", cell))).toEqual([1, 0]);
    expect(months.map((cell) => countOf("notAccepted", cell))).toEqual([0, 1]);
  });

  test("count a filing as handled online to its end when the result of each of its items was sent", () => {
    const items = ["1", "2"].map((item) => ({ item, definition: "transport", version: 1 }));
    const begun = [act("CaseFiled", "2018-11-05 09:00", { channel: "online", items })];
    const rates = (["post", "window"] as const).map((method) =>
      figureOf(
        "onlineRate.endToEndFilings",
        totalOf(statisticsOf([after(...begun, ...sent("1", "post"), ...sent("2", method))], world, question)),
      ),
    );
    expect(rates).toEqual([over(1, 1), over(0, 1)]);
  });

  test("may be a completion rate above 100 %: five completed of one filed (T-11)", () => {
    expect(figureOf("completionRate", counted("2018-11-08..2018-11-16"))).toEqual(over(5, 1));
  });

  test("count no item as done at the first time that was asked for more before it was reopened", () => {
    const reopened = act("ItemReopened", "2018-11-19 09:00", { to: "acceptance" });
    const again = [act("DecisionMade", "2018-11-20 09:00"), act("ItemCompleted", "2018-11-20 10:00")];
    const cell = totalOf(statisticsOf([after(...stories.supplemented, reopened, ...again)], world, question));
    expect(figureOf("firstTimeRate", cell)).toEqual(over(0, 1));
  });

  test("of 100 % on time never stand without the open overdue items beside them (T-11)", () => {
    const days = counted("2018-10-16..2018-10-17");
    expect(figureOf("onTimeRate", days)).toEqual(over(1, 1));
    expect(withCompanions(measuresOf("onTimeRate")).map(({ id }) => id)).toEqual(["onTimeRate", "overdueOpen", "overdueOpenNow"]);
    expect(countOf("overdueOpen", days)).toBe(1);
  });

  test("of 100 % on time in a month do not hide what was filed before it and is open and overdue still (T-11)", () => {
    const november = counted("2018-11");
    expect(figureOf("onTimeRate", november)).toEqual(over(6, 6));
    expect(["overdueOpen", "overdueOpenNow"].map((id) => countOf(id, november))).toEqual([0, 1]);
    expect(["open", "openNow"].map((id) => countOf(id, november))).toEqual([1, 3]);
  });

  test("are not 0 because whole numbers were divided (T-12), and are rounded last, as O-40 says", () => {
    expect(printed("earlyRate")).toBe("71.43");
    expect(printed("earlyRate.vendor")).toBe("40.00");
    // 7/13 = 53.846…: old Hunan cuts, others round; 13/49 = 26.530…
    expect(printed("earlyRate.hunan")).toBe("53.84");
    expect(printed("onTimeRate")).toBe("88.89");
    expect(printed("speedUpPromise")).toBe("26.53");
    expect(printed("medianDays")).toBe("5.00");
    expect(printed("hallHours")).toMatch(/^\d+\.\d\d$/);
  });
});

const two = (mode: "halfUp" | "truncate") => ({ unit: "percent", rounding: { digits: 2, mode } }) as const;

describe("rounding", () => {
  test("is half up or a cut, of what is negative too, and exact beyond what a number holds", () => {
    expect(rounded(over(1, 8), two("halfUp"))).toBe("12.50");
    expect(rounded(over(12_345, 1_000_000), two("halfUp"))).toBe("1.23");
    expect(rounded(over(12_350, 1_000_000), two("halfUp"))).toBe("1.24");
    expect(rounded(over(12_359, 1_000_000), two("truncate"))).toBe("1.23");
    expect(rounded(over(-1, 3), two("halfUp"))).toBe("-33.33");
    expect(rounded(over(-1, 1_000_000), two("halfUp"))).toBe("0.00");
    expect(rounded(over(9_007_199_254_740_990, 9_007_199_254_740_991), two("truncate"))).toBe("99.99");
    expect(rounded(many(18), { unit: "count", rounding: { digits: 0, mode: "halfUp" } })).toBe("18");
  });
});

describe("groups", () => {
  test("are told by name, each figure in its own", () => {
    const by = ["department", "kind"] as const;
    const statistics = statisticsOf(littleHall, world, { ...question, by, measures: measuresOf("received", "onTimeRate") });
    expect(figuresBy(statistics, by, measuresOf("received", "onTimeRate"))).toEqual([
      { group: { department: "市交通运输局", kind: "immediate" }, figures: { received: many(1), onTimeRate: over(1, 1) } },
      { group: { department: "市交通运输局", kind: "promised" }, figures: { received: many(13), onTimeRate: over(5, 6) } },
      { group: { department: "市交通运输局", kind: "sentUp" }, figures: { received: many(1), onTimeRate: over(1, 1) } },
      { group: { department: "市文化局", kind: "promised" }, figures: { received: many(2), onTimeRate: over(1, 1) } },
      { group: { department: "政务中心", kind: "immediate" }, figures: { received: many(1), onTimeRate: undefined } },
    ]);
  });

  test("by section tell whose hours they were: the window's and the section's", () => {
    const asked = { ...question, by: ["section"] as const, measures: measuresOf("hallHours") };
    const rows = figuresBy(statisticsOf(twoItems, world, asked), asked.by, asked.measures);
    expect(rows).toEqual([
      { group: { section: "综合窗口" }, figures: { hallHours: hours(45) } },
      { group: { section: "运输科" }, figures: { hallHours: hours(10) } },
    ]);
  });
});

test("a period is a year, a quarter, a month, a day, or from one to another", () => {
  expect(readPeriod("2013")).toEqual({ from: "2013-01-01", to: "2013-12-31" });
  expect(readPeriod("2013-Q4")).toEqual({ from: "2013-10-01", to: "2013-12-31" });
  expect(readPeriod("2012-02")).toEqual({ from: "2012-02-01", to: "2012-02-29" });
  expect(readPeriod("2012-12..2013-01-05")).toEqual({ from: "2012-12-01", to: "2013-01-05" });
  for (const none of ["", "2013-13", "2013-00", "13", "2013-Q5", "2013-02-29", "2013..2012", "2011..2012..2013"]) {
    expect(readPeriod(none)).toBeUndefined();
  }
});
