import { dossierAsOf, dossierClocks, dossierStream, isDossierEvent, type DossierName } from "@banjie/core";
import { asJson } from "../asJson.ts";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { printDossier } from "../print/printDossier.ts";
import { readRecord } from "../readRecord.ts";
import { refuse } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";
import type { ShowOptions } from "./showOptions.ts";

/** `banjie show LOG complaint/ID`, `service/ID`, `window/ID`: a dossier as a timeline, with its limits. 中文 查看投诉、服务、窗口考核 */
export async function showDossier(file: string, name: DossierName, options: ShowOptions, terminal: Terminal): Promise<ExitCode> {
  const record = await readRecord(file, { stream: dossierStream(name), isOwn: isDossierEvent }, options, terminal);
  if (!record.ok) return refuse(record.error, options, terminal);
  const { recorded, asked, ...known } = record.value;
  const { events, findings, world, asOf } = known;
  const state = dossierAsOf(name, recorded, { asOf: asked });
  await terminal.out(
    options.json
      ? asJson({ dossier: name, asOf, state, events, findings, limits: dossierClocks(state, world, asOf) })
      : printDossier({ ...known, state, language: terminal.language, withMonths: options.months ?? false }),
  );
  return exitCode.done;
}
