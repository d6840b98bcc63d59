import type { Actor, CivilDate, DossierCommand } from "@banjie/core";
import { ofHall } from "../staff.ts";

/** A wish for an act of a dossier, before it is known when. */
export type DossierWish = DossierCommand extends infer Each ? (Each extends DossierCommand ? Omit<Each, "at"> : never) : never;

/** One act of a dossier: on which day of the showcase, and what. */
export type DossierTold = readonly [day: number, wish: DossierWish];

/** The date of a day of the showcase. */
type On = (day: number) => CivilDate;

const { centre: by } = ofHall;
const clerk: Actor = { id: "window-1-1", role: "window", unit: "市住房和城乡建设局窗口" };
const complainant: Actor = { id: "A-000107", role: "complainant", unit: "投诉人" };
const client: Actor = { id: "E-000021", role: "applicant", unit: "重点项目企业" };

/** Complaints, services and the assessment of windows in a span of so many working days. 中文 投诉 服务 窗口考核 */
export const dossiers = (on: On, days: number): readonly DossierTold[] => [
  ...answeredComplaint(`TS-${on(0)}-1`),
  ...reopenedComplaint(`TS-${on(0)}-2`),
  [1, { type: "LodgeComplaint", complaint: `TS-${on(0)}-3`, by, channel: "web", about: {}, matter: "小区物业收费过高" }],
  [1, { type: "RejectComplaint", complaint: `TS-${on(0)}-3`, by, reason: "不属于政务中心受理范围", passedTo: "市物价局" }],
  ...withdrawnComplaint(`TS-${on(0)}-4`),
  ...followedProject(`FW-${on(0)}-1`),
  ...visit(`FW-${on(0)}-2`),
  ...consultation(`FW-${on(0)}-3`, on),
  ...assessment("市国土资源局窗口", on),
  ...assessment("市住房和城乡建设局窗口", on),
  ...banner("市国土资源局窗口", on, days),
];

/** The hall of 2013 had no complaint for which it was responsible. */
const answeredComplaint = (complaint: string): DossierTold[] => [
  [0, { type: "LodgeComplaint", complaint, by, channel: "box", about: { window: "市国土资源局窗口" }, matter: "等候时间长" }],
  [1, { type: "AcceptComplaint", complaint, by, document: `诉受-${complaint}` }],
  [2, { type: "InvestigateComplaint", complaint, by, finding: "调取叫号记录,等候十二分钟,在公示时间之内" }],
  [2, { type: "ConcludeComplaint", complaint, by, outcome: "notUpheld", reason: "等候时间未超过公示时间" }],
  [3, { type: "AnswerComplaint", complaint, by, answer: "经查等候时间未超过公示时间,已在公示栏答复" }],
  [5, { type: "CloseComplaint", complaint, by, archive: `诉档-${complaint}` }],
];

/** Answered, not to the complainant's content, taken up again. */
function reopenedComplaint(complaint: string): DossierTold[] {
  const about = { department: "市住房和城乡建设局" };
  const lodged = { channel: "phone", complainant: complainant.id, about, matter: "电话咨询多次无人接听" } as const;
  return [
    [0, { type: "LodgeComplaint", complaint, by: complainant, ...lodged }],
    [0, { type: "AcceptComplaint", complaint, by, document: `诉受-${complaint}` }],
    [1, { type: "InvestigateComplaint", complaint, by, finding: "当日电话线路检修" }],
    [2, { type: "ExtendComplaint", complaint, by, days: 3, reason: "须向电信部门核实检修时间" }],
    [4, { type: "ConcludeComplaint", complaint, by, outcome: "upheldNoFault", reason: "线路检修,并非工作人员过错" }],
    [4, { type: "AnswerComplaint", complaint, by, answer: "因线路检修未能接通,已致歉" }],
    [5, { type: "FollowUpComplaint", complaint, by, satisfied: false, remarks: "希望公布检修时间" }],
    [6, { type: "ReopenComplaint", complaint, by: complainant, reason: "未说明今后如何避免" }],
    [7, { type: "InvestigateComplaint", complaint, by, finding: "检修未事先公告" }],
    [7, { type: "ConcludeComplaint", complaint, by, outcome: "upheldNoFault", reason: "检修由电信部门临时安排" }],
    [8, { type: "AnswerComplaint", complaint, by, answer: "已与电信部门约定检修提前公告,并增设备用号码" }],
    [9, { type: "FollowUpComplaint", complaint, by, satisfied: true }],
    [9, { type: "CloseComplaint", complaint, by, archive: `诉档-${complaint}` }],
  ];
}

const withdrawnComplaint = (complaint: string): DossierTold[] => [
  [3, { type: "LodgeComplaint", complaint, by, channel: "desk", complainant: complainant.id, about: {}, matter: "材料被退" }],
  [3, { type: "AcceptComplaint", complaint, by }],
  [4, { type: "WithdrawComplaint", complaint, by: complainant, reason: "经解释已理解" }],
  [5, { type: "CloseComplaint", complaint, by }],
];

/** 重点投资项目跟踪服务 */
const followedProject = (service: string): DossierTold[] => [
  [
    0,
    {
      type: "OpenService",
      service,
      by: clerk,
      kind: "projectFollowUp",
      client: client.id,
      matter: "报建手续",
      project: "数据中心",
    },
  ],
  [1, { type: "HandOverService", service, by: clerk, to: by.unit, reason: "涉及多个部门,由中心牵头" }],
  [3, { type: "TakeServiceStep", service, by, what: "与国土、规划窗口会商办理顺序" }],
  [10, { type: "ConcludeService", service, by, outcome: "done", answer: "报建手续全部办妥" }],
  [11, { type: "EvaluateService", service, by: client, level: 1 }],
];

/** 走访企业,解决问题 */
const visit = (service: string): DossierTold[] => [
  [2, { type: "OpenService", service, by: clerk, kind: "visit", client: client.id, matter: "上门现场办公" }],
  [2, { type: "RaiseProblem", service, by: client, problem: "1", what: "施工许可所需图纸审查未完成" }],
  [5, { type: "SolveProblem", service, by: clerk, problem: "1", how: "协调图审机构优先安排" }],
  [6, { type: "ConcludeService", service, by: clerk, outcome: "done" }],
];

/** 咨询,按告知的日期答复 */
const consultation = (service: string, on: On): DossierTold[] => [
  [
    1,
    {
      type: "OpenService",
      service,
      by: clerk,
      kind: "consultation",
      client: "A-000311",
      matter: "农村自建房如何报建",
      answerBy: on(4),
    },
  ],
  [3, { type: "ConcludeService", service, by: clerk, outcome: "done", answer: "告知所需材料和办理窗口" }],
];

const categories = ["environment", "discipline", "manners", "handling", "computing"] as const;

/** Checked in one respect each day of a week, published the day after: one fault in the manners. */
const assessment = (window: string, on: On): DossierTold[] => [
  ...categories.map((category, day): DossierTold => {
    return [day, { type: "CheckWindow", window, by, category, faults: category === "manners" ? 1 : 0 }];
  }),
  [5, { type: "PublishAssessment", window, by, period: "week", from: on(0), to: on(4), points: 99 }],
];

/** Awarded on the first working day after the month of the checks, if that is still in the span. */
function banner(window: string, on: On, days: number): DossierTold[] {
  const month = on(0).slice(0, 7);
  const first = Array.from({ length: days }, (_, day) => day).find((day) => on(day).slice(0, 7) > month);
  return first === undefined ? [] : [[first, { type: "AwardBanner", window, by, month, award: "优质服务流动红旗" }]];
}
