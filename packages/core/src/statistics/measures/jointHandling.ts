import type { AnyMeasure, Term } from "../measure.ts";
import { count, figure, ratio, say } from "./define.ts";

type OfCase = Term<"case">;
const received = (...where: OfCase["where"]): OfCase => ({ basis: "received", where: ["joint", ...where] });
const ended = (...where: OfCase["where"]): OfCase => ({ basis: "ended", where: ["joint", ...where] });
const completed = (...where: OfCase["where"]): OfCase => ({ basis: "completed", where: ["joint", "combined", ...where] });
const compared = completed("daysKnown");

const incomparable = say(
  "缺受理日期的；作出决定的不足两项的",
  "filings without an acceptance of one of them, and those with fewer than two decisions",
);
const yiyang = say(
  "益阳市政务中心2013年：整合内部联办项目14项，审批效能提高30%以上",
  "the hall of Yiyang, 2013: 14 internal joint matters, 30 % and more",
);

/** What came of filing several matters at once. 中文 联办 */
export const jointHandling = [
  count(
    "case",
    "jointCases",
    say("联合申报数", "joint filings"),
    say(
      "期间内收到的、一次申报多个事项的申报数；联办事项只申报其中一项的不在其内",
      "Filings in the period with several items; a bundle of which only one matter was asked for is not among them.",
    ),
    received(),
  ),
  count(
    "case",
    "jointItems",
    say("联合申报的事项数", "items of joint filings"),
    say("期间内收到的联合申报的事项数（O-19）", "Items of the filings in the period with several (O-19)."),
    { ...received(), sum: "items" },
  ),
  ratio(
    "case",
    "itemsPerJointCase",
    say("联合申报平均事项数", "items per joint filing"),
    say("期间内收到的联合申报，平均每次的事项数", "Mean number of items of the filings in the period with several."),
    [{ ...received(), sum: "items" }, received()],
    { unit: "point" },
  ),
  count(
    "case",
    "combinedCompletions",
    say("一次性总办结数", "combined completions"),
    say("期间内一次性总办结的联合申报数（按总办结日）", "Filings with several items that were completed together in the period."),
    completed(),
  ),
  count(
    "case",
    "jointMixed",
    say("部分准予数", "granted in part"),
    say(
      "期间内一次性总办结、部分事项准予而其他未准予的联合申报数",
      "Of those completed together in the period, the ones of which some items were granted and others were not.",
    ),
    completed("mixed"),
    { exclusions: say("尚有事项未出结果的", "those of which an item has no result yet") },
  ),
  count(
    "case",
    "jointEndedApart",
    say("未总办结而了结数", "ended without combined completion"),
    say(
      "期间内全部事项均已了结而没有一次性总办结的联合申报数（按最后一个事项）",
      "Filings with several items of which the last ended in the period without a combined completion.",
    ),
    ended("notCombined"),
  ),
  count(
    "case",
    "jointOpen",
    say("联合申报在办数", "joint filings open"),
    say(
      "期间内收到、截至统计时刻未总办结且有事项未了结的联合申报数",
      "Of the joint filings in the period, those that were neither completed together nor at an end by the moment of the count.",
    ),
    received("open"),
  ),
  count(
    "case",
    "jointSplit",
    say("分办数", "joint filings split"),
    say(
      "期间内收到、有事项分出单独办理的联合申报数",
      "Of the joint filings in the period, those of which an item went its own way.",
    ),
    received("splitOff"),
  ),
  count(
    "case",
    "jointReopened",
    say("撤销总办结数", "combined completions undone"),
    say(
      "期间内收到、总办结后又重新办理的联合申报数",
      "Of the joint filings in the period, those whose combined completion was undone by reopening an item.",
    ),
    received("undone"),
  ),
  count(
    "case",
    "jointDaysSaved",
    say("联办节约天数", "days saved by joint filings"),
    say(
      "期间内一次性总办结的联合申报：作出决定的各项自受理至决定的工作日之和，减其自首项受理至末项决定的工作日。各项按本次实际用时，一项接一项计；决定后的缴费、办结两边均不计",
      "Of the filings completed together in the period: working days of their decided items from acceptance to decision, added up as they were handled here, less those from the first acceptance to the last decision. What follows the decisions, payment and completion, counts on neither side.",
    ),
    { ...compared, sum: "daysSaved" },
    { unit: "day", exclusions: incomparable },
  ),
  ratio(
    "case",
    "jointEfficiency",
    say("联办节约率", "share of days saved by joint filings"),
    say(
      "期间内一次性总办结的联合申报：作出决定的各项自受理至决定的工作日之和，减其自首项受理至末项决定的工作日，除以前者。各项按本次实际用时，一项接一项计",
      "Of the filings completed together in the period: working days of their decided items from acceptance to decision, added up as they were handled here, less those from the first acceptance to the last decision, out of the former.",
    ),
    [
      { ...compared, sum: "daysSaved" },
      { ...compared, sum: "daysApart" },
    ],
    { exclusions: incomparable, source: yiyang },
  ),
  figure(
    "case",
    "jointGain",
    say("审批效能提高率", "gain of joint over single filings"),
    say(
      "期间内一次性总办结的联合申报：其各项单独申报时自受理至决定的平均工作日之和，减其自首项受理至末项决定的工作日，除以前者。平均工作日按同期全部单独申报、作出决定并办结的同一事项计，取至百分之一日",
      "Of the filings completed together in the period: the working days that the same matters take from acceptance to decision on average where they are filed alone, added up, less those from the first acceptance to the last decision, out of the former. The mean is over all items of the matter that were filed alone, decided, and completed in the period, whatever group is asked for, to the hundredth of a day.",
    ),
    { form: "gain", of: { basis: "completed", where: ["daysKnown"], sum: "daysTogether" }, parts: "matters" },
    {
      unit: "percent",
      beside: ["combinedCompletions"],
      exclusions: say(
        "缺受理日期的；作出决定的不足两项的；有事项同期没有单独办结可比的",
        "filings without an acceptance of one of them, those with fewer than two decisions, and those of a matter that was never completed alone in the period",
      ),
      source: yiyang,
    },
  ),
] as const satisfies readonly AnyMeasure[];
