import { bitOf, type Guard, type Valuation } from "../flow/guard.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import type { AnyDraft } from "../log/event.ts";
import type { FlowActType } from "../vocabulary/actType.ts";
import { hearingAskedBy } from "./hearing.ts";
import { isDeemedAccepted } from "./acceptance.ts";
import { feeOf } from "../catalogue/itemDefinition.ts";
import { balanceOf, openPause, type CaseState, type ItemState } from "./caseState.ts";
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
  materialsComplete: (question) => isSupplied(question) || missingMaterials(question).length === 0,
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
  feeSettled: (situation) => situation.item.outcome === "refused" || amountDue(situation) <= 0,
  deferredIn: ({ item }) => item.outcome === "refused" || item.deferred.length === 0,
  entryError: ({ act }) => act === undefined || (act.type === "ItemVoided" && act.data.kind === "entryError"),
  backToAcceptance: ({ act }) => act === undefined || (act.type === "ItemReopened" && act.data.to === "acceptance"),
};

/**
 * Whether the hall can ask for nothing more: all it asked for is in (art. 32(1)(5)), or it was silent too long to ask (art. 32(1)(4)).
 */
const isSupplied = ({ item, at, world }: Situation): boolean =>
  (item.suppliedAt !== undefined && item.outstanding.length === 0) || isDeemedAccepted(item, world, civilDateOf(at));

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
export type DecisionWait = "hearing" | "interestedParty" | "commitment";

/** What a decision still waits for. 行政许可法 art. 36, 47, 48 */
export function decisionWaitsFor({ item, at, world }: Situation): DecisionWait | undefined {
  const { affectsOthers = false, kind } = world.definitionOf(item) ?? {};
  if (affectsOthers && item.partiesToldAt === undefined) return "interestedParty";
  if (awaitsHearing(item, at, world)) return "hearing";
  if (kind === "commitment" && item.committedAt === undefined) return "commitment";
  return undefined;
}

/** Required materials of an item that are not in. */
export function missingMaterials({ state, item, at, world }: Situation): string[] {
  // An acceptance is judged by the version it would pin.
  const version = item.phase === "filed" ? world.versionInForce(item, civilDateOf(at)) : item.version;
  const materials = world.definitionOf({ ...item, version })?.materials ?? [];
  return materials.filter(({ code, required }) => required && !state.materials.includes(code)).map(({ code }) => code);
}

/** The published fee of an item, in fen 分; nothing where its definition is unknown. */
function publishedFee(world: World, item: ItemState): number {
  const definition = world.definitionOf(item);
  return definition ? feeOf(definition) : 0;
}

/** What is due for an item, in fen 分: the open balance, or its published fee before any bill. */
export function amountDue({ state, item, world }: Situation): number {
  const unbilled = state.fees.assessed[item.item] === undefined ? publishedFee(world, item) : 0;
  return balanceOf(state) + unbilled;
}
