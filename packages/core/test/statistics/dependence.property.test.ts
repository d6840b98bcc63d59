import {
  caseStatistics,
  factsOf,
  factsRead,
  figureOf,
  isSame,
  measures,
  statisticsOf,
  totalOf,
  type AnyDraft,
  type CaseState,
  type CaseSubject,
  type Cell,
  type FlowActType,
} from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lawfulCase, recordedCase, turns } from "../case/randomCase.ts";
import { act, after, moment, world } from "../given.ts";
import { asOf as endOfNovember, stories } from "./littleHall.ts";
import { sources, worldWeighing } from "./windowHall.ts";

const asOf = moment("2019-03-01 12:00");
const subjects = ["item", "case", "stay", "card", "evaluation", "review", "mark"] as const satisfies readonly CaseSubject[];
/** Cases give windows their marks too. */
const weighed = worldWeighing(sources);
const ofCases = measures.filter(({ subject }) => subject !== "definition");

type Facts = Readonly<Record<string, unknown>>;

/**
 * The facts in which two readings of a case differ, as `item.result`. Where there are more or fewer subjects of a kind, the whole kind, as
 * `item`.
 */
function differences(one: CaseState, other: CaseState): Set<string> {
  const found = new Set<string>();
  for (const subject of subjects) {
    const [before, now] = [one, other].map((state) => [...factsOf[subject](state, weighed, asOf)] as unknown as Facts[]);
    if (before?.length !== now?.length) found.add(subject);
    else
      for (const [index, facts] of (before ?? []).entries()) {
        for (const name of Object.keys(facts)) if (facts[name] !== now?.[index]?.[name]) found.add(`${subject}.${name}`);
      }
  }
  return found;
}

const cellOf = (state: CaseState): Cell => totalOf(caseStatistics(state, weighed, { measures: ofCases, by: [], asOf }));
const changedIn = (one: Cell, other: Cell): string[] =>
  ofCases.filter(({ id }) => !isSame(figureOf(id, one), figureOf(id, other))).map(({ id }) => id);

/** What was done last for the applicant says what an evaluation is of, and until when it may be changed. */
const ofEvaluations = ["case.evaluation", "case.evaluatedBy", "evaluation", "review", "mark"];

/** Facts that some acts may change, and none but these. An act that is not named moves the item on and may change any. */
const mayChange: Partial<Readonly<Record<FlowActType, readonly string[]>>> = {
  CasePreChecked: [],
  CaseCorrectedOnSpot: [],
  SplitConsented: [],
  ItemSplitOff: ["case.splitOff", "case.completed", "case.combined", "case.undone"],
  FeeAssessed: ["stay"],
  FeePaid: ["stay"],
  FeeRefunded: [],
  ServiceRendered: ofEvaluations,
  CaseArchived: [],
  CommitmentMade: [],
  CommitmentVerified: [],
  SiteVerified: [],
  OpinionGiven: [],
  InterestedPartyTold: [],
  HearingRightTold: [],
  HearingRequested: [],
  HearingNotified: [],
  HearingHeld: [],
  DecisionPublished: [],
  OverdueExplained: [],
  CardAnswered: [],
  CardAppealed: [],
  CardUpheld: [],
  SupervisionOrdered: [],
  CardIssued: ["card", "mark"],
  CardRevoked: ["card.revoked", "card.highest", "mark"],
  CaseEvaluated: ["case.evaluation", "case.evaluatedBy", "evaluation", "review", "mark"],
  BadReviewContacted: ["review.contact"],
  BadReviewRectified: ["review.rectification", "review.rectified"],
  BadReviewAppealed: ofEvaluations,
  BadReviewUpheld: [],
  BadReviewRemoved: ["evaluation", "review", "case.evaluation", "case.evaluatedBy", "mark"],
  ItemDelivered: ["item.sentHome", "case.sentHome", ...ofEvaluations],
  CaseDelivered: ["item.sentHome", "case.sentHome", ...ofEvaluations],
  ItemHandedOver: [
    "item.section",
    "item.window",
    "case.section",
    "case.window",
    "card.section",
    "card.window",
    "evaluation.section",
    "evaluation.window",
    "review.section",
    "review.window",
    "stay",
    "mark",
  ],
  ExtensionApproved: ["item.extended", "item.law", "item.lawUsedDays", "mark"],
};

