import { caseAsOf, caseStream, isCaseEvent, isInSight, readingOf, reviewFile } from "@banjie/core";
import { asJson } from "../asJson.ts";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { printReview, type ReviewedItem } from "../print/printReview.ts";
import { readRecord } from "../readRecord.ts";
import { refuse } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";
import type { ShowOptions } from "./show.ts";

/** `banjie show LOG CASE --review`: what an inspector would tick of a file, item by item. 中文 案卷评查 */
export async function showReview(file: string, id: string, options: ShowOptions, terminal: Terminal): Promise<ExitCode> {
  const record = await readRecord(file, { stream: caseStream(id), isOwn: isCaseEvent }, options, terminal);
  if (!record.ok) return refuse(record.error, options, terminal);
  const { recorded, asked, world, asOf, header, receipt } = record.value;
  const state = caseAsOf(id, recorded, { asOf: asked });
  const events = readingOf(recorded).filter((event) => isInSight(event, { asOf: asked }));
  const items = Object.values(state.items).map((item): ReviewedItem => {
    const points = reviewFile(item, events, { world, asOf, unrecorded: header.unrecorded });
    return { item: item.item, matter: world.definitionOf(item)?.name ?? item.definition, points };
  });
  const review = { case: id, asOf, items, receipt };
  await terminal.out(options.json ? asJson(review) : printReview(review, terminal.language));
  return items.some(({ points }) => points.some(({ answer }) => answer === "broken")) ? exitCode.found : exitCode.done;
}
