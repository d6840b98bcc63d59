import type { Wish } from "../step.ts";
import { accept, bill, complete, conclude, deliver, evaluate, file, grant, pay, review, start } from "./acts.ts";
import { day, isFree, isPlain, legalOf, one, promiseOf, type Cast, type Story, type Told } from "./story.ts";

const card = ({ id }: Cast): string => `警-${id}`;

const handOver = ({ people }: Cast, from: "window" | "decider", to: "examiner" | "window"): Wish => ({
  type: "HandOverItem",
  item: "1",
  by: people[from],
  to: people[to].unit,
});

/** Cases in which the clocks are what is remarkable. 中文 特别程序、挂起、延期 */
export const handlingStories: readonly Story[] = [
  {
    title: "检测不计入时限,误发预警,申诉后撤牌",
    matters: one((matter) => isFree(matter) && promiseOf(matter) >= 9 && (matter.procedures?.includes("testing") ?? false)),
    tell: (cast) => {
      const { id, people } = cast;
      const [item, procedure] = ["1", "testing" as const];
      return [
        ...day(0, file(cast), accept(cast), handOver(cast, "window", "examiner")),
        ...day(1, start(cast), {
          type: "StartSpecialProcedure",
          item,
          by: people.examiner,
          procedure,
          basis: "行政许可法第45条,公共场所卫生检测",
          days: 6,
          notice: `特-${id}`,
        }),
        ...day(3, {
          type: "IssueCard",
          item,
          by: people.supervisor,
          card: card(cast),
          level: "warning",
          reason: "审查环节超过三个工作日未提交意见",
          mode: "automatic",
          clock: "examination",
        }),
        ...day(4, { type: "AppealCard", item, by: people.decider, card: card(cast), reason: "检测期间依法不计入时限" }),
        ...day(5, { type: "RevokeCard", item, by: people.supervisor, card: card(cast), reason: "申诉成立,不计入考核" }),
        ...day(
          6,
          { type: "EndSpecialProcedure", item, by: people.examiner, procedure, result: "空气、水质、公共用品检测合格" },
          conclude(cast, "检测合格,建议准予许可"),
        ),
        ...day(7, review(cast), grant(cast), handOver(cast, "decider", "window")),
        ...day(8, complete(cast), deliver(cast), evaluate(cast, 2, "检测结果出来后办得很快")),
      ];
    },
  },
  {
    title: "专家评审,部门会办,退回补充审查,环节超期公开说明",
    matters: one((matter) => isFree(matter) && promiseOf(matter) >= 11 && (matter.procedures?.includes("expertReview") ?? false)),
    tell: (cast) => {
      const { id, people, on } = cast;
      const [item, procedure] = ["1", "expertReview" as const];
      const told = { basis: "行政许可法第45条,安全评价报告须经专家评审", days: 8, notice: `特-${id}` };
      const { participant } = people;
      return [
        ...day(0, file(cast, { modes: ["greenChannel", "agency"] }), accept(cast)),
        ...day(
          1,
          start(cast),
          { type: "StartSpecialProcedure", item, by: people.examiner, procedure, ...told },
          { type: "RequestOpinions", item, by: people.examiner, units: [participant.unit], until: cast.on(5) },
        ),
        ...day(3, {
          type: "GiveOpinion",
          item,
          by: participant,
          unit: participant.unit,
          opinion: "agree",
          reasons: ["储存场所与居民区的距离符合要求"],
        }),
        ...day(
          7,
          { type: "EndSpecialProcedure", item, by: people.examiner, procedure, result: "专家组三人一致同意通过" },
          conclude(cast, "专家评审通过,建议准予"),
        ),
        ...day(8, {
          type: "SendBackItem",
          item,
          by: people.reviewer,
          to: "examination",
          reason: "应急预案备案情况未写明,请补充审查",
        }),
        ...day(
          9,
          {
            type: "IssueCard",
            item,
            by: people.supervisor,
            card: card(cast),
            level: "yellow",
            reason: "审查环节超过内部环节时限",
            mode: "manual",
            clock: "examination",
            answerBy: on(11),
          },
          conclude(cast, "应急预案已备案,建议准予"),
          review(cast),
          grant(cast),
          { type: "AppealCard", item, by: people.decider, card: card(cast), reason: "专家评审期间依法不计入时限" },
        ),
        ...day(
          10,
          {
            type: "UpholdCard",
            item,
            by: people.supervisor,
            card: card(cast),
            reason: "专家评审已于两日前结束,超期发生在补充审查",
          },
          { type: "AnswerCard", item, by: people.window, card: card(cast), answer: "已办结,今后补充审查不超过一日" },
          {
            type: "ExplainOverdue",
            item,
            by: people.decider,
            reason: "审查环节因补充核实超过内部环节时限两日,总时限未超",
            published: true,
          },
          complete(cast),
          deliver(cast),
        ),
      ];
    },
  },
  {
    title: "等待缴费挂起,缴费后恢复办理",
    matters: one((matter) => isPlain(matter) && promiseOf(matter) >= 5 && matter.fees.length > 0),
    tell: (cast) => {
      const { window } = cast.people;
      return [
        ...day(0, file(cast), accept(cast), start(cast)),
        ...day(1, conclude(cast, "权属清楚,符合规定"), bill(cast), {
          type: "SuspendItem",
          item: "1",
          by: window,
          kind: "payment",
          reason: "已告知应缴费用,等待申请人缴费",
        }),
        ...day(3, pay(cast), { type: "ResumeItem", item: "1", by: window, kind: "payment" }, review(cast)),
        ...day(4, grant(cast), complete(cast), deliver(cast)),
      ];
    },
  },
  {
    title: "过程补件挂起,法定时限不停,预警后转督办,经机关负责人批准延期",
    matters: one((matter) => isFree(matter) && promiseOf(matter) >= 5 && legalOf(matter) > 0 && legalOf(matter) <= 8),
    tell: (cast) => {
      const { id, people, on } = cast;
      const [{ legal, promised } = {}] = cast.matters;
      return [
        ...day(0, file(cast), accept(cast)),
        ...day(1, start(cast), {
          type: "SuspendItem",
          item: "1",
          by: people.examiner,
          kind: "supplement",
          reason: "安全工作方案须按专家意见修改,等待申请人重新提交",
        }),
        ...day(4, {
          type: "IssueCard",
          item: "1",
          by: people.supervisor,
          card: card(cast),
          level: "warning",
          reason: "法定时限将届满,过程补件期间仍计入法定时限",
          mode: "automatic",
          clock: "legal",
          limits: { ...(legal && { legal }), ...(promised && { promised }) },
        }),
        ...day(
          5,
          {
            type: "OrderSupervision",
            item: "1",
            by: people.supervisor,
            card: card(cast),
            instruction: "督促申请人提交修改方案,依法办理延期,并书面回复",
            answerBy: on(6),
          },
          { type: "ResumeItem", item: "1", by: people.examiner, kind: "supplement" },
          {
            type: "ApproveExtension",
            item: "1",
            by: people.decider,
            days: 5,
            approver: { id: people.decider.id, rank: "agencyHead" },
            reason: "申请人修改方案占用四个工作日,法定时限内难以作出决定",
            notice: `延-${id}`,
          },
        ),
        ...day(
          6,
          { type: "AnswerCard", item: "1", by: people.decider, card: card(cast), answer: "方案已提交,已批准延期五日" },
          conclude(cast, "修改后的方案符合要求,建议准予"),
        ),
        ...day(7, review(cast)),
        ...day(8, grant(cast), complete(cast), deliver(cast)),
      ];
    },
  },
  {
    title: "告知利害关系人和听证权利,举行听证,依据笔录决定",
    matters: one(
      ({ flow, fees, affectsOthers = false, procedures = [] }) =>
        flow === "five-stages" && fees.length === 0 && affectsOthers && procedures.includes("hearing"),
    ),
    tell: hearing,
  },
];

