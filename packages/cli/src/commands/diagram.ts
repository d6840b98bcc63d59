import {
  caseOfStream,
  conformanceOf,
  directlyFollows,
  handOversOf,
  isCaseEvent,
  reworkOf,
  stepsOfCase,
  variantsOf,
  waitingOf,
  type CaseEvent,
} from "@banjie/core";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { printDiagram } from "../print/printDiagram.ts";
import { refuse } from "../refuse.ts";
import { replayLog } from "../replayLog.ts";
import type { Terminal } from "../terminal.ts";
import { speakIn } from "../texts.ts";

export interface DiagramOptions {
  readonly least: number;
  readonly json?: boolean;
}

/** `banjie diagram LOG`: the ways that cases took, as Mermaid; with `--json` all that can be seen of them. 中文 路径图 */
export async function diagramCommand(file: string, options: DiagramOptions, terminal: Terminal): Promise<ExitCode> {
  const cases = new Map<string, CaseEvent[]>();
  const replayed = await replayLog(file, speakIn(terminal.language)("audit.reading"), terminal, (event) => {
    const id = isCaseEvent(event) ? caseOfStream(event.stream) : undefined;
    if (id === undefined || !isCaseEvent(event)) return;
    const events = cases.get(id) ?? [];
    events.push(event);
    cases.set(id, events);
  });
  if (!replayed.ok) return refuse([replayed.error], options, terminal);
  const { audit } = replayed.value;
  const traces = [...cases].map(([id, events]) => stepsOfCase(id, events));
  const conformance = conformanceOf(audit.cases(), audit.report().findings);
  const followings = directlyFollows(traces);
  const views = { conformance, variants: variantsOf(traces), followings, rework: reworkOf(traces) };
  await terminal.out(
    options.json
      ? JSON.stringify({ ...views, handOvers: handOversOf(traces), times: waitingOf(traces) }, undefined, 2)
      : printDiagram({ conformance, followings, traces, least: options.least, language: terminal.language }),
  );
  return exitCode.done;
}
