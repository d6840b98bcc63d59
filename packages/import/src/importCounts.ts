import type { FlowActType } from "@banjie/core";
import type { Mapping } from "./mapping/mapping.ts";
import { unrecordedBy } from "./mapping/unrecordedBy.ts";
import { Checks } from "./report/checks.ts";
import { durationsOf } from "./report/durations.ts";
import type { ImportReport } from "./report/importReport.ts";
import { Quality } from "./report/quality.ts";
import { Tally } from "./report/tally.ts";

interface Made {
  readonly of: "activity" | "attribute";
  readonly name: string;
  readonly act: FlowActType;
  count: number;
}

/** What an import has counted so far. */
export class ImportCounts {
  cases = 0;
  untimed = 0;
  loose = 0;
  written = 0;
  readonly ignored = new Tally();
  readonly unmapped = new Tally();
  readonly quality = new Quality();
  readonly checks: Checks;
  /** Of each case with a time, in milliseconds. */
  readonly durations: number[] = [];
  firstOffset: string | undefined;
  readonly #offsets = new Tally();
  readonly #acts = new Map<string, Made>();

  readonly #mapping: Pick<Mapping, "acts" | "checks">;

  constructor(mapping: Pick<Mapping, "acts" | "checks">, importedAt: number) {
    this.#mapping = mapping;
    this.checks = new Checks(mapping.checks, importedAt);
  }

  /** Counts an offset; the answer is how many different ones there are. */
  addOffset(offset: string): number {
    this.firstOffset ??= offset;
    this.#offsets.add(offset);
    return this.#offsets.size;
  }

  /** Counts an act that was made of an activity of events, or of a date of the case. */
  made(of: "activity" | "attribute", name: string, act: FlowActType): void {
    const key = `${of} ${act} ${name}`;
    const counted = this.#acts.get(key);
    if (counted) counted.count++;
    else this.#acts.set(key, { of, name, act, count: 1 });
  }

  report(): ImportReport {
    const { cases, untimed, loose, written } = this;
    const made = [...this.#acts.values()];
    const ofEvents = made
      .filter(({ of }) => of === "activity")
      .map(({ name: activity, act, count }) => ({ activity, act, count }));
    const mapped = ofEvents.reduce((sum, { count }) => sum + count, 0);
    const [ignored, unmapped] = [this.ignored.sum, this.unmapped.sum];
    return {
      cases,
      events: { read: mapped + ignored + unmapped + untimed + loose, mapped, ignored, unmapped, untimed, loose },
      mapped: ofEvents.toSorted((one, other) => other.count - one.count),
      ignored: this.ignored.ranking(),
      unmapped: this.unmapped.ranking(),
      derived: made.filter(({ of }) => of === "attribute").map(({ name: attribute, act, count }) => ({ attribute, act, count })),
      written,
      offsets: this.#offsets.ranking(),
      findings: this.quality.findings(),
      checks: this.checks.results(),
      unknowable: unrecordedBy(this.#mapping),
      durations: durationsOf(this.durations),
    };
  }
}
