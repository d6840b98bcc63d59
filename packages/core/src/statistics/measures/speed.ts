import type { AnyMeasure, Term } from "../measure.ts";
import { figure, rate, ratio, say, sources, truncated } from "./define.ts";

type OfItem = Term<"item">;
const ended = (...where: OfItem["where"]): OfItem => ({ basis: "ended", where });
const received = (...where: OfItem["where"]): OfItem => ({ basis: "received", where });

type Unit = "promisedInDays" | "lawInDays" | "usedInDays";
const ofPromised = (unit: Unit): OfItem => ended("completed", "promisedKind", unit);
/** Hunan takes its normal ends together, what goes up among them, and leaves out what is done on the spot. */
const notImmediate = (unit: Unit): OfItem => ended("completed", "notImmediate", unit);

const used = ofPromised("usedInDays");
const inDays = { unit: "day" } as const;
const others = say("承诺件以外的件；时限不以工作日计的", "items of other kinds; limits that are not in working days");
const immediate = say("即办件；时限不以工作日计的", "immediate items; limits that are not in working days");
const filed: Term<"case"> = { basis: "received", where: [] };
const inForce = (...where: Term<"definition">["where"]): Term<"definition"> => ({ basis: "inForce", where, standing: true });
const comparable = inForce("comparable");

