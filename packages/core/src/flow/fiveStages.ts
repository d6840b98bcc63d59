import type { Flow, Step } from "./flow.ts";

const withdrawal: Step = { act: "ItemWithdrawn", to: "withdrawn" };
const handOver = (to: Step["to"]): Step => ({ act: "ItemHandedOver", to });
const fees = (to: Step["to"]): Step[] => [
  { act: "FeeAssessed", to },
  { act: "FeePaid", to },
];

/**
 * The five stages of the seed: 受理 acceptance, 审查 examination, 审核 review, 决定 decision, 办结 completion.
 *
 * 中文  五环节流程
 * Law   行政许可法 art. 29–44; acceptance and completion at the window only (统一受理办结)
 */
export const fiveStages: Flow = {
  id: "five-stages",
  version: 1,
  name: { "zh-CN": "五环节", en: "five stages" },
  phases: {
    unfiled: [{ act: "CaseFiled", to: "filed" }],
    filed: [
      { act: "SupplementNotified", to: "supplementing" },
      { act: "ItemAccepted", when: ["materialsComplete"], to: "accepted" },
      { act: "ItemNotAccepted", to: "notAccepted" },
      { act: "ExaminationStarted", when: ["deemedAccepted"], to: "examining" },
      withdrawal,
    ],
    supplementing: [
      { act: "SupplementReceived", when: ["nothingOutstanding"], to: "filed" },
      { act: "SupplementReceived", to: "supplementing" },
      withdrawal,
    ],
    accepted: [{ act: "ExaminationStarted", to: "examining" }, handOver("accepted"), ...fees("accepted"), withdrawal],
    examining: [{ act: "ExaminationConcluded", to: "examined" }, handOver("examining"), ...fees("examining"), withdrawal],
    examined: [
      { act: "ReviewConcluded", to: "reviewed" },
      { act: "ItemSentBack", when: ["backToExamination"], to: "examining" },
      handOver("examined"),
      ...fees("examined"),
      withdrawal,
    ],
    reviewed: [
      { act: "DecisionMade", to: "decided" },
      { act: "ItemSentBack", when: ["backToExamination"], to: "examining" },
      { act: "ItemSentBack", to: "examined" },
      handOver("reviewed"),
      ...fees("reviewed"),
      withdrawal,
    ],
    decided: [{ act: "ItemCompleted", when: ["feeSettled"], to: "completed" }, handOver("decided"), ...fees("decided")],
    completed: [{ act: "ItemDelivered", to: "delivered" }],
  },
  roles: {
    CaseFiled: ["window", "applicant"],
    SupplementNotified: ["window"],
    SupplementReceived: ["window"],
    FeeAssessed: ["window", "cashier"],
    FeePaid: ["window", "cashier", "applicant"],
    ItemAccepted: ["window"],
    ItemNotAccepted: ["window"],
    ItemHandedOver: ["window", "examiner", "reviewer", "decider"],
    ExaminationStarted: ["examiner"],
    ExaminationConcluded: ["examiner"],
    ReviewConcluded: ["reviewer"],
    ItemSentBack: ["reviewer", "decider"],
    DecisionMade: ["decider"],
    ItemCompleted: ["window"],
    ItemDelivered: ["window"],
    ItemWithdrawn: ["applicant", "window"],
  },
};
