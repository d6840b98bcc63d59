import type { Sentences } from "../sentenceTable.ts";

/** Of services, evaluations, complaints, windows and their supervision. 中文 服务、评价、投诉、窗口、督办 */
export const serviceSentences = {
  "evaluation.twice": {
    "zh-CN": "本办件及其各次服务均已评价",
    en: "The case and each of its services have been evaluated already",
  },
  "evaluation.before-service": { "zh-CN": "尚未提供服务，不能评价", en: "Nothing has been done yet that could be evaluated" },
  "evaluation.nothing-anew": {
    "zh-CN": "自{reopened}重新办理以来尚未提供服务，不能评价",
    en: "Since the case was reopened at {reopened} nothing has been done that could be evaluated",
  },
  "review.none": { "zh-CN": "本办件没有差评，不能{act}", en: "The case has no bad review: {act} is out of turn" },
  "review.out-of-turn": {
    "zh-CN": "差评{reviewStatus}，不能{act}",
    en: "The bad review is {reviewStatus}: {act} is out of turn",
  },
  "review.contacted-late": {
    "zh-CN": "差评应于{due}前联系，实际{ended}",
    en: "The bad review was to be followed by a contact by {due}, and was on {ended}",
  },
  "review.not-contacted": {
    "zh-CN": "差评应于{due}前联系，至{asOf}仍未联系",
    en: "The bad review was to be followed by a contact by {due}, and was not by {asOf}",
  },
  "review.rectified-late": {
    "zh-CN": "差评应于{due}前整改，实际{ended}",
    en: "The bad review was to be rectified by {due}, and was on {ended}",
  },
  "review.not-rectified": {
    "zh-CN": "差评应于{due}前整改，至{asOf}仍未整改",
    en: "The bad review was to be rectified by {due}, and was not by {asOf}",
  },
  "dossier.out-of-turn": { "zh-CN": "“{standing}”时不能{act}", en: "It is {standing}: {act} is out of turn" },
  "complaint.extended-already": { "zh-CN": "投诉已经延期一次", en: "The time to answer has been extended once already" },
  "complaint.extended-too-long": {
    "zh-CN": "投诉延期{days}日，至多{most}日",
    en: "Extended by {days} days, at most {most} are allowed for a complaint",
  },
  "complaint.extended-too-late": {
    "zh-CN": "答复期限{due}已届满，不得延期",
    en: "The time to answer ran out on {due}: it cannot be extended any more",
  },
  "complaint.reopened-already": { "zh-CN": "投诉已经复办一次", en: "The complaint has been reopened once already" },
  "complaint.not-dissatisfied": {
    "zh-CN": "投诉人没有表示不满意，不能复办",
    en: "The complainant has not been found dissatisfied: there is nothing to reopen for",
  },
  "complaint.accepted-late": {
    "zh-CN": "投诉应于{due}前决定是否受理，实际{ended}",
    en: "The complaint was to be accepted or rejected by {due}, and was on {ended}",
  },
  "complaint.not-accepted": {
    "zh-CN": "投诉应于{due}前决定是否受理，至{asOf}仍未决定",
    en: "The complaint was to be accepted or rejected by {due}, and was not by {asOf}",
  },
  "complaint.answered-late": {
    "zh-CN": "投诉应于{due}前答复，实际{ended}",
    en: "The complaint was to be answered by {due}, and was on {ended}",
  },
  "complaint.unanswered": {
    "zh-CN": "投诉应于{due}前答复，至{asOf}仍未答复",
    en: "The complaint was to be answered by {due}, and was not by {asOf}",
  },
  "service.not-the-holder": {
    "zh-CN": "该服务由{holder}负责，{unit}不能{act}",
    en: "{holder} answers for the service: {act} is not for {unit}",
  },
  "service.evaluated-already": { "zh-CN": "该服务已经评价", en: "The service has been evaluated already" },
  "service.answered-late": {
    "zh-CN": "服务应于{due}前答复，实际{ended}",
    en: "The service was to be answered for by {due}, and was on {ended}",
  },
  "service.unanswered": {
    "zh-CN": "服务应于{due}前答复，至{asOf}仍未答复",
    en: "The service was to be answered for by {due}, and was not by {asOf}",
  },
  "problem.raised-already": { "zh-CN": "问题{problem}已经提出", en: "Problem {problem} has been raised already" },
  "problem.unknown": { "zh-CN": "没有问题{problem}", en: "There is no problem {problem}" },
  "problem.solved-already": { "zh-CN": "问题{problem}已经解决", en: "Problem {problem} has been solved already" },
  "problem.unsolved": { "zh-CN": "问题{problems}尚未解决", en: "Not yet solved: {problems}" },
  "assessment.backwards": {
    "zh-CN": "考核期自{from}起，不能止于{to}",
    en: "The period begins on {from}: it cannot end on {to}",
  },
  "assessment.too-early": { "zh-CN": "考核期{to}才结束", en: "The period is not over before {to}" },
  "assessment.published-already": {
    "zh-CN": "{from}起的考核已经公示",
    en: "The assessment from {from} has been published already",
  },
  "assessment.nothing-checked": { "zh-CN": "{from}至{to}没有检查", en: "Nothing was checked from {from} to {to}" },
  "assessment.told-wrong": {
    "zh-CN": "公示{points}分，按检查应为{total}分",
    en: "{points} points were told, the checks make {total}",
  },
  "assessment.told-beyond": {
    "zh-CN": "公示{points}分，按检查和方案所列其他内容只能在{least}至{most}分之间",
    en: "{points} points were told; the checks and whatever else is weighed make {least} to {most}",
  },
  "assessment.published-late": {
    "zh-CN": "一周的检查应于{due}前公示，实际{ended}",
    en: "The checks of a week were to be published by {due}, and were on {ended}",
  },
  "assessment.unpublished": {
    "zh-CN": "一周的检查应于{due}前公示，至{asOf}仍未公示",
    en: "The checks of a week were to be published by {due}, and were not by {asOf}",
  },
  "award.month-open": { "zh-CN": "{month}尚未结束", en: "{month} is not over" },
  "award.nothing-checked": { "zh-CN": "窗口在{month}没有检查", en: "The window was not checked in {month}" },
  "award.twice": { "zh-CN": "{month}的{award}已经授予", en: "{award} of {month} has been awarded already" },
  "card.issued-twice": { "zh-CN": "{card}号牌已经发出", en: "Card {card} has been issued already" },
  "card.unknown": { "zh-CN": "没有发过{card}号牌", en: "No card {card} has been issued" },
  "card.out-of-turn": { "zh-CN": "{card}号牌{cardStatus}，不能{act}", en: "Card {card} is {cardStatus}: {act} is out of turn" },
  "card.answered-late": {
    "zh-CN": "{card}号牌应于{by}前回复，实际{answered}",
    en: "Card {card} was to be answered by {by}, and was on {answered}",
  },
  "card.unanswered": {
    "zh-CN": "{card}号牌应于{by}前回复，至{asOf}仍未回复",
    en: "Card {card} was to be answered by {by}, and was not by {asOf}",
  },
} as const satisfies Sentences;
