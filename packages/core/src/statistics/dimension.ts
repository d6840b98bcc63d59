import type { CivilDate } from "../time/civilDate.ts";
import type { InLanguages } from "../vocabulary/language.ts";
import type { Place } from "./facts/place.ts";

/** What figures may be grouped by, in any combination. 中文 分组维度 */
export const dimensionNames = {
  department: { "zh-CN": "部门", en: "department" },
  window: { "zh-CN": "收件窗口", en: "window" },
  section: { "zh-CN": "科室", en: "section" },
  item: { "zh-CN": "事项", en: "item" },
  kind: { "zh-CN": "件的种类", en: "kind" },
  bundle: { "zh-CN": "联办事项", en: "bundle" },
  channel: { "zh-CN": "申报渠道", en: "channel" },
  mode: { "zh-CN": "服务方式", en: "mode" },
  month: { "zh-CN": "月份", en: "month" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type Dimension = keyof typeof dimensionNames;
export const dimensions = Object.keys(dimensionNames) as readonly Dimension[];

/** The group of a dimension that a subject is in; the month is that of the day that the measure goes by. */
export const groupIn = (dimension: Dimension, place: Place, day: CivilDate): string =>
  dimension === "month" ? day.slice(0, 7) : placeIn(dimension, place);

/** Where a subject belongs, whatever the day. */
export const placeIn = (dimension: Exclude<Dimension, "month">, place: Place): string =>
  dimension === "item" ? place.definition : place[dimension];
