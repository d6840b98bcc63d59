import type { InLanguages } from "../../vocabulary/language.ts";
import type { AnyMeasure, Measure, Term } from "../measure.ts";
import { count, figure, rate, say, sources, whole } from "./define.ts";

type OfService = Term<"service">;
type OfProblem = Term<"problem">;
const received = (...where: OfService["where"]): OfService => ({ basis: "received", where });
const ended = (...where: OfService["where"]): OfService => ({ basis: "ended", where });
const raised = (...where: OfProblem["where"]): OfProblem => ({ basis: "raised", where });

const source = sources.yiyang;
const inCount = { unit: "count", rounding: whole, source } as const;

/** How many different clients or projects. */
const different = (
  id: string,
  name: InLanguages,
  definition: InLanguages,
  of: OfService,
  each: "client" | "project",
): Measure<"service"> => figure("service", id, name, definition, { form: "distinct", of, each }, inCount);

/** What the hall did for its clients outside the cases. 中文 服务 */
export const services = [
  count(
    "service",
    "services",
    say("服务数", "services"),
    say("期间内登记的服务数；按种类分组即各种服务", "Services asked for in the period; grouped by kind, of each kind."),
    received(),
    { source },
  ),
  count(
    "service",
    "servicesEnded",
    say("服务办结数", "services concluded"),
    say("期间内办结的服务数，不论结果", "Services concluded in the period, whatever came of them."),
    ended(),
    { source },
  ),
  count(
    "service",
    "servicesOpen",
    say("在办服务数", "services open"),
    say(
      "期间内登记、截至统计时刻未办结的服务数",
      "Of the services asked for in the period, those not concluded by the moment of the count.",
    ),
    received("open"),
    { source, beside: ["servicesOverdueOpen"] },
  ),
  count(
    "service",
    "servicesOverdueOpen",
    say("超期未答复服务数", "services open, overdue"),
    say(
      "期间内登记、截至统计时刻未答复而已过告知日期的服务数",
      "Of the services asked for in the period, those unanswered at the moment of the count and past the day told.",
    ),
    received("overdueOpen"),
    { source },
  ),
  count(
    "service",
    "agencyServices",
    say("全程代办数", "full agencies"),
    say("期间内登记的全程代办数", "Full agencies asked for in the period."),
    received("agency"),
    { source },
  ),
  different(
    "agencyClients",
    say("代办服务对象数", "clients of full agency"),
    say("期间内登记全程代办的不同服务对象数", "How many different clients asked for a full agency in the period."),
    received("agency"),
    "client",
  ),
  figure(
    "service",
    "agencyCases",
    say("代办业务数", "cases of full agency"),
    say("期间内登记的全程代办所涉及的办件数", "Cases that the full agencies asked for in the period had to do with."),
    { form: "total", of: { ...received("agency"), sum: "cases" } },
    inCount,
  ),
  different(
    "projectsFollowed",
    say("跟踪服务项目数", "projects followed"),
    say("期间内登记跟踪服务的不同项目数", "How many different projects were taken up in the period to be followed."),
    received("projectFollowUp", "projectNamed"),
    "project",
  ),
  figure(
    "service",
    "projectCases",
    say("跟踪服务业务数", "cases of projects followed"),
    say("期间内登记的跟踪服务所涉及的办件数", "Cases that the follow-ups asked for in the period had to do with."),
    { form: "total", of: { ...received("projectFollowUp"), sum: "cases" } },
    inCount,
  ),
  count(
    "service",
    "visits",
    say("上门服务数", "on-site visits"),
    say("期间内登记的上门服务数", "On-site visits asked for in the period."),
    received("visit"),
    { source },
  ),
  different(
    "clientsVisited",
    say("走访服务对象数", "clients visited"),
    say("期间内登记上门服务的不同服务对象数", "How many different clients had an on-site visit asked for in the period."),
    received("visit"),
    "client",
  ),
  count(
    "service",
    "consultations",
    say("咨询数", "consultations"),
    say("期间内登记的咨询人次", "Consultations asked for in the period."),
    received("consultation"),
    { source },
  ),
  count(
    "service",
    "firstAskedServices",
    say("首问登记数", "first-asked duties"),
    say("期间内登记的首问负责数", "Matters taken down in the period by whoever was asked first."),
    received("firstAsked"),
    { source },
  ),
  rate(
    "service",
    "firstAskedDoneRate",
    say("首问办成率", "rate of first-asked duties done"),
    say(
      "已办成的首问事项数 ÷ 期间内办结的首问事项数",
      "Done, out of the matters of first-asked duty that were concluded in the period.",
    ),
    { population: ended("firstAsked", "notWithdrawn"), numerator: ["done"] },
    { exclusions: say("服务对象撤回的", "what the client took back"), beside: ["servicesOverdueOpen"] },
  ),
  count(
    "service",
    "servicesHandedOver",
    say("移交服务数", "services handed over"),
    say(
      "期间内登记、后移交其他单位的服务数",
      "Of the services asked for in the period, those handed over to another unit since.",
    ),
    received("handedOver"),
  ),
  rate(
    "service",
    "serviceDoneRate",
    say("服务办成率", "rate of services done"),
    say("已办成的服务数 ÷ 期间内办结的服务数", "Done, out of the services concluded in the period."),
    { population: ended("notWithdrawn"), numerator: ["done"] },
    { source, exclusions: say("服务对象撤回的", "what the client took back"), beside: ["servicesOverdueOpen"] },
  ),
  rate(
    "service",
    "serviceInTimeRate",
    say("服务按期答复率", "rate of services answered in time"),
    say(
      "按告知日期答复的服务数 ÷ 期间内办结、告知过答复日期的服务数",
      "Answered by the day told, out of the services concluded in the period whose client was told a day.",
    ),
    { population: ended("dayTold", "notWithdrawn"), numerator: ["inTime"] },
    {
      exclusions: say("未告知答复日期的，服务对象撤回的", "services without a day told, and what the client took back"),
      beside: ["servicesOverdueOpen"],
    },
  ),
  rate(
    "service",
    "serviceSatisfactionRate",
    say("服务满意率", "satisfaction with the services"),
    say(
      "非常满意、满意、基本满意之和 ÷ 期间内办结且已评价的服务数（O-25）",
      "Very, quite or basically satisfied, out of the services concluded in the period that were evaluated (O-25).",
    ),
    { population: ended("evaluated"), numerator: ["satisfied"] },
    { source, exclusions: say("未评价的", "services not evaluated") },
  ),
  count(
    "problem",
    "problemsRaised",
    say("提出问题数", "problems raised"),
    say("期间内提出的问题数（按提出日）", "Problems raised in the period, by the day on which they were."),
    raised(),
    { source },
  ),
  count(
    "problem",
    "problemsSolved",
    say("解决问题数", "problems solved"),
    say("期间内解决的问题数（按解决日）", "Problems solved in the period, by the day on which they were."),
    { basis: "solved", where: [] },
    { source, beside: ["problemsOpen"] },
  ),
  count(
    "problem",
    "problemsOpen",
    say("未解决问题数", "problems open"),
    say(
      "期间内提出、截至统计时刻未解决的问题数",
      "Of the problems raised in the period, those not solved by the moment of the count.",
    ),
    raised("unsolved"),
    { source },
  ),
  rate(
    "problem",
    "problemsSolvedRate",
    say("问题解决率", "rate of problems solved"),
    say("已解决的问题数 ÷ 期间内提出的问题数", "Of the problems raised in the period, those that have been solved since."),
    { population: raised(), numerator: ["solved"] },
    { source },
  ),
] as const satisfies readonly AnyMeasure[];
