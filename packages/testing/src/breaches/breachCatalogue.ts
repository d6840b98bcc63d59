import type { Bundle, Catalogue, ItemDefinition } from "@banjie/core";
import { localInstantSchema } from "@banjie/core";
import { person } from "../histories/occasion.ts";

const days = (length: number) => ({ length, unit: "workingDay" as const });

/** 承诺件: two materials required, the second may follow; 20 days by law, 7 promised. */
const plain: ItemDefinition = {
  code: "plain",
  version: 1,
  name: "普通许可",
  department: "甲局",
  kind: "promised",
  basis: ["示例条例第一条"],
  flow: "five-stages",
  materials: [
    { code: "form", name: "申请表", required: true },
    { code: "plan", name: "方案", required: true, deferrable: true },
  ],
  legal: days(20),
  promised: days(7),
  fees: [],
  procedures: ["expertReview", "testing"],
};

const { legal: _, promised: __, ...unlimited } = plain;
const fees = [{ name: "工本费", amount: 5000, basis: "价费字〔1992〕1号" }];

const items: readonly ItemDefinition[] = [
  plain,
  { ...unlimited, code: "unlimited", kind: "other", name: "时限宽裕的许可", legal: days(400) },
  { ...unlimited, code: "roomy", kind: "other", name: "另一时限宽裕的许可", legal: days(400) },
  { ...unlimited, code: "elsewhere", kind: "other", name: "他局许可", department: "乙局", legal: days(400) },
  { ...unlimited, code: "lawful", kind: "other", name: "只有法定时限的许可", legal: days(5) },
  { ...plain, code: "charged", name: "收费许可", fees },
  {
    ...plain,
    code: "demanding",
    name: "另需图纸的收费许可",
    fees,
    materials: [{ code: "drawing", name: "图纸", required: true }],
  },
  {
    ...plain,
    code: "staged",
    name: "定环节时限的许可",
    promised: days(15),
    stages: { examination: days(2), review: days(2), decision: days(2), completion: days(2) },
  },
  { ...plain, code: "instant", name: "即办证明", kind: "immediate", flow: "immediate", promised: days(1) },
  { ...plain, code: "pledge", name: "告知承诺许可", kind: "commitment", flow: "immediate", promised: days(1) },
  { ...unlimited, code: "upward", name: "转报许可", kind: "sentUp" },
  { ...plain, code: "scarce", name: "限量许可", guide: { quantityLimit: 1 } },
  { ...plain, code: "neighbours", name: "涉邻许可", affectsOthers: true },
];

const optional = (definition: string) => ({ definition, optional: definition !== "unlimited" });

export const bundle = (code: string, kind: Bundle["kind"], ...members: Bundle["members"]): Bundle => ({
  code,
  version: 1,
  name: code,
  kind,
  basis: ["示例办法第一条"],
  lead: "甲局",
  members,
});

/**
 * The matters of the histories that break a rule, each with no more to it than its rule asks for; not a sound catalogue: one bundle joins
 * what may not be joined.
 *
 * 中文  违规样例目录
 */
export const breachCatalogue: Catalogue = {
  id: "breaches",
  version: 1,
  adopted: { at: localInstantSchema.parse("2013-01-04T08:30:00+08:00"), by: person("centre") },
  flows: [],
  items: [...items],
  bundles: [
    bundle("pair", "internal", { definition: "charged" }, { definition: "demanding" }),
    { ...bundle("prepaid", "internal", { definition: "charged" }, { definition: "roomy" }), payment: "beforeDecision" },
    bundle("chain", "internal", { definition: "plain" }, { definition: "charged", needs: ["plain"] }),
    bundle("across", "oneThing", { definition: "unlimited" }, { definition: "elsewhere" }),
    { ...bundle("swift", "internal", { definition: "unlimited" }, { definition: "roomy" }), promised: days(7) },
    bundle("loose", "internal", { definition: "plain", optional: true }, { definition: "charged", needs: ["plain"] }),
    { ...bundle("growing", "oneThing", ...["unlimited", "elsewhere", "roomy"].map(optional)), waitsFor: "required" },
    bundle("mixed", "internal", { definition: "unlimited" }, { definition: "elsewhere" }),
  ],
};
