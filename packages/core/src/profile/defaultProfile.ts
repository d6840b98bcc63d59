import { specialProcedures } from "../vocabulary/specialProcedure.ts";
import { jointLimit, jointProfile } from "../vocabulary/jointProfile.ts";
import type { Profile } from "./profile.ts";
import type { Source } from "./setting.ts";

const law = <Value>(value: Value, chinese: string, english: string) => ({
  value,
  tag: "law" as const,
  source: of(chinese, english),
});
const choice = <Value>(value: Value, chinese: string, english: string) => ({
  value,
  tag: "choice" as const,
  source: of(chinese, english),
});
const of = (chinese: string, english: string): Source => ({ "zh-CN": chinese, en: english });
const licensing = <Value>(value: Value, article: string, chinese: string) =>
  law(value, `行政许可法${chinese}`, `Administrative Licensing Law art. ${article}`);

const days = (length: number) => ({ length, unit: "workingDay" as const });

/**
 * The national rules, with the defaults this project takes where they leave room.
 *
 * 中文  默认方案
 */
export const defaultProfile: Profile = {
  id: "default",
  version: 1,
  name: { "zh-CN": "默认", en: "default" },
  counting: law("days", "行政许可法第82条、民法典第201条", "Administrative Licensing Law art. 82, Civil Code art. 201"),
  start: licensing("acceptance", "42", "第42条"),
  extensions: licensing({ agencyHead: 10, governmentHead: jointLimit.extension }, "42", "第42条"),
  deferral: choice(
    { beforePromise: 2, atMost: 20 },
    "深圳:容缺材料在承诺期限届满二日前补齐,最长二十个工作日",
    "Shenzhen: deferred materials are in two days before the promise runs out, within 20 working days at most",
  ),
  roles: { conflicts: choice(["examiner-reviewer"], "一审一核:审查与审核分离", "one examines, another reviews") },
  overlaps: choice("once", "重叠的期间只扣除一次", "time in several pauses is left out once"),
  legalPauses: licensing({ kinds: [...specialProcedures], noticed: true }, "45", "第45条"),
  promisePauses: choice(
    { kinds: [...specialProcedures, "supplement", "payment"], noticed: false },
    "特别程序、申请人补正和缴费期间不计入承诺时限",
    "special procedures and waiting for the applicant do not count against the promise",
  ),
  legal: { fallback: licensing(days(20), "42(1)", "第42条第1款") },
  limits: {
    intake: licensing(days(5), "32(1)(4)", "第32条第1款第4项"),
    lowerLevel: licensing(days(20), "43", "第43条"),
    delivery: licensing(days(10), "44", "第44条"),
    hearingRequest: licensing(days(5), "47", "第47条"),
    hearingHolding: licensing(days(20), "47", "第47条"),
    supplement: choice(days(15), "法律未规定补正期限,取15个工作日", "the law sets the applicant no days; 15 are taken"),
  },
  deliveryMetBy: choice("ready", "结果备妥并通知即视为送达", "a result that is ready and told of is delivered"),
  evaluation: {
    changes: choice("last", "评价期内可以修改,以最后一次为准", "an evaluation may be changed in its time; the last counts"),
    window: choice({ length: 7, unit: "naturalDay" }, "广东2019年试点:七个自然日", "Guangdong trial of 2019: seven natural days"),
    silence: choice("none", "未评价的不计", "who says nothing is not counted"),
    contact: choice(
      days(1),
      "安阳:实名差评1个工作日内联系",
      "Anyang: a named bad review is followed by a contact in 1 working day",
    ),
    rectification: choice(days(15), "四川某市:15个工作日内整改", "a city in Sichuan: mended within 15 working days"),
  },
  complaints: {
    acceptance: choice(days(1), "一个工作日内决定是否受理", "accepted or rejected within one working day"),
    answer: choice(days(7), "莫旗:7个工作日内答复", "Morin Dawa: answered within 7 working days"),
    extension: choice(7, "山东省热线:经批准延长7个工作日", "Shandong hot-line: extended by 7 working days"),
  },
  assessment: choice(
    {
      base: 100,
      categories: {
        environment: { fault: 1, merit: 1, least: -10, most: 2 },
        discipline: { fault: 1, merit: 1, least: -10, most: 2 },
        manners: { fault: 1, merit: 1, least: -10, most: 2 },
        handling: { fault: 5, merit: 1, least: -20, most: 2 },
        computing: { fault: 1, merit: 1, least: -10, most: 2 },
        integrity: { fault: 5, merit: 1, least: -20, most: 2 },
        efficiency: { fault: 5, merit: 1, least: -20, most: 2 },
        satisfaction: { fault: 1, merit: 1, least: -10, most: 2 },
      },
    },
    "各地窗口考核办法:每月基础分100分,加分有限,业务办理每项扣分不超过5分",
    "rules of several halls: 100 points a month to begin with, few to win, up to 5 for each fault in the handling",
  ),
  weeklyPublication: choice(days(5), "周公示:检查后一周内公示", "published by the week: within a week of the last check"),
  statistics: {
    rounding: choice({ digits: 2, mode: "halfUp" }, "四舍五入取两位", "two digits, rounded half up"),
  },
  audit: {
    inspection: licensing(days(5), "55", "第55条"),
    publication: choice(
      days(7),
      "决定后七个工作日内公开(未经核实)",
      "made public within 7 working days of the decision (unverified)",
    ),
    verification: choice(days(20), "办结后二十个工作日内核查承诺", "what was committed to is verified within 20 working days"),
    applicationBar: law(
      { length: 36, unit: "month" as const },
      "行政许可法第79条:三年内不得再次申请",
      "Administrative Licensing Law art. 79: no new application for three years",
    ),
    indicators: {
      lateEntryHours: choice(48, "行为发生四十八小时后才记录", "recorded more than 48 hours after the act"),
      batchCases: choice(5, "五个以上办件同一时刻补录", "late entries of 5 cases or more recorded at one moment"),
      chainStages: choice(3, "同一秒内走完三个环节", "three stages left in one second"),
      pauseDaysLeft: choice(1, "到期前一个工作日内暂停", "a pause that begins with no more than one working day left"),
      noticeDaysLeft: choice(0, "答复期限最后一日才告知补正", "a notice on the last day of the time to answer"),
      burst: choice({ evaluations: 5, seconds: 60 }, "六十秒内五次以上非常满意", "five times very satisfied within 60 seconds"),
      closedTogether: choice(5, "五个以上办件同一秒办结", "five cases or more completed in one second"),
    },
  },
  joint: {
    legal: licensing(jointProfile.legal, "42(2)", "第42条第2款"),
    promise: choice(jointProfile.promise, "申请人等待的是最长的一条路径", "an applicant waits for the longest way"),
    onBlock: choice(
      jointProfile.onBlock,
      "一次申报一并受理,申请人可以分办",
      "one filing is taken up as one; the applicant may split it",
    ),
    count: choice(jointProfile.count, "n 个事项计 n 件,另计一个联办件", "n items are n 件, and one joint case"),
    silence: choice(
      jointProfile.silence,
      "超时默许是地方规定;法律未规定单位沉默即同意",
      "consent by silence is a local rule; the law knows none of a unit",
    ),
    payment: choice(jointProfile.payment, "缴费后一次性总办结(2013年总结)", "one completion after payment (the report on 2013)"),
    pauseOnPayment: choice(
      jointProfile.pauseOnPayment,
      "等待缴费是申请人的时间,行政许可法第45条未列入",
      "waiting for payment is the applicant's time; art. 45 does not list it",
    ),
  },
  officeHours: choice(
    {
      sessions: [
        { opens: "09:00", closes: "12:00" },
        { opens: "13:00", closes: "17:00" },
      ],
    },
    "上午九时至十二时,下午一时至五时",
    "nine to twelve and one to five",
  ),
  alerts: choice(
    [
      { level: "warning", clock: "promised", measure: "remaining", value: 2 },
      { level: "yellow", clock: "promised", measure: "over", value: 0 },
      { level: "red", clock: "legal", measure: "over", value: 0 },
    ],
    "承诺时限剩余两日预警,超承诺时限黄牌,超法定时限红牌",
    "warning with two days of the promise left, yellow past the promise, red past the law",
  ),
  superviseImmediate: choice(false, "即办件不作时限监察", "items done on the spot are not supervised"),
};
