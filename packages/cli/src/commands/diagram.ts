import {
  caseOfStream,
  conformanceOf,
  createAudit,
  directlyFollows,
  handOversOf,
  isCaseEvent,
  reworkOf,
  stepsOfCase,
  variantsOf,
  waitingOf,
  type Audit,
  type CaseEvent,
} from "@banjie/core";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { printDiagram } from "../print/printDiagram.ts";
import { refuse } from "../refuse.ts";
import { calendarOfLog } from "../openCounting.ts";
import { readLog } from "../readLog.ts";
import type { Terminal } from "../terminal.ts";
import { speakIn } from "../texts.ts";

export interface DiagramOptions {
  readonly least: number;
  readonly json?: boolean;
}

/** `banjie diagram LOG`: the ways that cases took, as Mermaid; with `--json` all that can be seen of them. 中文 路径图 */
export async function diagramCommand(file: string, options: DiagramOptions, terminal: Terminal): Promise<ExitCode> {
  const cases = new Map<string, CaseEvent[]>();
  let audit: Audit | undefined;
  const opened = await readLog(file, speakIn(terminal.language)("audit.reading"), terminal, {
    take(entry, header) {
      audit ??= createAudit({ calendar: calendarOfLog(header) });
      if (!("data" in entry)) return audit.addUnknown(entry);
      audit.add(entry);
      const id = isCaseEvent(entry) ? caseOfStream(entry.stream) : undefined;
      if (id === undefined || !isCaseEvent(entry)) return;
      const events = cases.get(id) ?? [];
      events.push(entry);
      cases.set(id, events);
    },
  });
  if (!opened.ok) return refuse([opened.error], options, terminal);
  audit ??= createAudit();
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
