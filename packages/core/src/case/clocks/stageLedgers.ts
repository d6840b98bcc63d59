import { ledgerOf, type Ledger, type PauseEntry } from "../../clock/ledger.ts";
import type { InLanguages } from "../../vocabulary/language.ts";
import type { Stage } from "../../vocabulary/phase.ts";
import type { ItemState, StageVisit } from "../itemState.ts";
import type { World } from "../world.ts";
import { countingOf } from "./countingOf.ts";
import { pausesOf } from "./pausesOf.ts";

const stageLimit: InLanguages = { "zh-CN": "公布的环节时限", en: "the published limit of the stage" };
const elsewhere: InLanguages = { "zh-CN": "不在本环节的时间", en: "time in another stage" };

/**
 * The stages that have a limit of their own. What is sent back goes on in the limit of its stage: the time between its stays is not
 * counted, no new limit begins.
 *
 * 中文  环节时限
 */
export function* stageLedgers(item: ItemState, world: World): Generator<Ledger> {
  const limits = world.definitionOf(item)?.stages ?? {};
  for (const stage of Object.keys(limits) as Stage[]) {
    const value = limits[stage];
    const visits = item.visits.filter((visit) => visit.stage === stage);
    const [first] = visits;
    if (!value || !first) continue;
    const pauses = [...pausesOf(item, countingOf(item, world, stage).profile.promisePauses, world), ...between(visits)];
    yield ledgerOf(stage, first.from, { value, source: stageLimit }, { pauses, stoppedAt: visits.at(-1)?.to });
  }
}

/** The time between the stays in a stage. */
function between(visits: readonly StageVisit[]): PauseEntry[] {
  return visits.slice(1).flatMap(({ from: to }, index) => {
    const from = visits[index]?.to;
    return from === undefined ? [] : [{ kind: "otherStage" as const, from, to, basis: elsewhere }];
  });
}
