import type { AnyMeasure, Term } from "../measure.ts";
import { count, rate, ratio, say, sources } from "./define.ts";

type OfComplaint = Term<"complaint">;
const received = (...where: OfComplaint["where"]): OfComplaint => ({ basis: "received", where });
const concluded = (...where: OfComplaint["where"]): OfComplaint => ({ basis: "concluded", where });
const ended = (...where: OfComplaint["where"]): OfComplaint => ({ basis: "ended", where });

const source = sources.complaints;
const unanswered = say("不受理、撤回和未答复的投诉", "complaints rejected, withdrawn or not answered");
const ofAnswered = { source, exclusions: unanswered, beside: ["complaintsOverdueOpen"] };

/** What was complained of, and how it was dealt with. 中文 投诉 */
export const complaints = [
  count(
    "complaint",
    "complaintsReceived",
    say("投诉数", "complaints"),
    say("期间内提出的投诉数（按提出日）", "Complaints lodged in the period, by the day of lodging."),
    received(),
    { source },
  ),
  count(
    "complaint",
    "complaintsAccepted",
    say("受理投诉数", "complaints accepted"),
    say("期间内受理的投诉数（按受理日）", "Complaints accepted in the period, by the day of acceptance."),
    { basis: "accepted", where: [] },
    { source },
  ),
  count(
    "complaint",
    "complaintsRejected",
    say("不受理投诉数", "complaints rejected"),
    say("期间内决定不受理的投诉数", "Complaints rejected in the period."),
    ended("rejected"),
    { source },
  ),
  count(
    "complaint",
    "complaintsWithdrawn",
    say("撤回投诉数", "complaints withdrawn"),
    say("期间内投诉人撤回的投诉数", "Complaints that the complainant took back in the period."),
    ended("withdrawn"),
    { source },
  ),
  count(
    "complaint",
    "complaintsAnswered",
    say("答复投诉数", "complaints answered"),
    say(
      "期间内答复的投诉数；复办的以最后一次答复计",
      "Complaints answered in the period; what was reopened, by its last answer.",
    ),
    ended("answered"),
    { source },
  ),
  count(
    "complaint",
    "complaintsOpen",
    say("在办投诉数", "complaints open"),
    say(
      "期间内提出、截至统计时刻未了结的投诉数",
      "Of the complaints lodged in the period, those that had not ended by the moment of the count.",
    ),
    received("open"),
    { source, beside: ["complaintsOverdueOpen"] },
  ),
  count(
    "complaint",
    "complaintsOverdueOpen",
    say("超期未办投诉数", "complaints open, overdue"),
    say(
      "期间内提出、截至统计时刻受理或答复期限已过而未办的投诉数",
      "Of the complaints lodged in the period, those past the time to accept or to answer them by the moment of the count.",
    ),
    received("overdueOpen"),
    { source },
  ),
  count(
    "complaint",
    "complaintsUpheld",
    say("有效投诉数", "complaints upheld"),
    say("期间内认定属实的投诉数，有责或无责", "Complaints found true in the period, with a fault in the work or without."),
    concluded("upheld"),
    { source: sources.hunan },
  ),
  count(
    "complaint",
    "responsibleComplaints",
    say("有责投诉数", "responsible complaints"),
    say(
      "期间内认定属实且工作有过错的投诉数（按认定日）；复办的以最后认定计",
      "Complaints found true in the period with a fault in the work, by the day of the finding; of several findings the last counts.",
    ),
    concluded("responsible"),
    { source: sources.yiyang },
  ),
  count(
    "complaint",
    "responsibleComplaints.received",
    say("有责投诉数（按提出）", "responsible complaints, by lodging"),
    say(
      "期间内提出、后来认定属实且工作有过错的投诉数（按提出日）；复办的以最后认定计",
      "Complaints lodged in the period and found true since with a fault in the work, by the day of lodging; of several findings the last counts.",
    ),
    received("responsible"),
    { source, variantOf: "responsibleComplaints" },
  ),
  rate(
    "complaint",
    "complaintAcceptedInTimeRate",
    say("投诉按期受理率", "rate of complaints accepted in time"),
    say(
      "按期决定是否受理的投诉数 ÷ 期间内提出、已决定或期限已过的投诉数（O-36）",
      "Accepted or rejected in time, out of the complaints lodged in the period that were, or are past the time to be (O-36).",
    ),
    { population: received("acceptanceOwed"), numerator: ["acceptedInTime"] },
    {
      source,
      exclusions: say(
        "受理期限未到的，期限内未决定而撤回的",
        "complaints whose time to be accepted has not run out, and those withdrawn within it before anything was decided",
      ),
    },
  ),
  rate(
    "complaint",
    "complaintAnsweredInTimeRate",
    say("投诉按期答复率", "rate of complaints answered in time"),
    say(
      "每次均按期答复的投诉数 ÷ 期间内答复的投诉数（O-36）",
      "Complaints answered in time each time, out of those answered in the period (O-36).",
    ),
    { population: ended("answered"), numerator: ["answeredInTime"] },
    ofAnswered,
  ),
  rate(
    "complaint",
    "complaintUpheldRate",
    say("投诉属实率", "rate of complaints upheld"),
    say("认定属实的投诉数 ÷ 期间内答复的投诉数", "Found true, out of the complaints answered in the period."),
    { population: ended("answered"), numerator: ["upheld"] },
    ofAnswered,
  ),
  rate(
    "complaint",
    "complaintExtendedRate",
    say("投诉延期率", "rate of complaints extended"),
    say("曾延期的投诉数 ÷ 期间内答复的投诉数", "Extended, out of the complaints answered in the period."),
    { population: ended("answered"), numerator: ["extended"] },
    ofAnswered,
  ),
  rate(
    "complaint",
    "complaintReopenedRate",
    say("投诉复办率", "rate of complaints reopened"),
    say("曾复办的投诉数 ÷ 期间内答复的投诉数", "Reopened, out of the complaints answered in the period."),
    { population: ended("answered"), numerator: ["reopened"] },
    ofAnswered,
  ),
  rate(
    "complaint",
    "complaintSatisfactionRate",
    say("投诉回访满意率", "satisfaction with the answers"),
    say(
      "回访满意的投诉数 ÷ 期间内答复且已回访的投诉数",
      "Complainants satisfied when called, out of those called whose complaint was answered in the period.",
    ),
    { population: ended("answered", "followedUp"), numerator: ["satisfied"] },
    { source, exclusions: say("未回访的", "complaints not followed up") },
  ),
  ratio(
    "complaint",
    "meanAnswerDays",
    say("投诉平均答复时间", "mean time to answer"),
    say(
      "期间内答复的投诉自受理（复办）至答复的工作日平均数",
      "Mean of the working days from acceptance, or reopening, to the answer of the complaints answered in the period.",
    ),
    [{ ...ended("answered", "answeredInDays"), sum: "answerDays" }, ended("answered", "answeredInDays")],
    { source, exclusions: unanswered, unit: "day" },
  ),
] as const satisfies readonly AnyMeasure[];
