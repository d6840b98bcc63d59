import { isInTime } from "../clock/deadline.ts";
import { dueOf } from "../clock/dueOf.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import { completingResults } from "../vocabulary/phase.ts";
import type { CaseState } from "./caseState.ts";
import { evaluationLedger } from "./clocks/evaluationLedgers.ts";
import { evaluationsOf, roleAt } from "./evaluations.ts";
import { resultOf } from "./itemState.ts";
import type { Evaluation } from "./reviewTurn.ts";
import { isOfPresentRound } from "./servings.ts";
import type { World } from "./world.ts";

/** How a case counts: by whom, and at which level. */
export interface EffectiveEvaluation {
  readonly level: number;
  /** Given by a person, or taken from silence where the profile says so. */
  readonly by: "person" | "silence";
}

const silentLevel = { satisfied: 2, basicallySatisfied: 3 } as const;

/**
 * The one evaluation that counts for a case 一事一评: of several the one the profile takes; none where it was removed; silence as the
 * profile says.
 *
 * 中文   有效评价
 * Law    国办发〔2019〕51号
 * Holds  what was removed leaves numerator and denominator; nothing of this is stored; silence is taken as praise of what was completed,
 *        of nothing else
 */
export function effectiveEvaluation(state: CaseState, world: World, asOf: LocalInstant): EffectiveEvaluation | undefined {
  if (presentEvaluations(state, world).length === 0) return silence(state, world, asOf);
  const given = countedEvaluation(state, world);
  return given && { level: given.level, by: "person" };
}

/** The evaluation given by a person that counts, if one does: of what had been done last, as it was changed last. 中文 主动评价 */
export function countedEvaluation(state: CaseState, world: World): Evaluation | undefined {
  const given = presentEvaluations(state, world);
  const servedAt = given.at(-1)?.servedAt;
  const [first, ...further] = given.filter((one) => one.servedAt === servedAt);
  const effective = further.findLast(({ role }) => role === "change") ?? first;
  return effective?.status === "removed" ? undefined : effective;
}

function silence(state: CaseState, world: World, asOf: LocalInstant): EffectiveEvaluation | undefined {
  const ledger = evaluationLedger(state, world);
  const isServed = Object.values(state.items).some((item) => completingResults.has(resultOf(item)));
  if (!ledger || !isServed) return undefined;
  const { value } = world.countingOn(civilDateOf(ledger.startedAt)).profile.evaluation.silence;
  if (value === "none") return undefined;
  if (isInTime(asOf, dueOf(ledger, world.countingOn(civilDateOf(asOf)), asOf).due)) return undefined;
  return { level: silentLevel[value], by: "silence" };
}

/** The evaluations since the case was last reopened: what was done anew may be evaluated anew. */
const presentEvaluations = (state: CaseState, world: World): Evaluation[] =>
  evaluationsOf(state, world).filter(({ at }) => isOfPresentRound(state, at));

/** Whether a case may be evaluated at a moment: once for each service and for its end, however late, and again while that may be changed (O-23). */
export const mayEvaluate = (state: CaseState, world: World, at: LocalInstant): boolean =>
  roleAt(at, evaluationsOf(state, world), state, world) !== "beyond";
