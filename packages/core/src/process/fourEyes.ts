import { unknownPerson } from "../vocabulary/unknownPerson.ts";
import type { CaseSteps } from "./caseSteps.ts";

/** Whether two activities were done by one person or by two, case by case. 中文 一人两岗 */
export interface FourEyes {
  readonly acts: readonly [string, string];
  readonly same: readonly string[];
  readonly different: readonly string[];
  /** Cases that lack one of the two, or do not say who did it. */
  readonly without: readonly string[];
}

/**
 * Who did two activities that two persons should do: the last of each in a case.
 *
 * 中文  一人两岗
 * Holds each case is in just one of `same`, `different`, `without`
 */
export function fourEyes(traces: readonly CaseSteps[], one: string, other: string): FourEyes {
  const found: Record<"same" | "different" | "without", string[]> = { same: [], different: [], without: [] };
  for (const { case: id, steps } of traces) {
    const [first, second] = [one, other].map((name) => steps.findLast(({ activity }) => activity === name)?.person);
    const isKnown = [first, second].every((person) => person !== undefined && person !== unknownPerson);
    if (!isKnown) found.without.push(id);
    else found[first === second ? "same" : "different"].push(id);
  }
  return { acts: [one, other], ...found };
}
