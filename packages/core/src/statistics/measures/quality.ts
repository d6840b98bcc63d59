import type { AnyMeasure, Term } from "../measure.ts";
import { count, rate, ratio, say, sources } from "./define.ts";

type OfCase = Term<"case">;
type OfCard = Term<"card">;
type OfReview = Term<"review">;
const ended = (...where: OfCase["where"]): OfCase => ({ basis: "ended", where });
const issued = (...where: OfCard["where"]): OfCard => ({ basis: "issued", where });
const accepted = (...where: OfCard["where"]): OfCard => ({ basis: "accepted", where });

const given = (...where: OfReview["where"]): OfReview => ({ basis: "given", where });
const each: Term<"evaluation"> = { basis: "given", where: [] };

const others = say("同一办件的其他牌、已撤的牌", "other cards of the same case, cards revoked");
const revokedApart = { exclusions: others, beside: ["revokedCards"], source: sources.hunan };
const silent = say("未评价的；未全部了结的办件", "cases not evaluated, or not wholly ended");
const asked = {
  exclusions: say(
    "撤销的差评；期限未到的，期限内已由评价人改评的",
    "reviews removed; those whose time has not run out, or that were replaced within it by whoever gave them",
  ),
  source: sources.evaluation,
};
const evaluated = { exclusions: silent, source: sources.evaluation };
const eachGiven = {
  exclusions: say(
    "申诉成立而撤销的，已改评的，追评，超出服务次数而不作数的，默认评价；办件以外的服务另有服务满意率",
    "evaluations removed on appeal, those that were changed, what was only added to one, those beyond all that was done, silence; services outside a case, of which serviceSatisfactionRate tells",
  ),
  source: sources.evaluation,
};

