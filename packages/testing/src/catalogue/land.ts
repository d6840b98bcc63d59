import type { ItemDefinition } from "@banjie/core";
import {
  contacts,
  deferrable,
  fee,
  form,
  guide,
  identity,
  landTitle,
  mandate,
  matterOf,
  required,
  sitePlan,
  welcome,
} from "./matter.ts";

const land = matterOf("市国土资源局");
const planning = matterOf("市规划局");

const registration = fee("土地登记费", 110, "〔1990〕国土〔籍〕字第93号");

/** 国土、规划 */
export const landItems: readonly ItemDefinition[] = [
  land({
    code: "GT-01",
    name: "国有土地使用权抵押登记",
    basis: "《土地登记办法》第36条",
    conditions: ["抵押合同合法有效", "土地权属清楚,没有争议"],
    legal: 20,
    promised: 5,
    materials: [form, identity, landTitle, required("GT-01-1", "主债权合同及抵押合同"), welcome("GT-01-2", "土地估价报告备案表")],
    fees: [registration],
    result: { name: "土地他项权利证明书", validity: "至抵押权消灭时止" },
    guide: {
      ...guide("国土资源", 1),
      audience: ["naturalPerson", "enterprise"],
      questions: [{ question: "中小微企业怎么办理?", answer: "走绿色通道,随到随办。" }],
    },
  }),
  land({
    code: "GT-02",
    name: "国有土地使用权变更登记",
    basis: "《土地登记办法》第38条",
    conditions: ["土地权属清楚,没有争议", "税费已经缴清"],
    legal: 20,
    promised: 7,
    materials: [form, identity, landTitle, required("GT-02-1", "土地权属变更证明"), mandate],
    fees: [registration],
    result: { name: "国有土地使用证" },
  }),
  land({
    code: "GT-03",
    name: "建设项目用地预审",
    basis: "《建设项目用地预审管理办法》第11条",
    conditions: ["符合土地利用总体规划", "符合国家供地政策"],
    legal: 20,
    promised: 10,
    materials: [form, required("GT-03-1", "预审申请报告"), required("GT-03-2", "项目建议书批复"), sitePlan, contacts],
    procedures: ["expertReview", "hearing"],
    stages: {
      examination: { length: 5, unit: "workingDay" },
      review: { length: 2, unit: "workingDay" },
      decision: { length: 2, unit: "workingDay" },
    },
    result: { name: "建设项目用地预审意见", validity: "2年" },
  }),
  planning({
    code: "GH-01",
    name: "建设工程规划许可",
    basis: "《城乡规划法》第40条",
    conditions: ["取得建设用地规划许可证", "设计方案符合控制性详细规划"],
    legal: 20,
    promised: 12,
    materials: [
      form,
      landTitle,
      sitePlan,
      required("GH-01-1", "建设工程设计方案"),
      deferrable("GH-01-2", "日照分析报告"),
      contacts,
    ],
    procedures: ["hearing", "expertReview"],
    affectsOthers: true,
    result: { name: "建设工程规划许可证", validity: "1年内开工" },
    guide: { ...guide("规划", 2), audience: ["enterprise", "institution"] },
  }),
];
