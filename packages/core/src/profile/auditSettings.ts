import { z } from "zod";
import { limitSchema } from "../catalogue/limit.ts";
import { settingOf } from "./setting.ts";

const count = z.int().min(1).max(1_000_000);

/**
 * What an audit goes by where the law sets no time, and from where on a pattern is told of. An indicator is no accusation.
 *
 * 中文  审计参数
 */
export const auditSettingsSchema = z.strictObject({
  /** The time in which an inspection, test or quarantine begins. R-017 */
  inspection: settingOf(limitSchema),
  /** The time in which a grant is made public. R-035 */
  publication: settingOf(limitSchema),
  /** The time in which what was committed to is verified. R-045 */
  verification: settingOf(limitSchema),
  /** How long whoever got a licence by a false statement may not apply again. R-070 */
  applicationBar: settingOf(limitSchema),
  /** From where on a pattern is told of. 中文 迹象阈值 */
  indicators: z.strictObject({
    lateEntryHours: settingOf(count),
    batchCases: settingOf(count),
    chainStages: settingOf(count),
    pauseDaysLeft: settingOf(z.int().min(0).max(1000)),
    noticeDaysLeft: settingOf(z.int().min(0).max(1000)),
    burst: settingOf(z.strictObject({ evaluations: count, seconds: count })),
    closedTogether: settingOf(count),
  }),
});
