import {
  actNames,
  cardLevelNames,
  cardStatusNames,
  highestCard,
  type Card,
  type CaseEvent,
  type CaseState,
  type ItemState,
  type Language,
} from "@banjie/core";
import type { Speak } from "../texts.ts";

/** The cards of an item: how each stands, what was done about it and when, and the answer it waits for. 中文 发牌记录 */
export function cardLines(
  { item, cards }: ItemState,
  events: readonly CaseEvent[],
  language: Language,
  speak: Speak,
): readonly string[] {
  return cards.map((card) => {
    const history = events
      .filter((event) => event.item === item && "card" in event.data && event.data.card === card.card)
      .map(({ at, type }) => `${at.slice(0, 10)} ${actNames[type][language]}`);
    return [cardLine(card, language, speak), history.join(speak("said.and")), ...awaited(card, speak)].join(speak("said.parts"));
  });
}

const cardLine = ({ card, level, status }: Card, language: Language, speak: Speak): string =>
  speak("show.card", { card, level: cardLevelNames[level][language], status: cardStatusNames[status][language] });

function awaited({ status, demands }: Card, speak: Speak): string[] {
  const open = demands.find(({ answeredAt }) => answeredAt === undefined);
  return open && status !== "revoked" ? [speak("show.answerAwaited", { by: open.by })] : [];
}

/** The highest card that counts, of the whole case. */
export function highestCardLines(state: CaseState, language: Language, speak: Speak): readonly string[] {
  const highest = highestCard(state);
  return highest ? [speak("show.highestCard", { card: highest.card, level: cardLevelNames[highest.level][language] })] : [];
}
