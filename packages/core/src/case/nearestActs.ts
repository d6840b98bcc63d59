import type { FlowTable } from "../flow/flowTable.ts";
import { valuation, guards, type Guard } from "../flow/guard.ts";
import { isEarlier, type LocalInstant } from "../time/instant.ts";
import type { FlowActType } from "../vocabulary/actType.ts";
import { endPhases, type Phase } from "../vocabulary/phase.ts";
import { allowedActs, type AllowedAct } from "./allowedActs.ts";
import type { CaseState } from "./caseState.ts";
import { dueFor } from "./fees.ts";
import { decisionWaitsFor, type DecisionWait, type Situation } from "./holds.ts";
import type { World } from "./world.ts";

/** What can be done about an unmet guard; before a decision, about what it waits for. */
const remedies: Readonly<Record<Exclude<Guard, "readyToDecide">, readonly FlowActType[]>> = {
  materialsComplete: ["SupplementNotified", "ItemAcceptedConditionally"],
  onlyDeferrableMissing: ["SupplementNotified"],
  nothingOutstanding: ["SupplementReceived"],
  deemedAccepted: ["ItemAccepted"],
  backToExamination: ["ItemSentBack"],
  running: ["ItemResumed", "SpecialProcedureEnded"],
  feeSettled: ["FeeAssessed", "FeePaid"],
  deferredIn: ["SupplementReceived"],
  entryError: ["ItemVoided"],
  backToAcceptance: ["ItemReopened"],
};
const beforeDecision: Readonly<Record<Exclude<DecisionWait, "payment">, readonly FlowActType[]>> = {
  hearing: ["HearingNotified", "HearingHeld"],
  interestedParty: ["InterestedPartyTold"],
  commitment: ["CommitmentMade"],
  opinion: ["OpinionGiven"],
};

function remediesOf(guard: Guard, situation: Situation): readonly FlowActType[] {
  if (guard !== "readyToDecide") return remedies[guard];
  const awaited = decisionWaitsFor(situation);
  if (awaited === "payment") return [dueFor(situation.state, situation.item.item) > 0 ? "FeePaid" : "FeeAssessed"];
  return awaited ? beforeDecision[awaited] : [];
}

/**
 * Of the acts allowed now, those on the shortest way to a refused one; all of them where no way leads there. For an act dated too
 * early, those allowed since the last act.
 *
 * 中文  最近可办行为
 */
export function nearestActs(state: CaseState, refused: FlowActType, at: LocalInstant, world: World): AllowedAct[] {
  const { lastAt = at } = state;
  const allowed = allowedActs(state, isEarlier(at, lastAt) ? lastAt : at, world);
  // An item of a bundle is completed with the others.
  const goal = refused === "ItemCompleted" && state.bundle ? "CaseCompleted" : refused;
  const wanted = new Set(Object.values(state.items).flatMap((item) => firstActs({ state, item, at, world }, goal, allowed)));
  const nearest = allowed.filter(({ act }) => wanted.has(act));
  return nearest.length > 0 ? nearest : allowed;
}

/** Of the acts allowed, those on an item's own shortest way to an act; none where no way leads there now. */
export function actsTowards(situation: Situation, goal: FlowActType, allowed: readonly AllowedAct[]): AllowedAct[] {
  const { item } = situation;
  const ofItem = allowed.filter((one) => one.item === undefined || one.item === item.item);
  const wanted = new Set(firstActs(situation, goal, ofItem));
  return ofItem.filter(({ act }) => wanted.has(act));
}

/** The act itself and what meets its guards, where the flow has it here; else the first acts of the shortest ways to it. */
function firstActs(situation: Situation, wanted: FlowActType, allowed: readonly AllowedAct[]): FlowActType[] {
  const { item, world } = situation;
  const { table } = world.flowOf(item);
  const { phase } = item;
  const possible = new Set(allowed.map(({ act }) => act));
  if (table.actsFrom(phase).includes(wanted))
    return [wanted, ...table.asks(phase, wanted).flatMap((guard) => remediesOf(guard, situation))];
  let ways = nextPhases(table, phase)
    .filter(({ act }) => possible.has(act))
    .map(({ act, to }) => ({ first: act, to }));
  const seen = new Set<Phase>();
  while (ways.length > 0) {
    const arrived = ways.filter(({ to }) => table.actsFrom(to).includes(wanted));
    if (arrived.length > 0) return arrived.map(({ first }) => first);
    for (const { to } of ways) seen.add(to);
    ways = ways
      .filter(({ to }) => !endPhases.has(to))
      .flatMap(({ first, to: from }) => nextPhases(table, from).map(({ to }) => ({ first, to })))
      .filter(({ to }) => !seen.has(to));
  }
  return [];
}

/** No act is reached by giving the case up first, though it could be reopened after. */
const isGivingUp = (to: Phase): boolean => endPhases.has(to) && to !== "completed" && to !== "delivered";

function nextPhases(table: FlowTable, phase: Phase): { act: FlowActType; to: Phase }[] {
  return table.actsFrom(phase).flatMap((act) => {
    const targets = [table.next(phase, act, valuation(guards)), table.next(phase, act, valuation([]))];
    return [...new Set(targets)]
      .filter((to): to is Phase => to !== undefined && to !== phase && !isGivingUp(to))
      .map((to) => ({ act, to }));
  });
}
