import type { CaseState } from "../case/caseState.ts";
import { endPhases } from "../vocabulary/phase.ts";
import { rulebook, type Rulebook } from "./rules/rulebook.ts";
import type { Finding } from "./finding.ts";

/**
 * How cases stand to their flows: ended as drawn, gone another way, or open and so far as drawn. Never one share over all three.
 *
 * 中文  流程符合性: 符合 偏离 在办且至今符合
 */
export interface Conformance {
  readonly conforms: readonly string[];
  readonly deviates: readonly string[];
  readonly openSoFar: readonly string[];
}

/** How many cases stand so. */
export type ConformanceCounts = Readonly<Record<keyof Conformance, number>>;

/** How many cases stand to their flows in each way. */
export const countConformance = ({ conforms, deviates, openSoFar }: Conformance): ConformanceCounts => ({
  conforms: conforms.length,
  deviates: deviates.length,
  openSoFar: openSoFar.length,
});

/**
 * How cases stand to their flows, by what an audit found.
 *
 * 中文  流程符合性
 * Holds each case is in one of the three lists
 */
export function conformanceOf(
  cases: Iterable<Readonly<CaseState>>,
  findings: readonly Finding[],
  { rules }: Rulebook = rulebook,
): Conformance {
  const impossible = new Set(findings.filter(({ rule }) => rules[rule]?.severity === "E").map((finding) => finding.case));
  const standing: Record<keyof Conformance, string[]> = { conforms: [], deviates: [], openSoFar: [] };
  for (const { id, items } of cases) {
    const hasEnded = Object.values(items).every(({ phase }) => endPhases.has(phase));
    if (impossible.has(id)) standing.deviates.push(id);
    else standing[hasEnded ? "conforms" : "openSoFar"].push(id);
  }
  return standing;
}
