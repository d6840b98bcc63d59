import type { CaseState } from "../case/caseState.ts";
import { jointItems } from "../case/joint/jointRound.ts";
import { roundsOfWhole } from "../case/joint/roundsOfWhole.ts";
import type { World } from "../case/world.ts";
import { jointDeadlines, jointVerdict } from "../joint/jointDeadlines.ts";
import type { LocalInstant } from "../time/instant.ts";
import { auditItem } from "./auditItem.ts";
import type { Finding } from "./finding.ts";
import { missedLimits } from "./missedLimits.ts";
import { missedReviews } from "./missedReviews.ts";
import { ownFound, rulebook, type Rulebook } from "./rules/rulebook.ts";
import { unexplained } from "./rules/unexplained.ts";

/**
 * What a case shows broken at a moment: in each item, in a bundle as a whole, in what followed a bad review, by rules of one's own.
 *
 * 中文  逐件问题
 */
export function* auditCase(state: CaseState, world: World, asOf: LocalInstant, { own }: Rulebook = rulebook): Generator<Finding> {
  for (const item of Object.values(state.items)) yield* auditItem({ state, item, world, asOf }, own);
  for (const round of roundsOfWhole(state, asOf)) yield* auditWhole(round.state, world, round.asOf);
  yield* missedReviews(state, world, asOf);
  for (const rule of own) {
    for (const found of rule.judgeCase?.({ state, world, asOf }) ?? []) {
      yield { ...ownFound(rule, found, asOf), rule: rule.id, case: state.id, positions: [] };
    }
  }
}

/** The clocks of the whole of a bundle, in a round of it. */
function* auditWhole(state: CaseState, world: World, asOf: LocalInstant): Generator<Finding> {
  const whole = jointDeadlines(state, world, asOf).map((deadline) => ({
    deadline,
    verdict: jointVerdict(deadline, world, asOf),
  }));
  yield* missedLimits(whole, { case: state.id }, asOf);
  for (const found of unexplained(whole, "jointPromised", explainedAt(state), asOf))
    yield { ...found, rule: "R-022", case: state.id, positions: [] };
}

/** The whole is explained by what is told of any of its items. */
const explainedAt = (state: CaseState): LocalInstant | undefined =>
  jointItems(state).find((item) => item.explainedAt !== undefined)?.explainedAt;
