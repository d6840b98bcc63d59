import type { Event } from "../log/event.ts";
import type { CivilDate } from "../time/civilDate.ts";
import type { CardStatus } from "../vocabulary/card.ts";
import type { CardAct } from "./cardTurn.ts";
import type { Card } from "./itemState.ts";

/** What an act of supervision does to the cards of an item. The first card of a number counts. */
export function applyToCards(cards: Card[], event: Event<CardAct | "CardIssued">): void {
  const known = cards.find(({ card }) => card === event.data.card);
  if (event.type === "CardIssued") {
    if (!known) cards.push(issued(event));
  } else if (known) applyToCard(known, event);
}

function issued({ at, data: { card, level, clock, answerBy } }: Event<"CardIssued">): Card {
  return { card, level, issuedAt: at, ...(clock && { clock }), status: "issued", demands: demand(answerBy) };
}

const demand = (by: CivilDate | undefined): Card["demands"] => (by === undefined ? [] : [{ by }]);

function applyToCard(card: Card, event: Event<CardAct>): void {
  switch (event.type) {
    case "CardAnswered":
      for (const asked of card.demands) asked.answeredAt ??= event.at;
      return;
    case "CardAppealed":
      return move(card, "appealed");
    case "CardUpheld":
      return move(card, "upheld");
    case "SupervisionOrdered":
      card.demands.push(...demand(event.data.answerBy));
      return move(card, "ordered");
    case "CardRevoked":
      return move(card, "revoked");
  }
}

/** What was revoked stays so. */
function move(card: Card, status: CardStatus): void {
  if (card.status !== "revoked") card.status = status;
}
