import { decodeEvent } from "../log/decodeEvent.ts";
import type { CaseEvent, DossierEvent, Event } from "../log/event.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { isEarlier, type Instant } from "../time/instant.ts";
import type { Breach } from "./breach.ts";
import type { CaseState } from "./caseState.ts";
import { judge } from "./judge.ts";
import { isInSight, type Outlook } from "./outlook.ts";
import { replayCase } from "./replay.ts";
import type { World } from "./world.ts";

/** An event of a stream whose records may be corrected. */
type Correctable = CaseEvent | DossierEvent;

/**
 * The events of a case, or of a dossier, as they were known at a moment: nothing recorded later, and what had been corrected by then in
 * its right content.
 *
 * 中文  读法
 * In    events — of one stream, from its first; knownAt — without it, all that is known now
 * Out   events in the same order; a correction stays in its place as an act of its own
 */
export function readingOf<Own extends Correctable>(events: readonly Own[], knownAt?: Instant): Own[] {
  const known = knownAt === undefined ? events : events.filter(({ recordedAt }) => !isEarlier(knownAt, recordedAt));
  const reading = [...known];
  for (const event of known) {
    if (event.type !== "RecordCorrected") continue;
    const wrong = event.data.version < event.version ? reading[event.data.version - 1] : undefined;
    const right = wrong && rightContent(wrong, event);
    if (right?.ok) reading[event.data.version - 1] = right.value;
  }
  return reading;
}

/** Whether any of these events corrects a record: then the case must be folded from its beginning. */
export const correctsRecords = (events: readonly Event[]): boolean => events.some(({ type }) => type === "RecordCorrected");

export type Correction = Pick<Event<"RecordCorrected">, "at" | "data">;

/** A record with the content it should have had, if that fits the shape of its act. */
export function rightContent<Own extends Correctable>(wrong: Own, { at: correctedAt, data }: Correction): Result<Own, Breach> {
  const { version, right } = data;
  if (right.at !== undefined && isEarlier(correctedAt, right.at)) {
    return err({ code: "correction.in-future", rule: "R-067", params: { version, at: right.at } });
  }
  if (wrong.type === "RecordCorrected") return err({ code: "correction.of-correction", rule: "R-067", params: { version } });
  if (Object.keys(right).length === 0) return err({ code: "correction.empty", rule: "R-067", params: { version } });
  const { at = wrong.at, by = wrong.by, data: members = {} } = right;
  const decoded = decodeEvent({ ...wrong, at, by, data: { ...wrong.data, ...members } });
  // Its stream and its type are those of the wrong record.
  if (decoded.ok) return ok(decoded.value as Own);
  const [{ path = [], params = {} } = {}] = decoded.error;
  const detail = String(params["detail"] ?? "");
  return err({ code: "correction.unfit", rule: "R-067", params: { version, field: path.join("."), detail } });
}

/** Why a correction cannot be one of these events, if it cannot. */
export function judgeCorrection(correction: Correction, events: readonly Correctable[]): Breach | undefined {
  const { version } = correction.data;
  const wrong = readingOf(events)[version - 1];
  if (!wrong) return { code: "correction.of-nothing", rule: "R-067", params: { version } };
  const right = rightContent(wrong, correction);
  return right.ok ? undefined : right.error;
}

/** A case folded from its events as they were known at a moment: corrected records in their right content. */
export function readCase(id: string, events: readonly CaseEvent[], knownAt?: Instant): CaseState {
  return replayCase(id, readingOf(events, knownAt));
}

/**
 * A case as it stood: folded from what had happened by a moment, as it was known at another.
 *
 * 中文  某一时刻的办件
 */
export function caseAsOf(id: string, events: readonly CaseEvent[], outlook: Outlook): CaseState {
  const { knownAt, upTo = Infinity } = outlook;
  const stored = events.filter(({ position }) => position <= upTo);
  return replayCase(
    id,
    readingOf(stored, knownAt).filter((event) => isInSight(event, outlook)),
  );
}

/** What the right content of a record would break at its place in the case. */
export function judgeRightContent(correction: Correction, events: readonly CaseEvent[], world: World): Breach[] {
  const reading = readingOf(events);
  const wrong = reading[correction.data.version - 1];
  const right = wrong && rightContent(wrong, correction);
  if (!wrong || !right?.ok) return [];
  const before = replayCase("", reading.slice(0, correction.data.version - 1));
  // What the record broke as it stood, its correction need not mend.
  const known = new Set(judge(before, wrong, world).map(({ code }) => code));
  return judge(before, right.value, world).filter(({ code }) => !known.has(code));
}
