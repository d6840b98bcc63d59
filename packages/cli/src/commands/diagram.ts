import {
  caseOfStream,
  conformanceOf,
  createAudit,
  isCaseEvent,
  processViews,
  stepsOfCase,
  waysThrough,
  type Audit,
  type CaseEvent,
  type FlowActType,
  type WayKind,
} from "@banjie/core";
import { asJson } from "../asJson.ts";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { drawSvg } from "../print/drawSvg.ts";
import { pathGraph } from "../print/pathGraph.ts";
import { printMermaid } from "../print/printMermaid.ts";
import { printConformance, printViews } from "../print/printViews.ts";
import { refuse } from "../refuse.ts";
import { calendarOfLog } from "../openCounting.ts";
import { readLog } from "../readLog.ts";
import type { Terminal } from "../terminal.ts";
import { speakIn } from "../texts.ts";

/** As what the ways are told: a drawing as text or picture, or tables. */
export const diagramFormats = ["mermaid", "svg", "table"] as const;

export interface DiagramOptions {
  readonly least: number;
  readonly format: (typeof diagramFormats)[number];
  readonly by: WayKind;
  /** Two acts that two persons should do. */
  readonly fourEyes: readonly [FlowActType, FlowActType];
  readonly json?: boolean;
}

/** `banjie diagram LOG`: the ways that cases took, drawn or as tables; with `--json` all that can be seen of them. 中文 路径图 */
export async function diagramCommand(file: string, options: DiagramOptions, terminal: Terminal): Promise<ExitCode> {
  const { language, columns } = terminal;
  const speak = speakIn(language);
  const cases = new Map<string, CaseEvent[]>();
  let audit: Audit | undefined;
  const opened = await readLog(file, speak("audit.reading"), terminal, {
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
  const { findings, rounding } = audit.report();
  const conformance = conformanceOf(audit.cases(), findings);
  const views = processViews(traces, options.by, options.fourEyes);
  if (options.json) {
    await terminal.out(asJson({ conformance, ...views }));
  } else if (options.format === "table") {
    await terminal.out(printViews({ file, conformance, views, rounding, columns, language }));
  } else {
    const [title = ""] = printConformance(conformance, speak).split("\n");
    const ways = waysThrough(traces, options.by);
    const graph = pathGraph({ title, followings: views.followings, ways, least: options.least, language });
    if (options.format === "mermaid") await terminal.out(printMermaid(graph));
    else {
      const drawing = await drawSvg(graph);
      if (!drawing.ok) return refuse([drawing.error], options, terminal);
      await terminal.out(drawing.value);
    }
  }
  return exitCode.done;
}
