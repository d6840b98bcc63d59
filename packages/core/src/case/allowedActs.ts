import { isEarlier, type LocalInstant } from "../time/instant.ts";
import { isItemAct, type ActType, type FlowActType } from "../vocabulary/actType.ts";
import type { Actor, Role } from "../vocabulary/role.ts";
import type { CaseState } from "./caseState.ts";
import type { ItemState } from "./itemState.ts";
import { emptyCase } from "./caseState.ts";
import { unknownItem } from "./itemState.ts";
import { valuationOf, type Situation } from "./holds.ts";
import { entitledRoles } from "./entitledRoles.ts";
import { isBarred } from "./isBarred.ts";
import { personalBreaches } from "./personalBars.ts";
import type { World } from "./world.ts";

/** Who asks: a role, and the person that holds it where that matters. */
export type Asker = Pick<Actor, "role"> & Partial<Pick<Actor, "id">>;

/** An act that may be done now, on which item, and by whom. 中文 可办行为 */
export interface AllowedAct<Act extends ActType = FlowActType> {
  readonly act: Act;
  /** Absent for acts of the whole case. */
  readonly item?: string;
  readonly roles: readonly Role[];
}

/**
 * The acts that a case admits at a moment: those of one actor, or of anyone.
 *
 * 中文   当前可办行为
 * Holds  `decide` accepts just these, each with some data; at a moment before the last act of the case only its correction
 */
export function allowedActs(state: CaseState, at: LocalInstant, world: World, actor?: Asker): AllowedAct[] {
  const { id, lastAt } = state;
  const beforeLast = lastAt !== undefined && isEarlier(at, lastAt);
  const filing = { state: emptyCase(id), item: unknownItem("1", at), at, world };
  const situations =
    state.filedAt === undefined ? [filing] : Object.values(state.items).map((item) => ({ state, item, at, world }));
  const found = new Map<string, AllowedAct>();
  for (const situation of situations) {
    const { table } = world.flowOf(situation.item);
    for (const act of table.actsFrom(situation.item.phase)) {
      const holding = valuationOf(table.asks(situation.item.phase, act), situation);
      if (table.next(situation.item.phase, act, holding) === undefined || isBarred(act, situation)) continue;
      if (beforeLast && act !== "RecordCorrected") continue;
      const allowed = allowedAct(act, situation.item, entitledRoles(act, situation.item, world));
      if (actor === undefined || isOpenTo(actor, act, situation, allowed.roles))
        found.set(`${act} ${allowed.item ?? ""}`, allowed);
    }
  }
  return [...found.values()];
}

/** Whether an asker holds an entitled role and has done nothing that keeps them from this act. */
function isOpenTo({ id, role }: Asker, act: FlowActType, { state, item, at, world }: Situation, roles: readonly Role[]): boolean {
  if (!roles.includes(role)) return false;
  if (id === undefined) return true;
  if (role === "applicant" && state.applicant !== undefined && id !== state.applicant && id !== state.agent) return false;
  return personalBreaches({ act, person: id, at }, item, world).length === 0;
}

const allowedAct = (act: FlowActType, { item }: ItemState, roles: readonly Role[]): AllowedAct =>
  isItemAct(act) ? { act, item, roles } : { act, roles };
