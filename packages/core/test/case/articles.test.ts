import { coreSentences, languages, rules, say, type AnyDraft, type CoreCode, type FlowActType, type RuleId } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, actWithout, day, deciding, people } from "../given.ts";
import { before, filing, upTo } from "./inOrder.ts";

type Acts = readonly AnyDraft<FlowActType>[];

/** What the law refuses: what was done before, the wish, the code, the rule. */
type Refused = readonly [title: string, before: Acts, wish: AnyDraft<FlowActType>, code: CoreCode, rule: RuleId];

const after = (type: FlowActType) => before[type];
const late = "2018-11-01 09:00";
const held = act("HearingHeld", "2018-10-30 09:00");
/** Two items of one case: the second a bookshop, which has a fee. */
const two: Acts = [...upTo.examining, act("ItemAdded", "2018-10-15 15:00")];
const reviewedBy = (id: string): Acts => [
  ...upTo.examined,
  act("ReviewConcluded", "2018-10-18 09:30", {}, { ...people.reviewer, id }),
  act("ItemSentBack", "2018-10-18 10:00"),
];

const [upheld, ordered, revoked] = (["CardUpheld", "SupervisionOrdered", "CardRevoked"] as const).map((type) =>
  act(type, "2018-10-17 09:00"),
) as [AnyDraft<FlowActType>, AnyDraft<FlowActType>, AnyDraft<FlowActType>];

