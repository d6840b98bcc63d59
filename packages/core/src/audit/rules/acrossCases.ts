import type { CaseState } from "../../case/caseState.ts";
import type { World } from "../../case/world.ts";
import type { LocalInstant } from "../../time/instant.ts";
import type { Finding } from "../finding.ts";
import { applicationBar, type Committed } from "./applicationBar.ts";
import { quotaOrder, type Queued } from "./quotaOrder.ts";

/** What the rules across cases took of some cases: a commutative monoid (`mergeRows`). 中文 跨件摘要 */
export interface AcrossRows {
  readonly queued: readonly Queued[];
  readonly committed: readonly Committed[];
}

/** What the rules across cases take of these. */
export const rowsOf = (cases: readonly Readonly<CaseState>[], world: World, asOf: LocalInstant): AcrossRows => ({
  queued: cases.flatMap((state) => [...quotaOrder.rowsOf(state, world, asOf)]),
  committed: cases.flatMap((state) => [...applicationBar.rowsOf(state, world, asOf)]),
});

export const mergeRows = (rows: readonly AcrossRows[]): AcrossRows => ({
  queued: rows.flatMap(({ queued }) => queued),
  committed: rows.flatMap(({ committed }) => committed),
});

/** What is broken across the cases that the rows were taken of. 中文 跨件问题 */
export function* auditAcross({ queued, committed }: AcrossRows, world: World): Generator<Finding> {
  yield* quotaOrder.judge(queued, world);
  yield* applicationBar.judge(committed, world);
}
