import type { CivilDate } from "../time/civilDate.ts";
import { civilDateOf } from "../time/instant.ts";
import type { WorkingCalendar } from "../time/workingCalendar.ts";
import type { ItemState } from "./caseState.ts";

/** Working days to ask for a hearing after being told of the right, and to hold it after being asked (行政许可法 art. 47). */
const days = { toAsk: 5, toHold: 20 };

/** The last day on which a hearing may be asked for, once the right has been told. 中文 申请听证期限 */
export const hearingAskedBy = ({ hearing }: ItemState, calendar: WorkingCalendar): CivilDate | undefined =>
  hearing.toldAt && calendar.after(civilDateOf(hearing.toldAt), days.toAsk).on;

/** The last day on which a hearing that was asked for is to be held. 中文 举行听证期限 */
export const hearingHeldBy = ({ hearing }: ItemState, calendar: WorkingCalendar): CivilDate | undefined =>
  hearing.requestedAt && calendar.after(civilDateOf(hearing.requestedAt), days.toHold).on;
