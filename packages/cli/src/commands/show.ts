import {
  caseAsOf,
  caseStream,
  dossierOfStream,
  inZone,
  isCaseEvent,
  isHallEvent,
  isInSight,
  itemClocks,
  worldOfActs,
  type CaseEvent,
  type Event,
  type HallEvent,
  type Instant,
  type LocalInstant,
} from "@banjie/core";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { calendarOfLog, endOfDay, openCounting, type CountingOptions } from "../openCounting.ts";
import { printCase } from "../print/printCase.ts";
import { refuse } from "../refuse.ts";
import { replayLog } from "../replayLog.ts";
import type { Terminal } from "../terminal.ts";
import { speakIn } from "../texts.ts";
import { showDossier } from "./showDossier.ts";

export interface ShowOptions extends CountingOptions {
  readonly asOf?: Instant;
  readonly months?: boolean;
  readonly json?: boolean;
}

/**
 * `banjie show LOG CASE`: one case as a timeline, and how each of its limits was reached; or `complaint/ID`, `service/ID`, `window/ID`.
 *
 * 中文  查看办件
 */
export async function showCommand(file: string, id: string, options: ShowOptions, terminal: Terminal): Promise<ExitCode> {
  const dossier = dossierOfStream(id);
  if (dossier) return showDossier(file, dossier, options, terminal);
  const counting = await openCounting(options);
  if (!counting.ok) return refuse(counting.error, options, terminal);
  const recorded: CaseEvent[] = [];
  const hallActs: HallEvent[] = [];
  const take = (event: Event): void => {
    if (isHallEvent(event)) hallActs.push(event);
    else if (isCaseEvent(event) && event.stream === caseStream(id)) recorded.push(event);
  };
  const knownAt = options.knownAt && endOfDay(options.knownAt);
  const label = speakIn(terminal.language)("audit.reading");
  const replayed = await replayLog(file, label, terminal, take, { ...counting.value, knownAt });
  if (!replayed.ok) return refuse([replayed.error], options, terminal);
  const { audit, header } = replayed.value;
  const calendar = calendarOfLog(header, counting.value);
  const asked = options.asOf && inZone(options.asOf, header.zone);
  const hasHappened = (event: Event): boolean => isInSight(event, { asOf: asked });
  const events = recorded.filter(hasHappened);
  if (events.length === 0) return refuse([{ code: "case.absent", params: { case: id } }], options, terminal);
  const report = audit.report(asked);
  const asOf = report.asOf as LocalInstant;
  const unknownActs = report.unknownActs.filter(({ stream }) => stream === caseStream(id));
  const findings = report.findings.filter((finding) => finding.case === id && isInSight(finding, { asOf: asked }));
  const world = worldOfActs(hallActs.filter(hasHappened), calendar, counting.value.profile);
  const state = caseAsOf(id, recorded, { asOf: asked });
  if (options.json) {
    const limits = Object.values(state.items).flatMap((item) => itemClocks(item, world, asOf));
    await terminal.out(JSON.stringify({ case: id, asOf, state, events, findings, limits }, undefined, 2));
  } else {
    const view = { asOf, language: terminal.language, withMonths: options.months ?? false };
    await terminal.out(printCase({ state, events, findings, unknownActs, world, ...view }));
  }
  return exitCode.done;
}
