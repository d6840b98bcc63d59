import type { AnyMeasure, Term } from "../measure.ts";
import { count, figure, rate, say, sources, whole } from "./define.ts";

const checks: Term<"check"> = { basis: "checked", where: [] };
const weeks = (...where: Term<"week">["where"]): Term<"week"> => ({ basis: "checked", where });
const marks: Term<"mark"> = { basis: "assessed", where: [] };
const months = { ...marks, sum: "points" } as const;
const open = say("尚未结束的月份", "months that are not over");
const banners: Term<"banner"> = { basis: "assessed", where: ["earned"] };
const unearned = say("当月未经检查的窗口所得的", "those of windows that were not checked in the month");

const source = sources.assessment;
const inCount = { unit: "count", rounding: whole, source } as const;

/** What became of the assessment of windows. 中文 窗口考核 */
export const assessment = [
  count(
    "check",
    "windowChecks",
    say("窗口检查次数", "checks of windows"),
    say("期间内的日检查次数；按种类分组即各项考核内容", "Checks in the period; grouped by kind, in each respect."),
    checks,
    { source },
  ),
  figure(
    "check",
    "windowFaults",
    say("窗口扣分次数", "faults of windows"),
    say("期间内日检查发现的扣分次数", "Faults found by the checks of the period."),
    { form: "total", of: { ...checks, sum: "faults" } },
    inCount,
  ),
  figure(
    "check",
    "windowMerits",
    say("窗口加分次数", "merits of windows"),
    say("期间内日检查发现的加分次数", "Merits found by the checks of the period."),
    { form: "total", of: { ...checks, sum: "merits" } },
    inCount,
  ),
  count(
    "week",
    "weeksChecked",
    say("检查周数", "weeks checked"),
    say(
      "期间内的检查周数：一个窗口一周有检查计一周，按该周最后检查日",
      "Weeks of the period, from Monday to Sunday, in which a window was checked, each window for itself, by the day of the last check.",
    ),
    weeks(),
    { source },
  ),
  count(
    "week",
    "weeksPublished",
    say("已公示周数", "weeks published"),
    say(
      "期间内的检查周中，最后一次检查以后有一次周公示涵盖全部检查日的周数",
      "Of the weeks of the period in which a window was checked, those of which one weekly notice, made after the last check, tells of all the days checked.",
    ),
    weeks("published"),
    { source, beside: ["weeksUnpublished"] },
  ),
  count(
    "week",
    "weeksUnpublished",
    say("逾期未公示周数", "weeks not published in time"),
    say(
      "期间内的检查周中，截至统计时刻未公示而已过公示期限的周数",
      "Of the weeks of the period in which a window was checked, those not published by the moment of the count and past the time to.",
    ),
    weeks("unpublished"),
    { source },
  ),
  rate(
    "week",
    "publishedInTimeRate",
    say("按期公示率", "rate of weeks published in time"),
    say(
      "按期公示的周数 ÷ 期间内已公示或公示期限已过的检查周数",
      "Published in time, out of the weeks checked in the period that were published or are past the time to be.",
    ),
    { population: weeks("publicationOwed"), numerator: ["publishedInTime"] },
    {
      source,
      exclusions: say("公示期限未到的", "weeks whose time to be published has not run out"),
      beside: ["weeksUnpublished"],
    },
  ),
  figure(
    "mark",
    "monthsAssessed",
    say("月考核数", "months assessed"),
    say(
      "期间内结束的月考核数：一个窗口一月有检查（或方案计分的其他记录）计一次，按月末日",
      "Months that ended in the period in which a window was checked, or something else that the profile weighs was noted of it; each window for itself, by the last day of the month.",
    ),
    { form: "distinct", of: marks, each: "assessment" },
    { ...inCount, exclusions: open },
  ),
  figure(
    "mark",
    "meanWindowScore",
    say("窗口平均得分", "mean score of windows"),
    say(
      "期间内结束的月考核得分的平均数：基础分加检查和方案所列其他内容（超承诺、超法定时限，黄牌、红牌，有责投诉，差评、好评）的记分，每项不超过其上下限；按窗口、月份分组即各窗口各月得分",
      "Mean of the scores of the months assessed that ended in the period: what a month begins with, and the marks for checks and for what else the profile weighs (limits passed, cards, responsible complaints, reviews), each kind within its bounds; grouped by window and month, the score of each.",
    ),
    { form: "score", of: months, score: "score", take: "mean" },
    { source, exclusions: open, unit: "point" },
  ),
  figure(
    "mark",
    "medianWindowScore",
    say("窗口得分中位数", "median score of windows"),
    say(
      "期间内结束的月考核得分的中位数，得分为基础分加检查和方案所列其他内容的记分，每项不超过其上下限；偶数个时取中间两个的平均",
      "Median of the scores of the months assessed that ended in the period: what a month begins with, and the marks for checks and for what else the profile weighs, each kind within its bounds; of an even number the mean of the two in the middle.",
    ),
    { form: "score", of: months, score: "score", take: "median" },
    { source, exclusions: open, unit: "point" },
  ),
  count(
    "banner",
    "bannersAwarded",
    say("授予流动红旗数", "banners awarded"),
    say("期间内各月的流动红旗数（按所奖月份）", "Banners awarded for the months of the period."),
    banners,
    { source, exclusions: unearned },
  ),
  figure(
    "banner",
    "windowsAwarded",
    say("优胜窗口数", "winning windows"),
    say("期间内各月获流动红旗的不同窗口数", "How many different windows were awarded a banner for a month of the period."),
    { form: "distinct", of: banners, each: "window" },
    { ...inCount, exclusions: unearned },
  ),
] as const satisfies readonly AnyMeasure[];
