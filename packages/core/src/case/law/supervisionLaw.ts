import type { Draft } from "../../log/event.ts";
import type { Breach } from "../breach.ts";
import { mayFollow, type CardAct } from "../cardTurn.ts";
import { itemOf, type Bench, type Law } from "./law.ts";

/** Supervision cards 发牌, and what follows on them. */
export const supervisionLaw: Law = {
  *CardIssued(act, bench) {
    if (cardOf(act, bench)) yield { code: "card.issued-twice", rule: "R-058", params: { card: act.data.card } };
  },
  CardAnswered: followOnCard,
  CardAppealed: followOnCard,
  CardRevoked: followOnCard,
  CardUpheld: followOnCard,
  SupervisionOrdered: followOnCard,
};

function* followOnCard(act: Draft<CardAct>, bench: Bench): Generator<Breach> {
  const card = cardOf(act, bench);
  const params = { card: act.data.card };
  if (!card) yield { code: "card.unknown", rule: "R-058", params };
  else if (!mayFollow(act.type, card)) {
    yield { code: "card.out-of-turn", rule: "R-058", params: { ...params, act: act.type, cardStatus: card.status } };
  }
}

const cardOf = (act: Draft<CardAct | "CardIssued">, bench: Bench) =>
  itemOf(bench, act)?.cards.find(({ card }) => card === act.data.card);
