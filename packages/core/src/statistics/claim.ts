import { z } from "zod";
import type { Outlook } from "../case/outlook.ts";
import { issuesOf, type Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { civilDateSchema } from "../time/civilDate.ts";
import { endOfDay, instantSchema, localInstantSchema } from "../time/instant.ts";
import { roundingModes, type Rounding } from "../vocabulary/rounding.ts";
import { nameSchema } from "../vocabulary/text.ts";
import { dimensions, type Dimension } from "./dimension.ts";
import { measureOf } from "./measures/measures.ts";
import { units, type AnyMeasure, type Unit } from "./measure.ts";
import { readPeriod, type ReportingPeriod } from "./reportingPeriod.ts";
import { byDefault, isSame, rounded, type Value } from "./value.ts";

/** A day where a moment is asked for is the end of it. */
const orDay = <Schema extends z.ZodType>(moment: Schema) =>
  z.preprocess((at) => {
    const day = civilDateSchema.safeParse(at);
    return day.success ? endOfDay(day.data) : at;
  }, moment);

const claimSchema = z.strictObject({
  measure: nameSchema,
  /** As it was published: `290,564`, `99.7 %`, at least so much, `≥ 30 %` or `30%以上`, exact as a fraction, `9/10`, or `—`, that there is none. */
  value: nameSchema,
  /** What it was made of, where that was published. */
  parts: z.strictObject({ of: z.int(), outOf: z.int().min(1) }).optional(),
  /** What the value is in, where it does not say so itself. */
  unit: z.enum(units).optional(),
  /** How it was rounded, where that is not as the place rounded at the time. */
  rounding: z.enum(roundingModes).optional(),
  /** 2013, 2013-Q2, 2013-05, a day, or two of them with two dots between; all time where absent. */
  period: nameSchema.optional(),
  /** Of which group it speaks: a department, a kind, a month … */
  where: z.partialRecord(z.enum(dimensions as [Dimension, ...Dimension[]]), nameSchema).optional(),
  asOf: orDay(localInstantSchema).optional(),
  knownAt: orDay(instantSchema).optional(),
  /** The position of the log up to which it was computed. */
  position: z.int().min(1).optional(),
  /** Which profile and calendar were put in the place of the log's own, as `stats` tells it. */
  countedBy: nameSchema.optional(),
});

const claimsSchema = z.strictObject({ banjie: z.literal("claims"), claims: z.array(claimSchema).min(1) });

/** A published figure, to be recomputed. 中文 公布的统计数据 */
export interface Claim {
  /** Rounded as it was published, if the claim says how. */
  readonly measure: AnyMeasure;
  readonly value: string;
  /** What it was made of: held to exactly. */
  readonly parts?: NonNullable<Value> | undefined;
  readonly unit?: Unit | undefined;
  readonly period?: ReportingPeriod | undefined;
  readonly where: Readonly<Partial<Record<Dimension, string>>>;
  /** From where the log is looked at. */
  readonly outlook: Outlook;
  /** Which profile and calendar were put in the place of the log's own. */
  readonly countedBy?: string | undefined;
}

/** What comes of recomputing it. 中文 核对结果 */
export type ClaimVerdict =
  | { readonly kind: "equal"; readonly found: Value }
  /** `shown`: what should have been published, to as many digits, or as many more as tell the two apart. */
  | { readonly kind: "different"; readonly found: Value; readonly shown: string }
  | { readonly kind: "notJudged"; readonly why: Issue };

/**
 * Reads claims out of data.
 *
 * 中文   读入公布数据
 * In     data — a day where a moment is asked for means its end
 * Fails  `input.*`, `claim.measure-unknown`, `claim.period-unreadable`, `claim.value-unreadable`
 */
export function readClaims(data: unknown): Result<Claim[], Issue[]> {
  const parsed = claimsSchema.safeParse(data);
  if (!parsed.success) return err(issuesOf(parsed.error));
  const read = parsed.data.claims.map((claim, index) => readClaim(claim, ["claims", index]));
  const issues = read.flatMap((claim) => (claim.ok ? [] : [claim.error]));
  return issues.length > 0 ? err(issues) : ok(read.flatMap((claim) => (claim.ok ? [claim.value] : [])));
}

function readClaim(claim: z.output<typeof claimSchema>, path: readonly (string | number)[]): Result<Claim, Issue> {
  const {
    measure: id,
    value,
    parts,
    unit,
    rounding: mode,
    period: name,
    where = {},
    asOf,
    knownAt,
    position: upTo,
    countedBy,
  } = claim;
  const measure = measureOf(id);
  if (!measure) return err({ code: "claim.measure-unknown", path: [...path, "measure"], params: { measure: id } });
  const figure = readFigure(value);
  if (!figure) return err({ code: "claim.value-unreadable", path: [...path, "value"], params: { value } });
  const period = name === undefined ? undefined : readPeriod(name);
  if (name !== undefined && !period)
    return err({ code: "claim.period-unreadable", path: [...path, "period"], params: { period: name } });
  const rounding = mode && "digits" in figure && { rounding: { mode, digits: figure.digits } };
  const isBare = unit === "percent" && "digits" in figure && !figure.isPercent;
  const published = { value: isBare ? `${value} %` : value, parts, unit };
  return ok({ measure: { ...measure, ...rounding }, ...published, period, where, outlook: { asOf, knownAt, upTo }, countedBy });
}

/** A figure as it was published: so much, or at least so much. */
interface Published {
  readonly text: string;
  readonly digits: number;
  readonly isPercent: boolean;
  readonly atLeast: boolean;
}
type Figure = { readonly exact: Value } | Published;

/** What is published where nobody was to be counted. */
const none = "—";

/** 30%以上, ≥ 30 %, 30 % or more */
const lowerBound = /^≥\s*|\s*(以上|or more)$/;

function readFigure(value: string): Figure | undefined {
  if (value === none) return { exact: undefined };
  const fraction = /^(-?\d+)\s*\/\s*([1-9]\d*)$/.exec(value);
  if (fraction) return { exact: { of: Number(fraction[1]), outOf: Number(fraction[2]) } };
  const atLeast = lowerBound.test(value);
  const decimal = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?)\s*([%%]?)$/.exec(value.replace(lowerBound, ""));
  if (!decimal) return undefined;
  const [, number = "", decimals = "", percent] = decimal;
  return { text: number.replaceAll(",", ""), digits: decimals.length, isPercent: percent !== "", atLeast };
}

