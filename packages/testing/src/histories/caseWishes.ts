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
    Object.keys(state.items).length > 1 ? { type: "ConsentToSplit", by: applicant, items: ["2"] } : undefined,
  ItemSplitOff: ({ state }) =>
    state.splitConsented.length > 0
      ? { type: "SplitOffItem", by: person("window"), items: [...state.splitConsented], reason: "材料尚未备齐,另行办理" }
      : undefined,
  FeeRefunded: ({ state }) => {
    const kept = state.fees.paid - state.fees.refunded;
    const amount = Math.min(kept, -balanceOf(state));
    return amount > 0 ? { type: "RefundFee", by: person("cashier"), amount, reason: "多缴退回" } : undefined;
  },
  ServiceRendered: () => ({ type: "RenderService", by: person("window"), service: "consultation" }),
  CaseEvaluated: ({ variant }) => ({ type: "EvaluateCase", by: applicant, level: 1 + (variant % 5), source: "device" }),
  CaseArchived: ({ state }) =>
    state.archive === undefined ? { type: "ArchiveCase", by: person("centre"), archive: "档-1" } : undefined,
  CardIssued: ({ number, item, variant }) => {
    const card = `牌-${(item?.cards.length ?? 0) + 1}-${variant}`;
    if (item?.cards.includes(card)) return undefined;
    return { type: "IssueCard", item: number, by: person("supervisor"), card, level: "yellow", reason: "临近时限未办" };
  },
  CardAppealed: ({ number, item }) => {
    const [card] = item?.cards ?? [];
    return card === undefined
      ? undefined
      : { type: "AppealCard", item: number, by: person("decider"), card, reason: "等待检测期间不计时" };
  },
  CardRevoked: ({ number, item }) => {
    const [card] = item?.cards ?? [];
    return card === undefined
      ? undefined
      : { type: "RevokeCard", item: number, by: person("supervisor"), card, reason: "申诉成立" };
  },
  RecordCorrected: correct,
  ItemReopened: (occasion) =>
    oneIn(3, occasion)
      ? {
          type: "ReopenItem",
          item: occasion.number,
          by: person("decider"),
          basis: "行政复议决定",
          to: oneIn(2, occasion) ? "acceptance" : "filing",
        }
      : undefined,
  // The short ends stand last, and only in some variants, so that they do not end every story.
  ItemWithdrawn: (occasion) =>
    oneIn(4, occasion, 1) ? { type: "WithdrawItem", item: occasion.number, by: applicant } : undefined,
  CaseWithdrawn: (occasion) => (oneIn(6, occasion, 2) ? { type: "WithdrawCase", by: applicant } : undefined),
  ItemLapsed: (occasion) =>
    oneIn(4, occasion, 3)
      ? {
          type: "LapseItem",
          item: occasion.number,
          by: person("window"),
          reason: "逾期未补正",
          basis: "省行政许可实施规定",
        }
      : undefined,
  ItemVoided: (occasion) =>
    oneIn(4, occasion)
      ? {
          type: "VoidItem",
          item: occasion.number,
          by: person("window"),
          kind: oneIn(8, occasion) ? "entryError" : "invalid",
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
