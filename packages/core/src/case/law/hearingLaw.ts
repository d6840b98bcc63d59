import { civilDateOf } from "../../time/instant.ts";
import { hearingAskedBy } from "../hearing.ts";
import { itemOf, type Law } from "./law.ts";
import { needsDocument } from "./needs.ts";

/** Working days before the hearing by which its time and place are told (art. 48(1)). */
const daysOfNotice = 7;

/** Hearings. 行政许可法 art. 46–48 */
export const hearingLaw: Law = {
  *HearingRightTold({ type, data }) {
    yield* needsDocument(type, data.document, "R-030");
  },
  *HearingRequested(act, bench) {
    const item = itemOf(bench, act);
    const until = item && hearingAskedBy(item, bench.world);
    if (until === undefined) yield { code: "hearing.right-not-told", rule: "R-030", params: {} };
    else if (civilDateOf(act.at) > until) yield { code: "hearing.asked-too-late", rule: "R-030", params: { until } };
  },
  *HearingNotified(act, bench) {
    const notice = bench.world.calendar.between(civilDateOf(act.at), act.data.on);
    if (notice < daysOfNotice) yield { code: "hearing.notice-too-short", rule: "R-030", params: { on: act.data.on } };
  },
  *HearingHeld(act, bench) {
    const { data, at } = act;
    const item = itemOf(bench, act);
    if (!item) return;
    const { on } = item.hearing;
    if (data.record === undefined) yield { code: "hearing.no-record", rule: "R-030", params: {} };
    if (item.examiners.includes(data.chair))
      yield { code: "hearing.chaired-by-examiner", rule: "R-030", params: { person: data.chair } };
    if (on === undefined) yield { code: "hearing.not-notified", rule: "R-030", params: {} };
    else if (civilDateOf(at) < on) yield { code: "hearing.held-too-early", rule: "R-030", params: { on } };
  },
};
