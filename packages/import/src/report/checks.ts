import type { Instant } from "@banjie/core";
import type { Check } from "../mapping/mapping.ts";
import type { Attributes, DateAttribute } from "../source/attribute.ts";
import type { SourceCase } from "../source/sourceCase.ts";
import { momentOf } from "../source/sourceValue.ts";
import type { LocalTime } from "../time/localTimes.ts";
import type { SourcePlace } from "./quality.ts";

/**
 * What came of one check of a source against itself.
 *
 * 中文  自查结果
 * Holds every event or case that was looked at is in one of `kept`, `missed`, `open`, `without`
 */
export interface CheckResult {
  readonly name: string;
  readonly kind: Check["kind"];
  readonly kept: number;
  readonly missed: number;
  /** Not done yet, and not due at the time of the import. */
  readonly open: number;
  /** Not done yet, and due before the import. */
  readonly overdueOpen: number;
  /** What has no such date. */
  readonly without: number;
  /** How often the source's own verdict is the same, and where it first is another. */
  readonly verdict?: { readonly same: number; readonly other: number; readonly firstOther?: SourcePlace };
  /** Where it was first missed. */
  readonly firstMissed?: SourcePlace;
}

type Standing = "kept" | "missed" | "open" | "overdueOpen" | "without";

/** Holds a source against itself, case by case. */
export class Checks {
  readonly #tallies: readonly CheckTally[];

  constructor(checks: readonly Check[], asOf: number, local: LocalTime) {
    this.#tallies = checks.map((check) => new CheckTally(check, asOf, local));
  }

  take({ attributes, events }: SourceCase, place: SourcePlace): void {
    for (const tally of this.#tallies) {
      if (tally.check.of === "case") tally.take(attributes, place);
      else for (const event of events) tally.take(event.attributes, { case: place.case, line: event.line });
    }
  }

  results(): CheckResult[] {
    return this.#tallies.map((tally) => tally.result());
  }
}

class CheckTally {
  readonly check: Check;
  readonly #asOf: number;
  readonly #local: LocalTime;
  readonly #counts = { kept: 0, missed: 0, open: 0, overdueOpen: 0, without: 0 };
  readonly #verdict = { same: 0, other: 0 };
  #firstOther: SourcePlace | undefined;
  #firstMissed: SourcePlace | undefined;

  constructor(check: Check, asOf: number, local: LocalTime) {
    this.check = check;
    this.#asOf = asOf;
    this.#local = local;
  }

  take(attributes: Attributes, place: SourcePlace): void {
    const standing = this.#standingOf(attributes);
    this.#counts[standing]++;
    if (standing === "missed") this.#firstMissed ??= place;
    const said = this.check.kind === "deadline" ? this.check.verdict : undefined;
    if (!said) return;
    const verdict = standing === "missed" || standing === "overdueOpen" ? said.missed : said.kept;
    if (attributes.get(said.attribute)?.text === verdict) this.#verdict.same++;
    else {
      this.#verdict.other++;
      this.#firstOther ??= place;
    }
  }

  #standingOf(attributes: Attributes): Standing {
    const { check } = this;
    const [limit, done] = check.kind === "deadline" ? [check.due, check.done] : [check.later, check.earlier];
    const [due, at] = [dateOf(attributes, limit), dateOf(attributes, done)];
    if (due === undefined) return "without";
    if (at !== undefined) return this.#isPast(due, at.instant) ? "missed" : "kept";
    if (check.kind === "order") return "without";
    return this.#isPast(due, this.#asOf) ? "overdueOpen" : "open";
  }

  /** A limit that is a day lasts to the end of that day. */
  #isPast({ dayOnly, at, instant }: DateAttribute, moment: number): boolean {
    if (!dayOnly) return instant < moment;
    const day = this.#local(new Date(moment).toISOString() as Instant, moment).slice(0, 10);
    return at.slice(0, 10) < day;
  }

  result(): CheckResult {
    const { name, kind } = this.check;
    const hasVerdict = kind === "deadline" && this.check.verdict !== undefined;
    const verdict = { ...this.#verdict, ...(this.#firstOther && { firstOther: this.#firstOther }) };
    const { kept, missed, open, overdueOpen, without } = this.#counts;
    const first = this.#firstMissed && { firstMissed: this.#firstMissed };
    return { name, kind, kept, missed, open, overdueOpen, without, ...(hasVerdict && { verdict }), ...first };
  }
}

/** A date, or undefined where there is none or what stands there is none: the import itself says so. */
function dateOf(attributes: Attributes, key: string): DateAttribute | undefined {
  const moment = momentOf(attributes, key);
  return moment === "noDate" ? undefined : moment;
}
