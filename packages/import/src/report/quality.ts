import type { Issue, Params } from "@banjie/core";

/** A weakness of the source, by code: the import takes the events as they are and says so. */
export type QualityCode =
  | "quality.out-of-order"
  | "quality.times-tied"
  | "quality.time-missing"
  | "quality.midnight"
  | "quality.day-only"
  | "quality.time-repeated"
  | "quality.time-skipped"
  | "quality.case-doubled"
  | "quality.case-named-twice"
  | "quality.identity-doubled"
  | "quality.event-doubled"
  | "quality.event-shared"
  | "quality.object-left"
  | "quality.change-left"
  | "quality.gap"
  | "quality.recorded-late"
  | "quality.recorded-early"
  | "quality.version-replaced"
  | "quality.node-open"
  | "quality.offsets-several"
  | "quality.offset-foreign"
  | "quality.activity-missing"
  | "quality.case-empty"
  | "quality.case-without-acts"
  | "quality.filing-missing"
  | "quality.filed-after-first-event"
  | "quality.ended-before-last-event"
  | "quality.after-import"
  | "quality.text-trimmed"
  | "quality.value-unlisted"
  | "quality.value-kept";

/** How often a weakness was met, and where first. 中文 数据质量问题 */
export interface QualityFinding extends Issue {
  readonly code: QualityCode;
  readonly params: Params;
  /** In how many cases. */
  readonly cases: number;
  /** How many times in all. */
  readonly times: number;
  readonly first: SourcePlace;
}

/** A place in the source. */
export interface SourcePlace {
  readonly case: string;
  readonly line: number;
}

interface Tally {
  cases: number;
  times: number;
  readonly first: SourcePlace;
  lastCase: string;
}

/** Counts what is weak in a source while it is read. */
export class Quality {
  readonly #tallies = new Map<QualityCode, Tally>();

  note(code: QualityCode, place: SourcePlace): void {
    const tally = this.#tallies.get(code);
    if (!tally) {
      this.#tallies.set(code, { cases: 1, times: 1, first: place, lastCase: place.case });
      return;
    }
    tally.times++;
    if (tally.lastCase !== place.case) tally.cases++;
    tally.lastCase = place.case;
  }

  findings(): QualityFinding[] {
    return [...this.#tallies].map(([code, { cases, times, first }]) => ({
      code,
      params: { cases, times, case: first.case, line: first.line },
      cases,
      times,
      first,
    }));
  }
}