/** What supervision and applicants said of it. 中文 发牌与评价 */
export const quality = [
  count(
    "card",
    "warnings",
    say("预警数", "warnings"),
    say(
      "期间内发出的、作为其办件最高有效牌的预警数（按发牌日）",
      "Warnings issued in the period that are the highest card in force of their case, by the day of issue.",
    ),
    issued("highest", "warning"),
    revokedApart,
  ),
  count(
    "card",
    "yellowCards",
    say("黄牌数", "yellow cards"),
    say(
      "期间内发出的、作为其办件最高有效牌的黄牌数（按发牌日）",
      "Yellow cards issued in the period that are the highest in force of their case, by the day of issue.",
    ),
    issued("highest", "yellow"),
    revokedApart,
  ),
  count(
    "card",
    "redCards",
    say("红牌数", "red cards"),
    say(
      "期间内发出的、作为其办件最高有效牌的红牌数（按发牌日）",
      "Red cards issued in the period that are the highest in force of their case, by the day of issue.",
    ),
    issued("highest", "red"),
    revokedApart,
  ),
  count(
    "card",
    "warnings.accepted",
    say("预警数（按受理）", "warnings, by acceptance"),
    say(
      "期间内受理的事项的、作为其办件最高有效牌的预警数（按事项的受理日）",
      "Warnings on items accepted in the period that are the highest in force of their case, by the day on which the item was accepted.",
    ),
    accepted("highest", "warning"),
    { ...revokedApart, variantOf: "warnings" },
  ),
  count(
    "card",
    "yellowCards.accepted",
    say("黄牌数（按受理）", "yellow cards, by acceptance"),
    say(
      "期间内受理的事项的、作为其办件最高有效牌的黄牌数（按事项的受理日）",
      "Yellow cards on items accepted in the period that are the highest in force of their case, by the day on which the item was accepted.",
    ),
    accepted("highest", "yellow"),
    { ...revokedApart, variantOf: "yellowCards" },
  ),
  count(
    "card",
    "redCards.accepted",
    say("红牌数（按受理）", "red cards, by acceptance"),
    say(
      "期间内受理的事项的、作为其办件最高有效牌的红牌数（按事项的受理日）",
      "Red cards on items accepted in the period that are the highest in force of their case, by the day on which the item was accepted.",
    ),
    accepted("highest", "red"),
    { ...revokedApart, variantOf: "redCards" },
  ),
  count(
    "card",
    "cardsIssued",
    say("发牌总数", "cards issued"),
    say("期间内发出的全部牌数，撤与未撤", "All cards issued in the period, whatever became of them."),
    issued(),
  ),
  count(
    "card",
    "revokedCards",
    say("撤牌数", "cards revoked"),
    say("期间内发出、后来撤销的牌数", "Cards issued in the period that were revoked since."),
    issued("revoked"),
    { source: sources.hunan },
  ),
  count(
    "case",
    "evaluated",
    say("评价数", "evaluated"),
    say("期间内全部了结的办件中已由申请人评价的", "Cases wholly ended in the period that the applicant evaluated."),
    ended("evaluated"),
    evaluated,
  ),
  rate(
    "case",
    "evaluationRate",
    say("评价率", "evaluation rate"),
    say(
      "已评价的办件数 ÷ 期间内全部了结且有事项正常办结的办件数",
      "Cases evaluated, out of those wholly ended in the period with an item completed.",
    ),
    { population: ended("completed"), numerator: ["evaluated"] },
    { source: sources.fangchenggang },
  ),
  rate(
    "case",
    "satisfactionRate",
    say("群众满意率", "satisfaction rate"),
    say(
      "非常满意、满意、基本满意之和 ÷ 期间内了结办件的评价数（O-25）；方案以未评价为默认评价的，包括默认评价（O-24）",
      "Very, quite or basically satisfied, out of the evaluations of cases ended in the period (O-25); where the profile takes silence for an evaluation, with those (O-24).",
    ),
    { population: ended("rated"), numerator: ["satisfied"] },
    { ...evaluated, beside: ["evaluationRate"] },
  ),
  rate(
    "case",
    "satisfactionRate.active",
    say("主动好评率", "rate of good reviews given"),
    say(
      "申请人主动作出的好评 ÷ 期间内了结办件中主动评价数，默认评价不计",
      "Good reviews that a person gave, out of the reviews that persons gave of cases ended in the period; silence is left out.",
    ),
    { population: ended("evaluated"), numerator: ["satisfied"] },
    { ...evaluated, variantOf: "satisfactionRate", beside: ["evaluationRate"] },
  ),
  rate(
    "case",
    "satisfactionRate.outright",
    say("满意率（不含基本满意）", "satisfaction rate, basically satisfied left out"),
    say(
      "非常满意、满意之和 ÷ 期间内了结办件的评价数（O-25）",
      "Very or quite satisfied, out of the evaluations of cases ended in the period (O-25).",
    ),
    { population: ended("rated"), numerator: ["satisfiedOutright"] },
    { ...evaluated, variantOf: "satisfactionRate", beside: ["evaluationRate"] },
  ),
  rate(
    "case",
    "verySatisfiedRate",
    say("非常满意率", "rate of very satisfied"),
    say("非常满意 ÷ 期间内了结办件的评价数", "Very satisfied, out of the evaluations of cases ended in the period."),
    { population: ended("rated"), numerator: ["verySatisfied"] },
    evaluated,
  ),
  rate(
    "case",
    "badReviewRate",
    say("差评率", "rate of bad reviews"),
    say(
      "不满意与非常不满意之和 ÷ 期间内了结办件的评价数",
      "Dissatisfied or very dissatisfied, out of the evaluations of cases ended in the period.",
    ),
    { population: ended("rated"), numerator: ["dissatisfied"] },
    evaluated,
  ),
  ratio(
    "case",
    "meanScore",
    say("评价平均分", "mean score"),
    say(
      "期间内了结办件的评价得分平均数，五级分别计100、80、60、30、0分（O-26）",
      "Mean of the scores of the evaluations of cases ended in the period, the five levels giving 100, 80, 60, 30 and 0 points (O-26).",
    ),
    [{ ...ended("rated"), sum: "score" }, ended("rated")],
    { ...evaluated, unit: "point" },
  ),
  ratio(
    "case",
    "meanScore.shanwei",
    say("评价平均分（汕尾）", "mean score, Shanwei"),
    say(
      "期间内了结办件的评价得分平均数，五级分别计10、8、6、3、0分（O-26）",
      "Mean of the scores of the evaluations of cases ended in the period, the five levels giving 10, 8, 6, 3 and 0 points (O-26).",
    ),
    [{ ...ended("rated"), sum: "scoreOfTen" }, ended("rated")],
    { ...evaluated, unit: "point", variantOf: "meanScore", source: sources.shanwei },
  ),
  count(
    "evaluation",
    "evaluated.given",
    say("评价次数", "evaluations given"),
    say(
      "期间内作出的评价次数（按评价日）：办件中的每次服务、办件了结各一次一评",
      "Evaluations given in the period, by the day on which each was: one for each service rendered in a case, and one for its end.",
    ),
    each,
    { ...eachGiven, variantOf: "evaluated" },
  ),
  rate(
    "evaluation",
    "satisfactionRate.given",
    say("满意率（一次一评）", "satisfaction rate, of each evaluation"),
    say(
      "非常满意、满意、基本满意之和 ÷ 期间内作出的评价次数（按评价日）：办件中的每次服务、办件了结各一次一评（O-25）",
      "Very, quite or basically satisfied, out of the evaluations given in the period: one for each service rendered in a case, and one for its end (O-25).",
    ),
    { population: each, numerator: ["satisfied"] },
    { ...eachGiven, variantOf: "satisfactionRate" },
  ),
  rate(
    "evaluation",
    "badReviewRate.given",
    say("差评率（一次一评）", "rate of bad reviews, of each evaluation"),
    say(
      "不满意与非常不满意之和 ÷ 期间内作出的评价次数（按评价日）：办件中的每次服务、办件了结各一次一评",
      "Dissatisfied or very dissatisfied, out of the evaluations given in the period: one for each service rendered in a case, and one for its end.",
    ),
    { population: each, numerator: ["dissatisfied"] },
    { ...eachGiven, variantOf: "badReviewRate" },
  ),
  count(
    "review",
    "badReviews",
    say("差评数", "bad reviews"),
    say("期间内作出的差评数（按评价日）", "Bad reviews given in the period, by the day of the evaluation."),
    given("standing"),
    { exclusions: say("申诉成立而撤销的差评", "reviews removed on appeal"), source: sources.evaluation },
  ),
  count(
    "review",
    "badReviewsRemoved",
    say("撤销差评数", "bad reviews removed"),
    say("期间内作出、后经申诉撤销的差评数", "Bad reviews given in the period that an appeal has removed since."),
    given("removed"),
    { source: sources.evaluation },
  ),
  count(
    "review",
    "rectificationOverdueOpen",
    say("超期未整改差评数", "bad reviews not rectified in time"),
    say(
      "期间内作出、截至统计时刻未整改而已过整改期限的差评数",
      "Of the bad reviews given in the period, those not rectified by the moment of the count and past the time to.",
    ),
    given("overdueOpen"),
    asked,
  ),
  rate(
    "review",
    "contactedInTimeRate",
    say("差评按期联系率", "rate of bad reviews contacted in time"),
    say(
      "按期联系的差评数 ÷ 期间内作出、已联系或联系期限已过的差评数（O-27）",
      "Contacted in time, out of the bad reviews given in the period that were contacted or are past the time to (O-27).",
    ),
    { population: given("contactOwed"), numerator: ["contactedInTime"] },
    asked,
  ),
  rate(
    "review",
    "rectificationRate",
    say("差评整改率", "rectification rate"),
    say(
      "已整改的差评数 ÷ 期间内作出、已整改或整改期限已过的差评数（O-27）",
      "Rectified, out of the bad reviews given in the period that were rectified or are past the time to (O-27).",
    ),
    { population: given("rectificationOwed"), numerator: ["rectified"] },
    { ...asked, beside: ["rectificationOverdueOpen"] },
  ),
  rate(
    "review",
    "rectifiedInTimeRate",
    say("差评按期整改率", "rate of bad reviews rectified in time"),
    say(
      "按期整改的差评数 ÷ 期间内作出、已整改或整改期限已过的差评数（O-27）",
      "Rectified in time, out of the bad reviews given in the period that were rectified or are past the time to (O-27).",
    ),
    { population: given("rectificationOwed"), numerator: ["rectifiedInTime"] },
    { ...asked, beside: ["rectificationOverdueOpen"] },
  ),
] as const satisfies readonly AnyMeasure[];
