import {
  caseOfStream,
  caseStream,
  dimensions,
  dossierFactsOf,
  dossierStream,
  factsOf,
  groupsOf,
  hallStream,
  type CaseState,
  type Claim,
  type Dimension,
  type DossierState,
  type LocalInstant,
  type World,
} from "@banjie/core";
import type { FoldedLog } from "./foldLog.ts";

/** What the figures of a log leave out, since it rests on acts that this version does not know. 中文 未计入的卷宗 */
export interface LeftOut {
  readonly cases: number;
  /** Complaints, services and windows. */
  readonly dossiers: number;
  /** Whether a claim is counted from what some of it may belong to. */
  readonly isOf: (claim: Claim) => boolean;
}

/** What is left out of a log, and whom it concerns: where an act that is not known would fall in time is not known either. */
export function leftOutOf(
  { unjudged, unknownActs, cases, dossiers }: Pick<FoldedLog, "unjudged" | "unknownActs" | "cases" | "dossiers">,
  world: World,
  asOf: LocalInstant,
): LeftOut {
  const streams = Object.groupBy(unjudged, (stream) => (caseOfStream(stream) === undefined ? "dossiers" : "cases"));
  const ofCases = partOf(streams.cases, new Map([...cases].map((state) => [caseStream(state.id), state])), world, asOf);
  const ofDossiers = partOf(streams.dossiers, new Map(dossiers.map((state) => [dossierStream(state), state])), world, asOf);
  const isOfHall = unknownActs.some(({ stream }) => stream === hallStream);
  return {
    cases: ofCases.count,
    dossiers: ofDossiers.count,
    isOf: ({ measure: { subject }, where }) =>
      (Object.hasOwn(factsOf, subject) && ofCases.isIn(where)) ||
      (Object.hasOwn(dossierFactsOf, subject) && ofDossiers.isIn(where)) ||
      (subject === "definition" && isOfHall),
  };
}

/** Streams left out, and whether some of them may be in all of these groups; one of which no act is known may be in any. */
function partOf(
  streams: readonly string[] = [],
  folded: ReadonlyMap<string, CaseState | DossierState>,
  world: World,
  asOf: LocalInstant,
) {
  const states = streams.map((stream) => folded.get(stream)).filter((state) => state !== undefined);
  const groups = new Map<Dimension, Set<string>>();
  const isInGroup = (dimension: Exclude<Dimension, "month">, group: string): boolean => {
    const known = groups.get(dimension) ?? groupsOf(states, world, dimension, asOf);
    groups.set(dimension, known);
    return known.has(group);
  };
  const isIn = (where: Claim["where"]): boolean =>
    streams.length > states.length ||
    (states.length > 0 &&
      dimensions.every((dimension) => {
        const group = where[dimension];
        return group === undefined || dimension === "month" || isInGroup(dimension, group);
      }));
  return { count: streams.length, isIn };
}
