import { civilDateOf } from "../../time/instant.ts";
import { isDeemedAccepted } from "../acceptance.ts";
import { awaitsApplicant } from "../itemState.ts";
import { itemOf, type Law } from "./law.ts";
import { needsBasis, needsReason } from "./needs.ts";

/** Ends that are no decision, and what undoes an end. */
export const endingLaw: Law = {
  *ItemLapsed(act, bench) {
    const { type, data, at } = act;
    yield* needsReason(type, data.reason);
    yield* needsBasis(type, data.basis, "R-048");
    const item = itemOf(bench, act);
    if (!item) return;
    if (!awaitsApplicant(item)) yield { code: "lapse.nothing-awaited", rule: "R-048", params: {} };
    const until = item.deferred.length > 0 ? item.deferredUntil : item.supplyUntil;
    if (until !== undefined && civilDateOf(at) <= until) yield { code: "lapse.too-early", rule: "R-048", params: { until } };
  },
  *ItemVoided({ type, data }) {
    yield* needsReason(type, data.reason);
  },
  *ItemReopened(act, bench) {
    yield* needsBasis(act.type, act.data.basis, "R-046");
    const item = itemOf(bench, act);
    if (!item || act.data.to === "filing" || item.acceptedAt !== undefined) return;
    if (isDeemedAccepted(item, bench.world, civilDateOf(act.at))) return;
    yield { code: "reopen.not-accepted", rule: "R-011", params: {} };
  },
  /** Where nothing has ended, the order of the flow tells it already. */
  *CaseArchived(_, { state }) {
    const items = Object.values(state.items);
    const open = items.filter(({ endedAt }) => endedAt === undefined);
    if (open.length > 0 && open.length < items.length) yield { code: "case.still-open", rule: "R-047", params: {} };
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
};