const byArticle: Readonly<Record<string, readonly Refused[]>> = {
  "Article 29": [
    [
      "a filing in the name of another",
      [],
      act("CaseFiled", "2018-10-12 09:00", {}, { ...people.applicant, id: "applicant-8" }),
      "person.not-the-applicant",
      "H-01",
    ],
    [
      "a filing that names the applicant by the number of an identity card",
      [],
      act("CaseFiled", "2018-10-12 09:00", { applicant: "430902197001011232" }),
      "person.identity-number",
      "R-068",
    ],
    [
      "an opinion in whose words the number of an identity card stands",
      upTo.examining,
      act("ExaminationConcluded", "2018-10-17 16:00", { opinion: "经核对,申请人(43090219700101103x)符合条件" }),
      "person.identity-number",
      "R-068",
    ],
    [
      "a withdrawal by one who is neither applicant nor agent",
      upTo.filed,
      act("ItemWithdrawn", late, {}, { ...people.applicant, id: "applicant-8" }),
      "person.not-the-applicant",
      "H-01",
    ],
  ],
  "Article 32": [
    [
      "acceptance without its numbered document",
      upTo.filed,
      actWithout("document", act("ItemAccepted", "2018-10-15 10:00")),
      "document.missing",
      "R-007",
    ],
    [
      "non-acceptance outside the agency's power that names no agency to go to",
      upTo.filed,
      act("ItemNotAccepted", "2018-10-15 10:00", { outOfPower: true }),
      "referral.missing",
      "R-008",
    ],
    [
      "a receipt of a supplement before the notice that asks for it",
      upTo.filed,
      act("SupplementReceived", "2018-10-16 09:00"),
      "supplement.not-asked",
      "R-002",
    ],
    [
      "a receipt of nothing that was asked for",
      upTo.asked,
      act("SupplementReceived", "2018-10-16 09:00", { materials: ["photo"] }),
      "supplement.not-asked",
      "R-002",
    ],
    [
      "a receipt of a supplement for which nobody asked after acceptance",
      upTo.accepted,
      act("SupplementReceived", "2018-10-16 09:00"),
      "supplement.not-asked",
      "R-002",
    ],
    [
      "non-acceptance after all that was asked for has come in",
      [...upTo.asked, act("SupplementReceived", "2018-10-16 09:00", { materials: ["plan"] })],
      act("ItemNotAccepted", "2018-10-16 10:00"),
      "acceptance.owed",
      "R-006",
    ],
    [
      "an item that stands in the case already",
      upTo.accepted,
      act("ItemAdded", late, { items: [{ item: "1", definition: "bookshop", version: 1 }] }),
      "item.added-twice",
      "R-049",
    ],
    [
      "a splitting off that the applicant did not agree to",
      two,
      act("ItemSplitOff", late, { items: ["2"] }),
      "split.no-consent",
      "R-049",
    ],
    [
      "an agreement to split off what the case does not have",
      two,
      act("SplitConsented", late, { items: ["3"] }),
      "item.unknown",
      "R-049",
    ],
  ],
  "Conditional acceptance 容缺": [
    [
      "without the applicant's commitment",
      after("ItemAcceptedConditionally"),
      actWithout("commitment", act("ItemAcceptedConditionally", "2018-10-15 10:00")),
      "commitment.missing",
      "R-043",
    ],
    [
      "without a day for the rest",
      after("ItemAcceptedConditionally"),
      actWithout("supplyBy", act("ItemAcceptedConditionally", "2018-10-15 10:00")),
      "deferral.no-date",
      "R-043",
    ],
    [
      // Promised in 15 days: 16–19 (4), 22–26 (9), 29–11-02 (14), Monday 11-05 (15). Two working days before it is Thursday 11-01.
      "with a day for the rest that lies less than two working days before the promised day",
      after("ItemAcceptedConditionally"),
      act("ItemAcceptedConditionally", "2018-10-15 10:00", { supplyBy: day("2018-11-02") }),
      "deferral.too-late",
      "R-043",
    ],
    [
      "deferring what may not follow later",
      [filing("clinic", ["plan"])],
      act("ItemAcceptedConditionally", "2018-10-15 10:00", { deferred: ["application"] }),
      "guard.not-deferrable",
      "R-043",
    ],
    [
      "deferring more than is missing",
      after("ItemAcceptedConditionally"),
      act("ItemAcceptedConditionally", "2018-10-15 10:00", { deferred: ["plan", "photo"] }),
      "guard.not-deferrable",
      "R-043",
    ],
    [
      "and then completion before the rest is in",
      [...upTo.deferred, ...upTo.decided.slice(2)],
      act("ItemCompleted", late),
      "guard.deferred-missing",
      "R-043",
    ],
  ],
  "Commitment 告知承诺": [
    ["without a document", upTo.accepted, actWithout("document", act("CommitmentMade", late)), "document.missing", "R-045"],
    [
      "a decision before the commitment",
      [filing("pledge"), act("ItemAccepted", "2018-10-15 10:00")],
      act("DecisionMade", late),
      "guard.commitment-missing",
      "R-045",
    ],
  ],
  "Article 34": [
    [
      "a site verified by one alone",
      upTo.examining,
      act("SiteVerified", late, { people: ["examiner-1"] }),
      "verification.alone",
      "R-016",
    ],
    [
      "an examination by the one who reviewed",
      reviewedBy("examiner-1x"),
      act("ExaminationConcluded", late, {}, { ...people.examiner, id: "examiner-1x" }),
      "person.reviewed-and-examines",
      "R-015",
    ],
    [
      "a disagreeing opinion without reasons",
      upTo.examining,
      act("OpinionGiven", late, { opinion: "disagree" }),
      "reasons.missing",
      "R-055",
    ],
    [
      "a joint site verification by one alone",
      upTo.examining,
      act("JointSiteVerified", late, { people: ["examiner-1"] }),
      "verification.alone",
      "R-016",
    ],
    [
      "a request for an opinion by a day that has passed",
      upTo.examining,
      act("OpinionRequested", late, { until: day("2018-10-31") }),
      "opinion.day-past",
      "R-054",
    ],
    [
      "a decision on the last day of a unit that was asked",
      [...upTo.reviewed, act("OpinionRequested", "2018-10-22 09:00", { until: day("2018-11-01") })],
      act("DecisionMade", late),
      "guard.opinion-awaited",
      "R-054",
    ],
    [
      "a hand-over to the unit that holds the item",
      upTo.examining,
      act("ItemHandedOver", late, { to: "综合窗口" }),
      "handover.to-holder",
      "H-02",
    ],
  ],
  "Articles 35 and 43": [
    ["sending up without an opinion", upTo.reviewed, actWithout("opinion", act("ItemSentUp", late)), "opinion.missing", "R-033"],
    [
      "sending up without all materials",
      upTo.reviewed,
      act("ItemSentUp", late, { allMaterials: false }),
      "sent-up.materials-missing",
      "R-033",
    ],
  ],
  "Article 36": [
    [
      "a notice to an interested party without a document",
      upTo.examined,
      actWithout("document", act("InterestedPartyTold", late)),
      "document.missing",
      "R-032",
    ],
    [
      "a decision before interested parties are told",
      [filing("building"), ...upTo.reviewed.slice(1)],
      act("DecisionMade", late),
      "guard.party-not-told",
      "R-032",
    ],
  ],
  "Article 42": [
    [
      "an extension without a reason",
      upTo.examining,
      actWithout("reason", act("ExtensionApproved", late)),
      "reasons.missing",
      "R-020",
    ],
    [
      "an extension that the applicant was not told",
      upTo.examining,
      actWithout("notice", act("ExtensionApproved", late)),
      "extension.not-told",
      "R-020",
    ],
    ["an extension of eleven days", upTo.examining, act("ExtensionApproved", late, { days: 11 }), "extension.too-long", "R-020"],
    [
      "an extension by the head of the government where one agency handles the item",
      upTo.examining,
      act("ExtensionApproved", late, { approver: { id: "mayor", rank: "governmentHead" } }),
      "extension.wrong-head",
      "R-020",
    ],
    [
      "a second extension",
      [...upTo.examining, act("ExtensionApproved", "2018-10-31 09:00")],
      act("ExtensionApproved", late),
      "extension.twice",
      "R-020",
    ],
    // Accepted on 10-15: the twentieth day is Monday 11-12.
    [
      "an extension after the limit has run out",
      upTo.examining,
      act("ExtensionApproved", "2018-11-13 09:00"),
      "extension.too-late",
      "R-020",
    ],
  ],
  "Article 45": [
    [
      "a special procedure without its basis",
      upTo.examining,
      actWithout("basis", act("SpecialProcedureStarted", late)),
      "basis.missing",
      "R-024",
    ],
    [
      "a special procedure without written notice",
      upTo.examining,
      actWithout("notice", act("SpecialProcedureStarted", late)),
      "procedure.not-told",
      "R-024",
    ],
    [
      "a special procedure without its days",
      upTo.examining,
      actWithout("days", act("SpecialProcedureStarted", late)),
      "procedure.not-told",
      "R-024",
    ],
    [
      "a special procedure that the matter does not foresee",
      upTo.examining,
      act("SpecialProcedureStarted", late, { procedure: "auction" }),
      "procedure.not-foreseen",
      "R-024",
    ],
    [
      "the same special procedure twice at a time",
      after("SpecialProcedureEnded"),
      act("SpecialProcedureStarted", late),
      "pause.open-already",
      "R-027",
    ],
    [
      "the same special procedure twice, with another between",
      [
        ...upTo.examining,
        act("SpecialProcedureStarted", "2018-10-16 09:00", { procedure: "testing" }),
        act("SpecialProcedureStarted", "2018-10-16 10:00"),
      ],
      act("SpecialProcedureStarted", late),
      "pause.open-already",
      "R-027",
    ],
    ["an end of what was never begun", upTo.examining, act("SpecialProcedureEnded", late), "pause.not-open", "R-027"],
    [
      "a suspension of the kind that the item waits for already",
      after("ItemResumed"),
      act("ItemSuspended", late),
      "pause.open-already",
      "R-027",
    ],
    [
      "a suspension without a reason",
      upTo.examining,
      actWithout("reason", act("ItemSuspended", late)),
      "reasons.missing",
      "R-027",
    ],
    [
      "a resumption of another suspension",
      after("ItemResumed"),
      act("ItemResumed", late, { kind: "payment" }),
      "pause.not-open",
      "R-027",
    ],
    [
      "the end of the examination while the item waits",
      after("ItemResumed"),
      act("ExaminationConcluded", late),
      "guard.suspended",
      "R-028",
    ],
  ],
  "Articles 46 to 48": [
    [
      "a notice of the right to a hearing without a document",
      upTo.examined,
      actWithout("document", act("HearingRightTold", late)),
      "document.missing",
      "R-030",
    ],
    ["a request by one who was not told", upTo.examined, act("HearingRequested", late), "hearing.right-not-told", "R-030"],
    // Told on Tuesday 10-30: 31, 11-01, 11-02, 11-05, Tuesday 11-06 is the fifth day.
    [
      "a request on the sixth day",
      after("HearingRequested"),
      act("HearingRequested", "2018-11-07 09:00"),
      "hearing.asked-too-late",
      "R-030",
    ],
    // From 11-01: Fri 2, 5, 6, 7, 8, Fri 9 are six working days.
    [
      "a notice six days before the hearing",
      after("HearingNotified"),
      act("HearingNotified", late, { on: day("2018-11-09") }),
      "hearing.notice-too-short",
      "R-030",
    ],
    ["a hearing without a record", upTo.notified, actWithout("record", act("HearingHeld", late)), "hearing.no-record", "R-030"],
    [
      "a hearing chaired by the examiner",
      upTo.notified,
      act("HearingHeld", late, { chair: "examiner-1" }),
      "hearing.chaired-by-examiner",
      "R-030",
    ],
    [
      "a hearing of which nobody was notified",
      after("HearingNotified"),
      act("HearingHeld", late),
      "hearing.not-notified",
      "R-030",
    ],
    [
      "a hearing before the day that was notified",
      upTo.notified,
      act("HearingHeld", "2018-10-29 09:00"),
      "hearing.held-too-early",
      "R-030",
    ],
    [
      "a decision before the hearing",
      [...upTo.notified, act("ReviewConcluded", "2018-10-19 09:00")],
      act("DecisionMade", late),
      "guard.hearing-not-held",
      "R-030",
    ],
    [
      "a decision that does not rest on the record",
      [...upTo.notified, act("ReviewConcluded", "2018-10-19 09:00"), held],
      act("DecisionMade", late),
      "decision.not-on-record",
      "R-031",
    ],
  ],
  "Articles 58 and 59": [
    [
      "a bill for a refused item",
      [
        filing("bookshop"),
        ...upTo.reviewed.slice(1),
        act("DecisionMade", "2018-10-22 11:00", { outcome: "refused", reasons: ["依法"], remedies: ["可复议"] }),
      ],
      act("FeeAssessed", late),
      "fee.refused-item",
      "R-040",
    ],
    ["a payment of more than is due", upTo.billed, act("FeePaid", late, { amount: 5001 }), "fee.overpaid", "R-040"],
    [
      "a refund of more than was paid",
      after("FeeRefunded"),
      act("FeeRefunded", late, { amount: 5001 }),
      "fee.refund-beyond-paid",
      "R-040",
    ],
    [
      "a bill for an item that has not been accepted",
      two,
      act("FeeAssessed", late, { lines: [{ item: "2", name: "工本费", amount: 5000, basis: "价费字" }] }),
      "act.out-of-order",
      "R-012",
    ],
  ],
  "The ends of a case": [
    ["a lapse without a reason", upTo.asked, actWithout("reason", act("ItemLapsed", late)), "reasons.missing", "R-048"],
    ["a lapse without a basis", upTo.asked, actWithout("basis", act("ItemLapsed", late)), "basis.missing", "R-048"],
    ["a voiding without a reason", upTo.examining, actWithout("reason", act("ItemVoided", late)), "reasons.missing", "R-048"],
    ["a reopening without a basis", upTo.withdrawn, actWithout("basis", act("ItemReopened", late)), "basis.missing", "R-046"],
    [
      "a second evaluation",
      [...upTo.completed, act("CaseEvaluated", "2018-10-24 09:00")],
      act("CaseEvaluated", late),
      "evaluation.twice",
      "R-059",
    ],
    ["an evaluation before anything has ended", upTo.decided, act("CaseEvaluated", late), "evaluation.before-service", "R-060"],
    [
      "an evaluation after a reopening, before anything was done anew",
      [...upTo.completed, act("ItemReopened", "2018-10-24 09:00")],
      act("CaseEvaluated", late),
      "evaluation.nothing-anew",
      "R-060",
    ],
    ["a contact about a bad review that nobody gave", upTo.completed, act("BadReviewContacted", late), "review.none", "R-061"],
    [
      "a second appeal against a bad review",
      [...upTo.objected, act("BadReviewUpheld", "2018-10-26 09:00")],
      act("BadReviewAppealed", late),
      "review.out-of-turn",
      "R-061",
    ],
    [
      "a rectification of a bad review that was removed",
      [...upTo.objected, act("BadReviewRemoved", "2018-10-26 09:00")],
      act("BadReviewRectified", late),
      "review.out-of-turn",
      "R-061",
    ],
    [
      "a filing of what is offered no more",
      [],
      act("CaseFiled", "2018-10-12 09:00", { items: [{ item: "1", definition: "nowhere", version: 1 }] }),
      "definition.unknown",
      "R-066",
    ],
  ],
  "Supervision 电子监察": [
    ["a card of a number that was issued", after("CardRevoked"), act("CardIssued", late), "card.issued-twice", "R-058"],
    ["an answer to no card", upTo.examining, act("CardAnswered", late), "card.unknown", "R-058"],
    ["an appeal against no card", upTo.examining, act("CardAppealed", late), "card.unknown", "R-058"],
    ["a second appeal", upTo.appealed, act("CardAppealed", late), "card.out-of-turn", "R-058"],
    ["an appeal against what was upheld", [...upTo.appealed, upheld], act("CardAppealed", late), "card.out-of-turn", "R-058"],
    ["an appeal against an order", [...upTo.carded, ordered], act("CardAppealed", late), "card.out-of-turn", "R-058"],
    ["the upholding of a card without an appeal", upTo.carded, act("CardUpheld", late), "card.out-of-turn", "R-058"],
    ["a second order on a card", [...upTo.carded, ordered], act("SupervisionOrdered", late), "card.out-of-turn", "R-058"],
    [
      "an order on a card that was revoked",
      [...upTo.carded, revoked],
      act("SupervisionOrdered", late),
      "card.out-of-turn",
      "R-058",
    ],
    ["an answer to a card that was revoked", [...upTo.carded, revoked], act("CardAnswered", late), "card.out-of-turn", "R-058"],
    ["a revocation of no card", upTo.examining, act("CardRevoked", late), "card.unknown", "R-058"],
    ["a second revocation", [...upTo.carded, revoked], act("CardRevoked", late), "card.out-of-turn", "R-058"],
  ],
};

