import type { ComplaintActType } from "../../vocabulary/actType.ts";
import type { ComplaintPhase } from "../../vocabulary/complaint.ts";
import type { Course } from "../course.ts";

/**
 * From lodging to closing: accepted or rejected, investigated, concluded, answered; taken up again if the answer does not satisfy.
 *
 * 中文    投诉办理流程
 * Source  GB/T 36113-2018: 受理 调查 处置 反馈 归档
 */
export const complaintCourse: Course<ComplaintActType, ComplaintPhase> = {
  ComplaintLodged: { from: ["unlodged"], to: "lodged", by: ["complainant", "centre"] },
  ComplaintRejected: { from: ["lodged"], to: "rejected", by: ["centre"] },
  ComplaintAccepted: { from: ["lodged"], to: "accepted", by: ["centre"] },
  ComplaintInvestigated: { from: ["accepted", "investigating"], to: "investigating", by: ["centre", "supervisor"] },
  ComplaintConcluded: { from: ["investigating"], to: "concluded", by: ["centre", "supervisor"] },
  ComplaintWithdrawn: { from: ["lodged", "accepted", "investigating"], to: "withdrawn", by: ["complainant", "centre"] },
  ComplaintExtended: { from: ["accepted", "investigating", "concluded"], by: ["centre"] },
  ComplaintAnswered: { from: ["concluded"], to: "answered", by: ["centre"] },
  ComplaintFollowedUp: { from: ["answered"], by: ["centre"] },
  ComplaintReopened: { from: ["answered"], to: "accepted", by: ["complainant", "centre"] },
  ComplaintClosed: { from: ["answered", "withdrawn", "rejected"], to: "closed", by: ["centre"] },
};
