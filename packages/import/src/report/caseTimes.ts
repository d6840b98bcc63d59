import { civilDateOf } from "@banjie/core";
import type { Mapping } from "../mapping/mapping.ts";
import type { DateAttribute } from "../source/attribute.ts";
import { momentOf } from "../source/sourceValue.ts";
import type { SourceEvent } from "../source/sourceCase.ts";
import type { LocalTime } from "../time/localTimes.ts";
import type { OffsetOf } from "../time/zoneOffsets.ts";
import type { QualityCode, SourcePlace } from "./quality.ts";
import type { Tally } from "./tally.ts";

/** In milliseconds. */
const day = 86_400_000;

/** No clocks differ by other than whole quarters of an hour: at another time it is midnight nowhere. */
const quarter = 900_000;

const isMidnight = (at: string): boolean => at.startsWith("00:00:00", 11) && /^(?:\.0+)?[Z+-]/.test(at.slice(19));

/** What the times of all cases are looked at with. */
export interface TimesContext {
  readonly mapping: Pick<Mapping, "recorded" | "gapDays">;
  /** The hall's own clocks, and their offset. */
  readonly local: LocalTime;
  readonly offsetOf: OffsetOf;
  /** In milliseconds since 1970. */
  readonly importedAt: number;
  /** The offsets that times are written with. */
  readonly offsets: Tally;
  /** The attributes that tell events of a moment apart: what was done, by whom. */
  readonly telling: readonly string[];
  readonly note: (code: QualityCode, place: SourcePlace) => void;
}

/** The times of one case's events, in the order of the file, and what is weak in them. 中文 办件时间的质量 */
export class CaseTimes {
  readonly #context: TimesContext;
  /** The moments that events have, and the events of each. */
  readonly #moments = new Map<number, SourceEvent | SourceEvent[]>();
  #timed = 0;
  /** The moment of the event before, and the latest of all before. */
  #before = Infinity;
  #latest: DateAttribute | undefined;
  /** The earliest and the latest of them. */
  first = Infinity;
  last = -Infinity;

  constructor(context: TimesContext) {
    this.#context = context;
  }

  /** Takes the next event of the file; gives its moment in the case. */
  take(event: SourceEvent, written: DateAttribute, place: SourcePlace): DateAttribute {
    const moment = this.placed(written);
    this.#timed++;
    this.#noteWriting(written, place);
    this.#noteOrder(moment, place);
    this.#noteTwin(event, written.instant, place);
    if (this.#context.mapping.recorded !== undefined)
      this.#noteRecording(event, this.#context.mapping.recorded, written.instant, place);
    return moment;
  }

  /** A day without a clock stands where the file has it: on that day, not before what stands before it. */
  placed(moment: DateAttribute): DateAttribute {
    const before = this.#latest;
    if (!moment.dayOnly || !before || before.instant <= moment.instant || this.#dayOf(before) !== this.#dayOf(moment))
      return moment;
    return { ...moment, at: before.at, instant: before.instant };
  }

  #dayOf({ at, instant }: DateAttribute): string {
    return civilDateOf(this.#context.local(at, instant));
  }

  /** From the first event to the last, in milliseconds; undefined where none has a time. */
  get duration(): number | undefined {
    return this.#timed === 0 ? undefined : this.last - this.first;
  }

  /** How many events have the time of an event before them. */
  get tied(): number {
    return this.#timed - this.#moments.size;
  }

  #noteWriting({ at, instant, dayOnly, doubt }: DateAttribute, place: SourcePlace): void {
    const { offsets, offsetOf, importedAt, local, note } = this.#context;
    const offset = at.endsWith("Z") ? "Z" : at.slice(-6);
    offsets.add(offset);
    if (offsets.size > 1 && offset !== offsets.first) note("quality.offsets-several", place);
    if (offset !== offsetOf(instant)) note("quality.offset-foreign", place);
    if (dayOnly) note("quality.day-only", place);
    else if (instant % quarter === 0 && (isMidnight(at) || isMidnight(local(at, instant)))) note("quality.midnight", place);
    if (doubt) note(`quality.time-${doubt}`, place);
    if (instant > importedAt) note("quality.after-import", place);
  }

  #noteOrder(moment: DateAttribute, place: SourcePlace): void {
    const { note, mapping } = this.#context;
    const { instant } = moment;
    if (this.#timed > 1 && instant < this.#before) note("quality.out-of-order", place);
    if (instant - this.#before > mapping.gapDays * day) note("quality.gap", place);
    this.#before = instant;
    if (instant >= this.last) this.#latest = moment;
    this.first = Math.min(this.first, instant);
    this.last = Math.max(this.last, instant);
  }

  /** The same thing told twice at one moment, as far as the mapping can see. */
  #noteTwin(event: SourceEvent, instant: number, place: SourcePlace): void {
    const others = this.#moments.get(instant);
    const isTold = (other: SourceEvent): boolean =>
      this.#context.telling.every((name) => other.attributes.get(name)?.text === event.attributes.get(name)?.text);
    if (!others) this.#moments.set(instant, event);
    else if ([others].flat().some(isTold)) this.#context.note("quality.event-doubled", place);
    // One of each kind stands for its twins.
    else this.#moments.set(instant, [others, event].flat());
  }

  #noteRecording({ attributes }: SourceEvent, recorded: string, instant: number, place: SourcePlace): void {
    const taken = momentOf(attributes, recorded);
    if (taken === undefined || taken === "noDate") return;
    if (taken.instant > instant + day) this.#context.note("quality.recorded-late", place);
    if (taken.instant < instant) this.#context.note("quality.recorded-early", place);
  }
}
