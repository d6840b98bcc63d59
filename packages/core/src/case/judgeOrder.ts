import { listed } from "../foundation/issue.ts";
import { bitOf, type Guard } from "../flow/guard.ts";
import type { AnyDraft } from "../log/event.ts";
import { isItemAct, type FlowActType } from "../vocabulary/actType.ts";
import { endPhases, type Phase } from "../vocabulary/phase.ts";
import { intakeDueOn } from "./acceptance.ts";
import type { Breach } from "./breach.ts";
import type { CaseState } from "./caseState.ts";
import { openPause, unknownItem, type ItemState } from "./itemState.ts";
import {
  amountDue,
  awaitedOpinions,
  decisionWaitsFor,
  missingMaterials,
  undeferred,
  valuationOf,
  type DecisionWait,
  type Question,
} from "./holds.ts";
import { partedAt } from "./joint/bundleOf.ts";
import { jointBar } from "./joint/jointBars.ts";
import { lastReopening, servingsOf } from "./servings.ts";
import type { World } from "./world.ts";

/**
 * Whether an act may come now, by the flow of the item it touches. An act of the whole case may come if it may for any item.
 *
 * 中文  环节次序
 */
export function judgeOrder(state: CaseState, act: AnyDraft<FlowActType>, world: World): Breach | undefined {
  if (act.type === "CaseFiled") {
    return state.filedAt === undefined ? undefined : { code: "case.filed-already", rule: "R-001", params: {} };
  }
  if (state.filedAt === undefined) return { code: "case.not-filed", rule: "R-001", params: { act: act.type } };
  if (isItemAct(act.type)) {
    const item = state.items[act.item ?? ""];
    if (!item) return { code: "item.unknown", rule: "R-049", params: { item: act.item ?? "" } };
    return judgeStep({ state, item, act, at: act.at, world }) ?? jointBar(act.type, { state, item, at: act.at, world });
  }
  return unprompted(state, act) ?? judgeSteps(state, act, world);
}

/** What answers something, in whatever phase the items are, must come after it. */
function unprompted(state: CaseState, act: AnyDraft<FlowActType>): Breach | undefined {
  if (act.type === "SupplementReceived") return unasked(state, act.data.materials);
  return act.type === "CaseEvaluated" ? unserved(state) : undefined;
}

/** An evaluation speaks of something done, and after a reopening of something done since. */
function unserved(state: CaseState): Breach | undefined {
  if (servingsOf(state).length > 0) return undefined;
  const reopened = lastReopening(state);
  if (reopened === undefined) return { code: "evaluation.before-service", rule: "R-060", params: {} };
  return { code: "evaluation.nothing-anew", rule: "R-060", params: { reopened } };
}

/** A receipt answers a request that stands: something of it is asked for. What comes along with that does no harm. */
function unasked({ items }: CaseState, materials: readonly string[]): Breach | undefined {
  const open = Object.values(items).filter(({ endedAt }) => endedAt === undefined);
  const isAsked = ({ outstanding, deferred }: ItemState) =>
    [...outstanding, ...deferred].some((asked) => materials.includes(asked));
  if (open.length === 0 || open.some((item) => isAsked(item) || openPause(item, "supplement"))) return undefined;
  return { code: "supplement.not-asked", rule: "R-002", params: listed("materials", materials) };
}

/**
 * An act of the whole case is in order if it is for any of its items; one that names items, if it is for all of those; combined
 * completion, if the case is ready for it and it is for every item it would complete.
 */
function judgeSteps(state: CaseState, act: AnyDraft<FlowActType>, world: World): Breach | undefined {
  const all = Object.values(state.items);
  const { at } = act;
  const [first = unknownItem("", at)] = all;
  const bar = jointBar(act.type, { state, item: first, at, world });
  if (bar && act.type === "CaseCompleted") return bar;
  const named = namedItems(act, state).flatMap((item) => state.items[item] ?? []);
  const breaches = (named.length > 0 ? named : all).map((item) => judgeStep({ state, item, act, at, world }));
  if (named.length > 0) return breaches.find((breach) => breach !== undefined) ?? bar;
  return breaches.includes(undefined) ? bar : (breaches[0] ?? outOfOrder("completed", act.type));
}

/** The items that an act of the whole case speaks of by number, and those that combined completion would complete. */
function namedItems(act: AnyDraft<FlowActType>, { items }: CaseState): readonly string[] {
  if (act.type === "FeeAssessed") return act.data.lines.map(({ item }) => item);
  if (act.type === "CaseCompleted") {
    const completable = Object.values(items).filter((item) => item.phase === "decided" && partedAt(item) === undefined);
    return completable.map(({ item }) => item);
  }
  return act.type === "SplitConsented" || act.type === "ItemSplitOff" || act.type === "JointSiteVerified" ? act.data.items : [];
}