/**
 * Holds a published figure against the one that the log gives, to as many digits as were published; a lower bound exactly.
 *
 * 中文  核对公布数据
 * In    usual — how the place rounded when it was published (`world.latest.statistics.rounding`); a claim that says otherwise is taken at its word
 * @example
 * ```ts
 * import { readClaims, verifyClaim } from "@banjie/core";
 * const claims = readClaims({ banjie: "claims", claims: [{ measure: "earlyRate", value: "90%" }] });
 * if (!claims.ok) throw new Error("read");
 * claims.value.map((claim) => verifyClaim(claim, { of: 899, outOf: 1000 }).kind); // => ["equal"]
 * claims.value.map((claim) => verifyClaim(claim, { of: 8, outOf: 9 })); // => [{ kind: "different", found: { of: 8, outOf: 9 }, shown: "89 %" }]
 * ```
 */
export function verifyClaim({ measure, value, parts, unit }: Claim, found: Value, usual: Rounding = byDefault): ClaimVerdict {
  const figure = readFigure(value);
  if (!figure) return notJudged("claim.value-unreadable", { value });
  const isOfUnit = "exact" in figure || (measure.unit === "percent") === figure.isPercent;
  if (!isOfUnit || (unit ?? measure.unit) !== measure.unit) return notJudged("claim.unit", { value, unit: measure.unit });
  if (found === undefined)
    return value === none ? { kind: "equal", found } : notJudged("claim.no-population", { measure: measure.id });
  const shown = shownBeside(figure, found, measure, usual);
  if (shown !== undefined) return { kind: "different", found, shown };
  const isMadeOf = parts === undefined || (parts.of === found.of && parts.outOf === found.outOf);
  return isMadeOf ? { kind: "equal", found } : { kind: "different", found, shown: `${found.of}/${found.outOf}` };
}

/** What should have been published instead; nothing where the figure is right. */
function shownBeside(figure: Figure, found: NonNullable<Value>, measure: AnyMeasure, usual: Rounding): string | undefined {
  const { unit, rounding = usual } = measure;
  const to = (digits: number): string => rounded(found, { unit }, { ...rounding, digits });
  const withSign = (number: string): string => (unit === "percent" ? `${number} %` : number);
  if ("exact" in figure) {
    if (isSame(figure.exact, found)) return undefined;
    return figure.exact ? `${found.of}/${found.outOf}` : withSign(to(rounding.digits));
  }
  if (figure.atLeast) return isAtLeast(found, figure) ? undefined : withSign(shortOf(figure, to, rounding.digits));
  const shown = to(figure.digits);
  return shown === figure.text ? undefined : withSign(shown);
}

/** What falls short of a bound, with as many digits as it takes to see that it does. */
function shortOf(bound: Published, to: (digits: number) => string, least: number): string {
  for (let digits = Math.max(bound.digits, least); ; digits++) {
    const shown = to(digits);
    if (wholeOf(shown) < wholeOf(bound.text) * 10n ** BigInt(digits - bound.digits)) return shown;
  }
}

const wholeOf = (decimal: string): bigint => BigInt(decimal.replace(".", ""));

/** A bound is held to exactly: nothing is rounded up to it. */
const isAtLeast = ({ of, outOf }: NonNullable<Value>, { text, digits, isPercent }: Published): boolean =>
  BigInt(of) * (isPercent ? 100n : 1n) * 10n ** BigInt(digits) >= wholeOf(text) * BigInt(outOf);

const notJudged = (code: string, params: Issue["params"]): ClaimVerdict => ({
  kind: "notJudged",
  why: { code, ...(params && { params }) },
});
