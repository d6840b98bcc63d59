import { createAudit, groupKey, say, totalOf, type AnyDraft, type AuditReport, type Event, type Instant } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, actWithout, countsIn, day, moment, people, wholeCase } from "../given.ts";
import { filing, upTo } from "../case/inOrder.ts";
import { logOf } from "./logOf.ts";

/** A log of which it is known only that it was recorded afterwards, at one moment. */
const recordedAfterwards = [expect.objectContaining({ indicator: "backfill.gap" })];

const inCase = (id: string, acts: readonly AnyDraft[]): AnyDraft[] => acts.map((draft) => ({ ...draft, stream: `case/${id}` }));

function replayed(events: readonly Event[], asOf?: string): AuditReport {
  const audit = createAudit();
  for (const event of events) audit.add(event);
  return audit.report(asOf === undefined ? undefined : moment(asOf));
}

const totalIn = ({ statistics }: AuditReport) => countsIn({ [groupKey([])]: totalOf(statistics) })[""] ?? {};

const codes = ({ findings }: AuditReport) =>
  findings.map(({ rule, code, positions }) => `${rule} ${code} @${positions.join(",")}`);

const days = (length: number) => ({ length, unit: "workingDay" as const });

describe("a replay", () => {
  test("finds nothing in a case done by the rules, and says what it has seen", () => {
    const report = replayed(logOf(...wholeCase));
    expect(countsIn(report.statistics)).toEqual({
      "市交通运输局 2018-10": { received: 1, accepted: 1, completed: 1, early: 1, onTime: 1 },
    });
    expect(report).toEqual({
      events: 9,
      cases: 1,
      items: 1,
      position: 9,
      span: { from: "2013-01-04T08:00:00+08:00", to: "2018-10-24T15:00:00+08:00" },
      asOf: "2018-10-24T15:00:00+08:00",
      statistics: expect.anything(),
      bundleNames: {},
      rounding: { digits: 2, mode: "halfUp" },
      dossiers: { complaint: 0, service: 0, window: 0 },
      findings: [],
      rules: {},
      indicators: recordedAfterwards,
      conformance: { conforms: 1, deviates: 0, openSoFar: 0 },
      promises: [],
      cards: [],
      unknownActs: [],
      joint: { '["—"]': { jointGain: { '5 ["transport"]': 1 } } },
    });
  });

  test("of nothing finds nothing, and knows no moment", () => {
    expect(replayed([])).toEqual({
      events: 0,
      cases: 0,
      items: 0,
      position: 0,
      statistics: {},
      bundleNames: {},
      rounding: { digits: 2, mode: "halfUp" },
      dossiers: { complaint: 0, service: 0, window: 0 },
      findings: [],
      rules: {},
      indicators: [],
      conformance: { conforms: 0, deviates: 0, openSoFar: 0 },
      promises: [],
      cards: [],
      unknownActs: [],
      joint: {},
    });
  });

  test("names rule, act, place and moment of what broke a rule", () => {
    const report = replayed(logOf(...upTo.filed, actWithout("document", act("ItemAccepted", "2018-10-15 10:00"))));
    const [first] = report.findings;
    expect(first).toEqual({
      code: "document.missing",
      rule: "R-007",
      params: { act: "ItemAccepted" },
      case: "1",
      item: "1",
      positions: [3],
      at: "2018-10-15T10:00:00+08:00",
    });
    expect(first && [report.rules[first.rule]?.basis["zh-CN"], say(first, "zh-CN")]).toEqual([
      "行政许可法第32条第2款",
      "受理须有文书编号",
    ]);
  });

  test("names each place where the clock of the records went back, and not all that stands after it", () => {
    const [, ...acts] = logOf(...wholeCase.slice(0, 5));
    const hours = ["09", "12", "10", "11", "08"];
    const events = acts.map((event, place) => ({ ...event, recordedAt: `2021-01-01T${hours[place]}:00:00Z` as Instant }));
    const { findings } = replayed(events);
    const back = findings.filter(({ code }) => code === "log.recorded-backwards");
    expect(back.map(({ rule, positions, params }) => [rule, positions, params])).toEqual([
      ["R-067", [4], { recorded: "2021-01-01T10:00:00Z", last: "2021-01-01T12:00:00Z" }],
      ["R-067", [6], { recorded: "2021-01-01T08:00:00Z", last: "2021-01-01T11:00:00Z" }],
    ]);
  });

  test("goes on after impossible acts: all are reported, and the case is counted by what it was", () => {
    const acts = [
      ...upTo.filed,
      act("DecisionMade", "2018-10-13 09:00"),
      act("ItemCompleted", "2018-10-13 10:00"),
      act("ItemWithdrawn", "2018-10-14 09:00"),
      act("ItemDelivered", "2018-10-13 08:00"),
    ];
    const report = replayed(logOf(...acts));
    expect(codes(report)).toEqual(["R-011 act.before-acceptance @3", "R-046 act.ended-twice @5", "R-002 time.backwards @6"]);
    expect(totalIn(report)).toEqual({ received: 1, completed: 1, unjudged: 1 });
  });

  test("reports all that one act breaks", () => {
    const report = replayed(logOf(...upTo.examined, act("ReviewConcluded", "2018-10-17 15:00", {}, people.examiner)));
    expect(codes(report)).toEqual([
      "R-002 time.backwards @6",
      "H-01 role.not-entitled @6",
      "R-015 person.examined-and-reviews @6",
    ]);
  });

  test("judges deadlines as of a moment: in time, late, and late so far", () => {
    // Promised by 10-24 and due in law by 11-12, as counted from the acceptance on 10-15.
    const running = logOf(...upTo.reviewed);
    expect(codes(replayed(running, "2018-10-24 23:59"))).toEqual([]);
    expect(codes(replayed(running, "2018-10-25 00:00"))).toEqual([
      "R-021 deadline.promise-open @",
      "R-022 overdue.unexplained @",
    ]);
    expect(codes(replayed(running, "2018-11-13 00:00"))).toEqual([
      "R-018 deadline.legal-open @",
      "R-021 deadline.promise-open @",
      "R-022 overdue.unexplained @",
    ]);
    const late = logOf(
      ...upTo.reviewed,
      act("DecisionMade", "2018-11-13 09:00"),
      act("ItemCompleted", "2018-11-14 09:00"),
      act("OverdueExplained", "2018-11-14 10:00"),
    );
    const { findings } = replayed(late);
    expect(findings.map(({ at, ...finding }) => [at, say(finding, "en"), say(finding, "zh-CN")])).toEqual([
      [
        "2018-11-13T09:00:00+08:00",
        "Due by law on 2018-11-12, decided 2018-11-13 09:00:00",
        "法定2018-11-12前决定，实际2018-11-13 09:00:00",
      ],
      [
        "2018-11-14T09:00:00+08:00",
        "Promised by 2018-10-24, completed 2018-11-14 09:00:00",
        "承诺2018-10-24前办结，实际2018-11-14 09:00:00",
      ],
    ]);
  });

  test("names the acts that time was counted from and to, of what came late or not yet", () => {
    const late = [...upTo.reviewed, act("DecisionMade", "2018-11-13 09:00"), act("ItemCompleted", "2018-11-14 09:00")];
    // Filed at position 2, accepted on 10-15 at 3, decided at 7, completed at 8; the delay was never explained.
    const since = "2018-10-15T10:00:00+08:00";
    expect(replayed(logOf(...late)).findings).toMatchObject([
      { rule: "R-018", positions: [], since, bounds: [3, 7] },
      { rule: "R-021", positions: [], since, bounds: [3, 8] },
      { rule: "R-022", positions: [], since, bounds: [3, 8] },
    ]);
    expect(replayed(logOf(...upTo.reviewed), "2018-10-25 00:00").findings).toMatchObject([
      { rule: "R-021", since, bounds: [3] },
      { rule: "R-022", since, bounds: [3] },
    ]);
  });

  test("recomputes what a card says: its level by the clock that it names, and the limits it was measured by", () => {
    const red = { card: "牌-1", level: "red", clock: "legal", reason: "超法定时限" } as const;
    // Accepted on 10-15, due by law on 11-12; promised in seven days and not in nine.
    const wrong = act("CardIssued", "2018-10-16 09:00", { ...red, limits: { legal: days(20), promised: days(9) } });
    const right = act("CardIssued", "2018-11-13 09:00", { ...red, card: "牌-2" });
    const byHand = act("CardIssued", "2018-11-13 10:00", { card: "牌-3", level: "red", reason: "态度生硬" });
    const where = { case: "1", item: "1", position: 5, card: "牌-1" };
    expect(replayed(logOf(...upTo.examining, wrong, right, byHand)).cards).toEqual([
      { ...where, of: "level", told: "red" },
      { ...where, of: "promised", told: days(9), counted: days(7) },
    ]);
  });

  test("holds a card against the twenty days of art. 42 where no law of its own sets a matter any", () => {
    const issued = (length: number) =>
      act("CardIssued", "2018-10-16 09:00", { level: "yellow", reason: "询问进度", limits: { legal: days(length) } });
    const cardsOf = (length: number) =>
      replayed(logOf(filing("unlimited", []), act("ItemAccepted", "2018-10-15 10:00"), issued(length))).cards;
    expect(cardsOf(20)).toEqual([]);
    expect(cardsOf(30)).toMatchObject([{ of: "legal", told: days(30), counted: days(20) }]);
  });

  test("finds no lateness in what was withdrawn, voided or not accepted in time", () => {
    for (const end of [act("ItemWithdrawn", "2018-10-24 09:00"), act("ItemVoided", "2018-10-24 09:00")])
      expect(codes(replayed(logOf(...upTo.examining, end), "2019-12-31 12:00"))).toEqual([]);
    const refused = logOf(...upTo.filed, act("ItemNotAccepted", "2018-10-19 09:00"));
    expect(codes(replayed(refused, "2019-12-31 12:00"))).toEqual([]);
  });

  test("finds what was late before an item ended without a decision, and nothing of what was entered in error", () => {
    // Promised by 10-24, due in law by 11-12.
    const late = ["R-018 deadline.legal-missed @", "R-021 deadline.promise-missed @", "R-022 overdue.unexplained @"];
    const at = "2018-11-13 09:00";
    for (const end of [act("ItemWithdrawn", at), act("ItemVoided", at)])
      expect(codes(replayed(logOf(...upTo.examining, end), "2019-12-31 12:00"))).toEqual(late);
    const wrong = logOf(...upTo.examining, act("ItemVoided", at, { kind: "entryError" }));
    expect(codes(replayed(wrong, "2019-12-31 12:00"))).toEqual([]);
  });

  test("asks no publication of a grant that was voided before it was completed", () => {
    const granted = logOf(...upTo.decided, act("ItemVoided", "2018-10-23 09:00"));
    expect(codes(replayed(granted, "2019-12-31 12:00"))).toEqual([]);
  });

  test("judges every round of a reopened item: the second undoes nothing that was late in the first", () => {
    const reopened = act("ItemReopened", "2018-11-15 09:00");
    const again = [
      act("ExaminationStarted", "2018-11-15 10:00"),
      act("ExaminationConcluded", "2018-11-16 09:00"),
      act("ReviewConcluded", "2018-11-16 10:00"),
      act("DecisionMade", "2018-11-19 09:00"),
      act("ItemCompleted", "2018-11-19 10:00"),
      act("DecisionPublished", "2018-11-19 11:00"),
    ];
    const late = [
      ...upTo.reviewed,
      act("DecisionMade", "2018-11-13 09:00"),
      act("ItemCompleted", "2018-11-14 09:00"),
      reopened,
      ...again,
    ];
    expect(codes(replayed(logOf(...late), "2018-12-31 12:00"))).toEqual([
      "R-018 deadline.legal-missed @",
      "R-021 deadline.promise-missed @",
      "R-022 overdue.unexplained @",
    ]);
    const explained = [...late, act("OverdueExplained", "2018-11-19 12:00")];
    expect(codes(replayed(logOf(...explained), "2018-12-31 12:00"))).toEqual([
      "R-018 deadline.legal-missed @",
      "R-021 deadline.promise-missed @",
    ]);
    // Granted on 10-22: it was to be made public in seven days, by 10-31, and was undone before; or was not.
    const soon = [...upTo.completed, act("ItemReopened", "2018-10-31 09:00")];
    expect(codes(replayed(logOf(...soon), "2018-11-01 12:00"))).toEqual([]);
    expect(codes(replayed(logOf(...upTo.completed, reopened), "2018-11-16 12:00"))).toEqual(["R-035 publication.open @"]);
  });

  test("judges a card once, however often its item was reopened", () => {
    const issued = act("CardIssued", "2018-10-16 09:00", { answerBy: day("2018-10-18") });
    const twice = [...upTo.examining, issued, act("ItemWithdrawn", "2018-10-17 09:00"), act("ItemReopened", "2018-10-18 09:00")];
    expect(codes(replayed(logOf(...twice), "2018-10-19 09:00"))).toEqual(["H-04 card.unanswered @"]);
  });

  test("finds a card that was not answered by its day, or answered late; one that was revoked needs no answer", () => {
    const issued = act("CardIssued", "2018-10-16 09:00", { answerBy: day("2018-10-18") });
    const late = act("CardAnswered", "2018-10-19 09:00");
    const findingsOf = (asOf: string, ...acts: readonly AnyDraft[]) =>
      replayed(logOf(...upTo.examining, issued, ...acts), asOf).findings.map((one) => [
        one.rule,
        say(one, "en"),
        say(one, "zh-CN"),
      ]);
    expect(findingsOf("2018-10-18 23:59")).toEqual([]);
    expect(findingsOf("2018-10-19 00:00")).toEqual([
      [
        "H-04",
        "Card 牌-1 was to be answered by 2018-10-18, and was not by 2018-10-19 00:00:00",
        "牌-1号牌应于2018-10-18前回复，至2018-10-19 00:00:00仍未回复",
      ],
    ]);
    expect(findingsOf("2018-10-22 09:00", late)).toEqual([
      [
        "H-04",
        "Card 牌-1 was to be answered by 2018-10-18, and was on 2018-10-19 09:00:00",
        "牌-1号牌应于2018-10-18前回复，实际2018-10-19 09:00:00",
      ],
    ]);
    expect(findingsOf("2018-10-22 09:00", act("CardAnswered", "2018-10-18 17:00"))).toEqual([]);
    expect(findingsOf("2018-10-22 09:00", act("CardRevoked", "2018-10-19 09:00"))).toEqual([]);
    // The order asks anew: the first answer was in time, the second never came.
    const ordered = act("SupervisionOrdered", "2018-10-19 10:00", { answerBy: day("2018-10-22") });
    expect(findingsOf("2018-10-23 09:00", act("CardAnswered", "2018-10-17 09:00"), ordered)).toHaveLength(1);
  });

  test("judges by the catalogue in force: what was filed before its adoption is not in it", () => {
    const audit = createAudit();
    const [adopted, filed] = logOf(...upTo.filed);
    if (!adopted || !filed) throw new Error("no log");
    audit.add({ ...filed, position: 1 });
    audit.add({ ...adopted, position: 2 });
    expect(codes(audit.report())).toEqual(["R-066 definition.unknown @1"]);
  });

  test("tells cases apart, however their acts are mingled", () => {
    const [first, second] = [inCase("A", wholeCase), inCase("B", upTo.examined)];
    const mingled = logOf(...first.slice(0, 3), ...second.slice(0, 2), ...first.slice(3), ...second.slice(2));
    const report = replayed(mingled, "2018-10-24 15:00");
    expect({ cases: report.cases, items: report.items, findings: report.findings }).toEqual({ cases: 2, items: 2, findings: [] });
    expect(totalIn(report)).toMatchObject({ received: 2, completed: 1, open: 1 });
  });

  test("may be asked for its report more than once, and goes on from there", () => {
    const audit = createAudit();
    const events = logOf(...wholeCase);
    for (const event of events.slice(0, 4)) audit.add(event);
    expect(totalIn(audit.report())).toEqual({ received: 1, accepted: 1, open: 1 });
    for (const event of events.slice(4)) audit.add(event);
    expect(audit.report()).toEqual(replayed(events));
    expect([...audit.cases()].map(({ id, version }) => [id, version])).toEqual([["1", 8]]);
  });
});

