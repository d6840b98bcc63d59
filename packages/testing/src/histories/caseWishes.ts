import { balanceOf } from "@banjie/core";
import { applicant, oneIn, person, type Drafts, type Occasion } from "./occasion.ts";

/** Fees, what concerns the whole case, ends and what follows them, each act as it should be. */
export const caseWishes = {
  FeeAssessed: ({ number, definition: { fees }, state }) =>
    fees.length > 0 && state.fees.assessed[number] === undefined
      ? { type: "AssessFee", by: person("cashier"), lines: fees.map((fee) => ({ item: number, ...fee })) }
      : undefined,
  FeePaid: ({ state }) => (balanceOf(state) > 0 ? { type: "PayFee", by: applicant, amount: balanceOf(state) } : undefined),
  CaseCompleted: ({ state }) =>
    Object.keys(state.items).length > 1 ? { type: "CompleteCase", by: person("window") } : undefined,
  CaseDelivered: ({ state }) =>
    Object.keys(state.items).length > 1 ? { type: "DeliverCase", by: person("window"), method: "window" } : undefined,
  SplitConsented: ({ state }) =>
    Object.keys(state.items).length > 1 && state.splitConsented.length === 0
      ? { type: "ConsentToSplit", by: applicant, items: ["2"] }
      : undefined,
  ItemSplitOff: ({ state }) => {
    const items = state.splitConsented.filter((number) => state.items[number]?.splitOffAt === undefined);
    return items.length > 0 ? { type: "SplitOffItem", by: person("window"), items, reason: "材料尚未备齐,另行办理" } : undefined;
  },
  JointSiteVerified: ({ state, number }) => {
    const handled = Object.values(state.items).filter(({ phase }) => phase === "accepted" || phase === "examining");
    const items = handled.length > 0 ? handled.map(({ item }) => item) : [number];
    return {
      type: "VerifySiteJointly",
      by: person("examiner"),
      items,
      people: ["examiner-1", "examiner-2"],
      finding: "现场与各项申报材料一致",
    };
  },
  FeeRefunded: ({ state, item }) => {
    const kept = state.fees.paid - state.fees.refunded;
    const inVain = item?.outcome === "refused" || item?.phase === "withdrawn";
    return kept > 0 && inVain
      ? { type: "RefundFee", by: person("cashier"), amount: kept, reason: "没有取得许可,退还费用" }
      : undefined;
  },
  ServiceRendered: (occasion) =>
    oneIn(3, occasion) ? { type: "RenderService", by: person("window"), service: "consultation" } : undefined,
  // A service is evaluated less often than its matter.
  CaseEvaluated: (occasion) =>
    occasion.item?.endedAt !== undefined || oneIn(4, occasion)
      ? { type: "EvaluateCase", by: applicant, level: 1 + (occasion.variant % 5), source: "device" }
      : undefined,
  CaseArchived: ({ state }) =>
    state.archive === undefined ? { type: "ArchiveCase", by: person("centre"), archive: "档-1" } : undefined,
  RecordCorrected: correct,
  ItemReopened: (occasion) =>
    oneIn(2, occasion)
      ? {
          type: "ReopenItem",
          item: occasion.number,
          by: person("decider"),
          basis: "行政复议决定",
          to: oneIn(4, occasion) ? "acceptance" : "filing",
        }
      : undefined,
  // The short ends stand last, and only in some variants, so that they do not end every story.
  ItemWithdrawn: (occasion) =>
    oneIn(6, occasion, 1) ? { type: "WithdrawItem", item: occasion.number, by: applicant } : undefined,
  CaseWithdrawn: (occasion) => (oneIn(6, occasion, 2) ? { type: "WithdrawCase", by: applicant } : undefined),
  ItemLapsed: (occasion) =>
    oneIn(3, occasion, 2)
      ? {
          type: "LapseItem",
          item: occasion.number,
          by: person("window"),
          reason: "逾期未补正",
          basis: "省行政许可实施规定",
        }
      : undefined,
  ItemVoided: (occasion) =>
    oneIn(3, occasion)
      ? {
          type: "VoidItem",
          item: occasion.number,
          by: person("window"),
          kind: oneIn(2, occasion) ? "entryError" : "invalid",
          reason: "重复录入",
        }
      : undefined,
} as const satisfies Drafts;

/** Whoever filed a case wrote the channel down wrongly. */
function correct({ state }: Occasion) {
  if (state.channel === "post") return undefined;
  const right = { data: { channel: "post" } };
  return { type: "CorrectRecord" as const, by: person("window"), version: 1, reason: "申报渠道登记有误", right };
}
