import type { Flow } from "./flow.ts";
import { rolesFor } from "./hallRoles.ts";
import { completing, ends, handling, intake, supplementing } from "./steps.ts";

const phases: Flow["phases"] = {
  unfiled: [{ act: "CaseFiled", to: "filed" }],
  filed: [...intake, { act: "ExaminationStarted", when: ["deemedAccepted"], to: "examining" }],
  supplementing: [...supplementing],
  accepted: [{ act: "ExaminationStarted", when: ["running"], to: "examining" }, ...handling("accepted")],
  examining: [{ act: "ExaminationConcluded", when: ["running"], to: "examined" }, ...handling("examining")],
  examined: [
    { act: "ReviewConcluded", when: ["running"], to: "reviewed" },
    { act: "ItemSentBack", when: ["backToExamination"], to: "examining" },
    ...handling("examined"),
  ],
  reviewed: [
    { act: "DecisionMade", when: ["running", "readyToDecide"], to: "decided" },
    { act: "ItemSentUp", when: ["running"], to: "sentUp" },
    { act: "ItemSentBack", when: ["backToExamination"], to: "examining" },
    { act: "ItemSentBack", to: "examined" },
    ...handling("reviewed"),
  ],
  decided: [...completing],
  ...ends,
};

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
  phases,
  roles: rolesFor(phases),
};
