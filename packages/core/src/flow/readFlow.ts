import { issuesOf, type Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { flowSchema, type Flow } from "./flow.ts";
import { flowIssues } from "./flowIssues.ts";

/**
 * A flow out of data, checked.
 *
 * Fails  `input.*` and what `flowIssues` finds
 * @example
 * ```ts
 * import { fiveStages, readFlow } from "@banjie/core";
 * readFlow(fiveStages).ok; // => true
 * ```
 */
export function readFlow(data: unknown): Result<Flow, Issue[]> {
  const parsed = flowSchema.safeParse(data);
  if (!parsed.success) return err(issuesOf(parsed.error));
  const issues = [...flowIssues(parsed.data)];
  return issues.length > 0 ? err(issues) : ok(parsed.data);
}
