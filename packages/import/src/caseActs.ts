import { caseStream, civilDateOf, dayNumber, err, ok, type Catalogue, type FlowActType, type Result } from "@banjie/core";
import { ActMaker, type RawDraft } from "./actMaker.ts";
import type { ImportCounts } from "./importCounts.ts";
import type { ImportFault } from "./importFault.ts";
import type { ActRule, Mapping } from "./mapping/mapping.ts";
import { CaseTimes, type TimesContext } from "./report/caseTimes.ts";
import type { QualityCode, SourcePlace } from "./report/quality.ts";
import type { DateAttribute } from "./source/attribute.ts";
import { ownText } from "./source/ownText.ts";
import type { SourceCase, SourceEvent } from "./source/sourceCase.ts";
import { momentOf } from "./source/sourceValue.ts";
import type { LocalTime } from "./time/localTimes.ts";
import type { OffsetOf } from "./time/zoneOffsets.ts";
import { Unanswered } from "./unanswered.ts";

/** An act of a case, the rule that made it and the line of the source it comes from. */
export interface SourcedDraft {
  readonly draft: RawDraft;
  readonly rule: ActRule;
  readonly line: number;
}

/** Acts of cases that end them: one derived from a date stands after whatever happened at the same moment. */
const endings: ReadonlySet<FlowActType> = new Set(["ItemCompleted", "ItemDelivered", "ItemWithdrawn", "ItemNotAccepted"]);

interface PlacedDraft extends SourcedDraft {
  readonly instant: number;
  /** At the same moment: a derived filing first, then events in the order of the file, then what is derived besides. */
  readonly rank: -1 | 0 | 1;
}

/** A rule that makes an act of a date of the trace itself. */
interface OfTrace {
  readonly from: Extract<ActRule["from"], { readonly trace: string }>;
  readonly maker: ActMaker;
}

/** A rule that makes an act of an event, of any of its steps or of one. */
interface OfEvent {
  readonly transition: string | undefined;
  readonly maker: ActMaker;
}

interface Rules {
  readonly ofEvents: ReadonlyMap<string, readonly OfEvent[]>;
  readonly ofTrace: readonly OfTrace[];
  readonly ignored: ReadonlySet<string>;
}

/** What the cases of an import have in common. */
export interface ImportContext {
  readonly mapping: Mapping;
  readonly counts: ImportCounts;
  readonly local: LocalTime;
  readonly offsetOf: OffsetOf;
  /** In milliseconds since 1970. */
  readonly importedAt: number;
}

/** Turns traces into the acts of cases by a mapping, counting what becomes of every event. */
export class CaseActs {
  readonly #context: ImportContext;
  readonly #rules: Rules;
  readonly #times: TimesContext;
  readonly #seen = new Set<string>();

  constructor(context: ImportContext) {
    const { mapping, counts, local, offsetOf, importedAt } = context;
    this.#context = context;
    this.#rules = rulesOf(mapping);
    const note: TimesContext["note"] = (code, place) => counts.quality.note(code, place);
    this.#times = { mapping, local, offsetOf, importedAt, offsets: counts.offsets, telling: tellingOf(mapping), note };
  }

  /** The acts of one case in order of time. */
  read(trace: SourceCase): Result<readonly SourcedDraft[], ImportFault> {
    const { trace: names } = this.#context.mapping.case.id;
    const name = caseIdOf(names.map((each) => trace.attributes.get(each)?.text));
    const { line } = trace;
    if (name === undefined) return err({ code: "import.case-unnamed", line, params: { attribute: names.join(", ") } });
    const id = this.#ownName(name);
    if (id !== name) this.#context.counts.quality.note("quality.case-named-twice", { case: id, line });
    return new OneCase(trace, id, this.#context, this.#rules, new CaseTimes(this.#times)).acts();
  }

  /** Whether two cases of one name are one the source does not say: the second is kept apart, by a number. */
  #ownName(name: string): string {
    let id = name;
    for (let number = 2; this.#seen.has(id); number++) id = `${name}#${number}`;
    this.#seen.add(id);
    return id;
  }
}

/** A case's name as part of a stream's: blanks, which a stream's name cannot hold, are written as in web addresses. */
function caseIdOf(parts: readonly (string | undefined)[]): string | undefined {
  const names = parts.map((part) => part?.trim() ?? "");
  const name = names.join("/").replaceAll(/[\s%]/gu, (letter) => encodeURIComponent(letter));
  return names.includes("") ? undefined : ownText(name);
}

function rulesOf({ acts, ignore, catalogue, case: ofCase }: Mapping): Rules {
  const ofEvents = new Map<string, OfEvent[]>();
  const ofTrace: OfTrace[] = [];
  const filing = { ...ofCase, versions: highestVersions(catalogue) };
  for (const rule of acts) {
    const { from } = rule;
    const maker = new ActMaker(rule, filing);
    if ("trace" in from) ofTrace.push({ from, maker });
    else ofEvents.set(from.event, [...(ofEvents.get(from.event) ?? []), { transition: from.transition, maker }]);
  }
  return { ofEvents, ofTrace, ignored: new Set(ignore) };
}

/** What was done, and by whom. */
const tellingOf = ({ activity, acts }: Mapping): string[] => [
  ...new Set([activity, ...acts.flatMap(({ by }) => by.event ?? [])]),
];

function highestVersions({ items }: Catalogue): Map<unknown, number> {
  const versions = new Map<unknown, number>();
  for (const { code, version } of items) versions.set(code, Math.max(version, versions.get(code) ?? 0));
  return versions;
}

class OneCase {
  readonly #trace: SourceCase;
  readonly #id: string;
  readonly #stream: string;
  readonly #context: ImportContext;
  readonly #rules: Rules;
  readonly #times: CaseTimes;
  readonly #placed: PlacedDraft[] = [];
  readonly #identities = new Set<string>();
  /** Where the case itself stands in the source. */
  readonly #place: SourcePlace;

