import type { AnyMeasure, Term } from "../measure.ts";
import { count, halfUp, rate, ratio, say, sources } from "./define.ts";

type OfCase = Term<"case">;
type OfCard = Term<"card">;
const ended = (...where: OfCase["where"]): OfCase => ({ basis: "ended", where });
const issued = (...where: OfCard["where"]): OfCard => ({ basis: "issued", where });
const accepted = (...where: OfCard["where"]): OfCard => ({ basis: "accepted", where });

const others = say("同一办件的其他牌、已撤的牌", "other cards of the same case, cards revoked");
const revokedApart = { exclusions: others, beside: ["revokedCards"], source: sources.hunan };
const silent = say("未评价的;未全部了结的办件", "cases not evaluated, or not wholly ended");
const evaluated = { exclusions: silent, source: sources.evaluation };

/** What supervision and applicants said of it. 中文 发牌与评价 */
export const quality = [
  count(
    "card",
    "warnings",
    say("预警数", "warnings"),
    say(
      "期间内发出的、作为其办件最高有效牌的预警数(按发牌日)",
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
      "期间内发出的、作为其办件最高有效牌的黄牌数(按发牌日)",
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
      "期间内发出的、作为其办件最高有效牌的红牌数(按发牌日)",
      "Red cards issued in the period that are the highest in force of their case, by the day of issue.",
    ),
    issued("highest", "red"),
    revokedApart,
  ),
  count(
    "card",
    "warnings.accepted",
    say("预警数(按受理)", "warnings, by acceptance"),
    say("同上,按事项的受理日", "The same, by the day on which the item was accepted."),
    accepted("highest", "warning"),
    { ...revokedApart, variantOf: "warnings" },
  ),
  count(
    "card",
    "yellowCards.accepted",
    say("黄牌数(按受理)", "yellow cards, by acceptance"),
    say("同上,按事项的受理日", "The same, by the day on which the item was accepted."),
    accepted("highest", "yellow"),
    { ...revokedApart, variantOf: "yellowCards" },
  ),
  count(
    "card",
    "redCards.accepted",
    say("红牌数(按受理)", "red cards, by acceptance"),
    say("同上,按事项的受理日", "The same, by the day on which the item was accepted."),
    accepted("highest", "red"),
    { ...revokedApart, variantOf: "redCards" },
  ),
  count(
    "card",
    "cardsIssued",
    say("发牌总数", "cards issued"),
    say("期间内发出的全部牌数,撤与未撤", "All cards issued in the period, whatever became of them."),
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
    say("期间内全部了结的办件中已评价的", "Cases wholly ended in the period that were evaluated."),
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
      "非常满意、满意、基本满意之和 ÷ 期间内了结办件的评价数(O-25)",
      "Very, quite or basically satisfied, out of the evaluations of cases ended in the period (O-25).",
    ),
    { population: ended("evaluated"), numerator: ["satisfied"] },
    { ...evaluated, beside: ["evaluationRate"] },
  ),
  rate(
    "case",
    "verySatisfiedRate",
    say("非常满意率", "rate of very satisfied"),
    say("非常满意 ÷ 期间内了结办件的评价数", "Very satisfied, out of the evaluations of cases ended in the period."),
    { population: ended("evaluated"), numerator: ["verySatisfied"] },
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
    { population: ended("evaluated"), numerator: ["dissatisfied"] },
    evaluated,
  ),
  ratio(
    "case",
    "meanScore",
    say("评价平均分", "mean score"),
    say("评价得分的平均数,百分制(O-26)", "Mean of the scores of the evaluations, out of a hundred (O-26)."),
    [{ ...ended("evaluated"), sum: "score" }, ended("evaluated")],
    { ...evaluated, unit: "point", rounding: halfUp },
  ),
] as const satisfies readonly AnyMeasure[];
