import type { Issue } from "../foundation/issue.ts";
import type { Draft } from "../log/event.ts";
import { civilDate } from "../time/civilDate.ts";
import { daysOf } from "../time/holidayNotice.ts";
import { civilDateOf } from "../time/instant.ts";
import type { HallLaw, KnownHall } from "./hallLaw.ts";

/** What is asked of a notice that the hall takes into its log. 中文 采用节假日安排通知 */
export const noticeLaw: HallLaw = {
  *NoticeAdopted(act, hall) {
    const { publishedOn, off, work } = act.data.notice;
    if (civilDateOf(act.at) < publishedOn) {
      yield { code: "notice.not-published", path: ["notice", "publishedOn"], params: { publishedOn } };
    }
    const rest = new Set(daysOf(off));
    for (const day of daysOf(work ?? [])) {
      if (rest.has(day)) yield { code: "notice.day-doubled", path: ["notice", "work"], params: { on: civilDate(day) } };
    }
    yield* placeIssues(act, hall);
  },
};

/** A year is announced once, and then amended; a notice is taken once. */
function* placeIssues({ data: { notice } }: Draft<"NoticeAdopted">, { acts, world }: KnownHall): Generator<Issue> {
  const { kind, year, publishedOn } = notice;
  const path = ["notice"];
  const taken = acts.flatMap((act) => (act.type === "NoticeAdopted" ? [act.data.notice] : []));
  if (taken.some((one) => one.kind === kind && one.year === year && one.publishedOn === publishedOn)) {
    yield { code: "notice.adopted-already", path, params: { year, publishedOn } };
  }
  const announced = world.calendar.notices.filter((known) => known.year === year && known.amends !== true);
  if (kind === "amendment" && announced.length === 0) yield { code: "notice.nothing-to-amend", path, params: { year } };
  if (kind === "yearly" && announced.some((known) => known.publishedOn !== undefined && known.publishedOn !== publishedOn)) {
    yield { code: "notice.year-announced", path, params: { year } };
  }
}
