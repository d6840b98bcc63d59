import { judgeHallAct } from "../case/judgeHallAct.ts";
import { caseOfStream, isHallEvent, type Event, type HallEvent } from "../log/event.ts";
import type { Profile } from "../profile/profile.ts";
import { isEarlier, type Instant, type LocalInstant } from "../time/instant.ts";
import { findingOf, type Finding } from "./finding.ts";
import type { Indicator } from "./indicators/indicator.ts";
import { logWatch } from "./indicators/logWatch.ts";
import { recordedTooEarly } from "./recordedTooEarly.ts";
import { unjudgedStreams, type UnknownAct } from "./unjudgedStreams.ts";

/**
 * What is seen of a log as a whole, before its cases are judged; little of it grows with the log.
 *
 * 中文  日志概览
 */
export interface Survey {
  readonly events: number;
  /** The last position read. */
  readonly position: number;
  /** First and last legal time of any act; undefined for an empty log. */
  readonly span?: { readonly from: LocalInstant; readonly to: LocalInstant };
  /** The last act that was not recorded before it happened. */
  readonly lastAt?: LocalInstant;
  readonly hallActs: readonly HallEvent[];
  readonly unknownActs: readonly UnknownAct[];
  /** Cases, by id, and dossiers, by stream, that cannot be judged for such acts. */
  readonly unjudged: ReadonlySet<string>;
  /** What the order of the records shows, and the records of the hall. */
  readonly findings: readonly Finding[];
  /** What shows in the order of the log as a whole. */
  readonly indicators: readonly Indicator[];
}

/** A log being surveyed, event by event as it stands. */
export interface Surveying {
  add(event: Event): void;
  addUnknown(act: UnknownAct): void;
  survey(): Survey;
}

/**
 * Surveys a log.
 *
 * 中文  概览日志
 * In    profile — in the place of those that the hall has adopted, as it will be judged by
 */
export function surveying(profile?: Profile): Surveying {
  const hallActs: HallEvent[] = [];
  const unknownActs: UnknownAct[] = [];
  const findings: Finding[] = [];
  const watch = logWatch(profile);
  const unjudged = unjudgedStreams();
  let events = 0;
  let position = 0;
  let span: Survey["span"];
  let lastAt: LocalInstant | undefined;
  let recorded: Instant | undefined;

  /** A log is taken in order: a record that precedes the one before it was not; one that stands out of its place says nothing. */
  function noteOrder(event: Event): void {
    if (event.position < position) return;
    if (recorded !== undefined && isEarlier(event.recordedAt, recorded)) {
      const params = { recorded: event.recordedAt, last: recorded };
      const breach = { code: "log.recorded-backwards", rule: "R-067", params } as const;
      findings.push(findingOf(breach, caseOfStream(event.stream) ?? event.stream, event));
    }
    recorded = event.recordedAt;
  }

  return {
    add(event) {
      const { at } = event;
      noteOrder(event);
      events++;
      position = Math.max(position, event.position);
      span = { from: earlier(span?.from, at), to: later(span?.to, at) };
      const early = recordedTooEarly(event);
      if (!early) lastAt = later(lastAt, at);
      watch.see(event);
      unjudged.add(event);
      if (!isHallEvent(event)) return;
      hallActs.push(event);
      const breaches = [...(early ? [early] : []), ...judgeHallAct(event)];
      findings.push(...breaches.map((breach) => findingOf(breach, event.stream, event)));
    },
    addUnknown(act) {
      events++;
      position = Math.max(position, act.position);
      unknownActs.push(act);
      unjudged.addUnknown(act);
    },
    survey: () => ({
      events,
      position,
      ...(span && { span }),
      ...(lastAt && { lastAt }),
      hallActs,
      unknownActs,
      unjudged: unjudged.names(),
      findings,
      indicators: watch.met(),
    }),
  };
}

const earlier = (known: LocalInstant | undefined, at: LocalInstant): LocalInstant =>
  known === undefined || isEarlier(at, known) ? at : known;
const later = (known: LocalInstant | undefined, at: LocalInstant): LocalInstant =>
  known === undefined || isEarlier(known, at) ? at : known;
