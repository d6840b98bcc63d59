import { isInTime } from "../clock/deadline.ts";
import { dueOf } from "../clock/dueOf.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../time/instant.ts";
import { completingResults } from "../vocabulary/phase.ts";
import type { CaseState, Evaluation } from "./caseState.ts";
import { resultOf } from "./itemState.ts";
import { evaluationLedger } from "./clocks/evaluationLedgers.ts";
import { isOfPresentRound, lastOf, servingsOf } from "./servings.ts";
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
  if (presentEvaluations(state).length === 0) return silence(state, world, asOf);
  const given = countedEvaluation(state, world);
  return given && { level: given.level, by: "person" };
}

/** The evaluation given by a person that counts, if one does. 中文 主动评价 */
export function countedEvaluation(state: CaseState, world: World): Evaluation | undefined {
  const given = evaluationsOf(state, presentEvaluations(state).at(-1)?.at);
  const [first] = given;
  if (!first) return undefined;
  const { changes } = world.countingOn(civilDateOf(first.at)).profile.evaluation;
  const counted = given.filter((one) => one === first || isChangeTime(state, world, one.at));
  const effective = changes.value === "last" ? counted.at(-1) : first;
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
const presentEvaluations = (state: CaseState): Evaluation[] => state.evaluations.filter(({ at }) => isOfPresentRound(state, at));

/** Of the present ones those of what had been done last at a moment: a service, or the matter as a whole. */
function evaluationsOf(state: CaseState, until: LocalInstant | undefined): Evaluation[] {
  const since = lastOf(servingsOf(state), until);
  return presentEvaluations(state).filter(({ at }) => since === undefined || !isEarlier(at, since));
}

/**
 * Whether a case may be evaluated at a moment: once for each service and for its end, however late, and again while that may be changed
 * (O-23). An evaluation does not say which service it is of: there may be as many as there are services.
 */
export function mayEvaluate(state: CaseState, world: World, at: LocalInstant): boolean {
  const given = evaluationsOf(state, at);
  // What has been appealed against is changed no more.
  const mayChange = given.every(({ status }) => status === "given") && isChangeTime(state, world, at);
  return given.length === 0 || mayChange || isUnevaluated(state, world, at);
}

/** Whether more had been done by a moment than evaluations have told of, changes of one left out. */
function isUnevaluated(state: CaseState, world: World, until: LocalInstant): boolean {
  const served = servingsOf(state).filter((at) => !isEarlier(until, at));
  const firsts = presentEvaluations(state).filter(
    (one) => evaluationsOf(state, one.at)[0] === one || !isChangeTime(state, world, one.at),
  );
  return served.length > firsts.length;
}

function isChangeTime(state: CaseState, world: World, at: LocalInstant): boolean {
  const counting = world.countingOn(civilDateOf(at));
  const ledger = evaluationLedger(state, world);
  if (counting.profile.evaluation.changes.value === "first" || !ledger) return false;
  return isInTime(at, dueOf(ledger, counting, at).due);
}
