import { personalBreaches } from "../personalBars.ts";
import { itemOf, type Law } from "./law.ts";
import { needsDocument, needsOpinion, needsReasons } from "./needs.ts";

/** The decision, and what goes up instead. 行政许可法 art. 35, 37, 38, 43, 48(2) */
export const decisionLaw: Law = {
  *DecisionMade(act, bench) {
    const { outcome, reasons, remedies, hearingRecord } = act.data;
    if (outcome === "refused") {
      yield* needsReasons(act.type, reasons);
      if (remedies.length === 0) yield { code: "remedies.missing", rule: "R-010", params: {} };
    }
    const item = itemOf(bench, act);
    yield* personalBreaches({ act: act.type, person: act.by.id, at: act.at }, item, bench.world);
    yield* needsDocument(act.type, act.data.document, "H-03");
    const record = item?.hearing.record;
    if (record !== undefined && hearingRecord !== record) {
      yield { code: "decision.not-on-record", rule: "R-031", params: { record } };
    }
  },
  *ItemSentUp({ type, data }) {
    yield* needsOpinion(type, data.opinion, "R-033");
    if (!data.allMaterials) yield { code: "sent-up.materials-missing", rule: "R-033", params: { to: data.to } };
  },
};
