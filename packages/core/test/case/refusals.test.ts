import { allowedActs, placeOf, say, type AnyDraft, type CoreCode, type FlowActType, type RuleId } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, actWithout, after, deciding, people, world } from "../given.ts";
import { filing, upTo } from "./inOrder.ts";

interface Refused {
  readonly title: string;
  readonly before: readonly AnyDraft<FlowActType>[];
  readonly wish: AnyDraft<FlowActType>;
  readonly code: CoreCode;
  readonly rule: RuleId;
  readonly chinese: string;
  readonly english: string;
  /** The nearest acts, `act: offices`; left out where no way leads to the act: then all that may be done is told. */
  readonly nearest?: readonly string[];
}

const refuse = {
  outcome: "refused",
  reasons: ["不符合道路运输条例第八条"],
  remedies: ["六十日内申请行政复议，或者六个月内提起诉讼"],
} as const;
const line = { item: "1", name: "工本费", amount: 5000, basis: "价费字〔1992〕1号" };
const answered = [...upTo.asked, act("SupplementReceived", "2018-10-16 09:00")];

const refused: readonly Refused[] = [
  {
    title: "a second filing of the same case",
    before: upTo.filed,
    wish: act("CaseFiled", "2018-10-12 10:00"),
    code: "case.filed-already",
    rule: "R-001",
    chinese: "该办件已经收件，不能再次收件",
    english: "The case has been filed already",
  },
  {
    title: "acceptance of a case never filed",
    before: [],
    wish: act("ItemAccepted", "2018-10-12 10:00"),
    code: "case.not-filed",
    rule: "R-001",
    chinese: "该办件尚未收件，不能受理",
    english: "The case has not been filed: acceptance cannot come before filing",
    nearest: ["CaseFiled: window applicant"],
  },
  {
    title: "an act on an item that was not filed",
    before: upTo.filed,
    wish: { ...act("ItemAccepted", "2018-10-12 10:00"), item: "2" },
    code: "item.unknown",
    rule: "R-049",
    chinese: "本办件没有第2个事项",
    english: "The case has no item 2",
    nearest: ["SupplementNotified: window", "ItemAccepted: window"],
  },
  {
    title: "a filing of what the catalogue does not offer",
    before: [],
    wish: act("CaseFiled", "2018-10-12 09:00", { items: [{ item: "1", definition: "transport", version: 2 }] }),
    code: "definition.unknown",
    rule: "R-066",
    chinese: "事项目录中没有transport（第2版）",
    english: "The catalogue has no item transport, version 2",
    nearest: ["CaseFiled: window applicant"],
  },
  {
    title: "acceptance while required materials are missing",
    before: [filing("transport", ["photo"])],
    wish: act("ItemAccepted", "2018-10-12 10:00"),
    code: "guard.materials-missing",
    rule: "R-006",
    chinese: "材料不齐，不能受理，尚缺：application、plan",
    english: "Not yet to be accepted, materials are missing: application, plan",
    nearest: ["SupplementNotified: window"],
  },
  {
    title: "acceptance without a numbered document",
    before: upTo.filed,
    wish: actWithout("document", act("ItemAccepted", "2018-10-12 10:00")),
    code: "document.missing",
    rule: "R-007",
    chinese: "受理须有文书编号",
    english: "Acceptance needs a numbered document",
    nearest: ["SupplementNotified: window", "ItemAccepted: window"],
  },
  {
    title: "non-acceptance without a numbered document",
    before: upTo.filed,
    wish: actWithout("document", act("ItemNotAccepted", "2018-10-12 10:00")),
    code: "document.missing",
    rule: "R-007",
    chinese: "不予受理须有文书编号",
    english: "Non-acceptance needs a numbered document",
    nearest: ["ItemNotAccepted: window"],
  },
  {
    title: "non-acceptance without reasons",
    before: upTo.filed,
    wish: act("ItemNotAccepted", "2018-10-12 10:00", { reasons: [] }),
    code: "reasons.missing",
    rule: "R-009",
    chinese: "不予受理须说明理由",
    english: "Non-acceptance must state reasons",
    nearest: ["ItemNotAccepted: window"],
  },
  {
    title: "a second notice of what is missing",
    before: answered,
    wish: act("SupplementNotified", "2018-10-16 10:00", { materials: ["photo"] }),
    code: "supplement.told-again",
    rule: "R-005",
    chinese: "已经告知补正一次，不得再次告知",
    english: "What is missing has been told once already",
  },
  {
    // Filed Friday 10-12; the five days are 15, 16, 17, 18 and Friday 19.
    title: "an examination on the last of the five days of silence",
    before: upTo.filed,
    wish: act("ExaminationStarted", "2018-10-19 17:00"),
    code: "guard.not-deemed-accepted",
    rule: "R-011",
    chinese: "尚未受理，也未到视为受理之日（2018-10-19次日），不能开始审查",
    english: "Not accepted, nor deemed accepted before the end of 2018-10-19: start of examination must wait",
    nearest: ["ItemAccepted: window"],
  },
  {
    title: "a decision before acceptance",
    before: upTo.filed,
    wish: act("DecisionMade", "2018-10-12 10:00"),
    code: "act.before-acceptance",
    rule: "R-011",
    chinese: "事项尚未受理，不能决定",
    english: "The item has not been accepted: decision must wait",
    nearest: ["ItemAccepted: window"],
  },
  {
    title: "a review that skips the examination",
    before: upTo.accepted,
    wish: act("ReviewConcluded", "2018-10-15 11:00"),
    code: "act.out-of-order",
    rule: "R-012",
    chinese: "事项处于“已受理，待审查”，不能审核",
    english: "The item is accepted, awaiting examination: review is out of order",
    nearest: ["ExaminationStarted: examiner"],
  },
  {
    title: "a second acceptance",
    before: upTo.examining,
    wish: act("ItemAccepted", "2018-10-16 11:00"),
    code: "act.out-of-order",
    rule: "R-012",
    chinese: "事项处于“审查中”，不能受理",
    english: "The item is under examination: acceptance is out of order",
    // No way leads there any more: all that may be done is told.
  },
  {
    title: "a notice while the supplement is awaited",
    before: upTo.asked,
    wish: act("SupplementNotified", "2018-10-16 10:00"),
    code: "supplement.told-again",
    rule: "R-005",
    chinese: "已经告知补正一次，不得再次告知",
    english: "What is missing has been told once already",
    nearest: ["SupplementReceived: window"],
  },
  {
    title: "sending back to review what has not been reviewed",
    before: upTo.examined,
    wish: act("ItemSentBack", "2018-10-18 09:00", { to: "review" }),
    code: "act.out-of-order",
    rule: "R-012",
    chinese: "事项处于“已审查，待审核”，不能退回重办",
    english: "The item is examined, awaiting review: sending back is out of order",
    nearest: ["ItemSentBack: reviewer decider"],
  },
  {
    title: "an act dated before the one before it",
    before: upTo.filed,
    wish: act("ItemAccepted", "2018-10-12 08:59"),
    code: "time.backwards",
    rule: "R-002",
    chinese: "受理的时间2018-10-12 08:59:00早于上一行为的时间2018-10-12 09:00:00",
    english: "Acceptance is dated 2018-10-12 08:59:00, before the act that it follows at 2018-10-12 09:00:00",
    nearest: ["SupplementNotified: window", "ItemAccepted: window"],
  },
  {
    title: "an acceptance by the service centre",
    before: upTo.filed,
    wish: act("ItemAccepted", "2018-10-12 10:00", {}, people.centre),
    code: "role.not-entitled",
    rule: "H-01",
    chinese: "政务中心无权受理",
    english: "The service centre is not entitled to acceptance",
    nearest: ["SupplementNotified: window", "ItemAccepted: window"],
  },
  {
    title: "an examination without an opinion",
    before: upTo.examining,
    wish: actWithout("opinion", act("ExaminationConcluded", "2018-10-17 16:00")),
    code: "opinion.missing",
    rule: "R-014",
    chinese: "审查须有明确意见",
    english: "Examination needs a clear opinion",
    nearest: ["ExaminationConcluded: examiner"],
  },
  {
    title: "a review without an opinion",
    before: upTo.examined,
    wish: actWithout("opinion", act("ReviewConcluded", "2018-10-18 09:30")),
    code: "opinion.missing",
    rule: "R-014",
    chinese: "审核须有明确意见",
    english: "Review needs a clear opinion",
    nearest: ["ReviewConcluded: reviewer"],
  },
  {
    title: "a review by the one who examined",
    before: upTo.examined,
    wish: act("ReviewConcluded", "2018-10-18 09:30", {}, { ...people.reviewer, id: people.examiner.id }),
    code: "person.examined-and-reviews",
    rule: "R-015",
    chinese: "审查人examiner-1不得审核同一事项",
    english: "The item was examined by examiner-1, who may not review it",
    nearest: ["ReviewConcluded: reviewer"],
  },
  {
    title: "a refusal without reasons",
    before: upTo.reviewed,
    wish: act("DecisionMade", "2018-10-22 11:00", { ...refuse, reasons: [], remedies: [...refuse.remedies] }),
    code: "reasons.missing",
    rule: "R-009",
    chinese: "决定须说明理由",
    english: "Decision must state reasons",
    nearest: ["DecisionMade: decider"],
  },
  {
    title: "a refusal that tells no remedies",
    before: upTo.reviewed,
    wish: act("DecisionMade", "2018-10-22 11:00", { ...refuse, reasons: [...refuse.reasons], remedies: [] }),
    code: "remedies.missing",
    rule: "R-010",
    chinese: "不予许可须告知复议、诉讼权利",
    english: "A refusal must tell the remedies: review or suit",
    nearest: ["DecisionMade: decider"],
  },
  {
    title: "a fee for what is free of charge",
    before: upTo.accepted,
    wish: act("FeeAssessed", "2018-10-15 11:00"),
    code: "fee.not-charged",
    rule: "R-040",
    chinese: "道路运输经营许可不收费，不得核费",
    english: "道路运输经营许可 is free of charge: no fee may be assessed",
  },
  {
    title: "a fee below the published standard",
    before: upTo.billed.slice(0, 2),
    wish: act("FeeAssessed", "2018-10-15 11:00", { lines: [{ ...line, amount: 4999 }] }),
    code: "fee.off-standard",
    rule: "R-040",
    chinese: "核费49.99元，公布标准为50.00元",
    english: "49.99 yuan assessed, the published standard is 50.00 yuan",
    nearest: ["FeeAssessed: window cashier"],
  },
  {
    title: "a fee assessed a second time",
    before: upTo.billed,
    wish: act("FeeAssessed", "2018-10-15 11:00"),
    code: "fee.off-standard",
    rule: "R-040",
    chinese: "核费100.00元，公布标准为50.00元",
    english: "100.00 yuan assessed, the published standard is 50.00 yuan",
    nearest: ["FeeAssessed: window cashier"],
  },
  {
    title: "a fee line without a legal basis",
    before: upTo.billed.slice(0, 2),
    wish: act("FeeAssessed", "2018-10-15 11:00", { lines: [{ item: "1", name: "工本费", amount: 5000 }] }),
    code: "fee.no-basis",
    rule: "R-040",
    chinese: "收费项目“工本费”没有依据",
    english: "The fee line 工本费 has no legal basis",
    nearest: ["FeeAssessed: window cashier"],
  },
  {
    title: "a fee for an item that was not filed",
    before: upTo.billed.slice(0, 2),
    wish: act("FeeAssessed", "2018-10-15 11:00", { lines: [line, { ...line, item: "2" }] }),
    code: "item.unknown",
    rule: "R-049",
    chinese: "本办件没有第2个事项",
    english: "The case has no item 2",
    nearest: ["FeeAssessed: window cashier"],
  },
  {
    title: "completion while the fee is unpaid",
    before: [...upTo.billed, act("FeePaid", "2018-10-15 10:40", { amount: 2000 }), ...upTo.decided.slice(2)],
    wish: act("ItemCompleted", "2018-10-23 09:00"),
    code: "guard.fee-unsettled",
    rule: "R-041",
    chinese: "费用未结清，尚欠30.00元，不能办结",
    english: "Fees are unsettled, 30.00 yuan are due: completion must wait",
    nearest: ["FeeAssessed: window cashier", "FeePaid: window cashier applicant"],
  },
  {
    title: "completion before the fee was even assessed",
    before: [filing("bookshop"), ...upTo.decided.slice(1)],
    wish: act("ItemCompleted", "2018-10-23 09:00"),
    code: "guard.fee-unsettled",
    rule: "R-041",
    chinese: "费用未结清，尚欠50.00元，不能办结",
    english: "Fees are unsettled, 50.00 yuan are due: completion must wait",
    nearest: ["FeeAssessed: window cashier"],
  },
  {
    title: "a second end: withdrawal of what is completed",
    before: upTo.completed,
    wish: act("ItemWithdrawn", "2018-10-24 09:00"),
    code: "act.ended-twice",
    rule: "R-046",
    chinese: "事项已办结，不能再有第二个结果“撤回申请”",
    english: "The item has ended (completed): withdrawal would end it twice",
    nearest: ["ItemReopened: decider centre"],
  },
  {
    title: "going on after the end",
    before: [...upTo.examining, act("ItemWithdrawn", "2018-10-16 09:00")],
    wish: act("ExaminationConcluded", "2018-10-17 09:00"),
    code: "act.after-end",
    rule: "R-047",
    chinese: "事项申请人已撤回，不能再审查",
    english: "The item has ended (withdrawn by the applicant): examination comes too late",
    nearest: ["ItemReopened: decider centre"],
  },
];

