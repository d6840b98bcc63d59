import type { CaseState } from "../../case/caseState.ts";
import type { World } from "../../case/world.ts";
import type { LocalInstant } from "../../time/instant.ts";
import type { Finding } from "../finding.ts";

/**
 * A rule that is seen only in cases beside each other. What it takes of a case is little, and of most cases nothing; what is taken of
 * the shares of a log is judged together, in whatever order it was taken.
 *
 * 中文  跨件规则
 */
export interface AcrossRule<Row> {
  rowsOf(state: Readonly<CaseState>, world: World, asOf: LocalInstant): Iterable<Row>;
  judge(rows: readonly Row[], world: World): Iterable<Finding>;
}
