import { fileURLToPath } from "node:url";
import {
  derivingRules,
  indicators,
  rules,
  unjudgedRules,
  type IndicatorDefinition,
  type InLanguages,
  type JudgedBy,
  type Rule,
  type Severity,
} from "@banjie/core";
import { expect, test } from "vitest";

const page = fileURLToPath(new URL("../../../../docs/reference/rules.md", import.meta.url));

const both = (names: InLanguages): string => `${names["zh-CN"]} ${names.en}`;
const row = (...cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), row(...head.map(() => "---")), ...rows.map((cells) => row(...cells))].join("\n");

const severityNames: Readonly<Record<Severity, string>> = {
  E: "E 不可能 impossible",
  S: "S 违法 statute",
  P: "P 违诺或违规 promise or local rule",
  W: "W 提示 warning",
  D: "D 数据 data quality",
};

const judgedNames: Readonly<Record<JudgedBy, string>> = {
  act: "行为 act",
  moment: "时点 moment",
  cases: "跨件 across cases",
  definition: "目录 definition",
};

const settingsOf = ({ settings = [] }: { readonly settings?: readonly string[] }): string =>
  settings.map((path) => `\`${path}\``).join(" ");

const inOrder = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1));

const ruleRow = ([id, rule]: [string, Rule]): string[] => [
  id,
  severityNames[rule.severity],
  both(rule.statement),
  both(rule.basis),
  rule.judged.map((by) => judgedNames[by]).join(", "),
  settingsOf(rule),
  rule.unseen ? both(rule.unseen) : "",
];

const indicatorRow = ([id, one]: [string, IndicatorDefinition]): string[] => [
  `\`${id}\` ${both(one.name)}`,
  both(one.definition),
  settingsOf(one),
  one.unseen ? both(one.unseen) : "",
];

const unseen = "日志不能显示的 what no log shows";

test("the reference tells of every rule what it asks, on what it rests, how it is judged and by which settings", async () => {
  const sections = [
    "# 规则库 Rules",
    "规则编号、严重程度、依据、内容、如何判断、规则方案参数。同一条规则在大厅拒绝、在审计报告:判断“行为”的,大厅当场拒绝;判断“时点”的,是到某一时刻应做而未做的,只由审计报告。Every rule by its number: how grave, what it asks, on what it rests, how it is judged, and by which settings of the profile. One rule has two readers: what judges an act is refused in the hall and reported by the audit; what judges a moment is what should have been done by then, and the audit alone reports it.",
    "## 可以违反的规则 Rules that can be broken",
    table(
      ["编号 id", "程度 severity", "内容 statement", "依据 basis", "判断 judged by", "参数 settings", unseen],
      inOrder<Rule>(rules).map(ruleRow),
    ),
    "## 推导的规则 Rules that derive",
    "没有人能违反,由手算的例子验证。Nobody can break them; cases worked out by hand hold them.",
    table(
      ["编号 id", "内容 statement", "依据 basis", "推出 derives"],
      inOrder(derivingRules).map(([id, { statement, basis, derives }]) => [id, both(statement), both(basis), both(derives)]),
    ),
    "## 不作判断的规则 Rules that are not judged",
    table(
      ["编号 id", "内容 statement", "依据 basis", "原因 because"],
      inOrder(unjudgedRules).map(([id, { statement, basis, because }]) => [id, both(statement), both(basis), both(because)]),
    ),
    "## 迹象 Indicators",
    "值得一看的情形,从不是指控,与问题分开报告。Patterns worth a look: never an accusation, and told apart from findings.",
    table(
      ["迹象 indicator", "定义 definition", "参数 settings", unseen],
      inOrder<IndicatorDefinition>(indicators).map(indicatorRow),
    ),
  ];
  await expect(`${sections.join("\n\n")}\n`).toMatchFileSnapshot(page);
});
