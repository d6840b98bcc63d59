import { z } from "zod";
import type { Outlook } from "../case/outlook.ts";
import { issuesOf, type Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { instantSchema, localInstantSchema } from "../time/instant.ts";
import { roundingModes, type Rounding } from "../vocabulary/rounding.ts";
import { nameSchema } from "../vocabulary/text.ts";
import { dimensions, type Dimension } from "./dimension.ts";
import { measureOf } from "./measures/measures.ts";
import type { AnyMeasure } from "./measure.ts";
import { readPeriod, type ReportingPeriod } from "./reportingPeriod.ts";
import { byDefault, isSame, rounded, type Value } from "./value.ts";

const claimSchema = z.strictObject({
  measure: nameSchema,
  /** As it was published: `290,564`, `99.7 %`, at least so much, `≥ 30 %` or `30%以上`, or exact as a fraction, `9/10`. */
  value: nameSchema,
  /** How it was rounded, where that is not as the place rounded at the time. */
  rounding: z.enum(roundingModes).optional(),
  /** 2013, 2013-Q2, 2013-05, a day, or two of them with two dots between; all time where absent. */
  period: nameSchema.optional(),
  /** Of which group it speaks: a department, a kind, a month … */
  where: z.partialRecord(z.enum(dimensions as [Dimension, ...Dimension[]]), nameSchema).optional(),
  asOf: localInstantSchema.optional(),
  knownAt: instantSchema.optional(),
  /** The position of the log up to which it was computed. */
  position: z.int().min(1).optional(),
});

const claimsSchema = z.strictObject({ banjie: z.literal("claims"), claims: z.array(claimSchema).min(1) });

/** A published figure, to be recomputed. 中文 公布的统计数据 */
export interface Claim {
  /** Rounded as it was published, if the claim says how. */
  readonly measure: AnyMeasure;
  readonly value: string;
  readonly period?: ReportingPeriod | undefined;
  readonly where: Readonly<Partial<Record<Dimension, string>>>;
  /** From where the log is looked at. */
  readonly outlook: Outlook;
}

/** What comes of recomputing it. 中文 核对结果 */
export type ClaimVerdict =
  | { readonly kind: "equal"; readonly found: Value }
  /** `shown`: what should have been published, to as many digits. */
  | { readonly kind: "different"; readonly found: Value; readonly shown: string }
  | { readonly kind: "notJudged"; readonly why: Issue };

/**
 * Reads claims out of data.
 *
 * 中文   读入公布数据
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
  const { measure: id, value, rounding: mode, period: name, where = {}, asOf, knownAt, position: upTo } = claim;
  const measure = measureOf(id);
  if (!measure) return err({ code: "claim.measure-unknown", path: [...path, "measure"], params: { measure: id } });
  const figure = readFigure(value);
  if (!figure) return err({ code: "claim.value-unreadable", path: [...path, "value"], params: { value } });
  const period = name === undefined ? undefined : readPeriod(name);
  if (name !== undefined && !period)
    return err({ code: "claim.period-unreadable", path: [...path, "period"], params: { period: name } });
  const rounding = mode && "digits" in figure && { rounding: { mode, digits: figure.digits } };
  return ok({ measure: { ...measure, ...rounding }, value, period, where, outlook: { asOf, knownAt, upTo } });
}

/** A figure as it was published: so much, or at least so much. */
interface Published {
  readonly text: string;
  readonly digits: number;
  readonly isPercent: boolean;
  readonly atLeast: boolean;
}
type Figure = { readonly exact: NonNullable<Value> } | Published;

/** 30%以上, ≥ 30 %, 30 % or more */
const lowerBound = /^≥\s*|\s*(以上|or more)$/;

function readFigure(value: string): Figure | undefined {
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
export function verifyClaim({ measure, value }: Claim, found: Value, usual: Rounding = byDefault): ClaimVerdict {
  const figure = readFigure(value);
  if (!figure) return notJudged("claim.value-unreadable", { value });
  if (found === undefined) return notJudged("claim.no-population", { measure: measure.id });
  if ("exact" in figure) {
    return isSame(figure.exact, found)
      ? { kind: "equal", found }
      : { kind: "different", found, shown: `${found.of}/${found.outOf}` };
  }
  const isShare = measure.unit === "percent";
  if (isShare !== figure.isPercent) return notJudged("claim.unit", { value, unit: measure.unit });
  const { unit, rounding = usual } = measure;
  const digits = figure.atLeast ? Math.max(figure.digits, rounding.digits) : figure.digits;
  const shown = rounded(found, { unit }, { ...rounding, digits });
  return (figure.atLeast ? isAtLeast(found, figure) : shown === figure.text)
    ? { kind: "equal", found }
    : { kind: "different", found, shown: isShare ? `${shown} %` : shown };
}

/** A bound is held to exactly: nothing is rounded up to it. */
const isAtLeast = ({ of, outOf }: NonNullable<Value>, { text, digits, isPercent }: Published): boolean =>
  BigInt(of) * (isPercent ? 100n : 1n) * 10n ** BigInt(digits) >= BigInt(text.replace(".", "")) * BigInt(outOf);

const notJudged = (code: string, params: Issue["params"]): ClaimVerdict => ({
  kind: "notJudged",
  why: { code, ...(params && { params }) },
});
