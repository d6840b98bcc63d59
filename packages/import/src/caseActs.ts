import {
  actData,
  caseStream,
  civilDateOf,
  dayNumber,
  err,
  isItemAct,
  ok,
  type Catalogue,
  type FlowActType,
  type LocalInstant,
  type Result,
} from "@banjie/core";
import type { ImportFault } from "./importFault.ts";
import type { ActRule, Mapping, ValueSource } from "./mapping/mapping.ts";
import type { ImportCounts } from "./importCounts.ts";
import type { DateAttribute } from "./source/attribute.ts";
import { ownText } from "./source/ownText.ts";
import type { SourceCase, SourceEvent } from "./source/sourceCase.ts";
import type { LocalTime } from "./time/localTimes.ts";
import { momentOf, sourceValue, type SourceScope } from "./source/sourceValue.ts";

/** An act of a case, the rule that made it and the line of the source it comes from. */
export interface SourcedDraft {
  readonly draft: RawDraft;
  readonly rule: ActRule;
  readonly line: number;
}

/** An act before it has its place in the log; its data are checked when it has. */
interface RawDraft {
  readonly v: number;
  readonly stream: string;
  readonly type: FlowActType;
  readonly item?: string;
  readonly at: LocalInstant;
  readonly by: { readonly id: unknown; readonly role: string; readonly unit: unknown };
  readonly data: Readonly<Record<string, unknown>>;
}

/** Acts of cases that end them: one derived from a date stands after whatever happened at the same moment. */
const endings: ReadonlySet<FlowActType> = new Set(["ItemCompleted", "ItemDelivered", "ItemWithdrawn", "ItemNotAccepted"]);

/** In milliseconds. */
const day = 86_400_000;

const midnight = /^.{10}T00:00:00(?:\.0+)?(?:Z|[+-])/;

interface PlacedDraft extends SourcedDraft {
  readonly instant: number;
  /** At the same moment: a derived filing first, then events in the order of the file, then what is derived besides. */
  readonly rank: -1 | 0 | 1;
}

/** A rule that makes an act of a date of the trace itself. */
interface OfTrace {
  readonly from: Extract<ActRule["from"], { readonly trace: string }>;
  readonly rule: ActRule;
}

interface Rules {
  readonly ofEvents: ReadonlyMap<string, readonly ActRule[]>;
  readonly ofTrace: readonly OfTrace[];
  readonly ignored: ReadonlySet<string>;
  readonly versions: ReadonlyMap<unknown, number>;
  /** The attributes that tell events of a moment apart: what was done, by whom. */
  readonly telling: readonly string[];
}

/** What the cases of an import have in common. */
export interface ImportContext {
  readonly mapping: Mapping;
  readonly counts: ImportCounts;
  readonly local: LocalTime;
  /** In milliseconds since 1970. */
  readonly importedAt: number;
}

/** Turns traces into the acts of cases by a mapping, counting what becomes of every event. */
export class CaseActs {
  readonly #context: ImportContext;
  readonly #rules: Rules;
  readonly #seen = new Set<string>();

  constructor(context: ImportContext) {
    this.#context = context;
    this.#rules = rulesOf(context.mapping);
  }