/** Whether a fact is one of those: a kind stands for all its facts. */
const isAmong = (names: readonly string[], fact: string): boolean =>
  names.some((name) => fact === name || fact.startsWith(`${name}.`));

/** Whether it is no filing, and of an item, if of any, that had been filed: another is there by its first act alone. */
function isOfFiled(history: readonly AnyDraft<FlowActType>[], place: number): boolean {
  const { type, item } = history[place] ?? {};
  const filed = history
    .slice(0, place)
    .flatMap((one) => (one.type === "CaseFiled" || one.type === "ItemAdded" ? one.data.items : []));
  return type !== "CaseFiled" && (item === undefined || filed.some((known) => known.item === item));
}

describe("one act less in a case", () => {
  const left: Record<string, number> = {};
  const changed = { figures: 0, none: 0, marks: 0 };

  test("changes no figure that does not depend on the facts that it changes, and no fact that its kind may not", () => {
    fc.assert(
      fc.property(fc.oneof(turns.map(lawfulCase), turns.map(recordedCase)), fc.nat(), (acts, chance) => {
        // What corrects a record names it by its place; without the filing, or its first act, there is no case.
        const history = acts.filter(({ type }) => type !== "RecordCorrected");
        const places = [...history.keys()].filter((place) => place > 0 && isOfFiled(history, place));
        const place = places[chance % places.length];
        const dropped = place === undefined ? undefined : history[place]?.type;
        if (place === undefined || dropped === undefined) return;
        const [before, now] = [after(...history), after(...history.toSpliced(place, 1))];
        const facts = differences(before, now);
        const figures = changedIn(cellOf(before), cellOf(now));
        const independent = ofCases.filter(
          (measure) =>
            !facts.has(measure.subject) && ![...factsRead(measure)].some((fact) => facts.has(`${measure.subject}.${fact}`)),
        );
        expect(figures.filter((id) => independent.some((measure) => measure.id === id))).toEqual([]);
        const may = mayChange[dropped];
        if (may) expect([dropped, ...[...facts].filter((fact) => !isAmong(may, fact))]).toEqual([dropped]);
        left[dropped] = (left[dropped] ?? 0) + 1;
        changed[figures.length > 0 ? "figures" : "none"]++;
        if ([...facts].some((fact) => isAmong(["mark"], fact))) changed.marks++;
      }),
    );
    expect(changed.figures).toBeGreaterThan(5);
    expect(changed.none).toBeGreaterThan(5);
    expect(changed.marks).toBeGreaterThan(5);
    expect(Object.keys(left).filter((type) => type in mayChange).length).toBeGreaterThan(10);
  });
});

type Acts = readonly AnyDraft<FlowActType>[];

/** Every figure of the little hall that another reading of one of its cases makes another. */
function figuresChanged(name: keyof typeof stories, change: (acts: Acts) => Acts): string[] {
  const hall = (acts: Acts): Cell => {
    const states = Object.entries({ ...stories, [name]: acts }).map(([, story]) => after(...story));
    return totalOf(statisticsOf(states, world, { measures, by: [], asOf: endOfNovember }));
  };
  return changedIn(hall(stories[name]), hall(change(stories[name]))).toSorted();
}

const withAct =
  (type: FlowActType, at: string, data: object) =>
  (acts: Acts): Acts =>
    acts.map((draft) => (draft.type === type ? act(type, at, data) : draft));

