import type { CaseState } from "../case/caseState.ts";
import type { World } from "../case/world.ts";
import type { DossierState } from "../dossier/dossiers.ts";
import type { LocalInstant } from "../time/instant.ts";
import { placeIn, type Dimension } from "./dimension.ts";
import { definitionFacts } from "./facts/definitionFacts.ts";
import { dossierFactsOf, factsOf } from "./facts/facts.ts";
import type { Place } from "./facts/place.ts";

type State = Readonly<CaseState> | Readonly<DossierState>;

/**
 * The groups of a dimension that anything in a log belongs to, in whatever period and by whatever measure, and those of the definitions in
 * force: of no other is anything to be said.
 *
 * 中文  日志中的分组
 */
export function groupsIn(
  states: Iterable<State>,
  world: World,
  dimension: Exclude<Dimension, "month">,
  asOf: LocalInstant,
): Set<string> {
  const groups = groupsOf(states, world, dimension, asOf);
  for (const place of definitionFacts(world, asOf)) groups.add(placeIn(dimension, place));
  return groups;
}

/** The groups of a dimension that cases and dossiers belong to by what has happened to them. 中文 所属分组 */
export function groupsOf(
  states: Iterable<State>,
  world: World,
  dimension: Exclude<Dimension, "month">,
  asOf: LocalInstant,
): Set<string> {
  const groups = new Set<string>();
  for (const place of placesOf(states, world, asOf)) groups.add(placeIn(dimension, place));
  return groups;
}

function* placesOf(states: Iterable<State>, world: World, asOf: LocalInstant): Generator<Place> {
  for (const state of states) {
    if ("kind" in state) for (const facts of Object.values(dossierFactsOf)) yield* facts(state, world, asOf);
    else for (const facts of Object.values(factsOf)) yield* facts(state, world, asOf);
  }
}
