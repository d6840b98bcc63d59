import {
  dossierClocks,
  dossierStream,
  inZone,
  isDossierEvent,
  isHallEvent,
  isInSight,
  replayDossier,
  worldOfActs,
  type DossierEvent,
  type DossierName,
  type Event,
  type HallEvent,
  type LocalInstant,
} from "@banjie/core";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { calendarOfLog, endOfDay, openCounting } from "../openCounting.ts";
import { printDossier } from "../print/printDossier.ts";
import { refuse } from "../refuse.ts";
import { replayLog } from "../replayLog.ts";
import type { Terminal } from "../terminal.ts";
import { speakIn } from "../texts.ts";
import type { ShowOptions } from "./show.ts";

/** `banjie show LOG complaint/ID`, `service/ID`, `window/ID`: a dossier as a timeline, with its limits. 中文 查看投诉、服务、窗口考核 */
export async function showDossier(file: string, name: DossierName, options: ShowOptions, terminal: Terminal): Promise<ExitCode> {
  const counting = await openCounting(options);
  if (!counting.ok) return refuse(counting.error, options, terminal);
  const stream = dossierStream(name);
  const recorded: DossierEvent[] = [];
  const hallActs: HallEvent[] = [];
  const take = (event: Event): void => {
    if (isHallEvent(event)) hallActs.push(event);
    else if (isDossierEvent(event) && event.stream === stream) recorded.push(event);
  };
  const knownAt = options.knownAt && endOfDay(options.knownAt);
  const label = speakIn(terminal.language)("audit.reading");
  const replayed = await replayLog(file, label, terminal, take, { ...counting.value, knownAt });
  if (!replayed.ok) return refuse([replayed.error], options, terminal);
  const { audit, header } = replayed.value;
  const asked = options.asOf && inZone(options.asOf, header.zone);
  const hasHappened = (event: Event): boolean => isInSight(event, { asOf: asked });
  const events = recorded.filter(hasHappened);
  if (events.length === 0) return refuse([{ code: "case.absent", params: { case: stream } }], options, terminal);
  const report = audit.report(asked);
  const asOf = report.asOf as LocalInstant;
  const unknownActs = report.unknownActs.filter((act) => act.stream === stream);
  const findings = report.findings.filter((finding) => finding.case === stream && isInSight(finding, { asOf: asked }));
  const world = worldOfActs(hallActs.filter(hasHappened), calendarOfLog(header, counting.value), counting.value.profile);
  const state = replayDossier(name, events);
  const { language } = terminal;
  await terminal.out(
    options.json
      ? JSON.stringify({ dossier: name, asOf, state, events, findings, limits: dossierClocks(state, world, asOf) }, undefined, 2)
      : printDossier({ state, events, findings, unknownActs, world, asOf, language }),
  );
  return exitCode.done;
}