/** How quick the hall was. 中文 提速与用时 */
export const speed = [
  ratio(
    "item",
    "speedUpPromise",
    say("承诺提速率", "speed-up against the promise"),
    say(
      "（Σ承诺工作日 − Σ已用工作日）÷ Σ承诺工作日，期间内正常办结的承诺件",
      "Working days promised less those used, out of those promised, over the items of the promised kind completed in the period.",
    ),
    [
      { ...ofPromised("promisedInDays"), sum: "promisedDaysLeft" },
      { ...ofPromised("promisedInDays"), sum: "promisedDays" },
    ],
    { exclusions: others },
  ),
  ratio(
    "item",
    "speedUpPromise.hunan",
    say("承诺提速率（湖南）", "speed-up against the promise, Hunan"),
    say(
      "（Σ承诺工作日 − Σ已用工作日）÷ Σ承诺工作日，期间内正常办结的非即办件，两项合计均含特别程序天数；截尾取两位",
      "Working days promised less those used, out of those promised, over the items completed in the period that are not immediate, both sums with the days of special procedures; cut after two digits.",
    ),
    [
      { ...notImmediate("promisedInDays"), sum: "promisedDaysLeft" },
      { ...notImmediate("promisedInDays"), sum: "promisedDaysGross" },
    ],
    { exclusions: immediate, variantOf: "speedUpPromise", source: sources.hunan, rounding: truncated },
  ),
  ratio(
    "item",
    "speedUpLaw",
    say("法定提速率", "speed-up against the law"),
    say(
      "（Σ法定工作日 − Σ已用工作日）÷ Σ法定工作日，期间内正常办结的承诺件；用时计至决定",
      "Working days of the legal limit less those used up to the decision, out of the former, over the items of the promised kind completed in the period.",
    ),
    [
      { ...ofPromised("lawInDays"), sum: "lawDaysLeft" },
      { ...ofPromised("lawInDays"), sum: "lawDays" },
    ],
    { exclusions: others },
  ),
  ratio(
    "item",
    "speedUpLaw.hunan",
    say("法定提速率（湖南）", "speed-up against the law, Hunan"),
    say(
      "（Σ法定工作日 − Σ已用工作日）÷ Σ法定工作日，期间内正常办结的非即办件，用时计至决定，两项合计均含特别程序天数；截尾取两位",
      "Working days of the legal limit less those used up to the decision, out of the former, over the items completed in the period that are not immediate, both sums with the days of special procedures; cut after two digits.",
    ),
    [
      { ...notImmediate("lawInDays"), sum: "lawDaysLeft" },
      { ...notImmediate("lawInDays"), sum: "lawDaysGross" },
    ],
    { exclusions: immediate, variantOf: "speedUpLaw", source: sources.hunan, rounding: truncated },
  ),
  ratio(
    "definition",
    "limitCompression",
    say("时限压缩率", "limit compression"),
    say(
      "（Σ法定工作日 − Σ承诺工作日）÷ Σ法定工作日，统计时刻有效的事项定义，不涉及办件",
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
      "期间内正常办结的承诺件，承诺时限已用工作日的平均数",
      "Mean of the working days used of the promise by the items of the promised kind completed in the period.",
    ),
    [{ ...used, sum: "usedDays" }, used],
    { ...inDays, exclusions: others, source: sources.fangchenggang },
  ),
  ratio(
    "item",
    "meanDays.notImmediate",
    say("平均办结时间（非即办件）", "mean handling time, of all that is not immediate"),
    say(
      "期间内正常办结的非即办件，承诺时限已用工作日的平均数",
      "Mean of the working days used of the promise by the items completed in the period that are not immediate.",
    ),
    [{ ...notImmediate("usedInDays"), sum: "usedDays" }, notImmediate("usedInDays")],
    { ...inDays, exclusions: immediate, variantOf: "meanDays", source: sources.hunan },
  ),
  figure(
    "item",
    "medianDays",
    say("办结时间中位数", "median handling time"),
    say(
      "期间内正常办结的承诺件，承诺时限已用工作日的中位数；偶数个时取中间两个的平均",
      "Median of the working days used of the promise by the items of the promised kind completed in the period; of an even number the mean of the two in the middle.",
    ),
    { form: "median", of: { ...used, sum: "usedDays" } },
    { ...inDays, exclusions: others },
  ),
  figure(
    "item",
    "p90Days",
    say("办结时间第90百分位数", "90th percentile of the handling time"),
    say(
      "期间内正常办结的承诺件，至少九成不超过的承诺时限最小已用工作日数",
      "The least number of working days of the promise that at least nine in ten of the items of the promised kind completed in the period do not exceed.",
    ),
    { form: "percentile", percent: 90, of: { ...used, sum: "usedDays" } },
    { ...inDays, exclusions: others },
  ),
  ratio(
    "item",
    "meanElapsedDays",
    say("平均历时", "mean time elapsed"),
    say(
      "期间内正常办结的事项，自收件至办结的自然日平均数",
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
    say("即办率（平潭）", "immediate rate, Pingtan"),
    say(
      "即办件与当日办结的承诺件之和 ÷ 期间内收到的即办件与承诺件之和",
      "Items of the immediate kind and those of the promised kind completed on the day of filing, out of both kinds filed in the period.",
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
    "case",
    "onlineRate.filings",
    say("网办率（按申报）", "online rate, of filings"),
    say(
      "期间内网上或移动端的申报数 ÷ 申报数，一次申报计一件（O-19）",
      "Filings online or by phone, out of those in the period, each counted once however many items it has (O-19).",
    ),
    { population: filed, numerator: ["online"] },
    { variantOf: "onlineRate" },
  ),
  rate(
    "case",
    "onlineRate.endToEndFilings",
    say("全程网办率（按申报）", "online rate of filings, end to end"),
    say(
      "期间内网上或移动端申报、各事项结果均电子或邮寄送达的申报数 ÷ 申报数，一次申报计一件（O-19）",
      "Filings online or by phone of which every result was sent electronically or by post, out of those in the period, each counted once however many items it has (O-19).",
    ),
    { population: filed, numerator: ["online", "sentHome"] },
    { variantOf: "onlineRate" },
  ),
  rate(
    "definition",
    "onlineRate.matters",
    say("网办率（按事项）", "online rate, of matters"),
    say(
      "办理形式含网上或移动端的事项数 ÷ 统计时刻有效、已公布办理形式的事项数，不涉及办件",
      "Matters that may be filed online or by phone, out of those in force at the moment of the count whose guide tells how to file them; no cases are involved.",
    ),
    { population: inForce("channelsTold"), numerator: ["online"] },
    { exclusions: say("未公布办理形式的事项", "matters whose guide does not tell how to file them"), variantOf: "onlineRate" },
  ),
  rate(
    "definition",
    "onlineRate.endToEndMatters",
    say("全程网办率（按事项）", "online rate of matters, end to end"),
    say(
      "办理形式含网上或移动端且到现场次数为零的事项数 ÷ 统计时刻有效、已公布办理形式和到现场次数的事项数，不涉及办件",
      "Matters that may be filed online or by phone and ask for no visit, out of those in force at the moment of the count whose guide tells how to file them and with how many visits; no cases are involved.",
    ),
    { population: inForce("channelsTold", "visitsTold"), numerator: ["online", "noVisit"] },
    {
      exclusions: say(
        "未公布办理形式或到现场次数的事项",
        "matters whose guide does not tell how to file them, or with how many visits",
      ),
      variantOf: "onlineRate",
    },
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
