import type { ItemDefinition } from "@banjie/core";
import { contacts, deferrable, fee, form, guide, identity, licence, matterOf, required, welcome } from "./matter.ts";

const police = matterOf("市公安局");
const fire = matterOf("市公安消防支队");
const environment = matterOf("市环境保护局");
const food = matterOf("市食品药品监督管理局");
const health = matterOf("市卫生局");
const safety = matterOf("市安全生产监督管理局");

const floorPlan = required("M-09", "经营场所平面布局图");

/** 公安 */
export const policeItems: readonly ItemDefinition[] = [
  police({
    code: "GA-01",
    name: "普通护照签发",
    basis: "《护照法》第6条",
    conditions: ["本市常住户口", "没有法定不准出境的情形"],
    legal: 15,
    promised: 8,
    materials: [form, identity, required("GA-01-1", "符合标准的照片"), welcome("GA-01-2", "原护照")],
    fees: [fee("护照工本费", 200, "计价格〔2000〕293号")],
    result: { name: "普通护照", validity: "16周岁以上10年,未满16周岁5年" },
    guide: { ...guide("公安", 2), audience: ["naturalPerson"] },
  }),
  police({
    code: "GA-02",
    name: "市内户口迁移",
    kind: "immediate",
    flow: "immediate",
    basis: "《户口登记条例》第10条",
    conditions: ["在迁入地有合法稳定住所"],
    promised: 1,
    materials: [form, identity, required("GA-02-1", "居民户口簿"), required("GA-02-2", "迁入地住所证明")],
    result: { name: "居民户口簿" },
  }),
  police({
    code: "GA-03",
    name: "大型群众性活动安全许可",
    basis: "《大型群众性活动安全管理条例》第12条",
    conditions: ["活动场所符合安全要求", "有安全工作方案和应急预案"],
    legal: 7,
    promised: 5,
    materials: [
      form,
      identity,
      required("GA-03-1", "活动方案"),
      required("GA-03-2", "安全工作方案"),
      required("GA-03-3", "场所管理者同意书"),
    ],
    result: { name: "大型群众性活动安全许可决定书", validity: "限当次活动" },
  }),
];

/** 卫生 */
export const healthItems: readonly ItemDefinition[] = [
  health({
    code: "WS-01",
    name: "公共场所卫生许可",
    basis: "《公共场所卫生管理条例》第4条",
    conditions: ["选址、设计符合卫生要求", "从业人员健康检查合格"],
    legal: 20,
    promised: 10,
    materials: [
      form,
      identity,
      required("WS-01-1", "公共场所地址方位示意图、平面图"),
      deferrable("WS-01-2", "从业人员健康合格证明"),
      contacts,
    ],
    procedures: ["testing"],
    result: { name: "公共场所卫生许可证", validity: "4年" },
    guide: { ...guide("卫生", 1), audience: ["naturalPerson", "enterprise"], intermediaries: ["卫生检测机构"] },
  }),
  health({
    code: "WS-02",
    name: "医疗机构执业登记",
    basis: "《医疗机构管理条例》第15条",
    conditions: ["有设置医疗机构批准书", "符合医疗机构基本标准"],
    legal: 45,
    promised: 15,
    materials: [
      form,
      required("WS-02-1", "设置医疗机构批准书"),
      required("WS-02-2", "建筑设计平面图"),
      required("WS-02-3", "卫生技术人员名录"),
    ],
    procedures: ["expertReview", "inspection"],
    result: { name: "医疗机构执业许可证", validity: "15年" },
  }),
  health({
    code: "WS-03",
    name: "公共场所卫生许可证延续",
    kind: "commitment",
    flow: "immediate",
    basis: "《公共场所卫生管理条例实施细则》第25条",
    conditions: ["卫生条件没有变化", "书面承诺符合许可条件"],
    legal: 20,
    promised: 1,
    materials: [form, identity, required("WS-03-1", "原卫生许可证")],
    result: { name: "公共场所卫生许可证", validity: "4年" },
  }),
];

/** 安监 */
export const safetyItems: readonly ItemDefinition[] = [
  safety({
    code: "AJ-01",
    name: "危险化学品经营许可",
    basis: "《危险化学品安全管理条例》第35条",
    conditions: ["经营场所符合国家标准", "从业人员经过培训考核合格"],
    legal: 30,
    promised: 12,
    materials: [form, licence, required("AJ-01-1", "安全评价报告"), required("AJ-01-2", "主要负责人安全合格证"), contacts],
    procedures: ["expertReview", "inspection"],
    result: { name: "危险化学品经营许可证", validity: "3年" },
    guide: { ...guide("安监", 2), audience: ["enterprise"] },
  }),
  safety({
    code: "AJ-02",
    name: "特种作业操作证核发",
    flow: "one-review",
    basis: "《安全生产法》第23条",
    conditions: ["年满18周岁", "安全技术培训考核合格"],
    legal: 20,
    promised: 8,
    materials: [form, identity, required("AJ-02-1", "安全技术培训考核成绩"), required("AJ-02-2", "体检证明")],
    result: { name: "特种作业操作证", validity: "6年,每3年复审" },
  }),
  safety({
    code: "AJ-03",
    name: "烟花爆竹生产企业安全生产许可初审",
    kind: "sentUp",
    basis: "《烟花爆竹安全管理条例》第9条",
    conditions: ["符合当地产业结构规划", "基本建设项目经过批准"],
    legal: 20,
    promised: 10,
    materials: [form, licence, required("AJ-03-1", "安全评价报告"), required("AJ-03-2", "安全生产责任制文件"), contacts],
    result: { name: "初审意见" },
  }),
];

/** 消防、环保、食药: what a restaurant needs besides its licence. */
export const restaurantItems: readonly ItemDefinition[] = [
  fire({
    code: "XF-01",
    name: "公众聚集场所营业前消防安全检查",
    basis: "《消防法》第15条",
    conditions: ["场所符合消防技术标准", "从业人员经过消防安全培训"],
    legal: 13,
    promised: 8,
    materials: [form, identity, floorPlan, required("XF-01-1", "消防安全制度和应急预案")],
    procedures: ["inspection"],
    result: { name: "公众聚集场所投入使用、营业前消防安全检查合格证" },
    guide: { ...guide("消防", 1), audience: ["naturalPerson", "enterprise"] },
  }),
  environment({
    code: "HB-01",
    name: "建设项目环境影响登记表审批",
    basis: "《环境影响评价法》第22条",
    conditions: ["选址符合环境功能区划", "油烟、污水处理措施可行"],
    legal: 15,
    promised: 6,
    materials: [form, identity, floorPlan, required("HB-01-1", "环境影响登记表")],
    result: { name: "环境影响登记表批复" },
  }),
  food({
    code: "SY-01",
    name: "餐饮服务许可",
    basis: "《食品安全法》第29条",
    conditions: ["有与供应品种、数量相适应的场所", "从业人员健康检查合格"],
    legal: 20,
    promised: 10,
    materials: [
      form,
      identity,
      floorPlan,
      required("SY-01-1", "企业名称预先核准通知书"),
      deferrable("SY-01-2", "从业人员健康证明"),
      contacts,
    ],
    procedures: ["inspection"],
    fees: [fee("餐饮服务许可证工本费", 10, "湘价费〔2010〕85号")],
    result: { name: "餐饮服务许可证", validity: "3年" },
    guide: { ...guide("食药", 1), audience: ["naturalPerson", "enterprise"] },
  }),
];
