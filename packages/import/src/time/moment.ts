import { offsetMilliseconds } from "./localTimes.ts";

const moment = /^(?:19|20)\d\d-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/**
 * The milliseconds since 1970 of a moment from 1900 to 2099, on a day that exists; undefined if the text is none. Each event has a
 * moment of its own, so they are made of its digits and those of its day, which is several times as fast as `Date.parse`.
 */
export function millisecondsOf(text: string): number | undefined {
  const start = moment.test(text) ? startOf(text) : undefined;
  if (start === undefined) return undefined;
  const seconds = twoDigits(text, 11) * 3600 + twoDigits(text, 14) * 60 + twoDigits(text, 17);
  const offset = text.endsWith("Z") ? 0 : offsetMilliseconds(text.slice(-6));
  return start + seconds * 1000 + thousandths(text) - offset;
}

/** The first three digits of a second's fraction, as many as there are. */
function thousandths(text: string): number {
  let sum = 0;
  if (text[19] !== ".") return sum;
  for (let at = 20, worth = 100; worth >= 1 && isDigit(text, at); at++, worth /= 10) sum += digit(text, at) * worth;
  return sum;
}

const zero = "0".charCodeAt(0);

const digit = (text: string, at: number): number => text.charCodeAt(at) - zero;

const isDigit = (text: string, at: number): boolean => digit(text, at) >= 0 && digit(text, at) <= 9;

const twoDigits = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);

/** The beginnings of days that have been asked for, by year, month and day as one number: a log names the same ones again and again. */
const starts = new Map<number, number | undefined>();

/** The beginning of the day that a text begins with. */
function startOf(text: string): number | undefined {
  const day = (twoDigits(text, 0) * 100 + twoDigits(text, 2)) * 10_000 + twoDigits(text, 5) * 100 + twoDigits(text, 8);
  if (!starts.has(day)) starts.set(day, beginOf(text.slice(0, 10)));
  return starts.get(day);
}

function beginOf(day: string): number | undefined {
  const begin = new Date(`${day}T00:00:00Z`);
  // 30 February passes for 2 March.
  const exists = !Number.isNaN(begin.getTime()) && begin.toISOString().startsWith(day);
  return exists ? begin.getTime() : undefined;
}
