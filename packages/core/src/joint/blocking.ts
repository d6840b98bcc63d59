import { allowedActs, type AllowedAct } from "../case/allowedActs.ts";
import type { CaseState } from "../case/caseState.ts";
import { awaitsAcceptance, openPause, type ItemState } from "../case/itemState.ts";
import { dueFor } from "../case/fees.ts";
import { awaitedOpinions, decisionWaitsFor } from "../case/holds.ts";
import { isFinished, isUnpaid, isWaitedFor, jointRules } from "../case/joint/jointRules.ts";
import { jointViewOf, type JointView, type Member } from "../case/joint/jointView.ts";
import { isDeemedAccepted } from "../case/acceptance.ts";
import { acceptableSince } from "../case/acceptableSince.ts";
import { dueDay } from "../case/clocks/dueDay.ts";
import { acceptanceLedger } from "../case/clocks/intakeLedger.ts";
import { handedOverTogether } from "../case/joint/handedOverTogether.ts";
import { jointItems } from "../case/joint/jointRound.ts";
import { actsTowards } from "../case/nearestActs.ts";
import type { World } from "../case/world.ts";
import { deadline, deadlineFrom, deadlines, ledgersOf } from "../case/deadlines.ts";
import type { Deadline } from "../clock/deadline.ts";
import type { Due } from "../clock/ledger.ts";
import { listed, type Params } from "../foundation/issue.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import type { FlowActType } from "../vocabulary/actType.ts";
import type { CoreCode } from "../vocabulary/sentences.ts";
import { jointDeadlines } from "./jointDeadlines.ts";

/** One thing that stands between a case and its combined completion. */
export interface Blocker {
  /** Absent where it is the whole case that waits. */
  readonly item?: string;
  /** Why, for a sentence by `say`. */
  readonly code: CoreCode;
  readonly params: Params;
  /** What can be done about it now, and by whom; none where another item must come first. */
  readonly acts: readonly AllowedAct[];
  /** By when, as far as a limit runs. */
  readonly by?: Due;
}

/** What a blocker is worked out from. */
interface Inquiry {
  readonly state: CaseState;
  readonly at: LocalInstant;
  readonly world: World;
  readonly view: JointView;
  readonly allowed: readonly AllowedAct[];
}

/** An item in the way. */
interface Late extends Inquiry {
  readonly member: Member;
  readonly item: ItemState;
}

/**
 * Which acts, by whom and by when, would complete a case: for each item that combined completion waits for the next acts on its way to
 * a decision, then the money, then the completion itself.
 *
 * 中文   总办结的障碍
 * Holds  empty exactly when the case is completed, or has ended with nothing to complete
 */
export function blocking(state: CaseState, at: LocalInstant, world: World): Blocker[] {
  const view = jointViewOf(state, at, world);
  const phase = jointRules.phaseOf(view);
  if (phase === "completed" || phase === "ended") return [];
  const inquiry = { state, at, world, view, allowed: allowedActs(state, at, world) };
  const late = [...inTheWay(view)].flatMap((member): Late[] => {
    const item = state.items[member.item];
    return item ? [{ ...inquiry, member, item }] : [];
  });
  const blockers = [...late.flatMap(ofItem), ...ofMoney(inquiry)];
  return blockers.length > 0 ? blockers : [ofCompletion(inquiry)];
}

/** The items that completion waits for, and those that these wait for in their turn. */
function inTheWay(view: JointView): Set<Member> {
  const members = new Set(view.members.filter((member) => isWaitedFor(member) && !isFinished(member)));
  for (const member of members) for (const other of awaitedBy(member, view)) members.add(other);
  return members;
}

const numbersOf = (members: readonly Member[]): Params =>
  listed(
    "items",
    members.map(({ item }) => item),
  );

/** The items without which one that is complete is not accepted. */
const awaitedBy = (member: Member, view: JointView): readonly Member[] =>
  member.stand === "filed" ? jointRules.keepsFromAcceptance(view, member) : [];

/** The first reason that fits stands for the way to the decision; materials that are owed stand beside it. */
function ofItem(late: Late): Blocker[] {
  const { item } = late;
  const undecided = item.outcome === undefined;
  const first = undecided
    ? (ofOthers(late) ?? ofMaterials(late, "outstanding") ?? ofPause(late) ?? ofOpinion(late) ?? ofFee(late) ?? ofPhase(late))
    : undefined;
  const blockers = [first, ofMaterials(late, "deferred")].filter((blocker) => blocker !== undefined);
  return blockers.map((blocker) => ({ item: item.item, ...blocker }));
}

/** It waits for another item: for its result, or to be accepted with it. */
function ofOthers({ view, member }: Late): Blocker | undefined {
  const awaited = awaitedBy(member, view);
  if (awaited.length === 0) return undefined;
  const needed = awaited.some((other) => member.needs.includes(other.item));
  return { code: needed ? "blocking.need" : "blocking.sibling", params: numbersOf(awaited), acts: [] };
}

