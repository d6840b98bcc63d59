import type { Flow } from "./flow.ts";
import { rolesFor } from "./hallRoles.ts";
import { completing, ends, handling, intake, supplementing } from "./steps.ts";

const phases: Flow["phases"] = {
  unfiled: [{ act: "CaseFiled", to: "filed" }],
  filed: [...intake, { act: "ExaminationConcluded", when: ["deemedAccepted"], to: "examined" }],
  supplementing: [...supplementing],
  accepted: [{ act: "ExaminationConcluded", when: ["running"], to: "examined" }, ...handling("accepted")],
  examining: [{ act: "ExaminationConcluded", when: ["running"], to: "examined" }, ...handling("examining")],
  examined: [
    { act: "DecisionMade", when: ["running", "readyToDecide"], to: "decided" },
    { act: "ItemSentUp", when: ["running"], to: "sentUp" },
    { act: "ItemSentBack", when: ["backToExamination"], to: "examining" },
    ...handling("examined"),
  ],
  decided: [...completing],
  ...ends,
};

/**
 * For simple matters: one person examines, another reviews and decides.
 *
 * 中文  一审一核流程
 */
export const oneReview: Flow = {
  id: "one-review",
  version: 1,
  name: { "zh-CN": "一审一核", en: "one examines, another reviews" },
  phases,
  roles: { ...rolesFor(phases), DecisionMade: ["reviewer"] },
};
