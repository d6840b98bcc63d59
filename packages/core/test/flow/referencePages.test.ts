import { fileURLToPath } from "node:url";
import {
  actNames,
  complaintPhaseNames,
  courseOf,
  dossierKindOf,
  dossierKinds,
  flowActs,
  isItemAct,
  phaseNames,
  phases,
  roleNames,
  shippedFlows,
  servicePhaseNames,
  type ActType,
  type DossierActType,
  type DossierKind,
  type Flow,
  type InLanguages,
  type Step,
  type ActTurn,
} from "@banjie/core";
import { describe, expect, test } from "vitest";

const page = (name: string): string => fileURLToPath(new URL(`../../../../docs/reference/${name}.md`, import.meta.url));

const both = (names: InLanguages): string => `${names["zh-CN"]} ${names.en}`;
const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), row(...head.map(() => "---")), ...rows.map((cells) => row(...cells))].join("\n");

const subjects = { complaint: "投诉", service: "服务", window: "窗口考核" } as const;

const subjectOf = (type: ActType): string => {
  if (isItemAct(type)) return "事项 item";
  const kind = dossierKindOf(type);
  if (kind) return `${subjects[kind]} ${kind}`;
  return flowActs.some((known) => known === type) ? "办件 case" : "大厅 hall";
};

const actsPage = (): string =>
  [
    "# 行为 Acts",
    "每一种可以记入日志的行为,以及它属于办件、事项、大厅、投诉、服务还是窗口考核。Every act that a log may hold, and whether it is of a case, an item, the hall, a complaint, a service or the assessment of a window.",
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

/** Names of the phases of a dossier; a window has but one, which nobody needs to be told. */
const standings: Readonly<Record<string, InLanguages>> = { ...complaintPhaseNames, ...servicePhaseNames };
const standing = (phase = ""): string => (standings[phase] ? both(standings[phase]) : "");

const dossierRows = (kind: DossierKind): string[][] =>
  Object.entries(courseOf(kind)).flatMap(([act, turn]) => (turn ? [turnCells(act as DossierActType, turn)] : []));

const turnCells = (act: DossierActType, { from, to, by }: ActTurn<string>): string[] => [
  `${actNames[act]["zh-CN"]} \`${act}\``,
  from.map(standing).filter(Boolean).join(", "),
  standing(to),
  by.map((role) => both(roleNames[role])).join(", "),
];

const dossiersPage = (): string =>
  [
    "# 投诉、服务、窗口考核 Complaints, services, assessment of windows",
    "每种行为何时可做、做后到哪一步、由谁做;“到”栏为空的,状态不变。When each act may come, whereto it leads, and who may do it; where the third column is empty, nothing moves.",
    ...dossierKinds.flatMap((kind) => [
      `## ${subjects[kind]} \`${kind}/<id>\``,
      table(["行为 act", "何时 when", "到 leads to", "角色 roles"], dossierRows(kind)),
    ]),
    "",
  ].join("\n\n");

describe("the reference", () => {
  test("tells of complaints, services and windows what may be done when and by whom", async () => {
    await expect(dossiersPage().replace(/\n+$/, "\n")).toMatchFileSnapshot(page("dossiers"));
  });

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
