import { z } from "zod";
import { civilDateSchema, dayNumber, type CivilDate, type DayNumber } from "./civilDate.ts";

/** A few words: whole characters, no blank at either end. */
const wordsSchema = z
  .string()
  .max(200)
  .regex(/^(?!\s)\P{Surrogate}+(?<!\s)$/u, "words, without a blank at either end");

const yearSchema = z.int().min(1900).max(2099);

/** What every notice has. */
const paper = {
  /** 文号, where known. */
  number: wordsSchema.optional(),
  /** Day of publication, where known. */
  publishedOn: civilDateSchema.optional(),
  /** Days off 放假: a day, or first and last day of a run with a slash between. */
  off: z.array(z.string()),
  /** Working days on days of rest 调休上班, written likewise. */
  work: z.array(z.string()).optional(),
};

/** 国务院办公厅's notice that announces a year, or its later change of a year that is announced. */
const stateCouncilNoticeSchema = z.strictObject({ kind: z.enum(["yearly", "amendment"]), year: yearSchema, ...paper });

/** Holidays of a region's own, for the halls in it. 民族自治地方的假日 */
const regionalNoticeSchema = z.strictObject({ kind: z.literal("regional"), region: wordsSchema, year: yearSchema, ...paper });

/** The order that a hall closes, with its basis. 闭厅 */
const closureSchema = z.strictObject({
  kind: z.literal("closure"),
  basis: wordsSchema,
  reason: wordsSchema.optional(),
  ...paper,
});

export const holidayNoticeSchema = z.discriminatedUnion("kind", [stateCouncilNoticeSchema, regionalNoticeSchema, closureSchema]);

export type StateCouncilNotice = z.input<typeof stateCouncilNoticeSchema>;

/**
 * A paper that says which days are off and which work, against the plain week: for the country, for a region, for a hall.
 *
 * 中文  节假日安排通知
 * Law   全国年节及纪念日放假办法; a yearly notice may move days of its own year and of the December before it
 */
export type HolidayNotice = z.input<typeof holidayNoticeSchema>;

/** The single days of runs such as `2013-02-09/2013-02-15`. */
export function* daysOf(runs: readonly string[] = []): Generator<DayNumber> {
  for (const run of runs) {
    const [first = run, last = first] = run.split("/");
    for (let day = dayNumber(first as CivilDate); day <= dayNumber(last as CivilDate); day++) yield day;
  }
}

/**
 * The day from which a notice is known: that of its publication; where nobody knows it, the first day the notice speaks of.
 */
export function knownFrom(notice: HolidayNotice): string {
  const [first] = [...notice.off, ...(notice.work ?? [])].map((run) => run.slice(0, 10)).toSorted();
  return notice.publishedOn ?? first ?? ("year" in notice ? `${notice.year}-01-01` : "");
}
