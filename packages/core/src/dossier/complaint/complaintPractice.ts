import type { ComplaintActType } from "../../vocabulary/actType.ts";
import type { Practice } from "../practice.ts";
import { applyToComplaint } from "./applyToComplaint.ts";
import { complaintCourse } from "./complaintCourse.ts";
import { judgeComplaint } from "./complaintLaw.ts";
import { complaintLedgers } from "./complaintLedgers.ts";
import { emptyComplaint, type ComplaintState } from "./complaintState.ts";

/** How complaints are kept. 中文 投诉办理 */
export const complaintPractice: Practice<ComplaintState, ComplaintActType> = {
  course: complaintCourse,
  empty: emptyComplaint,
  apply: applyToComplaint,
  judge: judgeComplaint,
  ledgers: complaintLedgers,
};
