import type { LocalInstant } from "../../time/instant.ts";
import type { PaymentGate } from "../../vocabulary/jointProfile.ts";
import { endPhases } from "../../vocabulary/phase.ts";
import type { CaseState } from "../caseState.ts";
import { awaitsAcceptance, resultOf } from "../itemState.ts";
import { owedByItem } from "../fees.ts";
import { lacksNothing, publishedFee, type Situation } from "../holds.ts";
import { isAwaited, partedAt, jointSettingsOf, paymentGateOf } from "./bundleOf.ts";
import type { World } from "../world.ts";

/** How far an item is, as the others and the whole see it. 中文 进展 */
export type Stand =
  /** Not yet accepted, and materials are missing. */
  | "incomplete"
  /** Not yet accepted, all of it in. */
  | "filed"
  | "accepted"
  | "granted"
  | "refused"
  /** Ended without a decision, and nothing stands against those that need it: no licence was needed, or it was done on the spot. */
  | "done"
  /** Ended without a decision, in any other way. */
  | "ended";

/** An item as the whole sees it. 中文 联办成员 */
export interface Member {
  readonly item: string;
  readonly stand: Stand;
  /** Whether it is at its end: completed, or ended without a decision. */
  readonly closed: boolean;
  /** Whether combined completion waits for it: by its bundle, or because an end of it was undone. */
  readonly required: boolean;
  /** Whether it goes its own way: split off, or left over by a completion. */
  readonly splitOff: boolean;
  readonly needs: readonly string[];
  /** Whether its fee has still to be told or paid. */
  readonly unpaid: boolean;
  /** Whether materials deferred at its acceptance are still owed. */
  readonly owing: boolean;
}

/**
 * What the rules of joint processing look at: a case without its times, its people and its papers. Every one of them is judged by
 * this view, in the hall, in the audit and by the explorer.
 *
 * 中文  联办视图
 */
export interface JointView {
  readonly members: readonly Member[];
  /** Whether they were filed as a bundle; items without one only share a case. */
  readonly bundled: boolean;
  /** Whether items that are complete wait for those that are not (O-18). */
  readonly hold: boolean;
  readonly gate: PaymentGate;
  /** Whether a combined completion stands. */
  readonly completed: boolean;
}

/** A case as the rules of joint processing see it at a moment. */
export function jointViewOf(state: CaseState, at: LocalInstant, world: World): JointView {
  const owed = owedByItem(state, (item) => publishedFee(world, item));
  return {
    members: Object.values(state.items).map((item) => memberOf({ state, item, at, world }, (owed[item.item] ?? 0) > 0)),
    bundled: state.bundle !== undefined,
    hold: jointSettingsOf(state, world).onBlock.value === "hold",
    gate: paymentGateOf(state, world),
    completed: state.completion !== undefined,
  };
}

function memberOf(situation: Situation, unpaid: boolean): Member {
  const { item, world } = situation;
  const closed = endPhases.has(item.phase);
  return {
    item: item.item,
    stand: standOf(situation),
    closed,
    required: isAwaited(item, world),
    splitOff: partedAt(item) !== undefined,
    needs: item.needs,
    unpaid,
    owing: !closed && item.outcome !== "refused" && item.deferred.length > 0,
  };
}

function standOf(situation: Situation): Stand {
  const { item } = situation;
  const result = resultOf(item) ?? item.outcome;
  if (result === "granted" || result === "refused") return result;
  if (result === "notRequired" || result === "completedOther") return "done";
  if (result !== undefined) return "ended";
  if (!awaitsAcceptance(item)) return "accepted";
  return item.outstanding.length === 0 && lacksNothing(situation) ? "filed" : "incomplete";
}