function ofMaterials(late: Late, which: "outstanding" | "deferred"): Blocker | undefined {
  const { item, world, at } = late;
  const by = which === "outstanding" ? deadline("supplement", item, world, at)?.due : item.deferredUntil;
  if (item[which].length === 0) return undefined;
  const known = world.definitionOf(item)?.materials ?? [];
  const names = item[which].map((code) => known.find((material) => material.code === code)?.name ?? code);
  const acts = acting(late, "SupplementReceived");
  return { code: "blocking.materials", params: listed("materials", names), acts, ...(by && { by }) };
}

function ofPause(late: Late): Blocker | undefined {
  const pause = openPause(late.item);
  if (!pause) return undefined;
  const params = { pause: pause.kind, from: pause.from.slice(0, 10) };
  return { code: "blocking.pause", params, acts: acting(late, "ItemResumed", "SpecialProcedureEnded"), ...limitOf(late) };
}

/** Only the decision waits for other units. */
function ofOpinion(late: Late): Blocker | undefined {
  const awaited = awaitedOpinions(late);
  const [by] = awaited.map(({ until }) => until).toSorted();
  const leadsOn = acting(late, "ExaminationStarted", "ExaminationConcluded", "ReviewConcluded");
  if (by === undefined || leadsOn.length > 0) return undefined;
  const params = listed(
    "units",
    awaited.map(({ unit }) => unit),
  );
  return { code: "blocking.opinion", params, acts: acting(late, "OpinionGiven"), by };
}

/** Its decision waits for its own fee. */
function ofFee(late: Late): Blocker | undefined {
  if (late.item.phase !== "reviewed" || decisionWaitsFor(late) !== "payment") return undefined;
  return moneyBlocker([late.member], late);
}

function ofPhase(late: Late): Blocker {
  const { item, allowed, world } = late;
  const goal = world.definitionOf(item)?.kind === "sentUp" ? "ItemSentUp" : "DecisionMade";
  const atOnce = acting(late, goal);
  const acts = atOnce.length > 0 ? atOnce : actsTowards(late, goal, allowed);
  const phase = isDeemed(late) ? "accepted" : item.phase;
  return { code: "blocking.phase", params: { phase }, acts, ...limitOf(late) };
}

const acting = ({ allowed, item }: Late, ...acts: readonly FlowActType[]): AllowedAct[] =>
  allowed.filter((one) => acts.includes(one.act) && (one.item === undefined || one.item === item.item));

/** Whether silence has accepted it, though no act has. */
const isDeemed = ({ item, world, at }: Late): boolean => awaitsAcceptance(item) && isDeemedAccepted(item, world, civilDateOf(at));

/** The first of the limits that run on an item, none that stands still; once all was in, the days to accept it. */
function limitOf(late: Late): { readonly by?: Due } {
  const { item, at, world } = late;
  const limits = deadlines(item, world, at).filter(
    ({ clock, stoppedAt }) => stoppedAt === undefined && !(clock === "intake" && isDeemed(late)),
  );
  const running = limits.filter(({ pauses }) => pauses.every(({ to }) => to !== undefined)).map(({ due }) => due);
  const since = item.acceptedAt === undefined ? acceptableSince(late) : undefined;
  return firstOf([...running, ...(since ? [dueDay(acceptanceLedger(item, since, world), item, world)] : [])]);
}

function firstOf(dues: readonly Due[]): { readonly by?: Due } {
  const [by] = dues.toSorted();
  return by === undefined ? {} : { by };
}

function ofMoney(inquiry: Inquiry): Blocker[] {
  const unpaid = inquiry.view.members.filter((member) => isUnpaid(inquiry.view, member) && isFinished(member));
  const isDue = ({ item }: Member): boolean => dueFor(inquiry.state, item) > 0;
  return [unpaid.filter(isDue), unpaid.filter((member) => !isDue(member))].flatMap((members) =>
    members.length === 0 ? [] : [moneyBlocker(members, inquiry)],
  );
}

/** What is billed is paid, what is not yet is told first. */
function moneyBlocker(unpaid: readonly Member[], { state, allowed }: Inquiry): Blocker {
  const balance = unpaid.reduce((sum, { item }) => sum + dueFor(state, item), 0);
  const acts = allowed.filter(({ act }) => act === (balance > 0 ? "FeePaid" : "FeeAssessed"));
  return balance > 0
    ? { code: "blocking.unpaid", params: { ...numbersOf(unpaid), balance }, acts }
    : { code: "blocking.unbilled", params: numbersOf(unpaid), acts };
}

function ofCompletion({ state, at, world, allowed }: Inquiry): Blocker {
  const acts = allowed.filter(({ act }) => act === "CaseCompleted");
  const dues = [...jointDeadlines(state, world, at), ...deliveries(state, world, at)].map(({ due }) => due);
  return { code: "blocking.completion", params: {}, acts, ...firstOf(dues) };
}

/** The days of delivery of the whole's items, which its completion is to keep. */
const deliveries = (state: CaseState, world: World, at: LocalInstant): Deadline[] =>
  jointItems(state).flatMap((item) =>
    [...ledgersOf(item, world, at)]
      .filter(({ clock, stoppedAt }) => clock === "delivery" && stoppedAt === undefined)
      .flatMap((ledger) => handedOverTogether(ledger, state, item, world) ?? [])
      .map((ledger) => deadlineFrom(ledger, item, world, at)),
  );