  /** The acts of one case in order of time. */
  read(trace: SourceCase): Result<readonly SourcedDraft[], ImportFault> {
    const { trace: names } = this.#context.mapping.case.id;
    const id = caseIdOf(names.map((name) => trace.attributes.get(name)?.text));
    const { line } = trace;
    if (id === undefined) return err({ code: "import.case-unnamed", line, params: { attribute: names.join(", ") } });
    if (this.#seen.has(id)) return err({ code: "import.case-doubled", line, case: id, params: { case: id } });
    this.#seen.add(id);
    return new OneCase(trace, id, this.#context, this.#rules).acts();
  }
}

/** A case's name as part of a stream's: blanks, which a stream's name cannot hold, are written as in web addresses. */
function caseIdOf(parts: readonly (string | undefined)[]): string | undefined {
  const names = parts.map((part) => part?.trim() ?? "");
  const name = names.join("/").replaceAll(/[\s%]/gu, (letter) => encodeURIComponent(letter));
  return names.includes("") ? undefined : ownText(name);
}

function rulesOf({ activity, acts, ignore, catalogue }: Mapping): Rules {
  const ofEvents = new Map<string, ActRule[]>();
  const ofTrace: OfTrace[] = [];
  for (const rule of acts) {
    if ("trace" in rule.from) ofTrace.push({ from: rule.from, rule });
    else ofEvents.set(rule.from.event, [...(ofEvents.get(rule.from.event) ?? []), rule]);
  }
  const telling = [...new Set([activity, ...acts.flatMap(({ by }) => by.event ?? [])])];
  return { ofEvents, ofTrace, ignored: new Set(ignore), versions: highestVersions(catalogue), telling };
}

function highestVersions({ items }: Catalogue): Map<unknown, number> {
  const versions = new Map<unknown, number>();
  for (const { code, version } of items) versions.set(code, Math.max(version, versions.get(code) ?? 0));
  return versions;
}

/** Thrown and caught here only: the first thing a mapping has no answer to ends the case. */
class Unanswered extends Error {
  readonly fault: ImportFault;

  constructor(fault: ImportFault) {
    super(fault.code);
    this.fault = fault;
  }
}

class OneCase {
  readonly #trace: SourceCase;
  readonly #id: string;
  readonly #stream: string;
  readonly #context: ImportContext;
  readonly #rules: Rules;
  readonly #placed: PlacedDraft[] = [];
  /** The moments that events have, and the events of each. */
  readonly #moments = new Map<number, SourceEvent[]>();
  #timed = 0;
  /** The moment of the event before. */
  #before: number | undefined;
  /** The earliest and the latest of them. */
  #first = Infinity;
  #last = -Infinity;

  constructor(trace: SourceCase, id: string, context: ImportContext, rules: Rules) {
    this.#trace = trace;
    this.#id = id;
    this.#stream = caseStream(id);
    this.#context = context;
    this.#rules = rules;
  }

  acts(): Result<readonly SourcedDraft[], ImportFault> {
    try {
      for (const event of this.#trace.events) this.#takeEvent(event);
      this.#noteOrder();
      this.#context.counts.checks.take(this.#trace, { case: this.#id, line: this.#trace.line });
      for (const { from, rule } of this.#rules.ofTrace) this.#derive(from, rule);
      if (!this.#placed.some(({ draft }) => draft.type === "CaseFiled")) this.#note("quality.filing-missing", this.#trace.line);
    } catch (error) {
      if (error instanceof Unanswered) return err(error.fault);
      throw error;
    }
    // Sorting is stable: within a moment and a rank the order of the file stays.
    const ordered = this.#placed.toSorted((one, other) => one.instant - other.instant || one.rank - other.rank);
    return ok(ordered);
  }

  #takeEvent(event: SourceEvent): void {
    const { activity: key, time, transition } = this.#context.mapping;
    const moment = momentOf(event.attributes, time);
    if (moment === "noDate") throw this.#unanswered("import.date-expected", event.line, { attribute: time });
    if (moment) {
      this.#noteMoment(moment, event.line);
      this.#noteTwin(event, moment.instant);
      this.#noteRecording(event, moment);
    }
    const activity = event.attributes.get(key)?.text ?? "";
    if (activity === "") this.#note("quality.activity-missing", event.line);
    const rules = this.#rules.ofEvents.get(activity);
    const step = event.attributes.get(transition)?.text;
    const rule = rules?.find(({ from }) => "event" in from && (from.transition === undefined || from.transition === step));
    if (!moment) {
      this.#context.counts.untimed++;
      this.#note("quality.time-missing", event.line);
    } else if (rule) {
      this.#context.counts.made(rule);
      this.#place(moment, 0, rule, event.line, event);
    } else if (this.#rules.ignored.has(activity)) this.#context.counts.ignored.add(activity);
    else this.#context.counts.unmapped.add(activity);
  }

  /** A date of the case itself as an act, where the case has that date. */
  #derive({ trace: attribute, apart }: OfTrace["from"], rule: ActRule): void {
    const moment = this.#dateOf(attribute);
    const until = apart && this.#dateOf(apart.until);
    if (!moment || (apart && (!until || this.#daysBetween(moment, until) !== apart.days))) return;
    const { line } = this.#trace;
    if (rule.act === "CaseFiled" && moment.instant > this.#first) this.#note("quality.filed-after-first-event", line);
    if (endings.has(rule.act) && moment.instant < this.#last) this.#note("quality.ended-before-last-event", line);
    if (moment.instant > this.#context.importedAt) this.#note("quality.after-import", line);
    this.#context.counts.made(rule);
    this.#place(moment, rule.act === "CaseFiled" ? -1 : 1, rule, line);
  }

  #dateOf(attribute: string): DateAttribute | undefined {
    const moment = momentOf(this.#trace.attributes, attribute);
    if (moment === "noDate") throw this.#unanswered("import.date-expected", this.#trace.line, { attribute });
    return moment;
  }

  #daysBetween(from: DateAttribute, to: DateAttribute): number {
    const dayOf = ({ at, instant }: DateAttribute): number => dayNumber(civilDateOf(this.#context.local(at, instant)));
    return dayOf(to) - dayOf(from);
  }

  #place({ at, instant }: DateAttribute, rank: -1 | 0 | 1, rule: ActRule, line: number, event?: SourceEvent): void {
    const scope: SourceScope = {
      trace: this.#trace.attributes,
      event: event?.attributes,
      place: { case: this.#id, line },
      quality: this.#context.counts.quality,
      local: this.#context.local,
    };
    const { act: type, role } = rule;
    const by = { id: this.#needed(rule.by, scope), role, unit: this.#needed(rule.unit, scope) };
    const data = type === "CaseFiled" ? this.#filing(rule, scope) : this.#data(rule, scope);
    const made = { v: actData[type].v, stream: this.#stream, type, at: this.#context.local(at, instant), by, data };
    // One foreign case is one matter: the first and only item of its case.
    const draft: RawDraft = isItemAct(type) ? { ...made, item: "1" } : made;
    this.#placed.push({ instant, rank, draft, rule, line });
  }

  #filing(rule: ActRule, scope: SourceScope): Readonly<Record<string, unknown>> {
    const { definition: definitionSource, applicant, channel } = this.#context.mapping.case;
    const definition = this.#needed(definitionSource, scope);
    const version = this.#rules.versions.get(definition);
    if (version === undefined) {
      throw this.#unanswered("import.definition-unknown", scope.place.line, { definition: String(definition) });
    }
    const items = [{ item: "1", definition, version }];
    const filed = { channel: this.#needed(channel, scope), applicant: this.#needed(applicant, scope), items };
    return { materials: [], ...this.#data(rule, scope), ...filed };
  }

  /** What the source does not say stays unsaid, and a day stays a day, where the act allows it. */
  #data({ act, data }: ActRule, scope: SourceScope): Record<string, unknown> {
    const said: Record<string, unknown> = {};
    const shape: Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>> = actData[act].data.shape;
    for (const [field, source] of Object.entries(data)) {
      const value = sourceValue(source, scope);
      const isDay = value.found && value.day !== undefined && shape[field]?.safeParse(value.day).success;
      if (value.found) said[field] = isDay ? value.day : value.value;
      else if (value.why.code !== "import.attribute-missing" || !shape[field]?.safeParse(undefined).success) {
        throw this.#unanswered(value.why.code, scope.place.line, value.why.params);
      }
    }
    return said;
  }

  #needed(source: ValueSource, scope: SourceScope): unknown {
    const value = sourceValue(source, scope);
    if (value.found) return value.value;
    throw this.#unanswered(value.why.code, scope.place.line, value.why.params);
  }

  #unanswered(code: string, line: number, params: Readonly<Record<string, string>>): Unanswered {
    return new Unanswered({ code, line, case: this.#id, params: { case: this.#id, ...params } });
  }

  #noteMoment({ at, instant, dayOnly, doubt }: DateAttribute, line: number): void {
    const { counts, local, importedAt, mapping } = this.#context;
    const offset = at.endsWith("Z") ? "Z" : at.slice(-6);
    if (counts.addOffset(offset) > 1 && offset !== counts.firstOffset) this.#note("quality.offsets-several", line);
    if (!local(at, instant).endsWith(offset)) this.#note("quality.offset-foreign", line);
    if (dayOnly) this.#note("quality.day-only", line);
    else if (midnight.test(at)) this.#note("quality.midnight", line);
    if (doubt) this.#note(`quality.time-${doubt}`, line);
    if (instant > importedAt) this.#note("quality.after-import", line);
    if (this.#before !== undefined && instant < this.#before) this.#note("quality.out-of-order", line);
    if (this.#before !== undefined && instant - this.#before > mapping.gapDays * day) this.#note("quality.gap", line);
    this.#before = instant;
    this.#first = Math.min(this.#first, instant);
    this.#last = Math.max(this.#last, instant);
  }

  /** The same thing told twice at one moment, as far as the mapping can see. */
  #noteTwin(event: SourceEvent, instant: number): void {
    this.#timed++;
    const others = this.#moments.get(instant);
    if (!others) {
      this.#moments.set(instant, [event]);
      return;
    }
    const isTold = (other: SourceEvent): boolean =>
      this.#rules.telling.every((name) => other.attributes.get(name)?.text === event.attributes.get(name)?.text);
    // One of each kind stands for its twins.
    if (others.some(isTold)) this.#note("quality.event-doubled", event.line);
    else others.push(event);
  }

  #noteRecording({ attributes, line }: SourceEvent, { instant }: DateAttribute): void {
    const { recorded } = this.#context.mapping;
    const taken = recorded === undefined ? undefined : momentOf(attributes, recorded);
    if (taken === undefined || taken === "noDate") return;
    if (taken.instant > instant + day) this.#note("quality.recorded-late", line);
    if (taken.instant < instant) this.#note("quality.recorded-early", line);
  }

  #noteOrder(): void {
    if (this.#trace.events.length === 0) this.#note("quality.case-empty", this.#trace.line);
    for (const { code, line } of this.#trace.notes ?? []) this.#note(code, line);
    if (this.#timed === 0) return;
    for (let tied = this.#timed - this.#moments.size; tied > 0; tied--) {
      this.#note("quality.times-tied", this.#trace.line);
    }
    this.#context.counts.durations.push(this.#last - this.#first);
  }

  #note(code: Parameters<ImportCounts["quality"]["note"]>[0], line: number): void {
    this.#context.counts.quality.note(code, { case: this.#id, line });
  }
}