/** A situation with the act to be judged in it. */
type Judged = Question & Required<Pick<Question, "act">>;

function judgeStep(question: Judged): Breach | undefined {
  const { item, act, world } = question;
  const { table } = world.flowOf(item);
  const asked = table.asks(item.phase, act.type);
  const holding = valuationOf(asked, question);
  if (table.next(item.phase, act.type, holding) !== undefined) return undefined;
  const unmet = asked.find((guard) => (holding & bitOf(guard)) === 0);
  return unmet ? unmetBreach[unmet](question) : outOfOrder(item.phase, act.type);
}

const notNow = ({ item, act }: Judged): Breach => outOfOrder(item.phase, act.type);

const unmetBreach: Readonly<Record<Guard, (question: Judged) => Breach>> = {
  materialsComplete: (question) => ({
    code: "guard.materials-missing",
    rule: "R-006",
    params: listed("materials", missingMaterials(question)),
  }),
  onlyDeferrableMissing: (question) => ({
    code: "guard.not-deferrable",
    rule: "R-043",
    params: listed("materials", undeferred(question)),
  }),
  deemedAccepted: ({ item, act, world }) => ({
    code: "guard.not-deemed-accepted",
    rule: "R-011",
    params: { act: act.type, on: intakeDueOn(item, world) },
  }),
  running: ({ item, act }) => ({
    code: "guard.suspended",
    rule: "R-028",
    params: { act: act.type, pause: openPause(item)?.kind ?? "", from: openPause(item)?.from ?? "" },
  }),
  readyToDecide: (question) => waitedFor(question),
  feeSettled: (question) => unpaid(question),
  deferredIn: ({ item }) => ({ code: "guard.deferred-missing", rule: "R-043", params: listed("materials", item.deferred) }),
  nothingOutstanding: notNow,
  backToExamination: notNow,
  entryError: notNow,
  backToAcceptance: notNow,
};

const waitBreach: Readonly<Record<Exclude<DecisionWait, "opinion" | "payment">, Breach>> = {
  hearing: { code: "guard.hearing-not-held", rule: "R-030", params: {} },
  interestedParty: { code: "guard.party-not-told", rule: "R-032", params: {} },
  commitment: { code: "guard.commitment-missing", rule: "R-045", params: {} },
};

const waitedFor = (question: Judged): Breach => {
  const wait = decisionWaitsFor(question) ?? "hearing";
  if (wait === "payment") return unpaid(question);
  const [{ unit, until } = { unit: "", until: "" }] = awaitedOpinions(question);
  return wait === "opinion" ? { code: "guard.opinion-awaited", rule: "R-054", params: { unit, until } } : waitBreach[wait];
};

const unpaid = (question: Judged): Breach => ({
  code: "guard.fee-unsettled",
  rule: "R-041",
  params: { balance: amountDue(question), act: question.act.type },
});

/** Acts by which an item, or its handling, ends. */
export const endingActs: ReadonlySet<FlowActType> = new Set([
  "ItemNotAccepted",
  "ItemNotRequired",
  "DecisionMade",
  "ItemCompleted",
  "CaseCompleted",
  "ItemSentUp",
  "ItemWithdrawn",
  "CaseWithdrawn",
  "ItemLapsed",
  "ItemVoided",
]);

/** Acts that presuppose an acceptance, deemed or express. */
const needAcceptance: ReadonlySet<FlowActType> = new Set([
  "ItemHandedOver",
  "ExaminationStarted",
  "SiteVerified",
  "JointSiteVerified",
  "ExaminationConcluded",
  "ReviewConcluded",
  "ItemSentBack",
  "OpinionRequested",
  "OpinionGiven",
  "SpecialProcedureStarted",
  "ItemSuspended",
  "ExtensionApproved",
  "HearingRightTold",
  "HearingNotified",
  "HearingHeld",
  "DecisionMade",
  "ItemSentUp",
]);

function outOfOrder(phase: Phase, act: FlowActType): Breach {
  const params = { act, phase };
  if (endPhases.has(phase)) {
    return endingActs.has(act)
      ? { code: "act.ended-twice", rule: "R-046", params }
      : { code: "act.after-end", rule: "R-047", params };
  }
  if (act === "SupplementNotified" && phase === "supplementing") {
    return { code: "supplement.told-again", rule: "R-005", params: {} };
  }
  const waiting = phase === "filed" || phase === "supplementing";
  if (waiting && needAcceptance.has(act)) return { code: "act.before-acceptance", rule: "R-011", params };
  return { code: "act.out-of-order", rule: "R-012", params };
}
