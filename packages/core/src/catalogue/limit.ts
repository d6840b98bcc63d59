import { z } from "zod";
import type { Params } from "../foundation/issue.ts";
import { periodUnits } from "../time/periodEnd.ts";
import type { InLanguages } from "../vocabulary/language.ts";

/**
 * A limit with its unit. Each clock counts in one unit; an hour is an hour of the hall's office time.
 *
 * 中文    时限: 工作日 自然日 月 小时
 * Source  units as in provincial item lists
 */
export const limitSchema = z.strictObject({
  length: z.int().min(1).max(1000),
  unit: z.enum([...periodUnits, "hour"]),
});
export type Limit = z.output<typeof limitSchema>;

const units: Readonly<Record<Limit["unit"], InLanguages>> = {
  workingDay: { "zh-CN": "个工作日", en: "working days" },
  naturalDay: { "zh-CN": "日", en: "days" },
  month: { "zh-CN": "个月", en: "months" },
  hour: { "zh-CN": "小时", en: "hours" },
};

/** A limit with its unit, in words. */
export const limitLine = ({ length, unit }: Limit): InLanguages => ({
  "zh-CN": `${length}${units[unit]["zh-CN"]}`,
  en: `${length} ${units[unit].en}`,
});

/** A parameter that tells a limit, in the words of each language. */
export function limitParam(param: string, limit: Limit): Params {
  const line = limitLine(limit);
  return { [param]: line.en, [`${param}.zh-CN`]: line["zh-CN"] };
}
