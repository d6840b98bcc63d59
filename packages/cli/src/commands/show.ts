import { caseAsOf, caseClocks, caseStream, dossierOfStream, isCaseEvent, isJoint } from "@banjie/core";
import { asJson } from "../asJson.ts";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { spokenStanding } from "../jointStanding.ts";
import { printCase } from "../print/printCase.ts";
import { readRecord } from "../readRecord.ts";
import { refuse } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";
import type { ShowOptions } from "./showOptions.ts";
import { showReview } from "./showReview.ts";
import { showDossier } from "./showDossier.ts";

/**
 * `banjie show LOG CASE`: one case as a timeline, one of several items as a tree besides, and how each of its limits was reached; or
 * `complaint/ID`, `service/ID`, `window/ID`.
 *
 * 中文  查看办件
 */
export async function showCommand(file: string, id: string, options: ShowOptions, terminal: Terminal): Promise<ExitCode> {
  const dossier = dossierOfStream(id);
  if (dossier) return showDossier(file, dossier, options, terminal);
  if (options.review) return showReview(file, id, options, terminal);
  const record = await readRecord(file, { stream: caseStream(id), isOwn: isCaseEvent }, options, terminal);
  if (!record.ok) return refuse(record.error, options, terminal);
  const { recorded, asked, ...known } = record.value;
  const { events, findings, world, asOf } = known;
  const state = caseAsOf(id, recorded, { asOf: asked });
  if (options.json) {
    const limits = caseClocks(state, world, asOf);
    const joint = isJoint(state, world) ? { joint: spokenStanding({ state, events, world, asOf }, terminal.language) } : {};
    await terminal.out(asJson({ case: id, asOf, state, events, findings, limits, ...joint }));
  } else {
    await terminal.out(printCase({ ...known, state, language: terminal.language, withMonths: options.months ?? false }));
  }
  return exitCode.done;
}
