import type { Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import type { AnyDraft } from "../log/event.ts";
import { civilDateOf } from "../time/instant.ts";
import type { ActType, FlowActType } from "../vocabulary/actType.ts";
import type { RuleId } from "../vocabulary/rule.ts";
import type { AllowedAct } from "./allowedActs.ts";
import type { Breach } from "./breach.ts";
import type { CaseState } from "./caseState.ts";
import type { ItemState } from "./itemState.ts";
import { withNeeds } from "./joint/jointFiling.ts";
import { judge } from "./judge.ts";
import { nearestActs } from "./nearestActs.ts";
import { mergedNotice } from "./noticeItems.ts";
import { promiseToTell, type Acceptance } from "./promiseToTell.ts";
import type { World } from "./world.ts";

/**
 * Why a command was not done: the first reason's code and parameters (its sentence by `say`), the rule with its article of law,
 * all the reasons, and the nearest acts that are allowed.
 *
 * 中文  拒绝
 */
export interface Refusal extends Issue {
  readonly rule?: RuleId;
  readonly reasons: readonly (Issue | Breach)[];
  readonly allowed: readonly AllowedAct<ActType>[];
}

/**
 * What a wished act makes of a case: the events to store, or a refusal. Pure: the same in, the same out.
 *
 * 中文  决断
 */
export function decide(state: CaseState, wish: AnyDraft<FlowActType>, world: World): Result<AnyDraft<FlowActType>[], Refusal> {
  const act = withNeeds(state, wish, world);
  const breaches = judge(state, act, world);
  if (breaches.length > 0) return err(refusal(breaches, nearestActs(state, act.type, act.at, world)));
  return ok([pinned(state, act, world)]);
}

/** A refusal for these reasons, at least one. */
export function refusal(reasons: readonly (Issue | Breach)[], allowed: readonly AllowedAct<ActType>[] = []): Refusal {
  const [first] = reasons;
  return { ...(first ?? { code: "command.not-an-object" }), reasons, allowed };
}

/** What the hall adds of its own: which item lacks what, the date told, the version pinned, whose decision it is. */
function pinned(state: CaseState, act: AnyDraft<FlowActType>, world: World): AnyDraft<FlowActType> {
  const several = Object.keys(state.items).length > 1;
  const item = state.items[act.item ?? ""];
  if (act.type === "SupplementNotified" && several) {
    return { ...act, data: { ...act.data, items: mergedNotice(state, act.data, act.at, world) } };
  }
  if (act.type === "DecisionMade" && several) {
    const agency = act.data.agency ?? (item && world.definitionOf(item)?.department);
    return agency === undefined ? act : { ...act, data: { ...act.data, agency } };
  }
  if (!item || (act.type !== "ItemAccepted" && act.type !== "ItemAcceptedConditionally")) return act;
  return told(state, item, act, world);
}

/**
 * Acceptance tells the applicant a date (行政许可案卷: 受理通知书载明办结日期) and pins the definition in force that day. Where the
 * clerk named none, the published promise is told, in a bundle that of the whole.
 */
function told(state: CaseState, item: ItemState, act: Acceptance, world: World): Acceptance {
  const version = act.data.version ?? world.versionInForce(item, civilDateOf(act.at));
  const counted = promiseToTell(state, item, act, world);
  // A date that has passed was told to nobody: it stands in the deadlines, not in the act.
  const promised = act.data.promised ?? (counted !== undefined && counted >= civilDateOf(act.at) ? counted : undefined);
  const added = { version, ...(promised !== undefined && { promised }) };
  return act.type === "ItemAccepted" ? { ...act, data: { ...act.data, ...added } } : { ...act, data: { ...act.data, ...added } };
}
