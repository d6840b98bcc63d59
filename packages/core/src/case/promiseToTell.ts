import type { AnyDraft } from "../log/event.ts";
import type { CivilDate } from "../time/civilDate.ts";
import { civilDateOf } from "../time/instant.ts";
import { acceptedSince } from "./acceptance.ts";
import type { CaseState } from "./caseState.ts";
import type { ItemState } from "./itemState.ts";
import { isAwaited, partedAt } from "./joint/bundleOf.ts";
import { jointPromise } from "./joint/jointPromise.ts";
import { promisedDueOn } from "./limits.ts";
import type { World } from "./world.ts";

export type Acceptance = AnyDraft<"ItemAccepted" | "ItemAcceptedConditionally">;

/**
 * The date that an acceptance tells the applicant: the published promise as it counts from there, in a bundle that of the whole, if that waits for the item.
 *
 * 中文  受理通知书载明的办结日期
 * Out   undefined where nothing is promised
 */
export function promiseToTell(state: CaseState, item: ItemState, act: Acceptance, world: World): CivilDate | undefined {
  const version = act.data.version ?? world.versionInForce(item, civilDateOf(act.at));
  const accepted = { ...item, version, intakeAnsweredAt: item.intakeAnsweredAt ?? act.at, acceptedAt: act.at };
  const whole = { ...state, items: { ...state.items, [item.item]: accepted } };
  const joint = partedAt(item) === undefined && isAwaited(item, world) ? jointPromise(whole, act.at, world)?.on : undefined;
  const since = acceptedSince(accepted, world, civilDateOf(act.at));
  return joint ?? (since && promisedDueOn(accepted, since, world));
}
