import type { ItemDefinition } from "@banjie/core";

type Material = ItemDefinition["materials"][number];

/** What is said of a matter besides its department. */
interface Published extends Omit<
  ItemDefinition,
  "version" | "department" | "kind" | "flow" | "legal" | "promised" | "fees" | "basis"
> {
  readonly kind?: ItemDefinition["kind"];
  readonly flow?: ItemDefinition["flow"];
  readonly basis: string;
  /** 法定时限 and 承诺时限, in working days. */
  readonly legal?: number;
  readonly promised: number;
  readonly fees?: ItemDefinition["fees"];
}

const days = (length: number) => ({ length, unit: "workingDay" as const });

/** Version 1 of a matter of a department: a promised one by the five stages, and free, unless told. */
export const matterOf =
  (department: string) =>
  ({ kind = "promised", flow = "five-stages", basis, legal, promised, fees = [], ...rest }: Published): ItemDefinition => ({
    ...rest,
    version: 1,
    department,
    kind,
    flow,
    basis: [basis],
    ...(legal !== undefined && { legal: days(legal) }),
    promised: days(promised),
    fees,
  });

/** 必需材料 */
export const required = (code: string, name: string): Material => ({ code, name, required: true });

/** 可容缺材料: required, but may follow after a conditional acceptance. */
export const deferrable = (code: string, name: string): Material => ({ code, name, required: true, deferrable: true });

/** 可选材料 */
export const welcome = (code: string, name: string): Material => ({ code, name, required: false });

/** 收费标准与收费依据, in yuan. */
export const fee = (name: string, yuan: number, basis: string) => ({ name, amount: yuan * 100, basis });

/** Materials that many matters ask for. */
export const form = required("M-01", "申请表");
export const identity = required("M-02", "申请人身份证明");
export const licence = required("M-03", "营业执照副本复印件");
export const landTitle = required("M-04", "国有土地使用证");
export const mandate = welcome("M-05", "授权委托书");
export const sitePlan = required("M-06", "规划总平面图");
export const survey = required("M-08", "宗地图");
export const contacts = welcome("M-07", "联系人信息表");

/** 办事指南: what all windows of the hall have in common. */
export const guide = (window: string, visits: number): NonNullable<ItemDefinition["guide"]> => ({
  level: "city",
  channels: ["window", "online", "post"],
  place: `市政务中心一楼大厅${window}窗口`,
  hours: "工作日 8:30—12:00,14:30—17:30",
  contacts: ["咨询服务台", "政务中心监督科"],
  visits,
  booking: true,
  courier: true,
});
