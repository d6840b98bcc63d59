import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { argv, stdout } from "node:process";
import { auditShare, isHallEvent, reportOf, sharesOf, surveying, type Share, type ShareReport } from "@banjie/core";
import { dealEvents, openLog } from "@banjie/files";
import { median } from "./pace.ts";

const [, , file = "banjie-demo/hall.jsonl", asked = "5"] = argv;
const rounds = Number(asked);
const shares = 10;

/** What a reader that looks at nothing costs: every line parsed, and forgotten. */
async function parsed(): Promise<number> {
  let lines = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    JSON.parse(line);
    lines++;
  }
  return lines;
}

/** The whole audit: read strictly, surveyed, dealt into shares on disk, judged by every rule, counted. */
async function audited(): Promise<number> {
  const log = await openLog(file);
  if (!log.ok) throw new Error(log.error.code);
  const deal = dealEvents<Share[number]>(shares);
  try {
    const seen = surveying();
    for await (const page of log.value.pages) {
      if (!page.ok) throw new Error(page.error.code);
      for (const event of page.value) {
        seen.add(event);
        if (!isHallEvent(event)) deal.add(event);
      }
    }
    const survey = seen.survey();
    const options = sharesOf(survey);
    const reports: ShareReport[] = [];
    for (const share of deal.shares()) reports.push(auditShare(share, options));
    return reportOf(survey, options, reports).events;
  } finally {
    deal.discard();
  }
}

async function seconds(work: () => Promise<number>): Promise<number> {
  const started = performance.now();
  events = Math.max(events, await work());
  return (performance.now() - started) / 1000;
}

// Alternately: what else the machine does meets both. The first round warms up.
let events = 0;
const [ofParsing, ofAuditing]: [number[], number[]] = [[], []];
for (let round = 0; round <= rounds; round++) {
  const [plain, whole] = [await seconds(parsed), await seconds(audited)];
  if (round > 0) ofParsing.push(plain);
  if (round > 0) ofAuditing.push(whole);
}
const [plain, whole] = [median(ofParsing), median(ofAuditing)];
const rate = (taken: number): string => `${Math.round(events / taken / 1000)} k events/s`;
stdout.write(`JSON.parse ${rate(plain)}; audit ${rate(whole)}: ${(whole / plain).toFixed(1)} × the time, ${rounds} rounds\n`);
