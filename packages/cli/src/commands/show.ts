import {
  caseStream,
  isCaseEvent,
  isHallEvent,
  worldOfActs,
  type CaseEvent,
  type HallEvent,
  type LocalInstant,
} from "@banjie/core";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { printCase } from "../print/printCase.ts";
import { refuse } from "../refuse.ts";
import { replayLog } from "../replayLog.ts";
import type { Terminal } from "../terminal.ts";
import { speakIn } from "../texts.ts";

export interface ShowOptions {
  readonly json?: boolean;
}

/** `banjie show LOG CASE`: one case as a timeline. 中文 查看办件 */
export async function showCommand(file: string, id: string, options: ShowOptions, terminal: Terminal): Promise<ExitCode> {
  const events: CaseEvent[] = [];
  const hallActs: HallEvent[] = [];
  const replayed = await replayLog(file, speakIn(terminal.language)("audit.reading"), terminal, (event) => {
    if (isHallEvent(event)) hallActs.push(event);
    else if (isCaseEvent(event) && event.stream === caseStream(id)) events.push(event);
  });
  if (!replayed.ok) return refuse([replayed.error], options, terminal);
  const { audit } = replayed.value;
  const state = [...audit.cases()].find((found) => found.id === id);
  if (!state || events.length === 0) return refuse([{ code: "case.absent", params: { case: id } }], options, terminal);
  const report = audit.report();
  const unknownActs = report.unknownActs.filter(({ stream }) => stream === caseStream(id));
  const findings = report.findings.filter((finding) => finding.case === id);
  const asOf = report.asOf as LocalInstant;
  if (options.json) {
    await terminal.out(JSON.stringify({ case: id, asOf, state, events, findings }, undefined, 2));
  } else {
    await terminal.out(
      printCase({ state, events, findings, unknownActs, world: worldOfActs(hallActs), asOf, language: terminal.language }),
    );
  }
  return exitCode.done;
}
