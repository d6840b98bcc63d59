import type { InLanguages } from "../language.ts";
import type { CoreCode } from "../sentences.ts";

/**
 * How grave a broken rule is: E structurally impossible, S breach of statute, P breach of promise or local rule, W warning,
 * D data quality.
 */
export type Severity = "E" | "S" | "P" | "W" | "D";

/** The severities, the gravest first. */
export const severities: readonly Severity[] = ["E", "S", "P", "W", "D"];

/**
 * By what a rule is seen to be broken: an act, which the hall refuses and the audit reports; the moment that it is looked at, for what
 * should have been done by then; several cases beside each other; the published definition of a matter.
 */
export type JudgedBy = "act" | "moment" | "cases" | "definition";

/** A rule: what it asks, on what it rests, and how it is judged. 中文 规则 */
export interface Rule {
  readonly severity: Severity;
  readonly basis: InLanguages;
  readonly statement: InLanguages;
  readonly judged: readonly JudgedBy[];
  /** The sentences, by their codes, one of which tells that it is broken, and how. */
  readonly told: readonly CoreCode[];
  /** Settings of the profile that it goes by, as paths. */
  readonly settings?: readonly string[];
  /** What of it no log of a hall can show, and why. */
  readonly unseen?: InLanguages;
}
