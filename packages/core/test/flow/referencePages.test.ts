import { fileURLToPath } from "node:url";
import {
  actNames,
  flowActs,
  isItemAct,
  phaseNames,
  phases,
  roleNames,
  shippedFlows,
  type ActType,
  type Flow,
  type InLanguages,
  type Step,
} from "@banjie/core";
import { describe, expect, test } from "vitest";

const page = (name: string): string => fileURLToPath(new URL(`../../../../docs/reference/${name}.md`, import.meta.url));

const both = (names: InLanguages): string => `${names["zh-CN"]} ${names.en}`;
const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), row(...head.map(() => "---")), ...rows.map((cells) => row(...cells))].join("\n");

const subjectOf = (type: ActType): string => {
  if (isItemAct(type)) return "事项 item";
  return flowActs.some((known) => known === type) ? "办件 case" : "大厅 hall";
};

const actsPage = (): string =>
  [
    "# 行为 Acts",
    "每一种可以记入日志的行为,以及它属于办件、事项还是大厅。Every act that a log may hold, and whether it is of a case, an item or the hall.",
    table(
      ["行为 act", "中文", "English", "主体 subject"],
      (Object.keys(actNames) as ActType[]).map((type) => [
        `\`${type}\``,
        actNames[type]["zh-CN"],
        actNames[type].en,
        subjectOf(type),
      ]),
    ),
    "",
  ].join("\n\n");

const stepCells = (flow: Flow, { act, to, when = [] }: Step, from: string): readonly string[] => [
  `${actNames[act]["zh-CN"]} \`${act}\``,
  (flow.roles[act] ?? []).map((role) => both(roleNames[role])).join(", "),
  when.map((guard) => `\`${guard}\``).join(", "),
  to === from ? "" : both(phaseNames[to]),
];

const flowPage = (flow: Flow): string =>
  [
    `# ${both(flow.name)}`,
    "在每个环节可以做什么、由谁做、在什么条件下做、之后到哪个环节;末栏为空的,环节不变。What may be done in each phase, by whom, under which conditions, and where it leads; where the last column is empty, the phase stays.",
    ...phases.flatMap((phase) => {
      const steps = flow.phases[phase];
      if (!steps) return [];
      const rows = steps.map((step) => stepCells(flow, step, phase));
      return [`## ${both(phaseNames[phase])}`, table(["行为 act", "角色 roles", "条件 conditions", "到 leads to"], rows)];
    }),
    "",
  ].join("\n\n");

describe("the reference", () => {
  test("names every act in both languages, with its subject", async () => {
    await expect(actsPage().replace(/\n+$/, "\n")).toMatchFileSnapshot(page("acts"));
  });

  test.each(shippedFlows.map((flow): [string, Flow] => [flow.id, flow]))(
    "tells of the flow %s who may do what in each phase",
    async (id, flow) => {
      await expect(flowPage(flow).replace(/\n+$/, "\n")).toMatchFileSnapshot(page(id));
    },
  );
});
