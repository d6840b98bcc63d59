import { listed } from "../../foundation/issue.ts";
import { acceptedSince, isDeemedAccepted } from "../../case/acceptance.ts";
import { acceptableSince } from "../../case/acceptableSince.ts";
import { dueDay } from "../../case/clocks/dueDay.ts";
import { acceptanceLedger, intakeSince } from "../../case/clocks/intakeLedger.ts";
import { missingMaterials } from "../../case/holds.ts";
import { jointBar } from "../../case/joint/jointBars.ts";
import { renewalDueOn } from "../../case/renewal.ts";
import { civilDateOf } from "../../time/instant.ts";
import type { CodeOf, RuleId } from "../../vocabulary/rule.ts";
import type { Found, ItemInquiry } from "./inquiry.ts";
import { unexplained } from "./unexplained.ts";

/**
 * Rules that no single act of an item breaks, besides those of its clocks: what should have been done by a moment, and was not.
 *
 * 中文  按时点判断的规则
 */
export const itemRules = {
  "R-004": acceptedAfterSilence,
  "R-006": notAcceptedWhenSupplied,
  "R-022": ({ item, clocks, asOf }) => unexplained(clocks, "promised", item.explainedAt, asOf),
  "R-037": renewedLate,
  "R-039": notTheSameDay,
  "R-042": completedWithout,
  "H-04": lateAnswers,
} as const satisfies { readonly [Id in RuleId]?: (inquiry: ItemInquiry) => Iterable<Found<CodeOf<Id>>> };

/**
 * 行政许可法 art. 32(1)(4): what silence has accepted counts from its receipt, not from an acceptance that comes afterwards. Of a
 * conditional one its act tells.
 */
function* acceptedAfterSilence({ item, world, asOf }: ItemInquiry): Generator<Found<CodeOf<"R-004">>> {
  const { acceptedAt: at, deferred, deferredInAt } = item;
  const isConditional = deferred.length > 0 || deferredInAt !== undefined;
  if (at === undefined || isConditional || !isDeemedAccepted(item, world, civilDateOf(asOf))) return;
  const since = intakeSince(item);
  yield { code: "intake.accepted-after-silence", params: { deemed: civilDateOf(since), accepted: civilDateOf(at) }, at, since };
}

/**
 * 行政许可法 art. 32(1)(5): what was asked for is in, in a bundle that of all, and still the hall has not accepted. Of what it turned down
 * though it owed the acceptance, the act tells; where it has no power, or no licence is needed, it owes no acceptance, but an answer as soon.
 */
function* notAcceptedWhenSupplied(inquiry: ItemInquiry): Generator<Found<CodeOf<"R-006">>> {
  const { state, item, world, asOf } = inquiry;
  const { acceptedAt, endedAt, phase, outOfPower } = item;
  const answeredAt = acceptedAt ?? endedAt;
  const since = acceptableSince(inquiry);
  if (since === undefined || (answeredAt === undefined && phase !== "filed")) return;
  if (phase === "notAccepted" && !outOfPower) return;
  if (isDeemedAccepted(item, world, civilDateOf(asOf))) return;
  if (answeredAt === undefined && jointBar("ItemAccepted", { state, item, at: asOf, world })) return;
  const due = dueDay(acceptanceLedger(item, since, world), item, world);
  if (civilDateOf(answeredAt ?? asOf) <= due) return;
  if (answeredAt) yield { code: "acceptance.late", params: { due, ended: answeredAt }, at: answeredAt, since };
  else yield { code: "acceptance.open", params: { due, asOf }, at: asOf, since };
}

/** 行政许可法 art. 50(1): applied for once, in the first round, and taken up all the same. */
function* renewedLate({ item }: ItemInquiry): Generator<Found<CodeOf<"R-037">>> {
  const { expiresOn: expires, receivedAt: at, reopenedAt } = item;
  if (expires === undefined || reopenedAt !== undefined) return;
  const [filed, due] = [civilDateOf(at), renewalDueOn(expires)];
  if (filed > due) yield { code: "renewal.applied-late", params: { expires, due, filed }, at };
}

/** 即办件当日办结; what was filed in a bundle is handled as the bundle is. */
function* notTheSameDay({ state, item, world, asOf }: ItemInquiry): Generator<Found<CodeOf<"R-039">>> {
  if (state.bundle !== undefined || world.definitionOf(item)?.kind !== "immediate") return;
  const acceptedAt = acceptedSince(item, world, civilDateOf(asOf));
  const { endedAt: ended, endedAt: at = asOf } = item;
  if (acceptedAt === undefined || civilDateOf(at) <= civilDateOf(acceptedAt)) return;
  const [accepted, began] = [civilDateOf(acceptedAt), { at, since: acceptedAt }];
  if (ended) yield { code: "immediate.completed-later", params: { accepted, ended }, ...began };
  else yield { code: "immediate.open", params: { accepted, asOf }, ...began };
}

/** What silence accepted, or a notice did not ask for, may still be missing when it is granted and completed. */
function* completedWithout({ state, item, world }: ItemInquiry): Generator<Found<CodeOf<"R-042">>> {
  const { completedAt: at, outcome, deferred } = item;
  if (at === undefined || outcome === "refused") return;
  const missing = missingMaterials({ state, item, at, world }, at).filter((material) => !deferred.includes(material));
  if (missing.length > 0) yield { code: "completion.materials-missing", params: listed("materials", missing), at };
}

/** Answers that a card in force or its order asked for by a day, and that came later or not yet. */
function* lateAnswers({ item, asOf }: ItemInquiry): Generator<Found<CodeOf<"H-04">>> {
  for (const { card, demands, status } of item.cards) {
    if (status === "revoked") continue;
    for (const { by, answeredAt: answered } of demands) {
      if (civilDateOf(answered ?? asOf) <= by) continue;
      if (answered) yield { code: "card.answered-late", params: { card, by, answered }, at: answered };
      else yield { code: "card.unanswered", params: { card, by, asOf }, at: asOf };
    }
  }
}
