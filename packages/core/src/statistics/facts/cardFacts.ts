import { acceptedOn } from "../../case/acceptance.ts";
import type { CaseState } from "../../case/caseState.ts";
import type { World } from "../../case/world.ts";
import { highestCard } from "../../supervision/highestCard.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import { civilDateOf, type LocalInstant } from "../../time/instant.ts";
import type { CardLevel } from "../../vocabulary/card.ts";
import { isCounted } from "./itemFacts.ts";
import { placeOfItem, type Dates, type Place } from "./place.ts";

/** What is counted of one supervision card, flat. 中文 发牌事实 */
export interface CardFacts extends Place, Dates {
  readonly issued: CivilDate;
  readonly accepted: CivilDate | undefined;
  readonly level: CardLevel;
  readonly revoked: boolean;
  /** Whether it is the one card that its case counts with: the highest in force. */
  readonly highest: boolean;
}

/** The facts of every card that the items of a case were given. */
export function* cardFacts(state: CaseState, world: World, asOf: LocalInstant): Generator<CardFacts> {
  const counting = highestCard({ items: Object.fromEntries(Object.entries(state.items).filter(([, item]) => isCounted(item))) });
  for (const item of Object.values(state.items)) {
    if (!isCounted(item)) continue;
    for (const card of item.cards) {
      yield {
        ...placeOfItem(state, item, world),
        issued: civilDateOf(card.issuedAt),
        accepted: acceptedOn(item, world, civilDateOf(asOf)),
        level: card.level,
        revoked: card.status === "revoked",
        highest: card === counting,
      };
    }
  }
}
