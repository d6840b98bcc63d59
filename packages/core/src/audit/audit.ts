import { applyEvent } from "../case/applyEvent.ts";
import type { Breach } from "../case/breach.ts";
import { emptyCase, type CaseState } from "../case/caseState.ts";
import { judge } from "../case/judge.ts";
import { judgeCorrection, readingOf } from "../case/reading.ts";
import { worldOfActs, type World } from "../case/world.ts";
import { caseOfStream, isCaseEvent, isHallEvent, type CaseEvent, type Event, type HallEvent } from "../log/event.ts";
import type { Profile } from "../profile/profile.ts";
import { measureGroups, measuresOf } from "../statistics/measures/measures.ts";
import { noStatistics, statisticsOf, type Question, type Statistics } from "../statistics/statistics.ts";
import { isEarlier, type Instant, type LocalInstant } from "../time/instant.ts";
import { workingCalendar, type WorkingCalendar } from "../time/workingCalendar.ts";
import type { DossierKind } from "../vocabulary/actType.ts";
import { auditCase } from "./auditCase.ts";
import { createDossierAudit } from "./auditDossiers.ts";
import { findingOf, type Finding } from "./finding.ts";

/** An act of a type this version does not know: its case cannot be judged. */
export interface UnknownAct {
  readonly stream: string;
  readonly position: number;
  readonly type: string;
}

/** What an audit counts: by department and month. 中文 审计统计口径 */
export const auditQuestion: Omit<Question, "asOf"> = {
  by: ["department", "month"],
  measures: measuresOf(
    ..."received accepted completed early onTheDay onTime overdue unjudged onTimeRate earlyRate".split(" "),
    ..."notAccepted notRequired withdrawn lapsed voided open overdueOpen".split(" "),
  ),
};

/** What an audit counts of joint filings: by bundle. 中文 联办审计统计口径 */
export const jointQuestion: Omit<Question, "asOf"> = { by: ["bundle"], measures: measureGroups.jointHandling };

/**
 * What a replay found.
 *
 * 中文  审计报告
 */
export interface AuditReport {
  readonly events: number;
  readonly cases: number;
  readonly items: number;
  /** The last position replayed: the report holds for the log up to here. */
  readonly position: number;
  /** First and last legal time of any act; undefined for an empty log. */
  readonly span?: { readonly from: LocalInstant; readonly to: LocalInstant };
  /** The moment that open clocks are judged at: unless asked otherwise the last act that was not recorded before it happened. */
  readonly asOf?: LocalInstant;
  /** By department and month; cases with unknown acts are left out. */
  readonly statistics: Statistics;
  /** How many complaints, services and windows there are. */
  readonly dossiers: Readonly<Record<DossierKind, number>>;
  /** Of joint filings, by bundle. */
  readonly joint: Statistics;
  /** The names of the bundles that were filed, by code. */
  readonly bundleNames: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  readonly unknownActs: readonly UnknownAct[];
}

/** A replay under way: it takes events in order of position and reports at the end. */
export interface Audit {
  add(event: Event): void;
  addUnknown(act: UnknownAct): void;
  /** Cases whose records were corrected: to be read again, whole, and folded with the right content by `refold`. */
  corrected(): ReadonlySet<string>;
  /** Judges and folds a case anew, with what has been corrected in its right content. */
  refold(id: string, events: readonly CaseEvent[]): void;
  /** The cases as folded so far. */
  cases(): Iterable<Readonly<CaseState>>;
  report(asOf?: LocalInstant): AuditReport;
}

/**
 * Replays a log: folds every case, judges every act by the same rules as the hall, and counts.
 *
 * 中文   审计重放
 * Holds  an impossible act is reported and kept; it never stops the replay
 * @example
 * ```ts
 * import { createAudit } from "@banjie/core";
 * createAudit().report().events; // => 0
 * ```
 */
