import type { Consultation, ItemState } from "../case/itemState.ts";
import { jointSettingsOf } from "../case/joint/bundleOf.ts";
import type { World } from "../case/world.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import type { JointProfile } from "../vocabulary/jointProfile.ts";

/** How a unit that was asked stands: by what it said, or by its silence. 会办意见 */
export interface UnitOpinion {
  readonly unit: string;
  readonly stands: "agree" | "disagree" | "passUp" | "awaited" | JointProfile["silence"];
}

/**
 * The opinions of the units that were asked about an item, the silent ones included. Silence means what the profile says once the
 * unit's day has passed, a disagreement without reasons likewise where silence is consent; neither is ever a decision.
 *
 * 中文    会办意见
 * Source  超时默许 of 宜春 2009 and 西宁; choice O-30, rules
 */
export const opinions = (item: ItemState, at: LocalInstant, world: World): UnitOpinion[] =>
  item.consultations.map((asked) => ({
    unit: asked.unit,
    stands: standing(asked, at, jointSettingsOf(item, world).silence.value),
  }));

function standing(asked: Consultation, at: LocalInstant, silence: JointProfile["silence"]): UnitOpinion["stands"] {
  const { answer, reasoned, until } = asked;
  if (answer === undefined) return civilDateOf(at) <= until ? "awaited" : silence;
  return answer === "disagree" && reasoned !== true && silence === "deemedAgree" ? "deemedAgree" : answer;
}
