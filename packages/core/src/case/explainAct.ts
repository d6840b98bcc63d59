import type { AnyDraft } from "../log/event.ts";
import { isItemAct, type FlowActType } from "../vocabulary/actType.ts";
import type { Phase } from "../vocabulary/phase.ts";
import type { Role } from "../vocabulary/role.ts";
import type { AllowedAct } from "./allowedActs.ts";
import type { Breach } from "./breach.ts";
import type { CaseState } from "./caseState.ts";
import type { ItemState } from "./itemState.ts";
import { entitledRoles } from "./entitledRoles.ts";
import { missingMaterials } from "./holds.ts";
import { withNeeds } from "./joint/jointFiling.ts";
import { judge } from "./judge.ts";
import { nearestActs } from "./nearestActs.ts";
import type { World } from "./world.ts";

/**
 * What stands in the way of an act, or that nothing does.
 *
 * 中文  说明
 */
export interface Explanation {
  readonly act: FlowActType;
  readonly allowed: boolean;
  /** Where each item concerned stands. */
  readonly phases: Readonly<Record<string, Phase>>;
  /** Every rule that the act would break: state, guard, missing content, role, person. */
  readonly reasons: readonly Breach[];
  /** Required materials that are not in, by item. */
  readonly missing: Readonly<Record<string, readonly string[]>>;
  /** Who would be entitled to it. */
  readonly roles: readonly Role[];
  /** What can be done now on the way to it. */
  readonly nearest: readonly AllowedAct[];
}

/**
 * Explains an act without doing it: which state, guard, missing material or role stands in the way.
 *
 * In  unfit — why a correction cannot be made, which only the case's events can tell
 */
export function explainAct(state: CaseState, wish: AnyDraft<FlowActType>, world: World, unfit?: Breach): Explanation {
  const items = concerned(state, wish);
  const reasons = [...(unfit ? [unfit] : []), ...judge(state, withNeeds(state, wish, world), world)];
  const [first = { definition: "", version: 0 }] = items;
  return {
    act: wish.type,
    allowed: reasons.length === 0,
    phases: byItem(items, ({ phase }) => phase),
    reasons,
    missing: byItem(items, (item) => missingMaterials({ state, item, world, at: wish.at })),
    roles: entitledRoles(wish.type, first, world),
    nearest: nearestActs(state, wish.type, wish.at, world),
  };
}

function concerned({ items }: CaseState, { type, item }: AnyDraft<FlowActType>): ItemState[] {
  const all = Object.values(items);
  return isItemAct(type) ? all.filter((one) => one.item === item) : all;
}

const byItem = <T>(items: readonly ItemState[], value: (item: ItemState) => T): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.item, value(item)]));
