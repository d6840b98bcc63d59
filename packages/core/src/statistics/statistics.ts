import type { CaseState } from "../case/caseState.ts";
import type { World } from "../case/world.ts";
import type { DossierState } from "../dossier/dossiers.ts";
import type { CivilDate } from "../time/civilDate.ts";
import type { LocalInstant } from "../time/instant.ts";
import { groupIn, type Dimension } from "./dimension.ts";
import { definitionFacts } from "./facts/definitionFacts.ts";
import { dossierFactsOf, factsOf, type CaseSubject, type DossierSubject, type Subject, type Subjects } from "./facts/facts.ts";
import { share, type AnyMeasure, type Measure, type Term } from "./measure.ts";
import { partsSlot } from "./parts.ts";
import type { ReportingPeriod } from "./reportingPeriod.ts";

/** What is asked of a log. 中文 统计口径 */
export interface Question {
  readonly measures: readonly AnyMeasure[];
  readonly by: readonly Dimension[];
  /** All time where absent. */
  readonly period?: ReportingPeriod | undefined;
  /** The moment at which what is open is judged. */
  readonly asOf: LocalInstant;
}

/** What has been counted for one measure: numerator and denominator, how many there are of each number of days or of each name, how many points of each kind. */
export type Tally = Readonly<Record<string, number>>;

/** The tallies of a group, by measure. */
export type Cell = Readonly<Record<string, Tally>>;

/**
 * What has been counted, by group: a commutative monoid (`noStatistics`, `mergeStatistics`), so that a year can be counted in pieces, on
 * threads, hall by hall. Whole numbers only; figures are made of them when they are asked for (`valueOf`).
 *
 * 中文   统计
 * Holds  groups partition the population; what is counted by months adds up to the year
 */
export type Statistics = Readonly<Record<string, Cell>>;

export const noStatistics: Statistics = {};

/** The statistics of two logs, or of two pieces of one, together: answers to one question. */
export const mergeStatistics = (left: Statistics, right: Statistics): Statistics => mergeWith(left, right, mergeCells);

const mergeCells = (left: Cell, right: Cell): Cell => mergeWith(left, right, mergeTallies);
const mergeTallies = (left: Tally, right: Tally): Tally => mergeWith(left, right, (one, other) => one + other);

function mergeWith<T>(left: Readonly<Record<string, T>>, right: Readonly<Record<string, T>>, merge: (a: T, b: T) => T) {
  const merged = emptyRecord<T>();
  Object.assign(merged, left);
  for (const [key, value] of Object.entries(right)) {
    const present = merged[key];
    merged[key] = present === undefined ? value : merge(present, value);
  }
  return merged;
}

/** Without a prototype, so that no name of a department means anything else. */
const emptyRecord = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;

/** The name of a group in the statistics, and back. */
export const groupKey = (group: readonly string[]): string => JSON.stringify(group);
export const groupOf = (key: string): string[] => JSON.parse(key) as string[];

/**
 * The answer to a question over cases and dossiers; of the definitions in force too, if a measure asks for them.
 *
 * 中文   统计
 * @example
 * ```ts
 * import { emptyCase, localInstantSchema, measures, statisticsOf, worldOf } from "@banjie/core";
 * const asOf = localInstantSchema.parse("2013-12-31T18:00:00+08:00");
 * statisticsOf([emptyCase("YY-1")], worldOf([]), { measures, by: [], asOf }); // => {}
 * ```
 */
export function statisticsOf(
  states: Iterable<Readonly<CaseState> | Readonly<DossierState>>,
  world: World,
  question: Question,
): Statistics {
  const count = new Count(question);
  for (const state of states) {
    if ("kind" in state) count.addDossier(state, world);
    else count.addCase(state, world);
  }
  count.addDefinitions(world);
  return count.statistics;
}

/** What one case adds to the answer. The sum over all cases and dossiers, and `definitionStatistics` once, is the whole of it. */
export function caseStatistics(state: CaseState, world: World, question: Question): Statistics {
  const count = new Count(question);
  count.addCase(state, world);
  return count.statistics;
}

/** What one dossier adds to the answer. */
export function dossierStatistics(state: DossierState, world: World, question: Question): Statistics {
  const count = new Count(question);
  count.addDossier(state, world);
  return count.statistics;
}

