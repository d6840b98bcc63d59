import { localInstantSchema, type Catalogue, type ItemDefinition } from "@banjie/core";

type Material = ItemDefinition["materials"][number];

const required = (code: string, name: string): Material => ({ code, name, required: true });
const welcome = (code: string, name: string): Material => ({ code, name, required: false });

const form = required("M-01", "申请表");
const identity = required("M-02", "申请人身份证明");
const licence = required("M-03", "营业执照副本复印件");
const landTitle = required("M-04", "国有土地使用证");
const mandate = welcome("M-05", "授权委托书");
const sitePlan = required("M-06", "规划总平面图");
const contacts = welcome("M-07", "联系人信息表");

const days = (length: number) => ({ length, unit: "workingDay" as const });

/** A matter by the five stages, version 1, with its limits in working days. */
function matter(
  department: string,
  code: string,
  name: string,
  basis: string,
  limits: { readonly legal?: number; readonly promised: number },
  materials: readonly Material[],
  fee?: ItemDefinition["fee"],
): ItemDefinition {
  return {
    code,
    version: 1,
    name,
    department,
    basis,
    flow: "five-stages",
    materials: [...materials],
    ...(limits.legal !== undefined && { legal: days(limits.legal) }),
    promised: days(limits.promised),
    ...(fee && { fee }),
  };
}

const fee = (name: string, yuan: number, basis: string) => ({ name, amount: yuan * 100, basis });

const land = "市国土资源局";
const landItems: ItemDefinition[] = [
  matter(
    land,
    "GT-01",
    "国有土地使用权抵押登记",
    "《土地登记办法》第36条",
    { legal: 20, promised: 5 },
    [form, identity, landTitle, required("GT-01-1", "主债权合同及抵押合同"), welcome("GT-01-2", "土地估价报告备案表")],
    fee("土地登记费", 110, "〔1990〕国土〔籍〕字第93号"),
  ),
  matter(
    land,
    "GT-02",
    "国有土地使用权变更登记",
    "《土地登记办法》第38条",
    { legal: 20, promised: 7 },
    [form, identity, landTitle, required("GT-02-1", "土地权属变更证明"), mandate],
    fee("土地登记费", 110, "〔1990〕国土〔籍〕字第93号"),
  ),
  matter(land, "GT-03", "建设项目用地预审", "《建设项目用地预审管理办法》第11条", { legal: 20, promised: 10 }, [
    form,
    required("GT-03-1", "预审申请报告"),
    required("GT-03-2", "项目建议书批复"),
    sitePlan,
    contacts,
  ]),
];

const commerce = "市工商行政管理局";
const commerceItems: ItemDefinition[] = [
  matter(commerce, "GS-01", "企业名称预先核准", "《企业名称登记管理实施办法》第23条", { legal: 10, promised: 1 }, [
    form,
    identity,
    mandate,
  ]),
  matter(commerce, "GS-02", "公司设立登记", "《公司登记管理条例》第20条", { legal: 15, promised: 3 }, [
    form,
    identity,
    required("GS-02-1", "公司章程"),
    required("GS-02-2", "验资证明"),
    required("GS-02-3", "住所使用证明"),
    mandate,
  ]),
  matter(
    commerce,
    "GS-03",
    "公司变更登记",
    "《公司登记管理条例》第26条",
    { legal: 15, promised: 3 },
    [form, licence, required("GS-03-1", "变更决议或者决定"), mandate],
    fee("变更登记费", 100, "〔1992〕价费字414号"),
  ),
];

