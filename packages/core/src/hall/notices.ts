import { civilDateOf } from "../time/instant.ts";
import { isSameNotice } from "../time/knowing.ts";
import { noticeIssues } from "../time/readNotices.ts";
import type { HallLaw } from "./hallLaw.ts";

/** What is asked of a notice that the hall takes into its log. 中文 采用节假日安排通知 */
export const noticeLaw: HallLaw = {
  *NoticeAdopted({ at, data: { notice } }, { acts, world }) {
    const { year, publishedOn } = notice;
    if (acts.some((act) => act.type === "NoticeAdopted" && isSameNotice(act.data.notice, notice))) {
      yield { code: "notice.adopted-already", path: ["notice"], params: { year, publishedOn } };
    }
    if (civilDateOf(at) < publishedOn) {
      yield { code: "notice.not-published", path: ["notice", "publishedOn"], params: { publishedOn } };
    }
    // What the library knows of its own accord may be taken into the log as well.
    const others = world.calendar.notices.filter((known) => !isSameNotice(known, notice));
    yield* noticeIssues(notice, others, [...others, notice], ["notice"]);
  },
};
