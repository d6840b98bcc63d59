import { tz } from "@date-fns/tz";
import { format } from "date-fns/format";
import { parse } from "date-fns/parse";
import type { Instant } from "@banjie/core";
import type { DateAttribute } from "../source/attribute.ts";
import { millisecondsOf } from "./moment.ts";
import { wallTimes } from "./wallTimes.ts";

/** How the times of a column are written. */
export interface TimeFormat {
  /** As date-fns writes patterns; ISO 8601 where there is none. */
  readonly pattern?: string | undefined;
  /** The zone of times without an offset. */
  readonly zone: string;
}

/** Reads a text as a time; undefined if it is none. */
export type ReadTime = (text: string) => DateAttribute | undefined;

/** A reader of times that are all written alike. */
export function timeReader({ pattern, zone }: TimeFormat): ReadTime {
  const offsetOf = wallTimes(zone);
  const written = pattern === undefined ? isoTime : patternTime(pattern);
  return (text) => {
    const time = written(text.trim());
    if (!time) return undefined;
    const { date, clock = "00:00:00", offset } = time;
    const wall = `${date}T${clock}`;
    const { offset: found, doubt } = offset === undefined ? offsetOf(wall) : { offset };
    const at = `${wall}${found}` as Instant;
    const instant = millisecondsOf(at);
    if (instant === undefined) return undefined;
    const dayOnly = time.clock === undefined;
    return { type: "date", text, at, instant, ...(dayOnly && { dayOnly }), ...(doubt && { doubt }) };
  };
}

interface WrittenTime {
  readonly date: string;
  readonly clock?: string | undefined;
  readonly offset?: string | undefined;
}

const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,](\d+))?(?: ?(Z|[+-]\d\d):?(\d\d)?)?)?$/;

function isoTime(text: string): WrittenTime | undefined {
  const [, date, minutes, seconds = ":00", fraction, zone, more = "00"] = iso.exec(text) ?? [];
  if (date === undefined || Number.isNaN(Date.parse(date))) return undefined;
  if (minutes === undefined) return { date };
  const clock = `${minutes}${seconds}${fraction === undefined ? "" : `.${fraction}`}`;
  return { date, clock, offset: zone === undefined || zone === "Z" ? zone : `${zone}:${more}` };
}

/** Years of two digits are those around this one. */
const aroundThen = new Date("2000-01-01T00:00:00Z");

function patternTime(pattern: string): (text: string) => WrittenTime | undefined {
  const letters = pattern.replaceAll(/'[^']*'/g, "");
  const [hasClock, hasOffset] = [/[HhKk]/.test(letters), /[Xx]/.test(letters)];
  const known = new Map<string, WrittenTime | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, parsed(text));
    return known.get(text);
  };

  function parsed(text: string): WrittenTime | undefined {
    const time = parse(text, pattern, aroundThen, { in: tz("UTC") });
    if (Number.isNaN(time.getTime())) return undefined;
    const written = new Date(time.getTime()).toISOString();
    const clock = hasClock ? written.slice(11, 23).replace(".000", "") : undefined;
    return { date: written.slice(0, 10), clock, offset: hasOffset ? "Z" : undefined };
  }
}

/** Whether a text is a pattern of times. */
export function isTimePattern(pattern: string): boolean {
  try {
    // Only a text that fits is looked at to its end.
    parse(format(aroundThen, pattern), pattern, aroundThen);
    return /[yu]/.test(pattern);
  } catch {
    return false;
  }
}
