import { caseAsOf, caseStream, isCaseEvent, isInSight, readingOf, reviewFile, reviewWhole } from "@banjie/core";
import { asJson } from "../asJson.ts";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { printReview, type ReviewedItem } from "../print/printReview.ts";
import { readRecord } from "../readRecord.ts";
import { refuse } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";
import type { ShowOptions } from "./showOptions.ts";

/** `banjie show LOG CASE --review`: what an inspector would tick of a file, item by item. 中文 案卷评查 */
export async function showReview(file: string, id: string, options: ShowOptions, terminal: Terminal): Promise<ExitCode> {
  const record = await readRecord(file, { stream: caseStream(id), isOwn: isCaseEvent }, options, terminal);
  if (!record.ok) return refuse(record.error, options, terminal);
  const { recorded, asked, world, asOf, header, receipt } = record.value;
  const state = caseAsOf(id, recorded, { asOf: asked });
  const events = readingOf(recorded).filter((event) => isInSight(event, { asOf: asked }));
  const basis = { world, asOf, unrecorded: header.unrecorded };
  const items = Object.values(state.items).map((item): ReviewedItem => {
    const points = reviewFile(item, events, basis);
    return { item: item.item, matter: world.definitionOf(item)?.name ?? item.definition, points };
  });
  const whole = reviewWhole(state, events, basis);
  const review = { case: id, asOf, items, ...(whole.length > 0 && { whole }), receipt };
  await terminal.out(options.json ? asJson(review) : printReview(review, terminal.language));
  const points = [...items.flatMap((item) => item.points), ...whole];
  return points.some(({ answer }) => answer === "broken") ? exitCode.found : exitCode.done;
}
