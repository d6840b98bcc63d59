import type { CivilDate } from "./civilDate.ts";

/** Days in a row: after the first, up to and with the last, `(from, to]`. None where `to` is not after `from`. 中文 期间 */
export interface DaySpan {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Such a span in whole numbers. */
export type NumberSpan = readonly [from: number, to: number];

/** The n-th number after a number when those in spans are passed over. The spans may overlap. */
export function nthPast(spans: readonly NumberSpan[], after: number, n: number): number {
  let [passed, reached] = [after, after + n];
  for (const [from, to] of spans.toSorted(([one], [other]) => one - other)) {
    const begin = Math.max(from, passed);
    if (begin >= reached) break;
    if (to <= begin) continue;
    reached += to - begin;
    passed = to;
  }
  return reached;
}
