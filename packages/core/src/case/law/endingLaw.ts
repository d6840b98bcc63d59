import { itemOf, type Law } from "./law.ts";
import { needsBasis, needsReason } from "./needs.ts";

/** Ends that are no decision, and what undoes an end. */
export const endingLaw: Law = {
  *ItemLapsed({ type, data }) {
    yield* needsReason(type, data.reason);
    yield* needsBasis(type, data.basis, "R-048");
  },
  *ItemVoided({ type, data }) {
    yield* needsReason(type, data.reason);
  },
  *ItemReopened({ type, data }) {
    yield* needsBasis(type, data.basis, "R-046");
  },
  *ItemSplitOff({ data }, { state }) {
    for (const item of data.items) {
      if (!state.items[item]) yield { code: "item.unknown", rule: "R-049", params: { item } };
      else if (!state.splitConsented.includes(item)) yield { code: "split.no-consent", rule: "R-049", params: { item } };
    }
  },
  *SplitConsented({ data }, { state }) {
    for (const item of data.items) if (!state.items[item]) yield { code: "item.unknown", rule: "R-049", params: { item } };
  },
  *CaseEvaluated(_, { state }) {
    if (state.evaluation !== undefined) yield { code: "evaluation.twice", rule: "R-059", params: {} };
  },
  *CardIssued(act, bench) {
    if (!itemOf(bench, act)?.cards.includes(act.data.card)) return;
    yield { code: "card.issued-twice", rule: "R-058", params: { card: act.data.card } };
  },
  *CardAppealed(act, bench) {
    if (itemOf(bench, act)?.cards.includes(act.data.card)) return;
    yield { code: "card.unknown", rule: "R-058", params: { card: act.data.card } };
  },
  *CardRevoked(act, bench) {
    if (itemOf(bench, act)?.cards.includes(act.data.card)) return;
    yield { code: "card.unknown", rule: "R-058", params: { card: act.data.card } };
  },
};
