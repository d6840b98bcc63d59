import type { PauseEntry } from "../../clock/ledger.ts";
import type { Profile } from "../../profile/profile.ts";
import type { InLanguages } from "../../vocabulary/language.ts";
import type { ItemState, Pause } from "../caseState.ts";

/** What a profile lets stop a clock. */
export type Stops = Profile["legalPauses"];

/**
 * The pauses of an item that stop a clock, each with what that rests on. What has ended waits no longer: a pause left open ends with it.
 *
 * 中文  不计入期间
 * Law   行政许可法 art. 45: only what it lists, with basis, days and written notice, stops the legal clock
 */
export function pausesOf({ pauses, endedAt }: ItemState, stops: Stops): PauseEntry[] {
  return pauses.filter((pause) => doesStop(pause, stops.value)).map((pause) => entryOf(pause, stops.source, endedAt));
}

const doesStop = ({ kind, special, noticed, days }: Pause, stops: Stops["value"]): boolean =>
  stops.kinds.includes(kind) && (!special || !stops.noticed || (noticed && days !== undefined));

function entryOf({ kind, from, to, days, basis }: Pause, source: InLanguages, endedAt: ItemState["endedAt"]): PauseEntry {
  const until = to ?? endedAt;
  return { kind, from, basis: basisOf(basis, source), ...(until && { to: until }), ...(days !== undefined && { stated: days }) };
}

/** What the act named, before what the rule rests on, unless that is the same. */
export function basisOf(named: string | undefined, source: InLanguages): InLanguages {
  if (named === undefined || named === source["zh-CN"] || named === source.en) return source;
  return { "zh-CN": `${named};${source["zh-CN"]}`, en: `${named}; ${source.en}` };
}
