import {
  accept,
  archive,
  complete,
  conclude,
  deferrableOf,
  deliver,
  evaluate,
  file,
  grant,
  requiredOf,
  review,
  start,
} from "./acts.ts";
import { day, isFree, one, promiseOf, type Story } from "./story.ts";

/** Cases in which acceptance is what is remarkable, or its absence. 中文 受理环节 */
export const intakeStories: readonly Story[] = [
  {
    title: "网上预审,容缺受理,材料补齐后决定并公开",
    matters: one((matter) => isFree(matter) && promiseOf(matter) >= 7 && matter.materials.some(({ deferrable }) => deferrable)),
    tell: (cast) => {
      const { id, people, on } = cast;
      const deferred = deferrableOf(cast);
      const [item, by] = ["1", people.window];
      return [
        ...day(
          0,
          file(cast, { channel: "online", modes: ["appointment"], missing: deferred }),
          { type: "PreCheckCase", by, passed: true, remarks: "主要材料齐全,次要材料可以容缺" },
          {
            type: "AcceptItemConditionally",
            item,
            by,
            document: `受-${id}-1`,
            deferred,
            supplyBy: on(3),
            commitment: `容缺承诺-${id}`,
          },
        ),
        ...day(1, start(cast), {
          type: "VerifySite",
          item,
          by: people.examiner,
          people: [people.examiner.id, people.reviewer.id],
          finding: "施工现场已具备开工条件,与申报材料一致",
        }),
        ...day(2, { type: "ReceiveSupplement", by, materials: deferred }, conclude(cast, "容缺材料已补齐,符合法定条件")),
        ...day(3, review(cast), grant(cast)),
        ...day(4, complete(cast), { type: "DeliverItem", item, by, method: "electronic" }),
        ...day(5, { type: "PublishDecision", item, by: people.centre, where: "市政务中心网站行政许可公示栏" }),
        ...day(6, evaluate(cast, 1, "容缺也能先办,少跑了一趟")),
        ...day(8, archive(cast)),
      ];
    },
  },
  {
    title: "当场更正,即时办结,咨询服务",
    matters: one(({ flow, kind, fees }) => flow === "immediate" && kind === "immediate" && fees.length === 0),
    tell: (cast) => {
      const by = cast.people.window;
      return day(
        0,
        file(cast, { modes: ["urgent", "extendedHours"] }),
        { type: "CorrectOnSpot", by, what: "申请表住址门牌号写错,申请人当场更正并签名" },
        accept(cast),
        complete(cast),
        deliver(cast),
        { type: "RenderService", by, service: "consultation", note: "解答后续手续如何办理" },
      );
    },
  },
  {
    title: "告知承诺,当场决定,事后核查",
    matters: one(({ kind, flow, fees }) => kind === "commitment" && flow === "immediate" && fees.length === 0),
    tell: (cast) => {
      const { id, people } = cast;
      return [
        ...day(
          0,
          file(cast),
          { type: "MakeCommitment", item: "1", by: people.applicant, document: `诺-${id}` },
          accept(cast),
          { ...grant(cast), by: people.window },
          complete(cast),
          deliver(cast),
        ),
        ...day(4, {
          type: "VerifyCommitment",
          item: "1",
          by: people.examiner,
          kept: true,
          finding: "现场核查,卫生条件与承诺一致",
        }),
      ];
    },
  },
  {
    title: "一次性告知补正,只补交一部分,逾期视为撤回",
    matters: one((matter) => isFree(matter) && matter.materials.filter(({ required }) => required).length >= 4),
    tell: (cast) => {
      const [by, missing] = [cast.people.window, requiredOf(cast).slice(-2)];
      return [
        ...day(0, file(cast, { missing })),
        ...day(1, {
          type: "NotifySupplement",
          by,
          document: `补-${cast.id}`,
          materials: missing,
          reason: "缺少必要材料,请于十日内一次补齐",
        }),
        ...day(4, { type: "ReceiveSupplement", by, materials: missing.slice(0, 1) }),
        ...day(12, {
          type: "LapseItem",
          item: "1",
          by,
          reason: "补正期满仍未补齐材料",
          basis: "《湖南省行政程序规定》关于逾期不补正的规定",
        }),
      ];
    },
  },
  {
    title: "不属于本机关职权,告知向有关机关申请",
    matters: one(isFree),
    tell: (cast) =>
      day(0, file(cast, { channel: "post" }), {
        type: "RefuseAcceptance",
        item: "1",
        by: cast.people.window,
        document: `不受-${cast.id}`,
        reasons: ["所涉宗地位于县级行政区域,不属于本机关职权范围"],
        outOfPower: true,
        referredTo: "县级国土资源局",
      }),
  },
  {
    title: "依法不需要许可,即时告知不受理",
    matters: one(isFree),
    tell: (cast) =>
      day(0, file(cast), {
        type: "TellNotRequired",
        item: "1",
        by: cast.people.window,
        explanation: "该事项已在第六次清理中取消,可直接办理",
      }),
  },
];
