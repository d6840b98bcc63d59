import { cardLevelNames, type Language, type Standing, type World } from "@banjie/core";
import { speakIn, type Speak } from "../texts.ts";
import { concernOf } from "./concern.ts";
import { clockName, leftText } from "./clockLines.ts";
import { table } from "./table.ts";

/** What stands late or near its end, and of how much. */
export interface StandingsPaper {
  readonly hall: string;
  readonly standings: readonly Standing[];
  /** Clocks that run, these among them. */
  readonly running: number;
  readonly world: World;
  readonly asOf: string;
  readonly language: Language;
}

/** The clocks that are late or about to be, as a table. 中文 到期清单 */
export function printStandings(paper: StandingsPaper): string {
  const { hall, standings, running, asOf, language } = paper;
  const speak = speakIn(language);
  const head = speak("standings.head", { hall, asOf: asOf.slice(0, 16).replace("T", " "), running, count: standings.length });
  if (standings.length === 0) return head;
  const columns = ["due", "left", "level", "clock", "case", "matter", "department"] as const;
  const rows = standings.map((standing) => row(standing, paper, speak));
  return `${head}\n${table(
    columns.map((column) => ({ head: speak(`standings.${column}`), align: column === "left" ? "right" : "left" })),
    rows,
  )}`;
}

function row(standing: Standing, { world, language }: StandingsPaper, speak: Speak): string[] {
  const { case: id, item, deadline, usage, level } = standing;
  const { matter, department } = concernOf(standing, world, language);
  return [
    deadline.due.slice(0, 16).replace("T", " "),
    leftText(usage, speak),
    level ? cardLevelNames[level][language] : "",
    clockName(deadline, language),
    item ? `${id}/${item.item}` : id,
    matter,
    department,
  ];
}
