import type { CaseSteps } from "./caseSteps.ts";
import { directlyFollows, type Following } from "./directlyFollows.ts";
import { fourEyes, type FourEyes } from "./fourEyes.ts";
import { handOversOf, type HandOver } from "./handOvers.ts";
import { reworkOf, type Rework } from "./rework.ts";
import { variantsOf, type Variant } from "./variants.ts";
import { waitingOf, type UnitTime } from "./waiting.ts";
import { waysThrough, type WayKind } from "./waysThrough.ts";

/** What the ways of cases show, whatever log they come from. 中文 流程视图 */
export interface ProcessViews {
  readonly through: WayKind;
  readonly variants: readonly Variant[];
  readonly followings: readonly Following[];
  readonly rework: readonly Rework[];
  readonly handOvers: readonly HandOver[];
  readonly times: readonly UnitTime[];
  readonly fourEyes: FourEyes;
}

/** What the ways of cases show, seen through acts, stages or units; and who did two acts that two persons should do. 中文 流程视图 */
export function processViews(traces: readonly CaseSteps[], through: WayKind, pair: readonly [string, string]): ProcessViews {
  const ways = waysThrough(traces, through);
  return {
    through,
    variants: variantsOf(ways),
    followings: directlyFollows(ways),
    rework: reworkOf(ways),
    handOvers: handOversOf(traces),
    times: waitingOf(traces),
    fourEyes: fourEyes(traces, ...pair),
  };
}
