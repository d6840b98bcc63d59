import { z } from "zod";
import { holidayNoticeSchema, type HolidayNotice } from "../time/holidayNotice.ts";
import { isZone } from "../time/zone.ts";
import { nameSchema } from "../vocabulary/text.ts";

/** The format of logs and stores that this version reads and writes. */
export const logFormat = 1;

/**
 * What is said of a log once: its format, whose it is, where its clocks stand, by which calendar its days are counted.
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
  /** By which calendar its days are counted, where it is not the State Council's. */
  notices: z.array(holidayNoticeSchema).min(1).optional(),
  /** Fields of acts that a foreign log never records, by act, none where it is the act itself: their absence breaks no rule. */
  unrecorded: z.record(z.string(), z.array(z.string())).optional(),
  /** Rules that do not hold where a foreign log comes from: nothing breaks them. */
  notInForce: z.array(z.string()).optional(),
  /** Its acts were recorded elsewhere, nobody knows when: `recordedAt` is the moment at which they were imported. */
  imported: z.literal(true).optional(),
});
export interface LogHeader extends Omit<z.output<typeof logHeaderSchema>, "notices"> {
  readonly notices?: readonly HolidayNotice[] | undefined;
}

/** The header of a hall's log. */
export const logHeader = (hall: string, zone = "Asia/Shanghai"): LogHeader => ({ banjie: "log", format: logFormat, hall, zone });