describe("acts of a kind that this version does not know", () => {
  test("leave their case unjudged and uncounted, and the others as they are", () => {
    const audit = createAudit();
    for (const event of logOf(...inCase("A", wholeCase), ...inCase("B", upTo.examining))) audit.add(event);
    const unknown = { stream: "case/B", position: 13, type: "ItemSuspended" };
    audit.addUnknown(unknown);
    const report = audit.report(moment("2019-12-31 12:00"));
    expect(report).toMatchObject({ events: 13, cases: 2, items: 1, position: 13, unknownActs: [unknown] });
    expect(codes(report)).toEqual(["R-035 publication.open @"]);
    expect(totalIn(report)).toEqual({ received: 1, accepted: 1, completed: 1, early: 1, onTime: 1 });
  });

  test("of the hall leave unjudged what was acted on after them, and judged what was not", () => {
    const audit = createAudit();
    const events = logOf(...inCase("A", wholeCase), ...inCase("B", upTo.examining));
    for (const event of events.slice(0, 10)) audit.add(event);
    audit.addUnknown({ stream: "hall", position: 11, type: "HallClosed" });
    for (const event of events.slice(10)) audit.add({ ...event, position: event.position + 1 });
    const report = audit.report(moment("2019-12-31 12:00"));
    expect(report).toMatchObject({ cases: 2, items: 1, unknownActs: [{ type: "HallClosed" }] });
    expect(report.findings.map((finding) => finding.case)).toEqual(["A"]);
    expect(totalIn(report)).toEqual({ received: 1, accepted: 1, completed: 1, early: 1, onTime: 1 });
  });
});

describe("a log that begins in the middle", () => {
  test("is replayed: what it does not tell is reported, what it tells is counted", () => {
    const report = replayed(logOf(...wholeCase.slice(5)));
    expect(codes(report)).toEqual(["R-001 case.not-filed @2", "R-001 case.not-filed @3", "R-001 case.not-filed @4"]);
    expect(countsIn(report.statistics)).toEqual({ "— 2018-10": { received: 1, completed: 1, unjudged: 1 } });
  });

  test("counts nothing of an item of which it tells a delivery alone", () => {
    expect(totalIn(replayed(logOf(...wholeCase.slice(7))))).toEqual({});
  });
});

test("a fee item paid and completed breaks no rule", () => {
  const acts = [...upTo.billed, act("FeePaid", "2018-10-15 10:40"), ...upTo.completed.slice(2)];
  expect(filing("bookshop")).toEqual(acts[0]);
  expect(codes(replayed(logOf(...acts)))).toEqual([]);
});
