import type { PauseEntry } from "../../clock/ledger.ts";
import type { Profile } from "../../profile/profile.ts";
import type { InLanguages } from "../../vocabulary/language.ts";
import type { ItemState, Pause } from "../itemState.ts";
import type { World } from "../world.ts";

/** What a profile lets stop a clock. */
export type Stops = Profile["legalPauses"];

/**
 * The pauses of an item that stop a clock, each with what that rests on. What has ended waits no longer: a pause left open ends with it.
 *
 * 中文  不计入期间
 * Law   行政许可法 art. 45: only what it lists, with basis, days and written notice, stops the legal clock
 * Holds where a notice is asked for, a procedure that the matter does not know stops nothing
 */
export function pausesOf(item: ItemState, stops: Stops, world: World): PauseEntry[] {
  const known: readonly Pause["kind"][] = world.definitionOf(item)?.procedures ?? [];
  return item.pauses
    .filter((pause) => doesStop(pause, stops.value, known))
    .map((pause) => entryOf(pause, stops.source, item.endedAt));
}

function doesStop({ kind, special, noticed, days }: Pause, stops: Stops["value"], known: readonly Pause["kind"][]): boolean {
  const isInOrder = noticed && days !== undefined && known.includes(kind);
  return stops.kinds.includes(kind) && (!special || !stops.noticed || isInOrder);
}

function entryOf({ kind, from, to, days, basis }: Pause, source: InLanguages, endedAt: ItemState["endedAt"]): PauseEntry {
  const until = to ?? endedAt;
  return { kind, from, basis: basisOf(basis, source), ...(until && { to: until }), ...(days !== undefined && { stated: days }) };
}

/** What the act named, before what the rule rests on, unless that is the same. */
export function basisOf(named: string | undefined, source: InLanguages): InLanguages {
  if (named === undefined || named === source["zh-CN"] || named === source.en) return source;
  return { "zh-CN": `${named}；${source["zh-CN"]}`, en: `${named}; ${source.en}` };
}
