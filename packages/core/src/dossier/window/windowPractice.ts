import type { Event } from "../../log/event.ts";
import type { WindowActType } from "../../vocabulary/actType.ts";
import type { Course } from "../course.ts";
import type { Practice } from "../practice.ts";
import { windowLedgers } from "./checkedWeek.ts";
import { judgeWindow } from "./windowLaw.ts";
import { emptyWindow, type WindowState } from "./windowState.ts";

/** Checked by the day, published by the week and the month. 中文 日检查 周公示 月考核 */
const windowCourse: Course<WindowActType, WindowState["phase"]> = {
  WindowChecked: { from: ["kept"], by: ["centre", "supervisor"] },
  AssessmentPublished: { from: ["kept"], by: ["centre"] },
  BannerAwarded: { from: ["kept"], by: ["centre"] },
};

function applyToWindow(draft: WindowState, event: Event<WindowActType>): void {
  switch (event.type) {
    case "WindowChecked": {
      const { category, faults, merits = 0 } = event.data;
      draft.checks.push({ at: event.at, category, faults, merits });
      return;
    }
    case "AssessmentPublished":
      draft.publications.push({ ...event.data, at: event.at });
      return;
    case "BannerAwarded":
      draft.awards.push(event.data);
      return;
  }
}

/** How the assessment of a window is kept. 中文 窗口考核 */
export const windowPractice: Practice<WindowState, WindowActType> = {
  course: windowCourse,
  empty: emptyWindow,
  apply: applyToWindow,
  judge: judgeWindow,
  ledgers: windowLedgers,
};
