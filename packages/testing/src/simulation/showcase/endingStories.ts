import { localInstantSchema } from "@banjie/core";
import { accept, archive, bill, complete, conclude, deliver, file, grant, pay, refund, refuse, review, start } from "./acts.ts";
import { day, isFree, isPlain, one, promiseOf, type Story } from "./story.ts";

const isCharged = (least: number) => one((matter) => isPlain(matter) && promiseOf(matter) >= least && matter.fees.length > 0);

/** Cases in which the end is what is remarkable. 中文 办理结果 */
export const endingStories: readonly Story[] = [
  {
    title: "初审后连同全部材料转报上级",
    matters: one(({ kind, flow }) => kind === "sentUp" && flow === "five-stages"),
    tell: (cast) => [
      ...day(0, file(cast), accept(cast)),
      ...day(1, start(cast)),
      ...day(2, conclude(cast, "符合初审条件,建议上报")),
      ...day(3, review(cast, "同意上报"), {
        type: "SendUpItem",
        item: "1",
        by: cast.people.decider,
        to: "省安全生产监督管理局",
        opinion: "经初审符合规定条件,同意上报",
        allMaterials: true,
      }),
    ],
  },
  {
    title: "先缴费后不予许可,退还费用",
    matters: isCharged(5),
    tell: (cast) => [
      ...day(0, file(cast), accept(cast), bill(cast), pay(cast)),
      ...day(1, start(cast), conclude(cast, "房屋用途与规划不符,建议不予许可")),
      ...day(2, review(cast), refuse(cast, "申请登记的用途与规划许可不一致")),
      ...day(3, complete(cast), deliver(cast), refund(cast, "不予许可,全额退还已缴费用")),
    ],
  },
  {
    title: "申请人改变计划撤回申请,退还费用",
    matters: isCharged(5),
    tell: (cast) => [
      ...day(0, file(cast), accept(cast), bill(cast), pay(cast)),
      ...day(2, { type: "WithdrawItem", item: "1", by: cast.people.applicant, reason: "申请人决定不再办理" }),
      ...day(3, refund(cast, "申请人撤回申请")),
    ],
  },
  {
    title: "不予许可经行政复议撤销,重新办理后准予",
    matters: one((matter) => isFree(matter) && promiseOf(matter) >= 12),
    tell: (cast) => [
      ...day(0, file(cast), accept(cast), start(cast)),
      ...day(1, conclude(cast, "人员配备不足,建议不予许可"), review(cast), refuse(cast, "专业技术人员数量未达到基本标准")),
      ...day(2, complete(cast), deliver(cast)),
      ...day(7, {
        type: "ReopenItem",
        item: "1",
        by: cast.people.decider,
        basis: `市政府行政复议决定书(复-${cast.id}):原决定认定事实不清,予以撤销,责令重新作出`,
        to: "acceptance",
      }),
      ...day(8, start(cast), conclude(cast, "经重新核实,人员配备符合基本标准,建议准予")),
      ...day(9, review(cast), { ...grant(cast), document: `决-${cast.id}-再` }),
      ...day(10, complete(cast), deliver(cast)),
    ],
  },
  {
    title: "收件日期和受理文号登记有误,更正记录",
    matters: one((matter) => isFree(matter) && promiseOf(matter) >= 6),
    tell: (cast) => {
      const { id, people, on } = cast;
      return [
        ...day(
          1,
          file(cast, { channel: "post" }),
          { ...accept(cast), document: `受-${id}-l` },
          {
            type: "CorrectRecord",
            by: people.window,
            version: 1,
            reason: "邮件回执载明材料于前一日下午送达,收件日期登记有误",
            right: { at: localInstantSchema.parse(`${on(0)}T16:05:00+08:00`) },
          },
        ),
        ...day(2, start(cast), {
          type: "CorrectRecord",
          by: people.centre,
          version: 2,
          reason: "受理通知书编号末位录入错误",
          right: { data: { document: `受-${id}-1` } },
        }),
        ...day(3, conclude(cast, "符合规定"), review(cast)),
        ...day(4, grant(cast), complete(cast), deliver(cast)),
        ...day(7, archive(cast)),
      ];
    },
  },
  {
    title: "受理后发现主体资格已经注销,作废",
    matters: one(isFree),
    tell: (cast) => [
      ...day(0, file(cast), accept(cast)),
      ...day(2, {
        type: "VoidItem",
        item: "1",
        by: cast.people.centre,
        kind: "invalid",
        reason: "申请单位在申请前已经注销,申请无效",
      }),
    ],
  },
  {
    title: "同一申请录入两次,作为误录删除",
    matters: one(isFree),
    tell: (cast) =>
      day(0, file(cast), {
        type: "VoidItem",
        item: "1",
        by: cast.people.window,
        kind: "entryError",
        reason: "网络中断后重复录入,与前一件为同一申请",
      }),
  },
];
