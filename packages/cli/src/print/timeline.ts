import {
  civilDateOf,
  dayNumber,
  roleNames,
  say,
  weekday,
  type Event,
  type Finding,
  type Language,
  type LocalInstant,
} from "@banjie/core";
import stringWidth from "string-width";
import { speakIn } from "../texts.ts";

/** One act as it is told. */
export interface TimelineEntry {
  readonly event: Pick<Event, "at" | "by">;
  readonly name: string;
  readonly detail: string;
  /** What is to be said under it: broken rules, a record that was wrong. */
  readonly notes: readonly string[];
}

/** Acts in columns: when, what, who, and what the act says. 中文 经过 */
export function timelineLines(entries: readonly TimelineEntry[], language: Language): string[] {
  const speak = speakIn(language);
  const names = entries.map(({ name }) => name);
  const people = entries.map(
    ({ event: { by } }) => `${roleNames[by.role][language]} ${by.id}${speak("said.aside", { aside: by.unit })}`,
  );
  const [wide, widePerson] = [widest(names), widest(people)];
  return entries.flatMap(({ event, detail, notes }, index) => {
    const cells = [dayAndTime(event.at, language), padded(names[index], wide), padded(people[index], widePerson), detail];
    return [cells.join("  ").trimEnd(), ...notes.map((line) => `    ${line}`.trimEnd())];
  });
}

/** A rule that was broken, in one line. */
export const mark = (finding: Finding, language: Language): string => `⚠ ${finding.rule} ${say(finding, language)}`;

const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => stringWidth(text)), 0);
const padded = (text = "", width: number): string => text + " ".repeat(Math.max(0, width - stringWidth(text)));

const weekdays = {
  "zh-CN": ["一", "二", "三", "四", "五", "六", "日"].map((day) => `周${day}`),
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
} as const;

/** A moment by its day, weekday and minute. */
export function dayAndTime(at: LocalInstant, language: Language): string {
  const day = civilDateOf(at);
  return `${day} ${weekdays[language][weekday(dayNumber(day)) - 1] ?? ""} ${at.slice(11, 16)}`;
}
