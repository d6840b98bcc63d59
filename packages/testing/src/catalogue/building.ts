import type { ItemDefinition } from "@banjie/core";
import { contacts, deferrable, fee, form, guide, identity, landTitle, licence, matterOf, required, sitePlan } from "./matter.ts";

const housing = matterOf("市住房和城乡建设局");

/** 住建 */
export const buildingItems: readonly ItemDefinition[] = [
  housing({
    code: "ZJ-01",
    name: "建筑工程施工许可",
    basis: "《建筑法》第7条",
    conditions: ["已经办理建筑工程用地批准手续", "已经确定建筑施工企业", "建设资金已经落实"],
    legal: 15,
    promised: 8,
    materials: [
      form,
      landTitle,
      required("ZJ-01-1", "建设工程规划许可证"),
      required("ZJ-01-2", "施工合同及中标通知书"),
      deferrable("ZJ-01-3", "施工图审查合格书"),
      contacts,
    ],
    result: { name: "建筑工程施工许可证", validity: "3个月内开工" },
    guide: { ...guide("住建", 1), audience: ["enterprise", "institution"] },
  }),
  housing({
    code: "ZJ-02",
    name: "商品房预售许可",
    basis: "《城市房地产管理法》第45条",
    conditions: ["已交付全部土地使用权出让金", "投入开发建设的资金达到工程建设总投资的25%以上"],
    legal: 10,
    promised: 6,
    materials: [form, licence, landTitle, required("ZJ-02-1", "施工许可证"), required("ZJ-02-2", "预售方案"), sitePlan],
    result: { name: "商品房预售许可证" },
  }),
  housing({
    code: "ZJ-03",
    name: "非住房房屋所有权登记",
    basis: "《房屋登记办法》第30条",
    conditions: ["申请人与所提交材料记载的主体一致", "房屋权属清楚"],
    legal: 30,
    promised: 10,
    materials: [form, identity, landTitle, required("ZJ-03-1", "房屋竣工证明"), required("ZJ-03-2", "房屋测绘报告")],
    fees: [fee("房屋登记费", 550, "发改价格〔2008〕924号")],
    result: { name: "房屋所有权证" },
    guide: { ...guide("住建", 2), audience: ["naturalPerson", "enterprise"] },
  }),
];
