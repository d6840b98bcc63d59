import type { InLanguages } from "../../vocabulary/language.ts";
import type { ConditionName } from "../conditions.ts";
import type { AnyMeasure, Measure, Term } from "../measure.ts";
import { figure, say } from "./define.ts";

const inHours = { unit: "hour" } as const;
const ended = (...where: Term<"stay">["where"]): Term<"stay"> => ({ basis: "ended", where, sum: "seconds" });
const running = say("未了结的事项", "items that have not ended");

const hours = (id: string, name: InLanguages, definition: InLanguages, ...where: ConditionName<"stay">[]): Measure<"stay"> =>
  figure("stay", id, name, definition, { form: "total", of: ended(...where), per: 3600 }, { ...inHours, exclusions: running });

const shareOf = (id: string, name: InLanguages, whose: InLanguages, holder: ConditionName<"stay">): Measure<"stay"> =>
  figure(
    "stay",
    id,
    name,
    say(
      `${whose["zh-CN"]} ÷ 总历时，期间内了结的事项自收件（或重新办理）至了结；按科室分组时，分母为各科室合计`,
      `${whose.en}, out of the time elapsed from filing, or reopening, to the end of the items that ended in the period; by section, out of that of all sections together.`,
    ),
    { form: "ratio", of: ended(holder), outOf: ended(), across: "section" },
    { unit: "percent", exclusions: running },
  );

/** Whose the time was. 中文 时间归属 */
export const timeByHolder = [
  hours(
    "elapsedHours",
    say("总历时", "time elapsed"),
    say(
      "期间内了结的事项自收件（或重新办理）至了结的小时合计，等于大厅、申请人、第三方、不办公四部分之和",
      "Hours from filing, or reopening, to the end of the items that ended in the period: the sum of the parts of the hall, the applicant, third parties, and while closed.",
    ),
  ),
  hours(
    "hallHours",
    say("大厅用时", "time of the hall"),
    say(
      "期间内了结的事项在大厅科室手中的办公时间；按科室分组即各科室用时",
      "Office hours in the hands of the hall of the items that ended in the period; grouped by section, of each section.",
    ),
    "hall",
  ),
  hours(
    "applicantHours",
    say("申请人用时", "time of the applicant"),
    say(
      "期间内了结的事项等待申请人补正或缴费的时间",
      "Time that the items that ended in the period spent waiting for the applicant's supplement or payment.",
    ),
    "applicant",
  ),
  hours(
    "thirdPartyHours",
    say("第三方用时", "time of third parties"),
    say(
      "期间内了结的事项在特别程序、公示或其他程序中的时间",
      "Time that the items that ended in the period spent in special procedures, public notices or other procedures.",
    ),
    "thirdParty",
  ),
  hours(
    "closedHours",
    say("不办公时间", "time while closed"),
    say(
      "期间内了结的事项应由大厅办理而不办公的时间：夜间、休息日、停止办公日",
      "Time of the items that ended in the period that would have been the hall's had it not been closed: nights, days of rest, closures.",
    ),
    "closed",
  ),
  shareOf("hallShare", say("大厅用时占比", "share of the hall"), say("大厅用时", "Time of the hall"), "hall"),
  shareOf(
    "applicantShare",
    say("申请人用时占比", "share of the applicant"),
    say("申请人用时", "Time of the applicant"),
    "applicant",
  ),
  shareOf(
    "thirdPartyShare",
    say("第三方用时占比", "share of third parties"),
    say("第三方用时", "Time of third parties"),
    "thirdParty",
  ),
  shareOf("closedShare", say("不办公时间占比", "share of closed time"), say("不办公时间", "Time while closed"), "closed"),
] as const satisfies readonly AnyMeasure[];
