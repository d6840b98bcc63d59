/**
 * For the rule owner: whatever happens to a case, a rule of one's own holds. Here: nobody completes what nobody decided.
 */
import * as fc from "fast-check";
import { caseHistories } from "@banjie/testing";

/** How often a case was completed at all: a property that never met its subject proves nothing. */
export let completed = 0;

fc.assert(
  fc.property(caseHistories(), ({ state }) => {
    const items = Object.values(state.items).filter((item) => item.completedAt !== undefined);
    completed += items.length;
    return items.every((item) => item.decidedAt !== undefined);
  }),
);
