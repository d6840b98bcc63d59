import { listed } from "../../foundation/issue.ts";
import { feeOf } from "../../catalogue/itemDefinition.ts";
import { civilDateOf } from "../../time/instant.ts";
import { awaitsAcceptance, type ItemState } from "../itemState.ts";
import { owesNothing } from "../fees.ts";
import { filingBreaches } from "../joint/jointFiling.ts";
import { jointRules } from "../joint/jointRules.ts";
import { jointViewOf } from "../joint/jointView.ts";
import { isToldAlready, noticeItems } from "../noticeItems.ts";
import { itemOf, type Bench, type Law } from "./law.ts";

/** What joint processing asks of an act besides what is asked of the same act of a single item. 行政许可法 art. 26, 42(2) */
export const jointLaw: Law = {
  *CaseFiled(act, { state, world }) {
    yield* filingBreaches(act, state, world);
  },
  *ItemAdded(act, { state, world }) {
    yield* filingBreaches(act, state, world);
  },
  /** The applicant is told once for the whole filing; only what joined it later may need another notice. */
  *SupplementNotified({ at, data }, { state, world }) {
    if (!noticeItems(state, data, at, world).some((item) => isToldAlready(state, item))) return;
    yield { code: "supplement.not-merged", rule: "R-051", params: { noticed: state.noticedAt ?? at } };
  },
  *DecisionMade(act, bench) {
    const { state, world } = bench;
    const item = itemOf(bench, act);
    if (!item || Object.keys(state.items).length < 2) return;
    const { agency, outcome } = act.data;
    const own = world.definitionOf(item)?.department;
    if (agency !== undefined && own !== undefined && agency !== own) {
      yield { code: "decision.other-agency", rule: "R-052", params: { agency, own } };
    }
    if (outcome !== "granted") return;
    const view = jointViewOf(state, act.at, world);
    const failed = view.members.flatMap((member) => (member.item === item.item ? jointRules.keepsFromGrant(view, member) : []));
    if (failed.length === 0) return;
    yield {
      code: "joint.need-failed",
      rule: "H-05",
      params: {
        item: item.item,
        ...listed(
          "needs",
          failed.map((one) => one.item),
        ),
      },
    };
  },
  /** The applicant is told once of all that is to be paid (H-07). */
  *FeeAssessed({ data }, bench) {
    if (bench.state.bundle === undefined) return;
    const billed = new Set(data.lines.map(({ item }) => item));
    const left = Object.values(bench.state.items).filter((item) => !billed.has(item.item) && isChargeable(item, bench));
    const joined = Object.values(bench.state.items).some(({ item, splitOffAt }) => billed.has(item) && splitOffAt === undefined);
    if (!joined || left.length === 0) return;
    yield {
      code: "fee.told-in-parts",
      rule: "H-07",
      params: listed(
        "items",
        left.map(({ item }) => item),
      ),
    };
  },
  *JointSiteVerified({ by, data }, { state }) {
    if (new Set([by.id, ...data.people]).size < 2) yield { code: "verification.alone", rule: "R-016", params: {} };
    for (const item of data.items) if (!state.items[item]) yield { code: "item.unknown", rule: "R-049", params: { item } };
  },
  *OpinionRequested({ at, data }) {
    if (data.until < civilDateOf(at)) yield { code: "opinion.day-past", rule: "R-054", params: { until: data.until } };
  },
};

/** An accepted item of the whole that has not ended, with a published fee that is on no bill yet. */
function isChargeable(item: ItemState, { state, world }: Bench): boolean {
  if (
    item.splitOffAt !== undefined ||
    item.endedAt !== undefined ||
    awaitsAcceptance(item) ||
    owesNothing(item) ||
    state.fees.assessed[item.item] !== undefined
  )
    return false;
  const definition = world.definitionOf(item);
  return definition !== undefined && feeOf(definition) > 0;
}