export function createAudit(calendar: WorkingCalendar = workingCalendar(), profile?: Profile): Audit {
  const hallActs: HallEvent[] = [];
  const cases = new Map<string, CaseState>();
  let findings: Finding[] = [];
  const corrected = new Set<string>();
  const dossiers = createDossierAudit();
  const unknownActs: UnknownAct[] = [];
  let world: World = worldOfActs([], calendar, profile);
  let recorded: Instant | undefined;
  let lastPlausible: LocalInstant | undefined;
  let events = 0;
  let position = 0;
  let span: { from: LocalInstant; to: LocalInstant } | undefined;

  /** A log is taken in order: a record that precedes its act, or the record before it, was not. */
  function noteTimes(event: Event): void {
    const id = caseOfStream(event.stream) ?? event.stream;
    const { at, recordedAt } = event;
    const early = recordedTooEarly(event);
    if (early) findings.push(findingOf(early, id, event));
    else lastPlausible = later(lastPlausible, at);
    if (recorded !== undefined && isEarlier(recordedAt, recorded)) {
      const params = { recorded: recordedAt, last: recorded };
      findings.push(findingOf({ code: "log.recorded-backwards", rule: "R-067", params }, id, event));
    } else recorded = recordedAt;
  }

  /** The world that the hall's acts before a position had made: a second reading judges as the first did. */
  function worldAt(place: number): World {
    const before = hallActs.filter((act) => act.position <= place);
    return before.length === hallActs.length ? world : worldOfActs(before, calendar, profile);
  }

  function judgeAndFold(id: string, event: CaseEvent, judgedIn: World = world): void {
    const state = cases.get(id) ?? emptyCase(id);
    cases.set(id, state);
    if (event.version !== state.version + 1) {
      const params = { case: id, expected: state.version + 1, found: event.version };
      findings.push(findingOf({ code: "log.version-gap", rule: "R-067", params }, id, event));
    }
    for (const breach of judge(state, event, judgedIn)) findings.push(findingOf(breach, id, event));
    applyEvent(state, event);
    if (event.type === "RecordCorrected") corrected.add(id);
  }

  return {
    add(event) {
      events++;
      position = event.position;
      noteTimes(event);
      span = { from: earlier(span?.from, event.at), to: later(span?.to, event.at) };
      if (isHallEvent(event)) {
        hallActs.push(event);
        world = worldOfActs(hallActs, calendar, profile);
      } else if (isCaseEvent(event)) judgeAndFold(caseOfStream(event.stream) ?? event.stream, event);
      else dossiers.add(event, world);
    },
    addUnknown(act) {
      events++;
      position = act.position;
      unknownActs.push(act);
    },
    corrected: () => corrected,
    refold(id, history) {
      corrected.delete(id);
      cases.delete(id);
      findings = findings.filter((finding) => finding.case !== id || finding.code === "log.recorded-backwards");
      for (const [index, event] of readingOf(history).entries()) {
        const breach = event.type === "RecordCorrected" ? judgeCorrection(event, history.slice(0, index)) : undefined;
        for (const found of [breach, recordedTooEarly(event)]) if (found) findings.push(findingOf(found, id, event));
        judgeAndFold(id, event, worldAt(event.position));
      }
      corrected.delete(id);
    },
    cases: () => cases.values(),
    report(asOf = lastPlausible ?? span?.to) {
      const unjudged = new Set(unknownActs.map(({ stream }) => caseOfStream(stream) ?? stream));
      const judged = [...cases.values()].filter(({ id }) => !unjudged.has(id));
      const items = judged.flatMap((state) => Object.values(state.items));
      const late = asOf === undefined ? [] : judged.flatMap((state) => [...auditCase(state, world, asOf)]);
      return {
        events,
        cases: cases.size,
        items: items.length,
        position,
        ...(span && { span }),
        ...(asOf && { asOf }),
        statistics: asOf === undefined ? noStatistics : statisticsOf(judged, world, { ...auditQuestion, asOf }),
        joint: asOf === undefined ? noStatistics : statisticsOf(judged, world, { ...jointQuestion, asOf }),
        bundleNames: bundleNamesIn(judged, world),
        dossiers: dossiers.counts(),
        findings: [...findings, ...dossiers.findings(world, asOf)].filter((found) => !unjudged.has(found.case)).concat(late),
        unknownActs,
      };
    },
  };
}

/** What the bundles of these cases are called. */
const bundleNamesIn = (cases: readonly CaseState[], world: World): Record<string, string> =>
  Object.fromEntries(cases.flatMap(({ bundle }) => (bundle ? [[bundle.code, world.bundleOf(bundle)?.name ?? bundle.code]] : [])));

/** An act dated after it was recorded: one of the two is wrong. */
function recordedTooEarly({ type, at, recordedAt }: Event): Breach | undefined {
  if (!isEarlier(recordedAt, at)) return undefined;
  return { code: "time.after-recording", rule: "R-063", params: { act: type, at, recorded: recordedAt } };
}

const earlier = (known: LocalInstant | undefined, at: LocalInstant): LocalInstant =>
  known === undefined || isEarlier(at, known) ? at : known;
const later = (known: LocalInstant | undefined, at: LocalInstant): LocalInstant =>
  known === undefined || isEarlier(known, at) ? at : known;
