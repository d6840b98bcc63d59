import { canLead, type Phase, type Step } from "@banjie/core";
import { describe, expect, test } from "vitest";

interface Drawn {
  readonly why: string;
  readonly from: Phase;
  readonly step: Step;
  readonly before?: readonly Step[];
}

const backToExamination: Step = { act: "ItemSentBack", when: ["backToExamination"], to: "examining" };
const allSupplied: Step = { act: "SupplementReceived", when: ["nothingOutstanding"], to: "filed" };

const remembered: readonly Drawn[] = [
  { why: "stages may be left out", from: "accepted", step: { act: "DecisionMade", to: "decided" } },
  {
    why: "an item may be accepted while a supplement is awaited",
    from: "supplementing",
    step: { act: "ItemAccepted", to: "accepted" },
  },
  { why: "a hand-over keeps the phase", from: "examined", step: { act: "ItemHandedOver", to: "examined" } },
  { why: "sending back goes where the act says", from: "reviewed", step: backToExamination },
  { why: "else to review", from: "reviewed", step: { act: "ItemSentBack", to: "examined" }, before: [backToExamination] },
  { why: "a full supplement brings the item back", from: "supplementing", step: allSupplied },
  {
    why: "half of one does not",
    from: "supplementing",
    step: { act: "SupplementReceived", to: "supplementing" },
    before: [allSupplied],
  },
];

const forgotten: readonly Drawn[] = [
  { why: "an examination does not decide", from: "examining", step: { act: "ExaminationConcluded", to: "decided" } },
  { why: "an item is not filed twice", from: "accepted", step: { act: "CaseFiled", to: "filed" } },
  { why: "what has ended stays ended", from: "withdrawn", step: { act: "ItemAccepted", to: "accepted" } },
  { why: "nothing is delivered before completion", from: "decided", step: { act: "ItemDelivered", to: "delivered" } },
  { why: "an accepted item asks for no supplement", from: "accepted", step: { act: "SupplementNotified", to: "supplementing" } },
  { why: "half a supplement is not all of it", from: "supplementing", step: { act: "SupplementReceived", to: "filed" } },
  { why: "all of it is not half", from: "supplementing", step: { act: "SupplementReceived", to: "supplementing" } },
  { why: "what is decided cannot be taken back", from: "decided", step: { act: "CaseWithdrawn", to: "withdrawn" } },
  { why: "back to review is not back to examination", from: "reviewed", step: { act: "ItemSentBack", to: "examining" } },
];

describe("a way on that a flow draws", () => {
  test.each(remembered)("is remembered as drawn: $why", ({ from, step, before }) => {
    expect(canLead(from, step, before)).toBe(true);
  });

  test.each(forgotten)("is refused where the fold would remember otherwise: $why", ({ from, step, before }) => {
    expect(canLead(from, step, before)).toBe(false);
  });
});
