import { epochMilliseconds, type Instant } from "@banjie/core";
import type { ClockDoubt } from "../time/wallTimes.ts";

/** An attribute's value by its type, and as it was written. 中文 属性值 */
export type Attribute =
  | { readonly type: "string" | "id"; readonly text: string }
  | DateAttribute
  | { readonly type: "int"; readonly text: string; readonly value: bigint }
  | { readonly type: "float"; readonly text: string; readonly value: number }
  | { readonly type: "boolean"; readonly text: string; readonly value: boolean };

/** A moment, with what is known of its worth. */
export interface DateAttribute {
  readonly type: "date";
  readonly text: string;
  readonly at: Instant;
  /** In milliseconds since 1970. */
  readonly instant: number;
  /** Whether only its day was written. */
  readonly dayOnly?: boolean;
  readonly doubt?: ClockDoubt;
}

export type Attributes = ReadonlyMap<string, Attribute>;

/** How a text is read as a value of each type; undefined if it is none. */
const readers: Readonly<Record<Attribute["type"], (text: string) => Attribute | undefined>> = {
  string: (text) => ({ type: "string", text }),
  // Not always a UUID: real exporters write other names too.
  id: (text) => ({ type: "id", text }),
  // Without its offset a date would be no moment.
  date: (text) => {
    const at = text as Instant;
    return isMoment(text) ? { type: "date", text, at, instant: epochMilliseconds(at) } : undefined;
  },
  int: (text) => (/^[+-]?\d{1,19}$/.test(text) && isLong(BigInt(text)) ? { type: "int", text, value: BigInt(text) } : undefined),
  float: floatOf,
  boolean: (text) =>
    /^(?:true|false|0|1)$/.test(text) ? { type: "boolean", text, value: text === "true" || text === "1" } : undefined,
};

/** The types of attributes that have one value. */
export type ValueType = keyof typeof readers;

const valueTypes: ReadonlySet<string> = new Set(Object.keys(readers));

export const isValueType = (name: string): name is ValueType => valueTypes.has(name);

/** The value of an attribute, or undefined if the text is none of its type. */
export const attributeOf = (type: ValueType, text: string): Attribute | undefined => readers[type](text);

const isLong = (value: bigint): boolean => BigInt.asIntN(64, value) === value;

function floatOf(text: string): Attribute | undefined {
  if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return { type: "float", text, value: Number(text) };
  const special = { INF: Infinity, "-INF": -Infinity, NaN: Number.NaN };
  const value = Object.entries(special).find(([name]) => name === text)?.[1];
  return value === undefined ? undefined : { type: "float", text, value };
}

const moment = /^((?:19|20)\d\d-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** A moment from 1900 to 2099, on a day that exists. */
export function isMoment(text: string): boolean {
  const day = moment.exec(text)?.[1];
  return day !== undefined && isDay(day);
}

/** Days that have been looked up: a log names the same ones again and again. */
const days = new Map<string, boolean>();

function isDay(day: string): boolean {
  const known = days.get(day);
  if (known !== undefined) return known;
  const date = new Date(`${day}T00:00:00Z`);
  // 30 February passes for 2 March.
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  days.set(day, exists);
  return exists;
}
