import type { AnyMeasure, Term } from "../measure.ts";
import { count, rate, ratio, say, sources, truncated } from "./define.ts";

type OfItem = Term<"item">;
const ended = (...where: OfItem["where"]): OfItem => ({ basis: "ended", where });
const received = (...where: OfItem["where"]): OfItem => ({ basis: "received", where });

const judged = ended("completed", "underPromise");
const promised = ended("completed", "underPromise", "promisedKind");
const notImmediate = ended("completed", "underPromise", "notImmediate");
const withoutVerdict = say(
  "不予受理、不受理、撤回、视为撤回、作废、误录删除的，无承诺时限的；未办结的见超期在办数",
  "non-acceptances, withdrawals, lapses, what was voided or an entry error, what has no promise; open items, for which see open overdue",
);
const notPromised = say(
  "承诺件以外的件；非正常办结的，无承诺时限的；未办结的见超期在办数",
  "items of other kinds; other ends, what has no promise; open items, for which see open overdue",
);
const immediate = say(
  "即办件（无从提前）；非正常办结的，无承诺时限的；未办结的见超期在办数",
  "immediate items, which cannot be early; other ends, what has no promise; open items, for which see open overdue",
);
const beside = ["overdueOpen", "overdueOpenNow"];

/** Whether promises and limits were kept. 中文 时效 */
export const timeliness = [
  count(
    "item",
    "early",
    say("提前办结数", "early"),
    say(
      "期间内正常办结、比承诺日至少提前一个工作日的事项数（O-21）",
      "Items completed in the period at least one working day before the promised day (O-21).",
    ),
    ended("completed", "early"),
  ),
  count(
    "item",
    "onTheDay",
    say("当日办结数", "on the day"),
    say("期间内正常办结、在承诺日当日的事项数", "Items completed in the period on the promised day."),
    ended("completed", "onTheDay"),
  ),
  count(
    "item",
    "onTime",
    say("按时办结数", "on time"),
    say("期间内正常办结、在承诺日或以前的事项数", "Items completed in the period by the promised day."),
    ended("completed", "onTime"),
    { beside },
  ),
  count(
    "item",
    "overdue",
    say("超期办结数", "overdue"),
    say("期间内正常办结、在承诺日以后的事项数", "Items completed in the period after the promised day."),
    ended("completed", "overdue"),
    { beside },
  ),
  count(
    "item",
    "unjudged",
    say("无承诺办结数", "completed without a promise"),
    say("期间内正常办结、没有承诺时限的事项数", "Items completed in the period that had no promise to be judged by."),
    ended("completed", "withoutPromise"),
  ),
  count(
    "item",
    "overdueOpen",
    say("超期在办数", "open, overdue"),
    say(
      "期间内收到、截至统计时刻未办结而已过承诺日的事项数",
      "Of the items filed in the period, those not ended by the moment of the count and past the promised day.",
    ),
    received("overdueOpen"),
  ),
  count(
    "item",
    "overdueOpenNow",
    say("超期在办存量", "open in all, overdue"),
    say(
      "截至统计时刻未办结而已过承诺日的全部事项数，不论何时收到；按月份分组即按收件月",
      "All items not ended by the moment of the count and past the promised day, whenever they were filed; by months, that of the filing.",
    ),
    { ...received("overdueOpen"), standing: true },
  ),
  count(
    "item",
    "lawOverdueOpen",
    say("超法定时限在办数", "open, past the law"),
    say(
      "期间内收到、截至统计时刻未决定而已过法定时限的事项数",
      "Of the items filed in the period, those not decided by the moment of the count and past the legal limit.",
    ),
    received("lawOverdueOpen"),
  ),
  rate(
    "item",
    "onTimeRate",
    say("按时办结率", "on-time rate"),
    say(
      "在承诺日或以前办结的事项数 ÷ 期间内正常办结且有承诺时限的事项数",
      "By the promised day, out of the items completed in the period under a promise.",
    ),
    { population: judged, numerator: ["onTime"] },
    { beside, exclusions: withoutVerdict },
  ),
  rate(
    "item",
    "onTimeRate.promisedKind",
    say("按时办结率（承诺件）", "on-time rate, of the promised kind"),
    say(
      "在承诺日或以前办结的承诺件数 ÷ 期间内正常办结且有承诺时限的承诺件数",
      "By the promised day, out of the items of the promised kind completed in the period under a promise.",
    ),
    { population: promised, numerator: ["onTime"] },
    { beside, exclusions: notPromised, variantOf: "onTimeRate" },
  ),
  rate(
    "item",
    "onTimeRate.allEnds",
    say("按时办结率（全部了结）", "on-time rate, of all ends"),
    say(
      "正常办结且在承诺日或以前的事项数 ÷ 期间内以任何方式了结的事项数（O-22）",
      "Completed by the promised day, out of all that ended in the period in whatever way (O-22).",
    ),
    { population: ended(), numerator: ["completed", "onTime"] },
    { beside, variantOf: "onTimeRate" },
  ),
  ratio(
    "item",
    "onTimeRate.received",
    say("按时办结率（按收件）", "on-time rate, of those received"),
    say(
      "期间内正常办结且在承诺日或以前的事项数 ÷ 期间内收到的事项数（O-22）",
      "Completed by the promised day in the period, out of those filed in it (O-22).",
    ),
    [ended("completed", "onTime"), received()],
    { beside, variantOf: "onTimeRate" },
  ),
  rate(
    "item",
    "earlyRate",
    say("提前办结率", "early rate"),
    say(
      "比承诺日至少提前一个工作日办结的承诺件数 ÷ 期间内正常办结、有承诺时限的承诺件数（O-21）",
      "At least one working day before the promised day, out of the items of the promised kind completed in the period under a promise (O-21).",
    ),
    { population: promised, numerator: ["early"] },
    { beside, exclusions: notPromised },
  ),
  rate(
    "item",
    "earlyRate.notImmediate",
    say("提前办结率（非即办件）", "early rate, of all that is not immediate"),
    say(
      "比承诺日至少提前一个工作日办结的非即办件数 ÷ 期间内正常办结、有承诺时限的非即办件数，上报件等在内",
      "At least one working day before the promised day, out of the items completed in the period under a promise that are not immediate, what goes up among them.",
    ),
    { population: notImmediate, numerator: ["early"] },
    { beside, exclusions: immediate, variantOf: "earlyRate", source: sources.hunan },
  ),
  rate(
    "item",
    "earlyRate.pingtan",
    say("提前办结率（平潭）", "early rate, Pingtan"),
    say("提前办结的承诺件数 ÷ 期间内正常办结的承诺件数", "Early, out of the items of the promised kind completed in the period."),
    { population: ended("completed", "promisedKind"), numerator: ["early"] },
    { beside, variantOf: "earlyRate", source: sources.pingtan },
  ),
  ratio(
    "item",
    "earlyRate.vendor",
    say("提前办结率（某软件）", "early rate, a vendor's"),
    say(
      "按时办结的承诺件数 ÷ 期间内收到的承诺件数：实为按时率，且分母不同",
      "Items of the promised kind completed on time, out of those filed in the period: on time rather than early, out of others.",
    ),
    [ended("completed", "promisedKind", "onTime"), received("promisedKind")],
    { beside, variantOf: "earlyRate", source: sources.vendor },
  ),
  ratio(
    "item",
    "earlyRate.hunan",
    say("提速率（湖南旧口径）", "speed-up rate, old Hunan"),
    say("提前办结数 ÷ 期间内受理数，截尾取两位", "Early, out of the items accepted in the period; cut after two digits."),
    [ended("completed", "early"), { basis: "accepted", where: [] }],
    { beside, variantOf: "earlyRate", source: sources.hunan, rounding: truncated },
  ),
  rate(
    "item",
    "overdueRate",
    say("超期率", "overdue rate"),
    say(
      "超期办结数 ÷ 期间内正常办结且有承诺时限的事项数，即 1 − 按时办结率",
      "Overdue, out of the items completed in the period under a promise: one less the on-time rate.",
    ),
    { population: judged, numerator: ["overdue"] },
    { beside, exclusions: withoutVerdict },
  ),
  rate(
    "item",
    "lawKeptRate",
    say("法定时限内办理率", "rate within the law"),
    say(
      "法定时限内决定的事项数 ÷ 期间内正常办结且有法定时限的事项数；转报的按下级机关初审时限计",
      "Decided within the legal limit, out of the items completed in the period under one; what went up, by the limit of the lower agency.",
    ),
    { population: ended("completed", "underLaw"), numerator: ["withinLaw"] },
    { beside: ["lawOverdueOpen"] },
  ),
  ratio(
    "item",
    "completionRate",
    say("办结率", "completion rate"),
    say(
      "期间内办结数 ÷ 期间内收件数；两者不是同一批件，可超过 100%",
      "Completed in the period, out of those filed in it: not the same items, so that it may exceed 100 %.",
    ),
    [ended("completed"), received()],
    { source: sources.hunan },
  ),
  rate(
    "item",
    "completionRate.cohort",
    say("办结率（同批）", "completion rate of the cohort"),
    say(
      "期间内收到的事项中已正常办结的 ÷ 期间内收件数",
      "Of the items filed in the period, those that have been completed since.",
    ),
    { population: received(), numerator: ["completed"] },
    { variantOf: "completionRate" },
  ),
] as const satisfies readonly AnyMeasure[];
