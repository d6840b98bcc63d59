import { civilDateOf } from "../../time/instant.ts";
import { itemOf, type Law } from "./law.ts";
import { needsDocument } from "./needs.ts";

/** Days of art. 47 and 48: to ask after being told, to organise after being asked, notice before the day. */
const days = { toAsk: 5, toHold: 20, ofNotice: 7 };

/** Hearings. 行政许可法 art. 46–48 */
export const hearingLaw: Law = {
  *HearingRightTold({ type, data }) {
    yield* needsDocument(type, data.document, "R-030");
  },
  *HearingRequested(act, bench) {
    const told = itemOf(bench, act)?.hearing.toldAt;
    if (told === undefined) {
      yield { code: "hearing.right-not-told", rule: "R-030", params: {} };
      return;
    }
    const until = bench.world.calendar.after(civilDateOf(told), days.toAsk).on;
    if (civilDateOf(act.at) > until) yield { code: "hearing.asked-too-late", rule: "R-030", params: { until } };
  },
  *HearingNotified(act, bench) {
    const notice = bench.world.calendar.between(civilDateOf(act.at), act.data.on);
    if (notice < days.ofNotice) yield { code: "hearing.notice-too-short", rule: "R-030", params: { on: act.data.on } };
  },
  *HearingHeld(act, bench) {
    const { data, at } = act;
    const item = itemOf(bench, act);
    if (!item) return;
    const { notifiedAt, requestedAt } = item.hearing;
    if (data.record === undefined) yield { code: "hearing.no-record", rule: "R-030", params: {} };
    if (item.examiners.includes(data.chair))
      yield { code: "hearing.chaired-by-examiner", rule: "R-030", params: { person: data.chair } };
    if (notifiedAt === undefined) yield { code: "hearing.not-notified", rule: "R-030", params: {} };
    if (requestedAt === undefined) return;
    const until = bench.world.calendar.after(civilDateOf(requestedAt), days.toHold).on;
    if (civilDateOf(at) > until) yield { code: "hearing.held-too-late", rule: "R-030", params: { until } };
  },
};