const housing = "市住房和城乡建设局";
const housingItems: ItemDefinition[] = [
  matter(housing, "ZJ-01", "建筑工程施工许可", "《建筑法》第7条", { legal: 15, promised: 5 }, [
    form,
    landTitle,
    required("ZJ-01-1", "建设工程规划许可证"),
    required("ZJ-01-2", "施工合同及中标通知书"),
    required("ZJ-01-3", "施工图审查合格书"),
    contacts,
  ]),
  matter(housing, "ZJ-02", "商品房预售许可", "《城市房地产管理法》第45条", { legal: 10, promised: 6 }, [
    form,
    licence,
    landTitle,
    required("ZJ-02-1", "施工许可证"),
    required("ZJ-02-2", "预售方案"),
    sitePlan,
  ]),
  matter(
    housing,
    "ZJ-03",
    "非住房房屋所有权登记",
    "《房屋登记办法》第30条",
    { legal: 30, promised: 10 },
    [form, identity, landTitle, required("ZJ-03-1", "房屋竣工证明"), required("ZJ-03-2", "房屋测绘报告")],
    fee("房屋登记费", 550, "发改价格〔2008〕924号"),
  ),
];

const police = "市公安局";
const policeItems: ItemDefinition[] = [
  matter(
    police,
    "GA-01",
    "普通护照签发",
    "《护照法》第6条",
    { legal: 15, promised: 8 },
    [form, identity, required("GA-01-1", "符合标准的照片"), welcome("GA-01-2", "原护照")],
    fee("护照工本费", 200, "计价格〔2000〕293号"),
  ),
  matter(police, "GA-02", "市内户口迁移", "《户口登记条例》第10条", { promised: 1 }, [
    form,
    identity,
    required("GA-02-1", "居民户口簿"),
    required("GA-02-2", "迁入地住所证明"),
  ]),
  matter(police, "GA-03", "大型群众性活动安全许可", "《大型群众性活动安全管理条例》第12条", { legal: 7, promised: 5 }, [
    form,
    identity,
    required("GA-03-1", "活动方案"),
    required("GA-03-2", "安全工作方案"),
    required("GA-03-3", "场所管理者同意书"),
  ]),
];

const health = "市卫生局";
const healthItems: ItemDefinition[] = [
  matter(health, "WS-01", "公共场所卫生许可", "《公共场所卫生管理条例》第4条", { legal: 20, promised: 10 }, [
    form,
    identity,
    required("WS-01-1", "公共场所地址方位示意图、平面图"),
    required("WS-01-2", "卫生检测报告"),
    contacts,
  ]),
  matter(health, "WS-02", "医疗机构执业登记", "《医疗机构管理条例》第15条", { legal: 45, promised: 15 }, [
    form,
    required("WS-02-1", "设置医疗机构批准书"),
    required("WS-02-2", "建筑设计平面图"),
    required("WS-02-3", "卫生技术人员名录"),
  ]),
];

const safety = "市安全生产监督管理局";
const safetyItems: ItemDefinition[] = [
  matter(safety, "AJ-01", "危险化学品经营许可", "《危险化学品安全管理条例》第35条", { legal: 30, promised: 12 }, [
    form,
    licence,
    required("AJ-01-1", "安全评价报告"),
    required("AJ-01-2", "主要负责人安全合格证"),
    contacts,
  ]),
  matter(safety, "AJ-02", "特种作业操作证核发", "《安全生产法》第23条", { legal: 20, promised: 8 }, [
    form,
    identity,
    required("AJ-02-1", "安全技术培训考核成绩"),
    required("AJ-02-2", "体检证明"),
  ]),
];

/**
 * A small hall of a city in Hunan in 2013: six departments, sixteen matters, each by the five stages. Its materials, limits and
 * fees are examples, not the published ones of any hall.
 *
 * 中文  示例事项目录
 * @example
 * ```ts
 * import { readCatalogue } from "@banjie/core";
 * import { demoCatalogue } from "@banjie/testing";
 * readCatalogue(demoCatalogue).ok; // => true
 * ```
 */
export const demoCatalogue: Catalogue = {
  id: "demo-hall",
  version: 1,
  adopted: {
    at: localInstantSchema.parse("2013-01-04T08:30:00+08:00"),
    by: { id: "centre-1", role: "centre", unit: "市政务中心" },
  },
  flows: [],
  items: [...landItems, ...commerceItems, ...housingItems, ...policeItems, ...healthItems, ...safetyItems],
};
