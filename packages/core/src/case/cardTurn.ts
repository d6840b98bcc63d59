import type { ItemActType } from "../vocabulary/actType.ts";
import type { CardStatus } from "../vocabulary/card.ts";
import type { Card } from "./itemState.ts";

/** The acts on a card that was issued. */
export type CardAct = Extract<ItemActType, "CardAnswered" | "CardAppealed" | "CardRevoked" | "CardUpheld" | "SupervisionOrdered">;

/**
 * How a card stands when an act on it may follow. A department appeals once, and not against an order; a card found wrong is revoked at
 * any time; what was revoked stays so.
 */
const turns: Readonly<Record<CardAct, readonly CardStatus[]>> = {
  CardAnswered: ["issued", "appealed", "upheld", "ordered"],
  CardAppealed: ["issued"],
  CardRevoked: ["issued", "appealed", "upheld", "ordered"],
  CardUpheld: ["appealed"],
  SupervisionOrdered: ["issued", "appealed", "upheld"],
};

/** Whether an act may follow on a card as it stands. 中文 发牌、申诉、撤牌、督办的次序 */
export const mayFollow = (act: CardAct, { status }: Pick<Card, "status">): boolean => turns[act].includes(status);
