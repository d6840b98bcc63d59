import { caseOfStream, isCaseEvent, isHallEvent, type CaseEvent, type Event, type HallEvent } from "../log/event.ts";
import { isEarlier, type LocalInstant } from "../time/instant.ts";
import { applyEvent } from "./applyEvent.ts";
import { emptyCase, type CaseState } from "./caseState.ts";
import { isInSight, isOnRecord, type Outlook } from "./outlook.ts";
import { caseAsOf } from "./reading.ts";

/** What a log comes to when it is folded; nothing is judged. */
export interface FoldedCases {
  readonly hallActs: readonly HallEvent[];
  readonly cases: Iterable<CaseState>;
  /** When the last act in sight happened that was not recorded before it did. */
  readonly lastAt?: LocalInstant;
  /** Up to where the log was read: the last act that was known, whenever it happened; 0 where there is none. */
  readonly position: number;
}

/** A log being folded, event by event in order of position. */
export interface CaseFold {
  add(event: Event): void;
  /** Whether records were corrected: then the log is read once more, through `collect`. */
  isCorrected(): boolean;
  /** Keeps the events of the cases that were corrected, to be folded with the right content. */
  collect(event: Event): void;
  folded(): FoldedCases;
}

/**
 * Folds the cases of a log as they stood, from an outlook.
 *
 * 中文  办件归并
 * In    events in order of position; where records were corrected the same log a second time, through `collect`
 */
export function caseFold(outlook: Outlook = {}): CaseFold {
  const cases = new Map<string, CaseState>();
  const corrected = new Map<string, CaseEvent[]>();
  const hallActs: HallEvent[] = [];
  let lastAt: LocalInstant | undefined;
  let position = 0;

  function fold(event: CaseEvent): void {
    const id = caseOfStream(event.stream) ?? event.stream;
    const state = cases.get(id) ?? emptyCase(id);
    cases.set(id, state);
    applyEvent(state, event);
  }

  return {
    add(event) {
      if (event.type === "RecordCorrected" && isCaseEvent(event)) corrected.set(caseOfStream(event.stream) ?? event.stream, []);
      if (isOnRecord(event, outlook)) position = event.position;
      if (!isInSight(event, outlook)) return;
      const { at, recordedAt } = event;
      if (!isEarlier(recordedAt, at) && (lastAt === undefined || isEarlier(lastAt, at))) lastAt = at;
      if (isHallEvent(event)) hallActs.push(event);
      else if (isCaseEvent(event)) fold(event);
    },
    isCorrected: () => corrected.size > 0,
    collect(event) {
      if (isCaseEvent(event)) corrected.get(caseOfStream(event.stream) ?? event.stream)?.push(event);
    },
    folded() {
      for (const [id, events] of corrected) cases.set(id, caseAsOf(id, events, outlook));
      return { hallActs, cases: cases.values(), position, ...(lastAt && { lastAt }) };
    },
  };
}
