import type { ItemDefinition } from "@banjie/core";
import { deferrable, fee, form, guide, identity, licence, mandate, matterOf, required } from "./matter.ts";

const commerce = matterOf("市工商行政管理局");

/** 工商 */
export const commerceItems: readonly ItemDefinition[] = [
  commerce({
    code: "GS-01",
    name: "企业名称预先核准",
    kind: "immediate",
    flow: "immediate",
    basis: "《企业名称登记管理实施办法》第23条",
    conditions: ["名称不与已登记的同行业企业相同或者近似"],
    legal: 10,
    promised: 1,
    materials: [form, identity, mandate],
    result: { name: "企业名称预先核准通知书", validity: "6个月" },
    guide: { ...guide("工商", 0), audience: ["naturalPerson", "enterprise"] },
  }),
  commerce({
    code: "GS-02",
    name: "公司设立登记",
    basis: "《公司登记管理条例》第20条",
    conditions: ["股东符合法定人数", "有公司住所"],
    legal: 15,
    promised: 3,
    materials: [
      form,
      identity,
      required("GS-02-1", "公司章程"),
      required("GS-02-2", "验资证明"),
      required("GS-02-3", "住所使用证明"),
      mandate,
    ],
    result: { name: "企业法人营业执照" },
    guide: { ...guide("工商", 1), audience: ["naturalPerson", "enterprise"] },
  }),
  commerce({
    code: "GS-03",
    name: "公司变更登记",
    flow: "one-review",
    basis: "《公司登记管理条例》第26条",
    conditions: ["变更决议或者决定依法作出"],
    legal: 15,
    promised: 3,
    materials: [form, licence, required("GS-03-1", "变更决议或者决定"), mandate],
    fees: [fee("变更登记费", 100, "〔1992〕价费字414号")],
    result: { name: "换发的企业法人营业执照" },
  }),
  commerce({
    code: "GS-04",
    name: "户外广告登记",
    basis: "《户外广告登记管理规定》第7条",
    conditions: ["发布内容与经营范围相符", "场地使用合法"],
    legal: 7,
    promised: 5,
    materials: [form, licence, required("GS-04-1", "广告样件"), deferrable("GS-04-2", "场地使用协议")],
    result: { name: "户外广告登记证", validity: "1年" },
  }),
];
