import type { Breach } from "../../case/breach.ts";
import type { World } from "../../case/world.ts";
import type { AnyDraft, DataOf, Draft } from "../../log/event.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../../time/instant.ts";
import type { WindowActType } from "../../vocabulary/actType.ts";
import { scoreReach, windowScore } from "./windowScore.ts";
import { wasCheckedIn, type WindowState } from "./windowState.ts";

/** What is published was checked and is what the checks say; a banner is awarded once, when its month is over, to a window that was checked in it (H-10). */
export function* judgeWindow(state: WindowState, act: AnyDraft<WindowActType>, world: World): Generator<Breach> {
  if (act.type === "AssessmentPublished") yield* judgePublication(state, act, world);
  if (act.type === "BannerAwarded") yield* judgeAward(state, act);
}

function* judgePublication(state: WindowState, { at, data }: Draft<"AssessmentPublished">, world: World): Generator<Breach> {
  const { period, from, to, points } = data;
  if (to < from) {
    yield { code: "assessment.backwards", rule: "H-10", params: { from, to } };
    return;
  }
  if (civilDateOf(at) < to) yield { code: "assessment.too-early", rule: "H-10", params: { to } };
  if (state.publications.some((one) => one.period === period && one.from === from && !wasCheckedSince(one.at, state, data))) {
    yield { code: "assessment.published-already", rule: "H-10", params: { from } };
  }
  const { profile } = world.countingOn(from);
  const { categories, total } = windowScore(state, profile, data);
  if (Object.values(categories).every(({ checks }) => checks === 0)) {
    yield { code: "assessment.nothing-checked", rule: "H-10", params: { from, to } };
  }
  const { least, most } = scoreReach(total, profile.assessment.value);
  if (points === undefined || (least <= points && points <= most)) return;
  if (least === most) yield { code: "assessment.told-wrong", rule: "H-10", params: { points, total } };
  else yield { code: "assessment.told-beyond", rule: "H-10", params: { points, least, most } };
}

/** Whether something of these days was checked after a notice: then it does not tell all. */
const wasCheckedSince = (
  noticed: LocalInstant,
  { checks }: WindowState,
  { from, to }: Pick<DataOf<"AssessmentPublished">, "from" | "to">,
): boolean => checks.some(({ at }) => isEarlier(noticed, at) && from <= civilDateOf(at) && civilDateOf(at) <= to);

function* judgeAward(state: WindowState, { at, data: { month, award } }: Draft<"BannerAwarded">): Generator<Breach> {
  if (civilDateOf(at).slice(0, 7) <= month) yield { code: "award.month-open", rule: "H-10", params: { month } };
  if (!wasCheckedIn(state, month)) yield { code: "award.nothing-checked", rule: "H-10", params: { month } };
  if (state.awards.some((one) => one.month === month && one.award === award)) {
    yield { code: "award.twice", rule: "H-10", params: { month, award } };
  }
}
