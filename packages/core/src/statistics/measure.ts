import type { InLanguages } from "../vocabulary/language.ts";
import type { Rounding } from "../vocabulary/rounding.ts";
import { conditions, quantities, type ConditionName, type QuantityName } from "./conditions.ts";
import type { Dimension } from "./dimension.ts";
import type { Subject, Subjects } from "./facts/facts.ts";
import type { Basis } from "./facts/place.ts";

/** What is printed: a whole number of subjects, a share, days, hours, points. 中文 单位 */
export const units = ["count", "percent", "day", "hour", "point"] as const;
export type Unit = (typeof units)[number];

/** Subjects that are counted, or of which something is summed: those with a day of the basis in the period that fit every condition. */
export interface Term<Name extends Subject> {
  readonly basis: Basis;
  readonly where: readonly ConditionName<Name>[];
  /** What is summed of each; one for each where absent. */
  readonly sum?: QuantityName<Name>;
  /** Of no period: what stands at the moment of the count, whenever its day was. */
  readonly standing?: true;
}

/** How the value comes about. 中文 算法 */
export type Formula<Name extends Subject> =
  /** How many, or how much; `per` of what is summed make one unit. */
  | { readonly form: "total"; readonly of: Term<Name>; readonly per?: number }
  /**
   * One over another: a rate where it is out of its own population, else it may exceed one. `across` names the dimension whose groups are
   * parts of one subject: each is out of all of them together.
   */
  | { readonly form: "ratio"; readonly of: Term<Name>; readonly outOf: Term<Name>; readonly across?: Dimension }
  /** How many different ones: clients, projects, windows. */
  | { readonly form: "distinct"; readonly of: Term<Name>; readonly each: keyof Subjects[Name] & string }
  /** The middle one, or the mean of the two in the middle. */
  | { readonly form: "median"; readonly of: Term<Name> }
  /** The least number that at least so many percent do not exceed. */
  | { readonly form: "percentile"; readonly of: Term<Name>; readonly percent: number }
  /** The mean or the middle one of what begins with some points and is given more or fewer, kind by kind within bounds; `score` is the fact that names them. */
  | {
      readonly form: "score";
      readonly of: Term<Name>;
      readonly score: keyof Subjects[Name] & string;
      readonly take: "mean" | "median";
    }
  /** By how much subjects of several parts took less than these take by themselves, out of the latter; `parts` is the fact that names them. */
  | { readonly form: "gain"; readonly of: Term<Name>; readonly parts: keyof Subjects[Name] & string };

/**
 * A figure that a hall may publish, as data.
 *
 * 中文  统计指标
 */
export interface Measure<Name extends Subject = Subject> {
  readonly id: string;
  readonly name: InLanguages;
  /** The definition as it may be published. */
  readonly definition: InLanguages;
  readonly subject: Name;
  readonly formula: Formula<Name>;
  /** What is left out. */
  readonly exclusions: InLanguages;
  readonly unit: Unit;
  /** Where the definition says how it is rounded; else as the place rounds (O-40). */
  readonly rounding?: Rounding;
  /** Where the definition comes from. */
  readonly source: InLanguages;
  /** The measure that this one is another reading of. */
  readonly variantOf?: string;
  /** Measures without which it misleads: they are always shown with it. */
  readonly beside?: readonly string[];
}

/** A measure of any kind of subject. */
export type AnyMeasure = { [Name in Subject]: Measure<Name> }[Subject];

/** A term of any kind of subject, to be told of. */
export interface AnyTerm {
  readonly basis: Basis;
  readonly where: readonly string[];
  readonly sum?: string;
  readonly standing?: true;
}

/** The terms of a measure: what it counts, and what it counts that out of. */
export const termsOf = ({ formula }: AnyMeasure): AnyTerm[] =>
  formula.form === "ratio" ? [formula.of, formula.outOf] : [formula.of];

/** What conditions and quantities say of themselves, by their names. */
type Told = Readonly<Record<string, { readonly name: InLanguages; readonly reads: readonly string[] }>>;
const asked = (subject: Subject): Told => conditions[subject];
const summed = (subject: Subject): Told => quantities[subject];

/** The facts that a measure depends on: no other makes a difference to it. 中文 指标所依据的事实 */
export function factsRead(measure: AnyMeasure): Set<string> {
  const { subject } = measure;
  const reads = ({ basis, where, sum }: AnyTerm): readonly string[] => [
    basis,
    ...where.flatMap((name) => asked(subject)[name]?.reads ?? []),
    ...(sum === undefined ? [] : (summed(subject)[sum]?.reads ?? [])),
  ];
  const { formula } = measure;
  return new Set([...termsOf(measure).flatMap(reads), ...namedBy(formula)]);
}

/** The fact that a formula itself looks at. */
function namedBy(formula: AnyMeasure["formula"]): readonly string[] {
  if (formula.form === "gain") return [formula.parts];
  if (formula.form === "distinct") return [formula.each];
  return formula.form === "score" ? [formula.score] : [];
}

/** What a subject adds to a term, if it fits. */
export function share<Name extends Subject>(
  subject: Name,
  { where, sum }: Term<Name>,
  facts: Subjects[Name],
): number | undefined {
  for (const name of where) if (!conditions[subject][name].holds(facts)) return undefined;
  return sum === undefined ? 1 : quantities[subject][sum].of(facts);
}
