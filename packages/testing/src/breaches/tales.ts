import type { RuleId } from "@banjie/core";
import type { TalesOf } from "./tale.ts";
import { bundleTales } from "./tales/bundleTales.ts";
import { completionTales } from "./tales/completionTales.ts";
import { handlingTales } from "./tales/handlingTales.ts";
import { intakeTales } from "./tales/intakeTales.ts";
import { limitTales } from "./tales/limitTales.ts";
import { supervisionTales } from "./tales/supervisionTales.ts";

/**
 * For each rule, by the sentence that tells its breach, the histories that break it, once and as little else as can be: a rule or a
 * sentence without one does not compile.
 *
 * 中文  违规样例
 */
export const tales: TalesOf<RuleId> = {
  ...intakeTales,
  ...handlingTales,
  ...limitTales,
  ...completionTales,
  ...bundleTales,
  ...supervisionTales,
};
