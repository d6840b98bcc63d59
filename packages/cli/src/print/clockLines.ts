import {
  cardLevelNames,
  clockNames,
  explainDerivation,
  pauseNames,
  say,
  type ClockReading,
  type Deadline,
  type CaseClock,
  type Language,
  type Usage,
} from "@banjie/core";
import { speakIn, type Speak } from "../texts.ts";
import { markedDays } from "./markedDays.ts";
import { monthSheet } from "./monthSheet.ts";

/** A clock by its name, and which of several it is. */
export const clockName = ({ clock, of }: Pick<Deadline, "clock" | "of">, language: Language): string =>
  of
    ? `${clockNames[clock][language]}${speakIn(language)("said.aside", { aside: pauseNames[of][language] })}`
    : clockNames[clock][language];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const moment = (due: string): string => due.slice(0, 16).replace("T", " ");

/** A clock, and the level of supervision that it has reached, if it is supervised. */
export type LevelledClock = Omit<ClockReading, "derivation"> & Pick<CaseClock, "level">;

/** A clock in one line: from when, by when, how it stands, what it has used, the level it has reached. 中文 时限 */
export function clockLine({ deadline, verdict, usage, level }: LevelledClock, language: Language): string {
  const speak = speakIn(language);
  const { from, due, told, stoppedAt, provisional, earliest = due, latest = due } = deadline;
  const stands = speak(`verdict.${verdict}`, { stopped: stoppedAt?.slice(0, 10) ?? "" });
  const line = speak("show.clock", { clock: clockName(deadline, language), from, due: moment(due), verdict: stands });
  const notes = [
    usageText(usage, speak),
    ...(level ? [cardLevelNames[level][language]] : []),
    ...(told ? [speak("show.told", { told: moment(told) })] : []),
    ...(provisional ? [speak("show.provisional", { earliest, latest })] : []),
  ];
  return capital([line, ...notes].join(speak("said.parts")));
}

/** The same in short: by when, how it stands, what is left. */
export function briefClockLine({ deadline, verdict, usage, level }: LevelledClock, language: Language): string {
  const speak = speakIn(language);
  const { due, stoppedAt } = deadline;
  const stands = speak(`verdict.${verdict}`, { stopped: stoppedAt?.slice(0, 10) ?? "" });
  const line = speak("joint.clock", { clock: clockName(deadline, language), due: moment(due), verdict: stands });
  const left = stoppedAt === undefined ? [leftText(usage, speak)] : [];
  return [line, ...left, ...(level ? [cardLevelNames[level][language]] : [])].join(speak("said.parts"));
}

/** What is left of a clock, or how much it is over. 中文 剩余或超期 */
export function leftText({ remaining, overdueBy, unit }: Pick<Usage, "remaining" | "overdueBy" | "unit">, speak: Speak): string {
  const [count, code] = overdueBy > 0 ? ([overdueBy, "joint.over"] as const) : ([remaining, "joint.left"] as const);
  return speak(code, { count, unit: speak(count === 1 ? `unit.${unit}.one` : `unit.${unit}`) });
}

function usageText({ used, remaining, overdueBy, unit }: Usage, speak: Speak): string {
  const words = { used, remaining, overdueBy, unit: speak(used === 1 ? `unit.${unit}.one` : `unit.${unit}`) };
  return speak(overdueBy > 0 ? "show.over" : "show.used", words);
}

/** How a limit was reached, a line a sentence; with a sheet of its months if wished. 中文 期限推算 */
export function derivationLines(
  { deadline, derivation }: Pick<ClockReading, "deadline" | "derivation">,
  language: Language,
  withMonths: boolean,
): string[] {
  const days = withMonths ? markedDays(derivation) : [];
  const sheet = days.length > 0 ? ["", ...monthSheet(days, language).split("\n"), ""] : [];
  const sentences = explainDerivation(derivation).map((statement) => say(statement, language));
  return [capital(clockName(deadline, language)), ...[...sentences, ...sheet].map((line) => `  ${line}`.trimEnd())];
}
