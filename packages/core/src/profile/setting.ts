import { z } from "zod";
import { sentenceSchema } from "../vocabulary/text.ts";

/** A text in both languages. */
const inLanguagesSchema = z.strictObject({ "zh-CN": sentenceSchema, en: sentenceSchema });

/**
 * A rule of counting that a profile sets: its value, whether the law says so or a place chose it, and where that stands.
 *
 * 中文  规则设定: 法律规定 或 各地选择
 */
export const settingOf = <Value extends z.ZodType>(
  value: Value,
): z.ZodObject<
  { value: Value; tag: z.ZodEnum<{ law: "law"; choice: "choice" }>; source: typeof inLanguagesSchema },
  z.core.$strict
> => z.strictObject({ value, tag: z.enum(["law", "choice"]), source: inLanguagesSchema });

export type Source = z.output<typeof inLanguagesSchema>;
