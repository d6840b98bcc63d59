import { caseOfStream, isHallEvent, type Event } from "../../log/event.ts";
import { epochMilliseconds, type Instant, type LocalInstant } from "../../time/instant.ts";
import { namedAtMost, type Indicator } from "./indicator.ts";
import type { Watch } from "./watch.ts";

/** Acts that were recorded late: how many, by how much at most, and the first of them. */
interface Entries {
  acts: number;
  worst: number;
  readonly positions: number[];
  readonly at: LocalInstant;
}

/** Late entries of one moment of recording, in all and by case; of very many cases only the first are kept apart. */
interface Together {
  readonly all: Entries;
  readonly cases: Map<string, Entries>;
}

const hour = 3_600_000;

/** What one day by both clocks can lie apart at most, in hours: a day, and the fourteen by which a zone may be ahead. */
const withinADay = 38;

/** Whether a moment and its record show the same day, each by its own clock: told without reading the times. */
const isOfOneDay = (at: LocalInstant, recordedAt: Instant): boolean =>
  recordedAt.endsWith("Z") && at.slice(0, 10) === recordedAt.slice(0, 10);

/** Sees how long after an act it was recorded; it keeps only what was late. 中文 补录 */
export function recordingWatch(): Watch {
  const late = new Map<Instant, Together>();

  return {
    see(event, { lateEntryHours, batchCases }) {
      const { stream, at, recordedAt } = event;
      // The hall may decree for days past.
      if (isHallEvent(event) || (lateEntryHours.value >= withinADay && isOfOneDay(at, recordedAt))) return;
      const lag = epochMilliseconds(recordedAt) - epochMilliseconds(at);
      if (lag <= lateEntryHours.value * hour) return;
      const together = late.get(recordedAt) ?? { all: noEntries(at), cases: new Map<string, Entries>() };
      late.set(recordedAt, together);
      note(together.all, event, lag);
      const id = caseOfStream(stream) ?? stream;
      const known = together.cases.get(id) ?? noEntries(at);
      if (together.cases.size < Math.max(batchCases.value, namedAtMost)) together.cases.set(id, known);
      note(known, event, lag);
    },
    *met({ batchCases }) {
      const single = new Map<string, Entries>();
      for (const [recorded, { all, cases }] of late) {
        if (cases.size >= batchCases.value) yield batch(recorded, all, [...cases.keys()]);
        else for (const [id, entries] of cases) single.set(id, joined(single.get(id), entries));
      }
      for (const [id, { acts, worst, positions, at }] of single) {
        yield { indicator: "backfill.gap", params: { acts, hours: Math.floor(worst / hour) }, cases: [id], positions, at };
      }
    },
  };
}

const noEntries = (at: LocalInstant): Entries => ({ acts: 0, worst: 0, positions: [], at });

function note(entries: Entries, { position }: Event, lag: number): void {
  entries.acts++;
  entries.worst = Math.max(entries.worst, lag);
  if (entries.positions.length < namedAtMost) entries.positions.push(position);
}

function batch(recorded: Instant, { acts, worst, positions, at }: Entries, cases: readonly string[]): Indicator {
  const params = { acts, recorded, hours: Math.floor(worst / hour) };
  return { indicator: "backfill.batch", params, cases: cases.slice(0, namedAtMost), positions, at };
}

const joined = (one: Entries | undefined, other: Entries): Entries => ({
  acts: (one?.acts ?? 0) + other.acts,
  worst: Math.max(one?.worst ?? 0, other.worst),
  positions: [...(one?.positions ?? []), ...other.positions].slice(0, namedAtMost),
  at: one?.at ?? other.at,
});
