/**
 * For the embedder: a hall on a SQLite file, one case from filing to delivery, and a refusal that explains itself.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHall, logHeader, say, type Command } from "@banjie/core";
import { sqliteStore } from "@banjie/sqlite";
import { demoCatalogue } from "@banjie/testing";

const file = join(mkdtempSync(join(tmpdir(), "banjie-")), "hall.sqlite");
const store = sqliteStore({ file, header: logHeader("益阳市政务中心") });
const opened = await createHall({ store, catalogue: demoCatalogue });
if (!opened.ok) throw new Error(opened.error.map((issue) => say(issue, "en")).join("\n"));
const hall = opened.value;

const matter = demoCatalogue.items.find(
  ({ fees, flow, affectsOthers }) => fees.length === 0 && flow === "five-stages" && !affectsOthers,
);
if (!matter) throw new Error("The demo catalogue has items by the five stages without a fee");

const unit = matter.department;
const window = { id: "W-07", role: "window", unit } as const;
const examiner = { id: "E-02", role: "examiner", unit } as const;
const reviewer = { id: "R-01", role: "reviewer", unit } as const;
const decider = { id: "D-01", role: "decider", unit } as const;

const id = "2013-0001";
const items = [{ item: "1", definition: matter.code, version: matter.version }];
const materials = matter.materials.map(({ code }) => code);
const on = (day: string, time: string): string => `2013-05-${day}T${time}:00+08:00`;
const item = { case: id, item: "1" };

const life: Command[] = [
  { type: "FileCase", case: id, at: on("02", "09:00"), by: window, channel: "window", applicant: "A-1", items, materials },
  { type: "AcceptItem", ...item, at: on("02", "09:20"), by: window, document: "受2013-1" },
  { type: "StartExamination", ...item, at: on("02", "10:00"), by: examiner },
  { type: "ConcludeExamination", ...item, at: on("03", "10:00"), by: examiner, opinion: "符合规定", proposal: "grant" },
  { type: "ConcludeReview", ...item, at: on("03", "15:00"), by: reviewer, opinion: "同意" },
  {
    type: "MakeDecision",
    ...item,
    at: on("06", "09:00"),
    by: decider,
    outcome: "granted",
    document: "决2013-1",
    reasons: [],
    remedies: [],
  },
  { type: "CompleteItem", ...item, at: on("06", "10:00"), by: window },
  { type: "DeliverItem", ...item, at: on("06", "11:00"), by: window, method: "window" },
];

for (const command of life) {
  const done = await hall.execute(command);
  if (!done.ok) throw new Error(say(done.error, "en"));
}

/** Where the case stands at the end. */
export const phase = (await hall.case(id))?.items["1"]?.phase;

const again = await hall.execute({ ...item, type: "CompleteItem", at: on("07", "09:00"), by: window });

/** Why it cannot be completed once more, for the clerk. */
export const refusal = again.ok ? "" : say(again.error, "zh-CN");

await store.close();