function hearing(cast: Cast): readonly Told[] {
  const { id, people, on } = cast;
  const [item, procedure, by] = ["1", "hearing" as const, people.examiner];
  const neighbour = people.interestedParty;
  const record = `听证笔录-${id}`;
  const told = { basis: "行政许可法第45条、第47条", days: 10, notice: `特-${id}` };
  return [
    ...day(0, file(cast), accept(cast)),
    ...day(
      1,
      start(cast),
      { type: "TellInterestedParty", item, by, party: neighbour.id, document: `告-${id}` },
      { type: "TellHearingRight", item, by, to: neighbour.id, document: `听告-${id}` },
      { type: "RequestHearing", item, by: neighbour, party: neighbour.id },
      { type: "StartSpecialProcedure", item, by, procedure, ...told },
    ),
    ...day(2, { type: "NotifyHearing", item, by, on: on(9), place: "市政务中心三楼听证室,上午九时" }),
    ...day(
      9,
      { type: "HoldHearing", item, by: people.chair, chair: people.chair.id, record },
      { type: "EndSpecialProcedure", item, by, procedure, result: "听证终结,笔录经各方签字" },
      conclude(cast, "日照间距符合规范,利害关系人的意见已在方案中采纳"),
    ),
    ...day(10, review(cast), { ...grant(cast), hearingRecord: record }),
    ...day(11, complete(cast), { type: "PublishDecision", item, by: people.window, where: "市规划局网站" }, deliver(cast)),
  ];
}
