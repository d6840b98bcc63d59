import { civilDateOf } from "../../time/instant.ts";
import { openPause } from "../itemState.ts";
import { extensionTerms } from "../joint/extensionTerms.ts";
import { itemOf, type Law } from "./law.ts";
import { needsBasis, needsReason } from "./needs.ts";

/** Special procedures, suspensions, extensions. 行政许可法 art. 42, 45 */
export const pauseLaw: Law = {
  *SpecialProcedureStarted(act, bench) {
    const { type, data } = act;
    yield* needsBasis(type, data.basis, "R-024");
    if (data.notice === undefined || data.days === undefined) {
      yield { code: "procedure.not-told", rule: "R-024", params: { procedure: data.procedure } };
    }
    const item = itemOf(bench, act);
    const foreseen = (item && bench.world.definitionOf(item)?.procedures) ?? [];
    if (item && !foreseen.includes(data.procedure)) {
      yield { code: "procedure.not-foreseen", rule: "R-024", params: { procedure: data.procedure } };
    }
    if (item && openPause(item, data.procedure)) {
      yield { code: "pause.open-already", rule: "R-027", params: { pause: data.procedure } };
    }
  },
  *SpecialProcedureEnded(act, bench) {
    const item = itemOf(bench, act);
    if (!item || !openPause(item, act.data.procedure))
      yield { code: "pause.not-open", rule: "R-027", params: { pause: act.data.procedure } };
  },
  *ItemSuspended(act, bench) {
    yield* needsReason(act.type, act.data.reason, "R-027");
    const item = itemOf(bench, act);
    const { kind } = act.data;
    if (item && openPause(item, kind)) yield { code: "pause.open-already", rule: "R-027", params: { pause: kind } };
  },
  *ItemResumed(act, bench) {
    const item = itemOf(bench, act);
    if (!item || !openPause(item, act.data.kind))
      yield { code: "pause.not-open", rule: "R-027", params: { pause: act.data.kind } };
  },
  *ExtensionApproved(act, bench) {
    const { data, type, at } = act;
    yield* needsReason(type, data.reason, "R-020");
    if (data.notice === undefined) yield { code: "extension.not-told", rule: "R-020", params: {} };
    const item = itemOf(bench, act);
    if (!item) return;
    const { rank, most, before, due } = extensionTerms(bench.state, item, bench.world, at);
    if (data.approver.rank !== rank) yield { code: "extension.wrong-head", rule: "R-020", params: { rank } };
    if (data.days > most) yield { code: "extension.too-long", rule: "R-020", params: { days: data.days, most } };
    if (before.length > 0) yield { code: "extension.twice", rule: "R-020", params: {} };
    if (due !== undefined && civilDateOf(at) > due) yield { code: "extension.too-late", rule: "R-020", params: { due } };
  },
};