describe("one act changed in the little hall changes the figures that it must, and no others", () => {
  test("a better evaluation: what is said of satisfaction", () => {
    expect(figuresChanged("overdue", withAct("CaseEvaluated", "2018-10-23 09:00", { level: 2 }))).toEqual([
      "badReviewRate",
      "badReviewRate.given",
      // It is no bad review any more, and nothing is owed for it.
      "badReviews",
      "contactedInTimeRate",
      "meanScore",
      "meanScore.shanwei",
      "rectificationOverdueOpen",
      "rectificationRate",
      "rectifiedInTimeRate",
      "satisfactionRate",
      "satisfactionRate.active",
      "satisfactionRate.given",
      "satisfactionRate.outright",
    ]);
  });

  test("a card revoked: the cards in force, and those revoked", () => {
    const revoked = act("CardRevoked", "2018-10-23 09:00", { card: "黄" });
    expect(figuresChanged("overdue", (acts) => [...acts, revoked])).toEqual([
      "revokedCards",
      "yellowCards",
      "yellowCards.accepted",
    ]);
  });

  test("a card revoked, where the profile weighs cards: the scores of windows too", () => {
    const by = worldWeighing({ yellowCards: sources.yellowCards });
    const [kept, gone] = [[], [act("CardRevoked", "2018-10-23 09:00", { card: "黄" })]].map((more) => {
      const states = [after(...stories.overdue, ...more), after(...stories.early)];
      return totalOf(statisticsOf(states, by, { measures, by: [], asOf: endOfNovember }));
    });
    const scores = "meanWindowScore medianWindowScore monthsAssessed revokedCards yellowCards yellowCards.accepted".split(" ");
    expect(changedIn(kept ?? {}, gone ?? {}).toSorted()).toEqual(scores);
  });

  test("a filing online instead of at the window: the online rate", () => {
    const online = { channel: "online", items: [{ item: "1", definition: "transport", version: 1 }] };
    expect(figuresChanged("onTheDay", withAct("CaseFiled", "2018-10-08 09:00", online))).toEqual([
      "onlineRate",
      "onlineRate.filings",
    ]);
  });

  test("a result sent home: the end-to-end rate of those filed online", () => {
    expect(figuresChanged("immediate", withAct("ItemDelivered", "2018-11-05 09:20", { method: "window" }))).toEqual([
      "onlineRate.endToEnd",
      "onlineRate.endToEndFilings",
    ]);
  });

  test("a completion on the promised day instead of the day before the last: early, on the day, and what was used", () => {
    // From Friday 12 to Wednesday 17 October: 3 working days, 5 natural days more. Its hours are longer, the hall's and the closed ones.
    // The median stays: 2, 4, 4, 5, 5, 7, 9 becomes 2, 4, 5, 5, 7, 7, 9.
    expect(figuresChanged("early", withAct("ItemCompleted", "2018-10-17 09:00", {}))).toEqual(
      `applicantShare closedHours closedShare early earlyRate earlyRate.hunan earlyRate.notImmediate earlyRate.pingtan elapsedHours
       hallHours hallShare meanDays meanDays.notImmediate meanElapsedDays onTheDay speedUpPromise speedUpPromise.hunan thirdPartyShare`.split(
        /\s+/,
      ),
    );
  });

  test("an hour of waiting for the payment: whose time it was", () => {
    const more = [act("FeeAssessed", "2018-10-22 10:00"), act("FeePaid", "2018-10-22 11:00")];
    const times = ["applicantHours", "applicantShare", "hallHours", "hallShare"];
    expect(figuresChanged("overdue", (acts) => [...acts, ...more])).toEqual(times);
  });

  test("an archive number, a service, an explanation: none", () => {
    const more = [
      act("OverdueExplained", "2018-10-23 09:00"),
      act("ServiceRendered", "2018-10-23 10:00"),
      act("CaseArchived", "2018-11-23 10:00"),
    ];
    expect(figuresChanged("overdue", (acts) => [...acts, ...more])).toEqual([]);
  });
});
