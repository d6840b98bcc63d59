import type { CaseState } from "../case/caseState.ts";
import { promiseToTell } from "../case/promiseToTell.ts";
import type { World } from "../case/world.ts";
import { dayOf } from "../clock/deadline.ts";
import type { Due } from "../clock/ledger.ts";
import type { CaseEvent } from "../log/event.ts";
import type { CivilDate } from "../time/civilDate.ts";

/**
 * A date told to an applicant that is another than counting gives: the log states it, and it stands.
 *
 * 中文  告知日期与推算不符
 */
export interface ToldPromise {
  readonly case: string;
  readonly item: string;
  readonly position: number;
  readonly told: Due;
  /** Undefined where nothing was promised. */
  readonly counted?: CivilDate;
}

/** What an acceptance told, recomputed at its place in the case; nothing where the two agree. */
export function toldOtherwise(state: CaseState, event: CaseEvent, world: World): ToldPromise | undefined {
  if (event.type !== "ItemAccepted" && event.type !== "ItemAcceptedConditionally") return undefined;
  const { promised: told } = event.data;
  const item = state.items[event.item ?? ""];
  if (told === undefined || !item) return undefined;
  const counted = promiseToTell(state, item, event, world);
  if (counted === dayOf(told)) return undefined;
  return { case: state.id, item: item.item, position: event.position, told, ...(counted && { counted }) };
}
