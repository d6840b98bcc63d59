import { cardLevelNames, clockNames, limitLine, type Language, type ToldCard } from "@banjie/core";
import { speakIn } from "../texts.ts";

/** What a card told and counting gives otherwise, in a line. 中文 发牌与推算不符 */
export function cardLine(told: ToldCard, language: Language): string {
  const speak = speakIn(language);
  const { case: id, item, position, card } = told;
  const [what, said, counted] =
    told.of === "level"
      ? [speak("audit.card.level"), cardLevelNames[told.told], told.counted && cardLevelNames[told.counted]]
      : [clockNames[told.of][language], limitLine(told.told), told.counted && limitLine(told.counted)];
  const now = counted?.[language] ?? speak("audit.card.none");
  return `  ${speak("audit.card", { case: id, item, position, card, what, told: said[language], counted: now })}`;
}
