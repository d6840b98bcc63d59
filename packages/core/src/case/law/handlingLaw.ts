import { personalBreaches } from "../personalBars.ts";
import { itemOf, type Law } from "./law.ts";
import { needsDocument, needsOpinion } from "./needs.ts";

/** Examination and review, and who may not do one after the other. 行政许可法 art. 34, 36 */
export const handlingLaw: Law = {
  *SiteVerified({ by, data }) {
    const people = new Set([by.id, ...data.people]);
    if (people.size < 2) yield { code: "verification.alone", rule: "R-016", params: {} };
  },
  *ExaminationConcluded(act, bench) {
    yield* needsOpinion(act.type, act.data.opinion);
    yield* personalBreaches({ act: act.type, person: act.by.id, at: act.at }, itemOf(bench, act), bench.world);
  },
  *ReviewConcluded(act, bench) {
    yield* needsOpinion(act.type, act.data.opinion);
    yield* personalBreaches({ act: act.type, person: act.by.id, at: act.at }, itemOf(bench, act), bench.world);
  },
  *OpinionGiven({ data }) {
    if (data.opinion !== "disagree" || data.reasons.length > 0) return;
    yield { code: "reasons.missing", rule: "R-055", params: { act: "OpinionGiven" } };
  },
  *InterestedPartyTold({ type, data }) {
    yield* needsDocument(type, data.document, "R-032");
  },
  *ItemHandedOver(act, bench) {
    if (itemOf(bench, act)?.holder !== act.data.to) return;
    yield { code: "handover.to-holder", rule: "H-02", params: { unit: act.data.to } };
  },
};
