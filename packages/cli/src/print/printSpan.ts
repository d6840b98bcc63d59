import type { Speak } from "../texts.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A length of time by the wall clock, in its largest unit. */
export function printSpan(milliseconds: number, speak: Speak): string {
  const size = Math.abs(milliseconds);
  if (size >= 2 * day) return speak("diagram.days", { number: (milliseconds / day).toFixed(1) });
  if (size >= 2 * hour) return speak("diagram.hours", { number: (milliseconds / hour).toFixed(1) });
  return speak("diagram.minutes", { number: Math.round(milliseconds / minute) });
}
