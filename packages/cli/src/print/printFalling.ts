import { cardLevelNames, type Falling, type Language, type LocalInstant } from "@banjie/core";
import { speakIn } from "../texts.ts";
import { clockName } from "./clockLines.ts";
import { table } from "./table.ts";

/** What fell due between two moments. */
export interface FallingPaper {
  readonly falling: readonly Falling[];
  readonly from: LocalInstant;
  readonly to: LocalInstant;
  readonly language: Language;
}

const minute = (at: LocalInstant): string => at.slice(0, 16).replace("T", " ");

/** What fell due, in order. 中文 到期清单 */
export function printFalling({ falling, from, to, language }: FallingPaper): string {
  const speak = speakIn(language);
  const head = speak("falling.head", { from: minute(from), to: minute(to), count: falling.length });
  if (falling.length === 0) return head;
  const rows = falling.map((one) => [
    minute(one.at),
    one.level === "due" ? speak("falling.due") : cardLevelNames[one.level][language],
    clockName(one, language),
    one.item === undefined ? one.case : `${one.case}/${one.item}`,
  ]);
  const columns = ["at", "what", "clock", "case"] as const;
  return `${head}\n${table(
    columns.map((column) => ({ head: speak(`falling.${column}`), align: "left" })),
    rows,
  )}`;
}
