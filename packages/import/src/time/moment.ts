import { ownText } from "../source/ownText.ts";
import { offsetMilliseconds } from "./localTimes.ts";

const moment = /^((?:19|20)\d\d-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/**
 * The milliseconds since 1970 of a moment from 1900 to 2099, on a day that exists; undefined if the text is none. Each event has a
 * moment of its own, so they are made of its digits and those of its day, which is several times as fast as `Date.parse`.
 */
export function millisecondsOf(text: string): number | undefined {
  const day = moment.exec(text)?.[1];
  const start = day === undefined ? undefined : startOf(day);
  if (start === undefined) return undefined;
  const seconds = twoDigits(text, 11) * 3600 + twoDigits(text, 14) * 60 + twoDigits(text, 17);
  const end = text.endsWith("Z") ? -1 : -6;
  const fraction = text.slice(20, end).slice(0, 3).padEnd(3, "0");
  return start + seconds * 1000 + Number(fraction) - offsetMilliseconds(text.slice(end));
}

const zero = "0".charCodeAt(0);

const twoDigits = (text: string, at: number): number => (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero;

/** The beginnings of days that have been asked for: a log names the same ones again and again. */
const starts = new Map<string, number | undefined>();

function startOf(day: string): number | undefined {
  if (!starts.has(day)) {
    const start = new Date(`${day}T00:00:00Z`);
    // 30 February passes for 2 March.
    const exists = !Number.isNaN(start.getTime()) && start.toISOString().startsWith(day);
    starts.set(ownText(day), exists ? start.getTime() : undefined);
  }
  return starts.get(day);
}
