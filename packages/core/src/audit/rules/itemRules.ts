import { listed } from "../../foundation/issue.ts";
import { acceptedOn } from "../../case/acceptance.ts";
import { missingMaterials } from "../../case/holds.ts";
import { civilDateOf } from "../../time/instant.ts";
import type { RuleId } from "../../vocabulary/rule.ts";
import type { Found, ItemInquiry } from "./inquiry.ts";
import { unexplained } from "./unexplained.ts";

/**
 * Rules that no single act of an item breaks, besides those of its clocks: what should have been done by a moment, and was not.
 *
 * 中文  按时点判断的规则
 */
export const itemRules = {
  "R-022": ({ item, clocks, asOf }) => unexplained(clocks, "promised", item.explainedAt, asOf),
  "R-039": notTheSameDay,
  "R-042": completedWithout,
  "H-04": lateAnswers,
} as const satisfies Readonly<Partial<Record<RuleId, (inquiry: ItemInquiry) => Iterable<Found>>>>;

/** 即办件当日办结; what was filed in a bundle is handled as the bundle is. */
function* notTheSameDay({ state, item, world, asOf }: ItemInquiry): Generator<Found> {
  if (state.bundle !== undefined || world.definitionOf(item)?.kind !== "immediate") return;
  const accepted = acceptedOn(item, world, civilDateOf(asOf));
  const { endedAt: ended, endedAt: at = asOf, acceptedAt: since = item.receivedAt } = item;
  if (accepted === undefined || civilDateOf(at) <= accepted) return;
  if (ended) yield { code: "immediate.completed-later", params: { accepted, ended }, at, since };
  else yield { code: "immediate.open", params: { accepted, asOf }, at, since };
}

/** What silence accepted, or a notice did not ask for, may still be missing when it is granted and completed. */
function* completedWithout({ state, item, world }: ItemInquiry): Generator<Found> {
  const { completedAt: at, outcome, deferred } = item;
  if (at === undefined || outcome === "refused") return;
  const missing = missingMaterials({ state, item, at, world }).filter((material) => !deferred.includes(material));
  if (missing.length > 0) yield { code: "completion.materials-missing", params: listed("materials", missing), at };
}

/** Answers that a card in force or its order asked for by a day, and that came later or not yet. */
function* lateAnswers({ item, asOf }: ItemInquiry): Generator<Found> {
  for (const { card, demands, status } of item.cards) {
    if (status === "revoked") continue;
    for (const { by, answeredAt: answered } of demands) {
      if (civilDateOf(answered ?? asOf) <= by) continue;
      if (answered) yield { code: "card.answered-late", params: { card, by, answered }, at: answered };
      else yield { code: "card.unanswered", params: { card, by, asOf }, at: asOf };
    }
  }
}
