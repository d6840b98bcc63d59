import { shippedFlows } from "../flow/shippedFlows.ts";
import type { Flow } from "../flow/flow.ts";
import type { InLanguages } from "../vocabulary/language.ts";
import { yuan } from "../vocabulary/money.ts";
import type { ItemDefinition } from "./itemDefinition.ts";
import { limitLine } from "./limit.ts";

/** One heading of a guide, with what stands under it. */
export interface GuideSection {
  readonly heading: InLanguages;
  readonly lines: readonly InLanguages[];
}

/**
 * What the public is told of a matter: name, basis, procedure, conditions, materials, limits, fees and their basis, and how to come by it.
 *
 * 中文    办事指南
 * Law     行政许可法 art. 30: all of it is displayed where applications are taken
 * Out     headings that have something under them, in the order of publication
 * @example
 * ```ts
 * import { publicGuide } from "@banjie/core";
 * import { demoCatalogue } from "@banjie/testing";
 * publicGuide(demoCatalogue.items[0]!)[0]?.heading.en; // => "Matter"
 * ```
 */
export function publicGuide(item: ItemDefinition, ownFlows: readonly Flow[] = []): GuideSection[] {
  const { guide = {} } = item;
  const flow = [...shippedFlows, ...ownFlows].find(({ id }) => id === item.flow);
  const sections: GuideSection[] = [
    section("事项", "Matter", [same(item.name), same(item.code), same(item.department)]),
    section("设定依据", "Legal basis", item.basis.map(same)),
    section("办理流程", "Procedure", flow ? [flow.name] : []),
    section("受理条件", "Conditions", (item.conditions ?? []).map(same)),
    section("申报材料", "Materials", item.materials.map(materialLine)),
    section("法定时限", "Legal limit", item.legal ? [limitLine(item.legal)] : []),
    section("承诺时限", "Promised limit", item.promised ? [limitLine(item.promised)] : []),
    section("收费标准及依据", "Fees and their basis", item.fees.length > 0 ? item.fees.map(feeLine) : [free]),
    section("审批结果", "Result", item.result ? [same(item.result.name)] : []),
    section("办理地点", "Place", present(guide.place)),
    section("办理时间", "Hours", present(guide.hours)),
    section("咨询与监督", "Contacts", (guide.contacts ?? []).map(same)),
    section(
      "常见问题",
      "Questions",
      (guide.questions ?? []).map(({ question, answer }) => same(`${question} ${answer}`)),
    ),
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

const section = (chinese: string, english: string, lines: readonly InLanguages[]): GuideSection => ({
  heading: { "zh-CN": chinese, en: english },
  lines,
});

/** What the hall wrote stands as it is, in whatever language. */
const same = (text: string): InLanguages => ({ "zh-CN": text, en: text });
const present = (text: string | undefined): InLanguages[] => (text === undefined ? [] : [same(text)]);
const free: InLanguages = { "zh-CN": "不收费", en: "free of charge" };

function materialLine({ name, required, deferrable }: ItemDefinition["materials"][number]): InLanguages {
  const chinese = `${required ? "必要" : "非必要"}${deferrable ? "，可容缺" : ""}`;
  const english = `${required ? "required" : "optional"}${deferrable ? ", may follow" : ""}`;
  return { "zh-CN": `${name}（${chinese}）`, en: `${name} (${english})` };
}

function feeLine({ name, amount, basis }: ItemDefinition["fees"][number]): InLanguages {
  return { "zh-CN": `${name}${yuan(amount)}元（${basis}）`, en: `${name}, ${yuan(amount)} yuan (${basis})` };
}
