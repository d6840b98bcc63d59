import { civilDateOf, type CardStatus, type Role } from "@banjie/core";
import { person, type Drafts, type Occasion } from "./occasion.ts";

/** Supervision cards and what follows on them, each act as it should be. */
export const supervisionWishes = {
  CardIssued: ({ number, item, at, world, variant }) => {
    if (variant % 3 > 0) return undefined;
    return {
      type: "IssueCard",
      item: number,
      by: person("supervisor"),
      card: `牌-${(item?.cards.length ?? 0) + 1}`,
      level: variant % 2 === 0 ? "yellow" : "warning",
      reason: "临近时限未办",
      mode: "automatic",
      clock: "promised",
      ...(variant % 2 === 0 && { answerBy: world.calendar.after(civilDateOf(at), 2).on }),
    };
  },
  CardAppealed: (occasion) => {
    const on = onCard(occasion, "decider", "issued");
    return on && { type: "AppealCard", ...on, reason: "等待检测期间不计时" };
  },
  CardUpheld: (occasion) => {
    const on = onCard(occasion, "supervisor", "appealed");
    return on && { type: "UpholdCard", ...on, reason: "检测已于发牌前结束" };
  },
  SupervisionOrdered: (occasion) => {
    const on = onCard(occasion, "supervisor", "issued", "appealed", "upheld");
    const answerBy = occasion.world.calendar.after(civilDateOf(occasion.at), 3).on;
    return on && { type: "OrderSupervision", ...on, instruction: "限期办结", answerBy };
  },
  CardAnswered: (occasion) => {
    const on = onCard(occasion, "window", "ordered", "upheld", "issued");
    return on && { type: "AnswerCard", ...on, answer: "已报批,次日办结" };
  },
  CardRevoked: (occasion) => {
    const on = onCard(occasion, "supervisor", "issued", "appealed", "upheld", "ordered");
    return on && { type: "RevokeCard", ...on, reason: "申诉成立" };
  },
} as const satisfies Drafts;

/** What an act says of the first card that stands so, if there is one. */
function onCard({ number, item }: Occasion, role: Role, ...statuses: readonly CardStatus[]) {
  const found = item?.cards.find(({ status }) => statuses.includes(status));
  return found && { item: number, by: person(role), card: found.card };
}
