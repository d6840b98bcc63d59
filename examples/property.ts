/**
 * For the rule owner: whatever happens to a case, a rule of one's own holds. Here: nobody reviews what they have examined
 * themselves.
 */
import * as fc from "fast-check";
import { caseHistories } from "@banjie/testing";

/** How often a case was completed at all: a property that never met its subject proves nothing. */
export let completed = 0;

fc.assert(
  fc.property(caseHistories(), ({ state }) => {
    const items = Object.values(state.items);
    completed += items.filter((item) => item.completedAt !== undefined).length;
    return items.every(({ examiners, reviewers }) => !examiners.some((person) => reviewers.includes(person)));
  }),
  { numRuns: 50 },
);
