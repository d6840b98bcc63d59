import { z } from "zod";
import { isZone } from "../time/zone.ts";
import { nameSchema } from "../vocabulary/text.ts";

/** The format of logs and stores that this version reads and writes. */
export const logFormat = 1;

/**
 * What is said of a log once: its format, whose it is, where its clocks stand.
 *
 * 中文  日志头
 */
export const logHeaderSchema = z.strictObject({
  banjie: z.literal("log"),
  format: z.literal(logFormat),
  /** The hall's name or code. */
  hall: nameSchema,
  /** The zone of the hall's local times, by its IANA name. */
  zone: z.string().refine(isZone, "a time zone, such as Asia/Shanghai"),
});
export type LogHeader = z.output<typeof logHeaderSchema>;

/** The header of a hall's log. */
export const logHeader = (hall: string, zone = "Asia/Shanghai"): LogHeader => ({ banjie: "log", format: logFormat, hall, zone });
