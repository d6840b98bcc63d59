import { feeOf, type Channel, type DataOf } from "@banjie/core";
import { filedItem } from "../renewals.ts";
import type { Wish } from "../step.ts";
import type { Cast } from "./story.ts";

/** How a case is filed, where it is not at the window with all that is required. */
interface Filing {
  readonly channel?: Channel;
  readonly modes?: DataOf<"CaseFiled">["modes"];
  /** Materials that are not handed in. */
  readonly missing?: readonly string[];
  /** How many of the matters are filed at once: all unless told. */
  readonly items?: number;
}

/** 收件 */
export function file(cast: Cast, { channel = "window", modes, missing = [], items = cast.matters.length }: Filing = {}): Wish {
  const { people, matters, on } = cast;
  return {
    type: "FileCase",
    by: channel === "online" ? people.applicant : people.window,
    channel,
    ...(modes && { modes }),
    applicant: people.applicant.id,
    items: matters.slice(0, items).map((matter, index) => filedItem(String(index + 1), matter, on(0))),
    materials: [...new Set(matters.flatMap((_, index) => requiredOf(cast, index)))].filter((code) => !missing.includes(code)),
  };
}

/** 增加事项: the last of the matters. */
export const addLast = ({ people, matters, on }: Cast, reason: string): Wish => ({
  type: "AddItem",
  by: people.window,
  items: matters.slice(-1).map((matter) => filedItem(String(matters.length), matter, on(0))),
  reason,
});

/** What a matter asks for. */
export const requiredOf = ({ matters }: Cast, index = 0): string[] =>
  matters[index]?.materials.filter(({ required }) => required).map(({ code }) => code) ?? [];

/** What may follow later. */
export const deferrableOf = ({ matters: [matter] }: Cast): string[] =>
  matter?.materials.filter(({ deferrable }) => deferrable).map(({ code }) => code) ?? [];

/** 受理 */
export const accept = ({ id, people }: Cast, item = "1"): Wish<"AcceptItem"> => ({
  type: "AcceptItem",
  item,
  by: people.window,
  document: `受-${id}-${item}`,
});

/** 审查 */
export const start = ({ people }: Cast, item = "1"): Wish => ({ type: "StartExamination", item, by: people.examiner });

export const conclude = ({ people }: Cast, opinion: string, item = "1"): Wish => ({
  type: "ConcludeExamination",
  item,
  by: people.examiner,
  opinion,
  proposal: opinion.includes("不予") ? "refuse" : "grant",
});

/** 审核 */
export const review = ({ people }: Cast, opinion = "同意审查意见", item = "1"): Wish => ({
  type: "ConcludeReview",
  item,
  by: people.reviewer,
  opinion,
});

/** 准予 */
export const grant = ({ id, people }: Cast, item = "1"): Wish<"MakeDecision"> => ({
  type: "MakeDecision",
  item,
  by: people.decider,
  document: `决-${id}-${item}`,
  outcome: "granted",
  reasons: [],
  remedies: [],
});

/** 不予许可 */
export const refuse = (cast: Cast, reason: string): Wish => ({
  ...grant(cast),
  outcome: "refused",
  reasons: [reason],
  remedies: ["可自收到本决定之日起60日内申请行政复议,或者3个月内提起行政诉讼"],
});

/** 办结 送达 */
export const complete = ({ people }: Cast, item = "1"): Wish => ({ type: "CompleteItem", item, by: people.window });

export const deliver = ({ people }: Cast, item = "1"): Wish => ({
  type: "DeliverItem",
  item,
  by: people.window,
  method: "window",
});

/** 核费 缴费: of these items. */
export function bill(cast: Cast, items: readonly string[] = ["1"]): Wish {
  const lines = items.flatMap((item) => cast.matters[Number(item) - 1]?.fees.map((fee) => ({ item, ...fee })) ?? []);
  return { type: "AssessFee", by: cast.people.window, lines };
}

export const feeFor = ({ matters }: Cast, items: readonly string[] = ["1"]): number =>
  items.reduce((sum, item) => {
    const matter = matters[Number(item) - 1];
    return sum + (matter ? feeOf(matter) : 0);
  }, 0);

export const pay = (cast: Cast, items?: readonly string[]): Wish => ({
  type: "PayFee",
  by: cast.people.cashier,
  amount: feeFor(cast, items),
  receipt: `收-${cast.id}`,
});

export const refund = (cast: Cast, reason: string): Wish => ({
  type: "RefundFee",
  by: cast.people.cashier,
  amount: feeFor(cast),
  reason,
  receipt: `退-${cast.id}`,
});

/** 评价 归档 */
export const evaluate = ({ people }: Cast, level: number, remarks: string): Wish => ({
  type: "EvaluateCase",
  by: people.applicant,
  level,
  source: "device",
  remarks,
});

export const archive = ({ id, people }: Cast): Wish => ({ type: "ArchiveCase", by: people.centre, archive: `档-${id}` });
