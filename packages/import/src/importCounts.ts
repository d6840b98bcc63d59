import type { FlowActType } from "@banjie/core";
import type { ActRule, Mapping } from "./mapping/mapping.ts";
import { recordedCatalogue } from "./mapping/recordedFlows.ts";
import { unrecordedBy } from "./mapping/unrecordedBy.ts";
import { Checks } from "./report/checks.ts";
import { durationsOf } from "./report/durations.ts";
import type { ImportReport } from "./report/importReport.ts";
import { Quality } from "./report/quality.ts";
import { Tally } from "./report/tally.ts";
import { localTimes } from "./time/localTimes.ts";

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
  /** The offsets that times are written with. */
  readonly offsets = new Tally();
  readonly #acts = new Map<ActRule, number>();

  readonly #mapping: Mapping;

  constructor(mapping: Mapping, importedAt: number) {
    this.#mapping = mapping;
    this.checks = new Checks(mapping.checks, importedAt, localTimes(mapping.zone));
  }

  /** Counts an act that a rule made. */
  made(rule: ActRule): void {
    this.#acts.set(rule, (this.#acts.get(rule) ?? 0) + 1);
  }

  report(): ImportReport {
    const { cases, untimed, loose, written } = this;
    const ofEvents = this.#madeOf("event").map(({ name: activity, ...made }) => ({ activity, ...made }));
    const derived = this.#madeOf("trace").map(({ name: attribute, ...made }) => ({ attribute, ...made }));
    const mapped = ofEvents.reduce((sum, { count }) => sum + count, 0);
    const [ignored, unmapped] = [this.ignored.sum, this.unmapped.sum];
    return {
      cases,
      events: { read: mapped + ignored + unmapped + untimed + loose, mapped, ignored, unmapped, untimed, loose },
      mapped: ofEvents.toSorted((one, other) => other.count - one.count),
      ignored: this.ignored.ranking(),
      unmapped: this.unmapped.ranking(),
      derived,
      written,
      offsets: this.offsets.ranking(),
      findings: this.quality.findings(),
      checks: this.checks.results(),
      unknowable: unrecordedBy(this.#mapping),
      flows: recordedCatalogue(this.#mapping).flows,
      durations: durationsOf(this.durations),
    };
  }

  /** The acts that were made of each activity, or of each date of the cases; of which step of it makes no difference. */
  #madeOf(kind: "event" | "trace"): Made[] {
    const all = new Map<string, Made>();
    for (const [{ from, act }, count] of this.#acts) {
      const name = (from as Readonly<Record<string, unknown>>)[kind];
      if (typeof name !== "string") continue;
      const key = `${act} ${name}`;
      all.set(key, { name, act, count: count + (all.get(key)?.count ?? 0) });
    }
    return [...all.values()];
  }
}

/** Acts by what they were made of. */
interface Made {
  readonly name: string;
  readonly act: FlowActType;
  readonly count: number;
}
