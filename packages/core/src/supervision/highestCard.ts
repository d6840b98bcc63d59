import type { CaseState } from "../case/caseState.ts";
import type { Card } from "../case/itemState.ts";
import { cardLevels } from "../vocabulary/card.ts";

/**
 * The highest of the cards that count: one that was revoked does not. Of several at one level the first.
 *
 * 中文   最高有效牌
 * Holds  revoking a card never makes it higher
 * @example
 * ```ts
 * import { emptyCase, highestCard } from "@banjie/core";
 * highestCard(emptyCase("YY-1")); // => undefined
 * ```
 */
export function highestCard({ items }: Pick<CaseState, "items">): Card | undefined {
  const inForce = Object.values(items).flatMap(({ cards }) => cards.filter(({ status }) => status !== "revoked"));
  return cardLevels
    .toReversed()
    .map((level) => inForce.find((card) => card.level === level))
    .find((card) => card !== undefined);
}
