import type { Breach } from "../case/breach.ts";
import type { World } from "../case/world.ts";
import type { Issue } from "../foundation/issue.ts";
import type { Draft, HallEvent } from "../log/event.ts";
import type { HallActType } from "../vocabulary/actType.ts";

/** What an act of the hall is judged against: all that it has done, and the world it has made. */
export interface KnownHall {
  readonly world: World;
  readonly acts: readonly HallEvent[];
}

/** What is asked of each act of the hall: a check for every act that something is asked of. */
export type HallLaw = {
  readonly [Type in HallActType]?: (act: Draft<Type>, hall: KnownHall) => Generator<Issue | Breach>;
};