describe.each(Object.entries(byArticle))("%s: the hall refuses", (_, rows) => {
  test.each(rows)("%s", (_title, done, wish, code, rule) => {
    const answer = deciding(wish, ...done);
    if (answer.ok) throw new Error("done");
    const breach = answer.error.reasons.find((reason) => reason.code === code);
    expect(breach).toMatchObject({ code, rule });
    if (!breach) return;
    for (const language of languages) {
      const sentence = say(breach, language);
      expect(sentence).not.toMatch(/[{}]|undefined/);
      expect(sentence).not.toBe(code);
      expect(rules[rule].basis[language]).not.toBe("");
    }
    // With what was missing mended, and nothing else wrong, this is the only reason.
    expect(answer.error.reasons.map((reason) => reason.code)).toEqual([code]);
  });
});

test("every breach of content that core has a sentence for is refused here, in the refusals, or told by the offer", () => {
  const elsewhere = new Set(
    "procedure.overrun procedure.open verification.late verification.open person.not-the-complainant person.not-the-client card.answered-late card.unanswered definition.exists definition.not-offered definition.version-gap definition.withdrawn hearing.held-too-late fee.no-basis fee.not-charged fee.off-standard supplement.told-again person.examined-and-reviews person.examined-and-decides correction.empty correction.in-future definition.not-in-force person.reviewed-and-decides fee.nothing-paid fee.nothing-refunded correction.of-correction correction.of-nothing correction.unfit remedies.missing fee.told-in-parts decision.other-agency supplement.not-merged definition.unknown guard.materials-missing guard.not-deemed-accepted guard.fee-unsettled".split(
      " ",
    ),
  );
  const said = Object.keys(coreSentences).filter((code) =>
    /^(?:definition|guard|document|reasons|remedies|opinion|supplement|commitment|deferral|referral|basis|verification|person|handover|procedure|pause|extension|hearing|decision|sent-up|fee|split|evaluation|card|correction)\./.test(
      code,
    ),
  );
  const refused = new Set<string>(Object.values(byArticle).flatMap((rows) => rows.map(([, , , code]) => code)));
  expect(said.filter((code) => !refused.has(code) && !elsewhere.has(code))).toEqual([]);
});

const filedFor = (applicant: string) => deciding(act("CaseFiled", "2018-10-12 09:00", { applicant })).ok;

test("a document's number that is built like that of an identity card, with another last character, is none", () => {
  // The check character of 43090020130502001 is 1.
  expect([filedFor("430900201305020017"), filedFor("430900201305020011")]).toEqual([true, false]);
});
