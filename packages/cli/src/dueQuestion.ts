import {
  civilDate,
  civilDateSchema,
  epochMilliseconds,
  err,
  instantSchema,
  issuesOf,
  ok,
  periodUnits,
  type CivilDate,
  type CountedDay,
  type Issue,
  type PeriodUnit,
  type Result,
} from "@banjie/core";
import { z } from "zod";

/** What a question on standard input may hold. */
const lineSchema = z.strictObject({
  from: civilDateSchema,
  days: z.int().min(0).max(1000),
  unit: z.enum(periodUnits).optional(),
  knownAt: z.string().optional(),
  region: z.string().optional(),
});

/** When does a period end that begins with a day? 中文 期限届满日之问 */
export interface DueQuestion {
  readonly from: CivilDate;
  readonly days: number;
  readonly unit: PeriodUnit;
  readonly knownOn?: CivilDate | undefined;
  readonly region?: string | undefined;
}

/** The answer for a machine. */
export type DueAnswer =
  | { readonly dueOn: CivilDate; readonly provisional: false }
  | { readonly earliest: CivilDate; readonly latest: CivilDate; readonly byPlainWeeks: CivilDate; readonly provisional: true };

/**
 * A question out of a line of JSON; what the line leaves open is as the defaults have it.
 *
 * Fails  `due.not-json`, `input.*`, `due.known-at`
 */
export function readQuestion(line: string, defaults: Omit<DueQuestion, "from" | "days">): Result<DueQuestion, readonly Issue[]> {
  const data = parsed(line);
  if (!data.ok) return err([data.error]);
  const asked = lineSchema.safeParse(data.value);
  if (!asked.success) return err(issuesOf(asked.error));
  const { from, days, unit = defaults.unit, region = defaults.region, knownAt } = asked.data;
  const knownOn = knownAt === undefined ? defaults.knownOn : knownDay(knownAt);
  if (knownAt !== undefined && !knownOn) return err([{ code: "due.known-at", path: ["knownAt"], params: { value: knownAt } }]);
  return ok({ from, days, unit, region, knownOn });
}

function parsed(line: string): Result<unknown, Issue> {
  try {
    return ok(JSON.parse(line));
  } catch (error) {
    return err({ code: "due.not-json", params: { reason: (error as Error).message } });
  }
}

/** Hours by which Beijing, where notices are published, is ahead of UTC. */
const beijing = 8;

/** The day of a day, or of a moment in Beijing. */
export function knownDay(text: string): CivilDate | undefined {
  const day = civilDateSchema.safeParse(text);
  if (day.success) return day.data;
  const moment = instantSchema.safeParse(text);
  return moment.success ? civilDate(Math.floor((epochMilliseconds(moment.data) / 3_600_000 + beijing) / 24)) : undefined;
}

/** What is told of a day that was counted. */
export function answerOf({ on, provisional, earliest = on, latest = on }: CountedDay): DueAnswer {
  return provisional ? { earliest, latest, byPlainWeeks: on, provisional } : { dueOn: on, provisional };
}