  constructor(trace: SourceCase, id: string, context: ImportContext, rules: Rules, times: CaseTimes) {
    this.#trace = trace;
    this.#id = id;
    this.#stream = caseStream(id);
    this.#context = context;
    this.#rules = rules;
    this.#times = times;
    this.#place = { case: id, line: trace.line };
  }

  acts(): Result<readonly SourcedDraft[], ImportFault> {
    try {
      for (const event of this.#trace.events) this.#takeEvent(event);
      this.#noteCase();
      this.#context.counts.checks.take(this.#trace, this.#place);
      for (const { from, maker } of this.#rules.ofTrace) this.#derive(from, maker);
      if (this.#placed.length === 0) this.#note("quality.case-without-acts", this.#place);
      if (!this.#placed.some(({ draft }) => draft.type === "CaseFiled")) this.#note("quality.filing-missing", this.#place);
    } catch (error) {
      if (error instanceof Unanswered) return err(error.fault);
      throw error;
    }
    // Sorting is stable: within a moment and a rank the order of the file stays.
    return ok(this.#placed.toSorted((one, other) => one.instant - other.instant || one.rank - other.rank));
  }

  #takeEvent(event: SourceEvent): void {
    const { counts, mapping } = this.#context;
    const { activity: key, time, transition } = mapping;
    const place = { case: this.#id, line: event.line };
    this.#noteIdentity(event.attributes.get("identity:id")?.text, place);
    const written = momentOf(event.attributes, time);
    if (written === "noDate") throw new Unanswered("import.date-expected", place, { attribute: time });
    const moment = written && this.#times.take(event, written, place);
    const activity = event.attributes.get(key)?.text ?? "";
    if (activity === "") this.#note("quality.activity-missing", place);
    const step = event.attributes.get(transition)?.text;
    const rules = this.#rules.ofEvents.get(activity);
    const made = rules?.find((rule) => rule.transition === undefined || rule.transition === step);
    if (!moment) {
      counts.untimed++;
      this.#note("quality.time-missing", place);
    } else if (made) this.#make(made.maker, moment, 0, place, event);
    else if (this.#rules.ignored.has(activity)) counts.ignored.add(activity);
    else counts.unmapped.add(rules ? `${activity} (${step ?? ""})` : activity);
  }

  /** XES has a name for what tells an event from all others. */
  #noteIdentity(identity: string | undefined, place: SourcePlace): void {
    if (identity === undefined) return;
    if (this.#identities.has(identity)) this.#note("quality.identity-doubled", place);
    this.#identities.add(identity);
  }

  /** What is weak in the case as a whole. */
  #noteCase(): void {
    const { duration, tied } = this.#times;
    if (this.#trace.events.length === 0) this.#note("quality.case-empty", this.#place);
    for (const { code, line } of this.#trace.notes ?? []) this.#note(code, { case: this.#id, line });
    for (let left = tied; left > 0; left--) this.#note("quality.times-tied", this.#place);
    if (duration !== undefined) this.#context.counts.durations.push(duration);
  }

  /** A date of the case itself as an act, where the case has that date. */
  #derive({ trace: attribute, apart }: OfTrace["from"], maker: ActMaker): void {
    const written = this.#dateOf(attribute);
    const until = apart && this.#dateOf(apart.until);
    if (!written || (apart && (!until || this.#daysBetween(written, until) !== apart.days))) return;
    const { act } = maker.rule;
    // A case is filed when its day begins, and ends after all that was done on the day of its end.
    const moment = act === "CaseFiled" ? written : this.#times.placed(written);
    if (act === "CaseFiled" && moment.instant > this.#times.first) this.#note("quality.filed-after-first-event", this.#place);
    if (endings.has(act) && moment.instant < this.#times.last) this.#note("quality.ended-before-last-event", this.#place);
    if (moment.instant > this.#context.importedAt) this.#note("quality.after-import", this.#place);
    this.#make(maker, moment, act === "CaseFiled" ? -1 : 1, this.#place);
  }

  #dateOf(attribute: string): DateAttribute | undefined {
    const moment = momentOf(this.#trace.attributes, attribute);
    if (moment === "noDate") throw new Unanswered("import.date-expected", this.#place, { attribute });
    return moment;
  }

  #daysBetween(from: DateAttribute, to: DateAttribute): number {
    const dayOf = ({ at, instant }: DateAttribute): number => dayNumber(civilDateOf(this.#context.local(at, instant)));
    return dayOf(to) - dayOf(from);
  }

  #make(maker: ActMaker, moment: DateAttribute, rank: PlacedDraft["rank"], place: SourcePlace, event?: SourceEvent): void {
    const { counts, local } = this.#context;
    const scope = { trace: this.#trace.attributes, event: event?.attributes, place, quality: counts.quality, local };
    const draft = maker.make(moment, this.#stream, scope);
    counts.made(maker.rule);
    this.#placed.push({ instant: moment.instant, rank, draft, rule: maker.rule, line: place.line });
  }

  #note(code: QualityCode, place: SourcePlace): void {
    this.#context.counts.quality.note(code, place);
  }
}
