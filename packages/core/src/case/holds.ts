import { bitOf, type Guard, type Valuation } from "../flow/guard.ts";
import { isHandedIn } from "./handedIn.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import type { AnyDraft } from "../log/event.ts";
import type { FlowActType } from "../vocabulary/actType.ts";
import { hearingAskedBy } from "./hearing.ts";
import { isDeemedAccepted } from "./acceptance.ts";
import { feeOf } from "../catalogue/itemDefinition.ts";
import type { CaseState } from "./caseState.ts";
import { openPause, type ItemState } from "./itemState.ts";
import { owedByItem } from "./fees.ts";
import { memberFor, paymentGateOf } from "./joint/bundleOf.ts";
import type { World } from "./world.ts";

/** An item of a case, at a moment. */
export interface Situation {
  readonly state: CaseState;
  readonly item: ItemState;
  readonly at: LocalInstant;
  readonly world: World;
}

/** A situation, and the act about to be judged in it; without one, any act of the kind that suits best. */
export interface Question extends Situation {
  readonly act?: AnyDraft<FlowActType>;
}

/** The guards that hold, out of those asked. */
export function valuationOf(asked: readonly Guard[], question: Question): Valuation {
  let bits = 0;
  for (const guard of asked) if (holds[guard](question)) bits |= bitOf(guard);
  return bits;
}

const holds: Readonly<Record<Guard, (question: Question) => boolean>> = {
  materialsComplete: (question) => lacksNothing(question),
  onlyDeferrableMissing: (question) => missingMaterials(question).length > 0 && undeferred(question).length === 0,
  nothingOutstanding: ({ item, act }) => {
    if (act?.type !== "SupplementReceived") return act === undefined;
    return item.outstanding.every((material) => act.data.materials.includes(material));
  },
  deemedAccepted: ({ item, at, world }) => isDeemedAccepted(item, world, civilDateOf(at)),
  backToExamination: ({ act }) => act === undefined || (act.type === "ItemSentBack" && act.data.to === "examination"),
  running: ({ item }) => openPause(item) === undefined,
  readyToDecide: (question) => decisionWaitsFor(question) === undefined,
  // A refused item owes nothing, whatever was billed before.
  feeSettled: (situation) => situation.item.outcome === "refused" || !awaitsPayment(situation),
  deferredIn: ({ item }) => item.outcome === "refused" || item.deferred.length === 0,
  entryError: ({ act }) => act === undefined || (act.type === "ItemVoided" && act.data.kind === "entryError"),
  backToAcceptance: ({ act }) => act === undefined || (act.type === "ItemReopened" && act.data.to === "acceptance"),
};

/**
 * Whether the hall can ask for nothing more: all it asked for is in (art. 32(1)(5)), or it was silent too long to ask (art. 32(1)(4)).
 */
const isSupplied = ({ item, at, world }: Situation): boolean =>
  (item.suppliedAt !== undefined && item.outstanding.length === 0) || isDeemedAccepted(item, world, civilDateOf(at));

/** Whether an item can be accepted as far as its materials go. */
export const lacksNothing = (question: Question): boolean => isSupplied(question) || missingMaterials(question).length === 0;

/** What stands against deferring: missing materials that may not follow or that the act leaves out, and deferred ones not missing. */
export function undeferred(question: Question): string[] {
  const { act, item, world } = question;
  const missing = missingMaterials(question);
  const deferrable =
    world
      .definitionOf(item)
      ?.materials.filter((material) => material.deferrable)
      .map(({ code }) => code) ?? [];
  const may = missing.filter((material) => deferrable.includes(material));
  const deferred = act?.type === "ItemAcceptedConditionally" ? act.data.deferred : may;
  return [...new Set([...missing, ...deferred])].filter((material) => !deferred.includes(material) || !may.includes(material));
}

/** A hearing asked for or announced is held first; while the days to ask for one run, it may still be asked for. */
function awaitsHearing(item: ItemState, at: LocalInstant, world: World): boolean {
  const { toldAt, requestedAt, notifiedAt, heldAt } = item.hearing;
  if (heldAt !== undefined) return false;
  if (requestedAt !== undefined || notifiedAt !== undefined) return true;
  const until = hearingAskedBy(item, world);
  return toldAt !== undefined && until !== undefined && civilDateOf(at) <= until;
}

/** What must come before an item may be decided. */
export type DecisionWait = "hearing" | "interestedParty" | "commitment" | "opinion" | "payment";

/** The units that were asked for their opinion, have not answered, and may still. 中文 待会办意见 */
export const awaitedOpinions = ({ item, at }: Pick<Situation, "item" | "at">) =>
  item.consultations.filter(({ answeredAt, until }) => answeredAt === undefined && civilDateOf(at) <= until);

/** What a decision still waits for. 行政许可法 art. 36, 47, 48 */
export function decisionWaitsFor(situation: Situation): DecisionWait | undefined {
  const { state, item, at, world } = situation;
  const { affectsOthers = false, kind } = world.definitionOf(item) ?? {};
  if (affectsOthers && item.partiesToldAt === undefined) return "interestedParty";
  if (awaitsHearing(item, at, world)) return "hearing";
  if (kind === "commitment" && item.committedAt === undefined) return "commitment";
  if (awaitedOpinions(situation).length > 0) return "opinion";
  if (paymentGateOf(state, world) === "beforeDecision" && awaitsPayment(situation)) return "payment";
  return undefined;
}

/** Whether completion waits for money. */
const awaitsPayment = (situation: Situation): boolean =>
  paymentGateOf(situation.state, situation.world) !== "none" && amountDue(situation) > 0;

/** Required materials of an item that are not in, or were not by a moment; for some the result of another item may stand. */
export function missingMaterials({ state, item, at, world }: Situation, by?: LocalInstant): string[] {
  // An acceptance is judged by the version it would pin.
  const version = item.phase === "filed" ? world.versionInForce(item, civilDateOf(at)) : item.version;
  const materials = world.definitionOf({ ...item, version })?.materials ?? [];
  const spared = memberFor(state, item, world)?.fromResults ?? [];
  const missing = materials.filter(({ code, required }) => required && !isHandedIn(state, code, by));
  return missing.map(({ code }) => code).filter((code) => !spared.includes(code));
}

/** The published fee of an item, in fen 分; nothing where its definition is unknown. */
export function publishedFee(world: World, item: ItemState): number {
  const definition = world.definitionOf(item);
  return definition ? feeOf(definition) : 0;
}

/** What is due for an item, in fen 分: what of its bill is unpaid, or its published fee before any bill. */
export const amountDue = ({ state, item, world }: Situation): number =>
  owedByItem(state, (one) => publishedFee(world, one))[item.item] ?? 0;