/** What the definitions in force add to the answer. */
export function definitionStatistics(world: World, question: Question): Statistics {
  const count = new Count(question);
  count.addDefinitions(world);
  return count.statistics;
}

const caseSubjects = Object.keys(factsOf) as readonly CaseSubject[];
const dossierSubjects = Object.keys(dossierFactsOf) as readonly DossierSubject[];

/** Counting under way. */
class Count {
  readonly statistics = emptyRecord<Record<string, Record<string, number>>>();
  readonly #question: Question;
  readonly #asked: ReadonlyMap<Subject, readonly AnyMeasure[]>;

  constructor(question: Question) {
    this.#question = question;
    this.#asked = Map.groupBy(question.measures, ({ subject }) => subject);
  }

  addCase(state: CaseState, world: World): void {
    for (const subject of caseSubjects) {
      if (this.#asked.has(subject)) this.#addAll(subject, factsOf[subject](state, world, this.#question.asOf));
    }
  }

  addDossier(state: DossierState, world: World): void {
    for (const subject of dossierSubjects) {
      if (this.#asked.has(subject)) this.#addAll(subject, dossierFactsOf[subject](state, world, this.#question.asOf));
    }
  }

  addDefinitions(world: World): void {
    if (this.#asked.has("definition")) this.#addAll("definition", definitionFacts(world, this.#question.asOf));
  }

  #addAll<Name extends Subject>(subject: Name, all: Iterable<Subjects[Name]>): void {
    // They are kept by their subject: those of one are of its kind.
    const measures = (this.#asked.get(subject) ?? []) as readonly unknown[] as readonly Measure<Name>[];
    for (const facts of all) for (const measure of measures) this.#add(measure, facts);
  }

  #add<Name extends Subject>(measure: Measure<Name>, facts: Subjects[Name]): void {
    const { formula } = measure;
    switch (formula.form) {
      case "median":
      case "percentile":
        return this.#addTerm(measure, formula.of, facts, (days) => [String(days), 1]);
      case "distinct":
        return this.#addTerm(measure, formula.of, facts, () => [String(facts[formula.each]), 1]);
      case "gain":
        return this.#addTerm(measure, formula.of, facts, (amount) => [partsSlot(amount, String(facts[formula.parts])), 1]);
      case "score":
        return this.#addTerm(measure, formula.of, facts, (points) => [String(facts[formula.score]), points]);
      case "total":
        return this.#addTerm(measure, formula.of, facts, (amount) => ["of", amount]);
      case "ratio":
        this.#addTerm(measure, formula.of, facts, (amount) => ["of", amount]);
        this.#addTerm(measure, formula.outOf, facts, (amount) => ["outOf", amount]);
    }
  }

  #addTerm<Name extends Subject>(
    { id, subject }: Measure<Name>,
    term: Term<Name>,
    facts: Subjects[Name],
    entry: (amount: number) => readonly [slot: string, amount: number],
  ): void {
    const day = facts[term.basis];
    if (day === undefined || !this.#isInPeriod(day, term)) return;
    const amount = share(subject, term, facts);
    if (amount === undefined) return;
    const cell = (this.statistics[groupKey(this.#question.by.map((dimension) => groupIn(dimension, facts, day)))] ??=
      emptyRecord());
    const tally = (cell[id] ??= emptyRecord());
    const [slot, more] = entry(amount);
    tally[slot] = (tally[slot] ?? 0) + more;
  }

  /** What stands at the moment of the count is of no period. */
  #isInPeriod(day: CivilDate, { standing }: Pick<Term<Subject>, "standing">): boolean {
    const { period } = this.#question;
    return period === undefined || standing || (period.from <= day && day <= period.to);
  }
}

/** All groups in one. */
export const totalOf = (statistics: Statistics): Cell => Object.values(statistics).reduce(mergeCells, {});

/** The same by fewer dimensions: those of these places in its groups. */
export function regrouped(statistics: Statistics, places: readonly number[]): Statistics {
  const alike = Map.groupBy(Object.entries(statistics), ([key]) => {
    const group = groupOf(key);
    return groupKey(places.map((place) => group[place] ?? ""));
  });
  return Object.fromEntries([...alike].map(([key, cells]) => [key, cells.map(([, cell]) => cell).reduce(mergeCells, {})]));
}
