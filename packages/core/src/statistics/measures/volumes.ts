import type { AnyMeasure, Term } from "../measure.ts";
import { count, say, sources } from "./define.ts";

type OfItem = Term<"item">;
const received = (...where: OfItem["where"]): OfItem => ({ basis: "received", where });
const ended = (...where: OfItem["where"]): OfItem => ({ basis: "ended", where });

const ownColumn = say("不在办结数内", "no completions");

/** How many came in, went out, and are still there. 中文 办件数量 */
export const volumes = [
  count(
    "item",
    "received",
    say("收件数", "received"),
    say("期间内收到的事项数（按收件日）", "Items filed in the period, by the day of filing."),
    received(),
    {
      source: sources.pingtan,
    },
  ),
  count(
    "item",
    "accepted",
    say("受理数", "accepted"),
    say(
      "期间内受理的事项数（按受理日）；逾期不告知而视为受理的，按收到之日",
      "Items accepted in the period, by the day of acceptance; what silence accepted, by the day of receipt.",
    ),
    { basis: "accepted", where: [] },
    { source: sources.hunan },
  ),
  count(
    "item",
    "completed",
    say("办结数", "completed"),
    say(
      "期间内正常办结的事项数（按办结日）：准予、不予、其他办结和转报",
      "Items that ended in the period as granted, refused, completed without a decision or sent up, by the day of the end.",
    ),
    ended("completed"),
    {
      source: sources.hunan,
      exclusions: say(
        "不予受理、不受理、撤回、视为撤回、作废的另列，误录删除的不计",
        "non-acceptances, withdrawals, lapses and what was voided, which have their own columns; entry errors",
      ),
    },
  ),
  count(
    "item",
    "volume",
    say("办件量", "volume"),
    say("办件量取期间内正常办结的事项数（O-20）", "The volume of work is what was completed in the period (O-20)."),
    ended("completed"),
  ),
  count(
    "item",
    "volume.received",
    say("办件量（按收件）", "volume, by receipt"),
    say("办件量取期间内收到的事项数（O-20）", "The volume of work as what was filed in the period (O-20)."),
    received(),
    { variantOf: "volume" },
  ),
  count(
    "item",
    "volume.accepted",
    say("办件量（按受理）", "volume, by acceptance"),
    say("办件量取期间内受理的事项数（O-20）", "The volume of work as what was accepted in the period (O-20)."),
    { basis: "accepted", where: [] },
    { variantOf: "volume" },
  ),
  count(
    "case",
    "volume.filings",
    say("办件量（按申报）", "volume, by filings"),
    say(
      "办件量取期间内全部事项已了结、其中有正常办结的申报数，一次申报计一件（O-19）",
      "Filings of which the last item ended in the period and one was completed, each counted once however many items it has (O-19).",
    ),
    { basis: "ended", where: ["completed"] },
    { variantOf: "volume" },
  ),
  count(
    "item",
    "open",
    say("在办数", "open"),
    say(
      "期间内收到、截至统计时刻未办结的事项数",
      "Of the items filed in the period, those that had not ended by the moment of the count.",
    ),
    received("open"),
    {
      beside: ["overdueOpen"],
      source: sources.pingtan,
    },
  ),
  count(
    "item",
    "openNow",
    say("在办存量", "open in all"),
    say(
      "截至统计时刻未办结的全部事项数，不论何时收到；按月份分组即按收件月",
      "All items that had not ended by the moment of the count, whenever they were filed; by months, that of the filing.",
    ),
    { ...received("open"), standing: true },
    { beside: ["overdueOpenNow"] },
  ),
  count(
    "item",
    "openInSupplement",
    say("在办：补正中", "open, in supplement"),
    say(
      "期间内收到、截至统计时刻未办结而正等待申请人补正的事项数",
      "Of the items filed in the period, those that had not ended by the moment of the count and await a supplement.",
    ),
    received("open", "inSupplement"),
    { source: sources.pingtan },
  ),
  count(
    "item",
    "openInHand",
    say("在办：大厅手中", "open, in hand"),
    say(
      "期间内收到、截至统计时刻未办结而不在补正中的事项数",
      "Of the items filed in the period, those that had not ended by the moment of the count and await no supplement.",
    ),
    received("open", "notInSupplement"),
  ),
  count(
    "item",
    "openSuspended",
    say("在办：暂停中", "open, standing still"),
    say(
      "期间内收到、截至统计时刻未办结而正在特别程序中或挂起的事项数",
      "Of the items filed in the period, those that had not ended by the moment of the count and stand still: in a special procedure or suspended.",
    ),
    received("open", "suspended"),
  ),
  count(
    "item",
    "granted",
    say("准予许可数", "granted"),
    say("期间内以准予许可办结的事项数", "Items completed in the period with a grant."),
    ended("granted"),
  ),
  count(
    "item",
    "refused",
    say("不予许可数", "refused"),
    say("期间内以不予许可办结的事项数", "Items completed in the period with a refusal."),
    ended("refused"),
  ),
  count(
    "item",
    "completedOther",
    say("其他办结数", "completed without a decision"),
    say("期间内不经许可决定而办结的事项数", "Items completed in the period without a decision."),
    ended("completedOther"),
  ),
  count(
    "item",
    "sentUp",
    say("转报数", "sent up"),
    say("期间内转报上级的事项数", "Items sent up to a higher agency in the period."),
    ended("sentUp"),
  ),
  count(
    "item",
    "notAccepted",
    say("不予受理数", "not accepted"),
    say("期间内决定不予受理的事项数（按决定日）", "Items not accepted in the period, by the day on which that was decided."),
    ended("notAccepted"),
    { exclusions: ownColumn, source: sources.vendor },
  ),
  count(
    "item",
    "notAccepted.received",
    say("不予受理数（按收件）", "not accepted, by receipt"),
    say(
      "期间内收到、后来不予受理的事项数（按收件日）",
      "Items filed in the period that were not accepted since, by the day of filing.",
    ),
    received("notAccepted"),
    { exclusions: ownColumn, source: sources.vendor, variantOf: "notAccepted" },
  ),
  count(
    "item",
    "notRequired",
    say("不受理数", "in need of no licence"),
    say("期间内告知无需许可的事项数", "Items in the period of which it was told that no licence is needed."),
    ended("notRequired"),
    { exclusions: ownColumn },
  ),
  count(
    "item",
    "withdrawn",
    say("撤回数", "withdrawn"),
    say("期间内申请人撤回的事项数", "Items that the applicant withdrew in the period."),
    ended("withdrawn"),
    { exclusions: ownColumn },
  ),
  count(
    "item",
    "lapsed",
    say("视为撤回数", "lapsed"),
    say("期间内视为撤回的事项数", "Items that lapsed in the period."),
    ended("lapsed"),
    { exclusions: ownColumn },
  ),
  count("item", "voided", say("作废数", "voided"), say("期间内作废的事项数", "Items voided in the period."), ended("voided"), {
    exclusions: ownColumn,
  }),
  count(
    "item",
    "returned",
    say("退件数", "returned"),
    say(
      "期间内退还申请人的事项数：不予受理、不受理和视为撤回",
      "Items that went back to the applicant in the period: not accepted, in need of no licence, or lapsed.",
    ),
    ended("returned"),
    {
      exclusions: ownColumn,
      source: sources.pingtan,
    },
  ),
  count(
    "item",
    "returned.refused",
    say("退件数（含不予许可）", "returned, refusals included"),
    say(
      "期间内退还申请人的事项数：不予受理、不受理、视为撤回，另加不予许可",
      "Items that went back to the applicant in the period: not accepted, in need of no licence, lapsed, or refused.",
    ),
    ended("returnedOrRefused"),
    { variantOf: "returned" },
  ),
  count(
    "item",
    "returned.withdrawn",
    say("退件数（含撤回）", "returned, withdrawals included"),
    say(
      "期间内退还申请人的事项数：不予受理、不受理、视为撤回，另加申请人撤回",
      "Items that went back to the applicant in the period: not accepted, in need of no licence, lapsed, or withdrawn.",
    ),
    ended("returnedOrWithdrawn"),
    { variantOf: "returned" },
  ),
  count(
    "item",
    "reopened",
    say("重新办理数", "reopened"),
    say("期间内收到、曾办结后又重新办理的事项数", "Items filed in the period whose end was undone at some time."),
    received("reopened"),
  ),
  count(
    "case",
    "cases",
    say("申报数", "cases"),
    say(
      "期间内收到的申报数，一次申报计一件（O-19）",
      "Filings in the period, each counted once however many items it has (O-19).",
    ),
    { basis: "received", where: [] },
  ),
  count(
    "item",
    "hadProcedure",
    say("经特别程序数", "with a special procedure"),
    say("期间内正常办结、办理中经过特别程序的事项数", "Items completed in the period that went through a special procedure."),
    ended("completed", "hadProcedure"),
  ),
  count(
    "item",
    "inProcedure",
    say("特别程序中", "in a special procedure"),
    say("期间内收到、现在特别程序中的事项数", "Items filed in the period that are in a special procedure now."),
    received("inProcedure"),
  ),
  count(
    "item",
    "procedureDays",
    say("特别程序天数", "days of special procedures"),
    say(
      "期间内正常办结的事项在特别程序中的工作日合计，以告知天数为限",
      "Working days that items completed in the period spent in special procedures, no more than was told.",
    ),
    { ...ended("completed"), sum: "procedureDays" },
    {
      unit: "day",
      exclusions: say("承诺时限不以工作日计的不计", "items whose promise is not in working days"),
    },
  ),
  count(
    "item",
    "extended",
    say("延期数", "extended"),
    say("期间内正常办结、曾获批准延期的事项数", "Items completed in the period whose limit had been extended."),
    ended("completed", "extended"),
  ),
] as const satisfies readonly AnyMeasure[];
