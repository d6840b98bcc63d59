import type { AnyMeasure, Term } from "../measure.ts";
import { figure, rate, ratio, say, sources, truncated } from "./define.ts";

type OfItem = Term<"item">;
const ended = (...where: OfItem["where"]): OfItem => ({ basis: "ended", where });
const received = (...where: OfItem["where"]): OfItem => ({ basis: "received", where });

const promised = ended("completed", "notImmediate", "promisedInDays");
const lawful = ended("completed", "notImmediate", "lawInDays");
const used = ended("completed", "notImmediate", "usedInDays");
const inDays = { unit: "day" } as const;
const otherUnits = say("即办件;时限不以工作日计的", "immediate items; limits that are not in working days");
const comparable: Term<"definition"> = { basis: "inForce", where: ["comparable"], standing: true };

/** How quick the hall was. 中文 提速与用时 */
export const speed = [
  ratio(
    "item",
    "speedUpPromise",
    say("承诺提速率", "speed-up against the promise"),
    say(
      "(Σ承诺工作日 − Σ已用工作日)÷ Σ承诺工作日,期间内正常办结的非即办件",
      "Working days promised less those used, out of those promised, over the items completed in the period that are not immediate.",
    ),
    [
      { ...promised, sum: "promisedDaysLeft" },
      { ...promised, sum: "promisedDays" },
    ],
    { exclusions: otherUnits },
  ),
  ratio(
    "item",
    "speedUpPromise.hunan",
    say("承诺提速率(湖南)", "speed-up against the promise, Hunan"),
    say(
      "同上,两项合计均含特别程序天数,截尾取两位",
      "The same, both sums with the days of special procedures; cut after two digits.",
    ),
    [
      { ...promised, sum: "promisedDaysLeft" },
      { ...promised, sum: "promisedDaysGross" },
    ],
    { exclusions: otherUnits, variantOf: "speedUpPromise", source: sources.hunan, rounding: truncated },
  ),
  ratio(
    "item",
    "speedUpLaw",
    say("法定提速率", "speed-up against the law"),
    say(
      "(Σ法定工作日 − Σ已用工作日)÷ Σ法定工作日,期间内正常办结的非即办件;用时计至决定",
      "Working days of the legal limit less those used up to the decision, out of the former, over the items completed in the period that are not immediate.",
    ),
    [
      { ...lawful, sum: "lawDaysLeft" },
      { ...lawful, sum: "lawDays" },
    ],
    { exclusions: otherUnits },
  ),
  ratio(
    "item",
    "speedUpLaw.hunan",
    say("法定提速率(湖南)", "speed-up against the law, Hunan"),
    say(
      "同上,两项合计均含特别程序天数,截尾取两位",
      "The same, both sums with the days of special procedures; cut after two digits.",
    ),
    [
      { ...lawful, sum: "lawDaysLeft" },
      { ...lawful, sum: "lawDaysGross" },
    ],
    { exclusions: otherUnits, variantOf: "speedUpLaw", source: sources.hunan, rounding: truncated },
  ),
  ratio(
    "definition",
    "limitCompression",
    say("时限压缩率", "limit compression"),
    say(
      "(Σ法定工作日 − Σ承诺工作日)÷ Σ法定工作日,统计时刻有效的事项定义,不涉及办件",
      "Working days of the legal limits less those promised, out of the former, over the definitions in force at the moment of the count; no cases are involved.",
    ),
    [
      { ...comparable, sum: "daysCompressed" },
      { ...comparable, sum: "lawDays" },
    ],
    { exclusions: say("时限不以工作日计的、缺法定或承诺时限的事项", "definitions without both limits in working days") },
  ),
  ratio(
    "item",
    "meanDays",
    say("平均办结时间", "mean handling time"),
    say(
      "期间内正常办结的非即办件,承诺时限已用工作日的平均数",
      "Mean of the working days used of the promise by the items completed in the period that are not immediate.",
    ),
    [{ ...used, sum: "usedDays" }, used],
    { ...inDays, exclusions: otherUnits, source: sources.fangchenggang },
  ),
  figure(
    "item",
    "medianDays",
    say("办结时间中位数", "median handling time"),
    say("同上,中位数;偶数个时取中间两个的平均", "The same, the median; of an even number the mean of the two in the middle."),
    { form: "median", of: { ...used, sum: "usedDays" } },
    { ...inDays, exclusions: otherUnits },
  ),
  figure(
    "item",
    "p90Days",
    say("办结时间第90百分位数", "90th percentile of the handling time"),
    say(
      "同上,至少九成事项不超过的最小工作日数",
      "The same: the least number of working days that at least nine in ten do not exceed.",
    ),
    { form: "percentile", percent: 90, of: { ...used, sum: "usedDays" } },
    { ...inDays, exclusions: otherUnits },
  ),
  ratio(
    "item",
    "meanElapsedDays",
    say("平均历时", "mean time elapsed"),
    say(
      "期间内正常办结的事项,自收件至办结的自然日平均数",
      "Mean of the natural days from filing to completion of the items completed in the period.",
    ),
    [{ ...ended("completed"), sum: "elapsedDays" }, ended("completed")],
    inDays,
  ),
  rate(
    "item",
    "immediateRate",
    say("即办率", "immediate rate"),
    say(
      "期间内收到的即办件数 ÷ 即办件与承诺件之和",
      "Items of the immediate kind, out of those of the immediate and the promised kind filed in the period.",
    ),
    { population: received("immediateOrPromised"), numerator: ["immediate"] },
    { exclusions: say("转报件、告知承诺件和其他件", "items of other kinds"), source: sources.vendor },
  ),
  rate(
    "item",
    "immediateRate.pingtan",
    say("即办率(平潭)", "immediate rate, Pingtan"),
    say(
      "即办件与当日办结的承诺件 ÷ 即办件与承诺件之和",
      "Items of the immediate kind and those of the promised kind completed on the day of filing, out of both kinds.",
    ),
    { population: received("immediateOrPromised"), numerator: ["immediateOrSameDay"] },
    { variantOf: "immediateRate", source: sources.pingtan },
  ),
  rate(
    "item",
    "onlineRate",
    say("网办率", "online rate"),
    say("期间内网上或移动端申报的事项数 ÷ 收件数", "Items filed online or by phone, out of those filed in the period."),
    { population: received(), numerator: ["online"] },
  ),
  rate(
    "item",
    "onlineRate.endToEnd",
    say("全程网办率", "online rate, end to end"),
    say(
      "期间内网上或移动端申报、结果电子或邮寄送达的事项数 ÷ 收件数",
      "Items filed online or by phone whose result was sent electronically or by post, out of those filed in the period.",
    ),
    { population: received(), numerator: ["online", "sentHome"] },
    { variantOf: "onlineRate" },
  ),
  rate(
    "item",
    "firstTimeRate",
    say("一次办结率", "first-time rate"),
    say(
      "期间内正常办结、未曾要求补正的事项数 ÷ 正常办结数",
      "Items completed in the period without ever being asked for a supplement, out of those completed.",
    ),
    { population: ended("completed"), numerator: ["firstTime"] },
  ),
  rate(
    "item",
    "procedureRate",
    say("特别程序率", "rate of special procedures"),
    say("经特别程序数 ÷ 期间内办结数", "Items with a special procedure, out of those completed in the period."),
    { population: ended("completed"), numerator: ["hadProcedure"] },
  ),
  rate(
    "item",
    "extensionRate",
    say("延期率", "rate of extensions"),
    say("延期数 ÷ 期间内办结数", "Items extended, out of those completed in the period."),
    { population: ended("completed"), numerator: ["extended"] },
  ),
] as const satisfies readonly AnyMeasure[];
