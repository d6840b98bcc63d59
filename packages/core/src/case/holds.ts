import { bitOf, type Guard, type Valuation } from "../flow/guard.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import type { AnyDraft } from "../log/event.ts";
import type { FlowActType } from "../vocabulary/actType.ts";
import { isDeemedAccepted } from "./acceptance.ts";
import { balanceOf, type CaseState, type ItemState } from "./caseState.ts";
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
  materialsComplete: (question) => missingMaterials(question).length === 0,
  nothingOutstanding: ({ item, act }) => {
    if (act?.type !== "SupplementReceived") return act === undefined;
    return item.outstanding.every((material) => act.data.materials.includes(material));
  },
  deemedAccepted: ({ item, at, world }) => isDeemedAccepted(item, world.calendar, civilDateOf(at)),
  backToExamination: ({ act }) => act === undefined || (act.type === "ItemSentBack" && act.data.to === "examination"),
  // A refused item owes nothing, whatever was billed before.
  feeSettled: (situation) => situation.item.outcome === "refused" || amountDue(situation) <= 0,
};

/** Required materials of an item that are not in. */
export function missingMaterials({ state, item, world }: Situation): string[] {
  const materials = world.definitionOf(item)?.materials ?? [];
  return materials.filter(({ code, required }) => required && !state.materials.includes(code)).map(({ code }) => code);
}

/** What is due for an item, in fen 分: the open balance, or its published fee before any bill. */
export function amountDue({ state, item, world }: Situation): number {
  const unbilled = state.fees.assessed[item.item] === undefined ? (world.definitionOf(item)?.fee?.amount ?? 0) : 0;
  return balanceOf(state) + unbilled;
}
