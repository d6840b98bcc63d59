import {
  caseOfStream,
  err,
  inZone,
  isHallEvent,
  isInSight,
  ok,
  withoutUnrecorded,
  worldOfActs,
  type Event,
  type Finding,
  type HallEvent,
  type Instant,
  type Issue,
  type LocalInstant,
  type Result,
  type UnknownAct,
  type World,
} from "@banjie/core";
import { calendarOfLog, endOfDay, openCounting, type CountingOptions } from "./openCounting.ts";
import { replayLog } from "./replayLog.ts";
import type { Terminal } from "./terminal.ts";
import { speakIn } from "./texts.ts";

/** Which stream is read, and which events are of its kind. */
interface Wanted<Own extends Event> {
  readonly stream: string;
  readonly isOwn: (event: Event) => event is Own;
}

/** Up to when it is looked at, and what it is counted by. */
export interface RecordOptions extends CountingOptions {
  readonly asOf?: Instant;
}

/** What a log holds of one case or dossier as of a moment, and what it is judged by. */
export interface StreamRecord<Own extends Event> {
  /** All that is recorded, later acts included: a correction may come after the moment. */
  readonly recorded: readonly Own[];
  readonly events: readonly Own[];
  readonly findings: readonly Finding[];
  readonly unknownActs: readonly UnknownAct[];
  readonly world: World;
  /** The moment asked for, if one was. */
  readonly asked: LocalInstant | undefined;
  readonly asOf: LocalInstant;
}

/**
 * Replays a log and keeps one stream of it.
 *
 * Fails  what opening it fails with; `case.absent` where nothing had happened by the moment asked for
 */
export async function readRecord<Own extends Event>(
  file: string,
  { stream, isOwn }: Wanted<Own>,
  options: RecordOptions,
  terminal: Terminal,
): Promise<Result<StreamRecord<Own>, readonly Issue[]>> {
  const counting = await openCounting(options);
  if (!counting.ok) return counting;
  const recorded: Own[] = [];
  const hallActs: HallEvent[] = [];
  const take = (event: Event): void => {
    if (isHallEvent(event)) hallActs.push(event);
    else if (event.stream === stream && isOwn(event)) recorded.push(event);
  };
  const knownAt = options.knownAt && endOfDay(options.knownAt);
  const replayed = await replayLog(file, speakIn(terminal.language)("audit.reading"), terminal, take, {
    ...counting.value,
    knownAt,
  });
  if (!replayed.ok) return err([replayed.error]);
  const { audit, header } = replayed.value;
  const asked = options.asOf && inZone(options.asOf, header.zone);
  const hasHappened = (event: Event): boolean => isInSight(event, { asOf: asked });
  const events = recorded.filter(hasHappened);
  const name = caseOfStream(stream) ?? stream;
  if (events.length === 0) return err([{ code: "case.absent", params: { case: name } }]);
  const report = audit.report(asked);
  const { findings } = withoutUnrecorded(report.findings, header.unrecorded ?? {});
  return ok({
    recorded,
    events,
    findings: findings.filter((finding) => finding.case === name && isInSight(finding, { asOf: asked })),
    unknownActs: report.unknownActs.filter((act) => act.stream === stream),
    world: worldOfActs(hallActs.filter(hasHappened), calendarOfLog(header, counting.value), counting.value.profile),
    asked,
    asOf: report.asOf as LocalInstant,
  });
}