describe("the hall refuses", () => {
  test.each(refused)("$title ($rule)", ({ before, wish, code, rule, chinese, english, nearest }) => {
    const answer = deciding(wish, ...before);
    if (answer.ok) throw new Error("done");
    const { error } = answer;
    expect({ code: error.code, rule: error.rule }).toEqual({ code, rule });
    expect(say(error, "zh-CN")).toBe(chinese);
    expect(say(error, "en")).toBe(english);
    if (nearest) expect(error.allowed.map((allowed) => `${allowed.act}: ${allowed.roles.join(" ")}`)).toEqual(nearest);
    else expect(error.allowed).toEqual(allowedActs(after(...before), wish.at, world));
    expect(error.reasons).toHaveLength(1);
    expect(placeOf(error)).toBe("");
  });

  test("with every reason at once, the structural one first", () => {
    const wish = act("DecisionMade", "2018-10-12 08:00", { outcome: "refused", reasons: [], remedies: [] }, people.centre);
    const answer = deciding(wish, ...upTo.filed);
    if (answer.ok) throw new Error("done");
    expect(answer.error.reasons.map((reason) => reason.code)).toEqual([
      "act.before-acceptance",
      "time.backwards",
      "role.not-entitled",
      "reasons.missing",
      "remedies.missing",
    ]);
  });
});
