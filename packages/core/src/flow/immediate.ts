import type { Flow } from "./flow.ts";
import { rolesFor } from "./hallRoles.ts";
import { completing, endsWithoutSendingUp, handling, intake, supplementing } from "./steps.ts";

const phases: Flow["phases"] = {
  unfiled: [{ act: "CaseFiled", to: "filed" }],
  filed: [...intake, { act: "DecisionMade", when: ["deemedAccepted", "readyToDecide"], to: "decided" }],
  supplementing: [...supplementing],
  accepted: [
    { act: "DecisionMade", when: ["running", "readyToDecide"], to: "decided" },
    { act: "ItemCompleted", when: ["running", "readyToDecide", "feeSettled", "deferredIn"], to: "completed" },
    ...handling("accepted"),
  ],
  decided: [...completing],
  ...endsWithoutSendingUp,
};

/**
 * Decided on the spot: accepted and decided at the window, where an examination of substance is not needed.
 *
 * 中文  即办件流程
 * Law   行政许可法 art. 34(2), 56
 */
export const immediate: Flow = {
  id: "immediate",
  version: 1,
  name: { "zh-CN": "即办", en: "on the spot" },
  phases,
  roles: { ...rolesFor(phases), DecisionMade: ["decider", "window"] },
};
