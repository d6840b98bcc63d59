import { worldOfActs, type World } from "../case/world.ts";
import { once } from "../foundation/once.ts";
import type { HallEvent } from "../log/event.ts";
import type { Profile } from "../profile/profile.ts";
import type { WorkingCalendar } from "../time/workingCalendar.ts";
import type { Rulebook } from "./rules/rulebook.ts";

/** What a history is judged by besides the acts of its hall. 中文 评判依据 */
export interface Judging {
  /** What is known besides the notices that the hall has adopted; the State Council's notices unless told. */
  readonly calendar?: WorkingCalendar | undefined;
  /** In the place of the profiles that the hall has adopted. */
  readonly profile?: Profile | undefined;
  /** Every rule of Banjie unless told. */
  readonly rulebook?: Rulebook | undefined;
}

/** The worlds that the acts of a hall made, one after another. 中文 依据沿革 */
export interface WorldHistory {
  /** As it was at a position of the log: an act is judged by what had been decreed before it. */
  at(position: number): World;
  readonly last: World;
}

/** So many worlds are kept: each share of a log asks for them anew, from the first. */
const keptWorlds = 64;

/** Makes each world when it is first asked for, and keeps the first ones and the one asked for last: a log is read in order. */
export function worldHistory(acts: readonly HallEvent[], { calendar, profile }: Judging = {}): WorldHistory {
  const inOrder = acts
    .toSorted((one, other) => one.position - other.position)
    .filter((act, index, all) => act.id !== all[index - 1]?.id || act.position !== all[index - 1]?.position);
  const kept = new Map<number, World>();
  function worldAfter(count: number): World {
    const world = kept.get(count) ?? worldOfActs(inOrder.slice(0, count), calendar, profile);
    if (kept.size < keptWorlds) kept.set(count, world);
    return world;
  }
  const last = once(() => worldAfter(inOrder.length));
  let current: { since: number; until: number; world: World } | undefined;

  return {
    at(position) {
      if (current && current.since <= position && position < current.until) return current.world;
      const next = inOrder.findIndex((act) => act.position > position);
      const count = next < 0 ? inOrder.length : next;
      const world = next < 0 ? last() : worldAfter(count);
      current = { since: inOrder[count - 1]?.position ?? -Infinity, until: inOrder[count]?.position ?? Infinity, world };
      return world;
    },
    get last() {
      return last();
    },
  };
}
