import { fileURLToPath } from "node:url";
import {
  basisNames,
  conditions,
  measureGroups,
  quantities,
  roundingNames,
  subjectNames,
  termsOf,
  type AnyMeasure,
  type AnyTerm,
  type InLanguages,
} from "@banjie/core";
import { expect, test } from "vitest";

const page = fileURLToPath(new URL("../../../../docs/reference/measures.md", import.meta.url));

const both = (names: InLanguages): string => `${names["zh-CN"]} ${names.en}`;
const titles: Readonly<Record<keyof typeof measureGroups, string>> = {
  volumes: "数量 Volumes",
  timeliness: "时效 Timeliness",
  speed: "提速与用时 Speed",
  jointHandling: "联办 Joint handling",
  timeByHolder: "时间归属 Whose time",
  quality: "发牌与评价 Cards and evaluations",
  complaints: "投诉 Complaints",
  services: "服务 Services",
  assessment: "窗口考核 Assessment of windows",
};

type Told = Readonly<Record<string, { readonly name: InLanguages }>>;

/** What a term counts: of which subjects, by which day, and what is summed of them. */
function told({ subject }: AnyMeasure, { basis, where, sum, standing }: AnyTerm): string {
  const [asked, summed]: readonly Told[] = [conditions[subject], quantities[subject]];
  const population = [
    both(basisNames[basis]),
    ...where.map((name) => asked?.[name] && both(asked[name].name)),
    ...(standing ? ["不限期间 of no period"] : []),
  ].join(" · ");
  const what = sum === undefined ? both(subjectNames[subject]) : `Σ ${summed?.[sum] ? both(summed[sum].name) : sum}`;
  return `${what} — ${population}`;
}

const forms = {
  total: "合计 total",
  ratio: "比 ratio",
  distinct: "不重复数 distinct",
  median: "中位数 median",
  percentile: "百分位数 percentile",
  score: "限额内得分 scores within bounds",
  gain: "与单办平均之差比 less than alone on average",
} as const;

/** How a measure is rounded, where not as the place rounds. */
const roundedTo = ({ rounding }: AnyMeasure): string =>
  rounding ? `${rounding.digits} 位 digits, ${both(roundingNames[rounding.mode])}` : "按规则方案舍入 rounded as the profile says";

function section(measure: AnyMeasure): string {
  const { id, name, definition, formula, exclusions, unit, source, variantOf, beside } = measure;
  const [of, outOf] = termsOf(measure).map((term) => told(measure, term));
  const rows = [
    `算法 formula: ${forms[formula.form]}${formula.form === "distinct" ? ` \`${formula.each}\`` : ""}; \`${unit}\`; ${roundedTo(measure)}`,
    `${outOf === undefined ? "对象 of" : "分子 numerator"}: ${of}`,
    ...(outOf === undefined ? [] : [`分母 denominator: ${outOf}`]),
    `不计 left out: ${both(exclusions)}`,
    `来源 source: ${both(source)}`,
    ...(variantOf === undefined ? [] : [`另一口径 another reading of: \`${variantOf}\``]),
    ...(beside ? [`并列 shown with it: ${beside.map((other) => `\`${other}\``).join(", ")}`] : []),
  ];
  return [`### \`${id}\` ${both(name)}`, definition["zh-CN"], definition.en, rows.map((row) => `- ${row}`).join("\n")].join(
    "\n\n",
  );
}

test("the reference tells of every measure what it counts, out of what, by which day, and what it leaves out", async () => {
  const groups = Object.entries(measureGroups).map(([group, measures]) =>
    [`## ${titles[group as keyof typeof measureGroups]}`, ...measures.map(section)].join("\n\n"),
  );
  const head = [
    "# 统计指标 Measures",
    "每一个指标的口径:计什么、除以什么、按哪一天、不计什么。Every measure by its definition: what it counts, out of what, by which day, and what it leaves out.",
  ];
  await expect(`${[...head, ...groups].join("\n\n")}\n`).toMatchFileSnapshot(page);
});
