import type { FlowActType } from "@banjie/core";
import type { Mapping } from "./mapping/mapping.ts";
import { Checks } from "./report/checks.ts";
import { durationsOf } from "./report/durations.ts";
import type { DerivedActs, ImportReport } from "./report/importReport.ts";
import { Quality } from "./report/quality.ts";
import { Tally } from "./report/tally.ts";

/** What an import has counted so far. */
export class ImportCounts {
  cases = 0;
  mapped = 0;
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
  readonly #derived = new Map<string, { -readonly [Field in keyof DerivedActs]: DerivedActs[Field] }>();

  constructor({ checks }: Pick<Mapping, "checks">, importedAt: number) {
    this.checks = new Checks(checks, importedAt);
  }

  /** Counts an offset; the answer is how many different ones there are. */
  addOffset(offset: string): number {
    this.firstOffset ??= offset;
    this.#offsets.add(offset);
    return this.#offsets.size;
  }

  derived(attribute: string, act: FlowActType): void {
    const key = `${attribute} ${act}`;
    const counted = this.#derived.get(key);
    if (counted) counted.count++;
    else this.#derived.set(key, { attribute, act, count: 1 });
  }

  report(): ImportReport {
    const { cases, mapped, untimed, loose, written } = this;
    const [ignored, unmapped] = [this.ignored.sum, this.unmapped.sum];
    return {
      cases,
      events: { read: mapped + ignored + unmapped + untimed + loose, mapped, ignored, unmapped, untimed, loose },
      ignored: this.ignored.ranking(),
      unmapped: this.unmapped.ranking(),
      derived: [...this.#derived.values()].map(({ attribute, act, count }) => ({ attribute, act, count })),
      written,
      offsets: this.#offsets.ranking(),
      findings: this.quality.findings(),
      checks: this.checks.results(),
      durations: durationsOf(this.durations),
    };
  }
}
