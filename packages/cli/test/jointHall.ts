import { writeFileSync } from "node:fs";
import {
  createHall,
  logHeader,
  memoryStore,
  say,
  type Bundle,
  type CatalogueInput,
  type Command,
  type ItemDefinition,
} from "@banjie/core";
import { writeLog } from "@banjie/files";
import { demoCatalogue, simulatedClock } from "@banjie/testing";

const [free, charged] = [false, true].map((hasFee) =>
  demoCatalogue.items.find(
    ({ kind, fees, procedures = [] }) => kind === "promised" && fees.length > 0 === hasFee && procedures.length === 0,
  ),
);
if (!free || !charged) throw new Error("The demo hall has matters with a fee and without");

const matter = (base: ItemDefinition, code: string, name: string, department: string, days: number): ItemDefinition => ({
  ...base,
  code,
  name,
  department,
  materials: [
    { code: "M-01", name: "申请表", required: true },
    { code: `${code}-1`, name: "场所平面图", required: code === "fire" },
  ],
  legal: { length: 20, unit: "workingDay" },
  promised: { length: days, unit: "workingDay" },
  stages: undefined,
});

const commerce = "市工商行政管理局";
const items = [
  matter(free, "name", "企业名称预先核准", commerce, 1),
  matter(free, "environment", "餐饮项目环评登记", "市环境保护局", 7),
  matter(free, "fire", "公众聚集场所消防检查", "市公安局", 7),
  matter(charged, "catering", "餐饮服务许可证核发", "市食品药品监督管理局", 10),
  matter(charged, "company", "公司设立登记", commerce, 3),
];

/** 开办餐饮店: five matters of four departments; promised 1 + 10 + 3 days along the longest way. */
export const restaurant: Bundle = {
  code: "restaurant",
  version: 1,
  name: "开办餐饮店一件事",
  kind: "oneThing",
  basis: ["市政府关于餐饮店开办统一办理的决定"],
  lead: commerce,
  members: [
    { definition: "name" },
    { definition: "environment" },
    { definition: "fire" },
    { definition: "catering", needs: ["name"] },
    { definition: "company", needs: ["name", "catering"] },
  ],
};

export const jointCatalogue: CatalogueInput = { ...demoCatalogue, items, bundles: [restaurant] };

const at = (moment: string): string => `${moment.replace(" ", "T")}:00+08:00`;
const person = (role: Command["by"]["role"]): Command["by"] => ({ id: `${role}-1`, role, unit: "政务大厅" });

/** The acts of one case, told shortly. */
function acts(id: string) {
  const of = (item: string, moment: string) => ({ case: id, item, at: at(moment) });
  return {
    file: (moment: string): Command => ({
      type: "FileCase",
      case: id,
      at: at(moment),
      by: person("window"),
      channel: "window",
      applicant: "A-1",
      items: items.map(({ code }, index) => ({ item: String(index + 1), definition: code, version: 1 })),
      materials: ["M-01", "fire-1"],
      bundle: { code: "restaurant", version: 1 },
    }),
    accept: (item: string, moment: string): Command => ({
      ...of(item, moment),
      type: "AcceptItem",
      by: person("window"),
      document: `受-${id}-${item}`,
    }),
    start: (item: string, moment: string): Command => ({ ...of(item, moment), type: "StartExamination", by: person("examiner") }),
    handle: (item: string, day: string, outcome: "granted" | "refused" = "granted"): Command[] => [
      { ...of(item, `${day} 10:00`), type: "StartExamination", by: person("examiner") },
      {
        ...of(item, `${day} 10:10`),
        type: "ConcludeExamination",
        by: person("examiner"),
        proposal: "grant",
        opinion: "材料齐全",
      },
      { ...of(item, `${day} 10:20`), type: "ConcludeReview", by: person("reviewer"), opinion: "同意" },
      {
        ...of(item, `${day} 10:30`),
        type: "MakeDecision",
        by: person("decider"),
        outcome,
        document: `决-${id}-${item}`,
        reasons: outcome === "refused" ? ["经营场所不符合规定"] : [],
        remedies: outcome === "refused" ? ["可以申请行政复议"] : [],
      },
    ],
    bill: (moment: string, ...numbers: readonly string[]): Command => ({
      case: id,
      at: at(moment),
      type: "AssessFee",
      by: person("window"),
      lines: numbers.flatMap((item) => charged?.fees.map((fee) => ({ item, ...fee })) ?? []),
    }),
    pay: (moment: string, amount: number, ...numbers: readonly string[]): Command => ({
      case: id,
      at: at(moment),
      type: "PayFee",
      by: person("cashier"),
      amount,
      ...(numbers.length > 0 && { items: [...numbers] }),
    }),
    complete: (moment: string): Command => ({ case: id, at: at(moment), type: "CompleteCase", by: person("window") }),
  };
}

/** 110 yuan, the fee of each matter that has one. */
const fee = charged.fees.reduce((sum, { amount }) => sum + amount, 0);

const running = acts("RUNNING");
const done = acts("DONE");

/** One case in the middle of its way, and one that was completed with a refusal among its results. */
const commands: readonly Command[] = [
  running.file("2013-05-06 09:00"),
  ...["1", "2", "3"].map((item) => running.accept(item, "2013-05-06 09:30")),
  ...running.handle("1", "2013-05-07"),
  running.accept("4", "2013-05-08 09:00"),
  running.start("3", "2013-05-08 10:00"),
  {
    case: "RUNNING",
    item: "3",
    at: at("2013-05-08 11:00"),
    by: person("examiner"),
    type: "SuspendItem",
    kind: "plain",
    reason: "系统故障",
  },
  running.bill("2013-05-09 09:00", "4"),
  running.pay("2013-05-09 09:10", fee, "4"),
  ...running.handle("2", "2013-05-09"),
  done.file("2013-05-06 09:00"),
  ...["1", "2", "3"].map((item) => done.accept(item, "2013-05-06 09:30")),
  ...done.handle("1", "2013-05-07"),
  ...done.handle("2", "2013-05-08"),
  ...done.handle("3", "2013-05-09", "refused"),
  done.accept("4", "2013-05-10 09:00"),
  ...done.handle("4", "2013-05-13"),
  done.accept("5", "2013-05-14 09:00"),
  ...done.handle("5", "2013-05-15"),
  done.bill("2013-05-15 14:00", "4", "5"),
  done.pay("2013-05-16 09:00", 2 * fee),
  done.complete("2013-05-16 10:00"),
];

/** Leaves the log of a hall with both. */
export async function writeJointLog(file: string): Promise<void> {
  const { now } = simulatedClock("2013-05-20T12:00:00+08:00");
  const store = memoryStore({ header: logHeader("联办大厅"), now });
  const hall = await createHall({ store, catalogue: jointCatalogue });
  if (!hall.ok) throw new Error(hall.error.map((issue) => say(issue, "en")).join("\n"));
  for (const command of commands) {
    const answer = await hall.value.execute(command);
    if (!answer.ok) throw new Error(`${command.case} ${command.type}: ${say(answer.error, "en")}`);
  }
  writeFileSync(file, "");
  await writeLog(file, store.header, store.readLog());
}
