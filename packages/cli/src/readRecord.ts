import {
  endOfDay,
  hallStream,
  auditShare,
  caseOfStream,
  err,
  inZone,
  isHallEvent,
  isInSight,
  isOnRecord,
  ok,
  reportOf,
  sharesOf,
  surveying,
  withoutUnrecorded,
  worldOfActs,
  type Event,
  type Finding,
  type HallEvent,
  type Instant,
  type Issue,
  type LocalInstant,
  type LogHeader,
  type Result,
  type Share,
  type UnknownAct,
  type World,
} from "@banjie/core";
import { logReceipt, type LogReceipt } from "./auditLog.ts";
import { logDigest } from "./logDigest.ts";
import { calendarOfLog, openCounting, type CountingOptions } from "./openCounting.ts";
import { readLog } from "./readLog.ts";
import type { Terminal } from "./terminal.ts";
import { speakIn } from "./texts.ts";

/** Which stream is read, and which events are of its kind. */
interface Wanted<Own extends Share[number]> {
  readonly stream: string;
  readonly isOwn: (event: Event) => event is Own;
}

/** Up to when it is looked at, and what it is counted by. */
export interface RecordOptions extends CountingOptions {
  readonly asOf?: Instant;
}

/** What a log holds of one case or dossier as of a moment, and what it is judged by. */
export interface StreamRecord<Own extends Share[number]> {
  /** All that is recorded, later acts included: a correction may come after the moment. */
  readonly recorded: readonly Own[];
  readonly events: readonly Own[];
  readonly findings: readonly Finding[];
  readonly unknownActs: readonly UnknownAct[];
  readonly world: World;
  /** The moment asked for, if one was. */
  readonly asked: LocalInstant | undefined;
  readonly asOf: LocalInstant;
  readonly header: LogHeader;
  readonly receipt: LogReceipt;
}

/**
 * Replays a log and keeps one stream of it.
 *
 * Fails  what opening it fails with; `case.absent` where nothing had happened by the moment asked for
 */
export async function readRecord<Own extends Share[number]>(
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
    seen.add(event);
    if (isHallEvent(event)) hallActs.push(event);
    else if (event.stream === stream && isOwn(event)) recorded.push(event);
  };
  const knownAt = options.knownAt && endOfDay(options.knownAt);
  const seen = surveying(counting.value.profile);
  const digest = logDigest();
  const opened = await readLog(file, speakIn(terminal.language)("audit.reading"), terminal, {
    take(entry) {
      digest.add(entry);
      if (!isOnRecord(entry, { knownAt })) return;
      if ("data" in entry) take(entry);
      else seen.addUnknown(entry);
    },
  });
  if (!opened.ok) return err([opened.error]);
  const header = opened.value;
  const asked = options.asOf && inZone(options.asOf, header.zone);
  const hasHappened = (event: Event): boolean => isInSight(event, { asOf: asked });
  const events = recorded.filter(hasHappened);
  const name = caseOfStream(stream) ?? stream;
  if (events.length === 0) return err([{ code: "case.absent", params: { case: name } }]);
  const survey = seen.survey();
  const judging = { calendar: calendarOfLog(header, counting.value), profile: counting.value.profile };
  const shares = sharesOf(survey, judging, asked);
  const report = reportOf(survey, shares, [auditShare(recorded, shares)]);
  const isUnjudged = shares.unjudged.has(name);
  const { findings } = withoutUnrecorded(report.findings, header);
  return ok({
    recorded,
    events,
    findings: findings.filter((finding) => finding.case === name && isInSight(finding, { asOf: asked })),
    unknownActs: report.unknownActs.filter((act) => act.stream === stream || (isUnjudged && act.stream === hallStream)),
    world: worldOfActs(hallActs.filter(hasHappened), judging.calendar, judging.profile),
    asked,
    asOf: report.asOf as LocalInstant,
    header,
    receipt: logReceipt(survey, judging, digest.hex()),
  });
}
