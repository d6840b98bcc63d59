import type { Instant } from "@banjie/core";
import { millisecondsOf } from "../time/moment.ts";
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

/** The attributes of an event or case by key, in the order of the source. */
export interface Attributes extends Iterable<readonly [string, Attribute]> {
  get(key: string): Attribute | undefined;
}

/** How a text is read as a value of each type; undefined if it is none. */
const readers: Readonly<Record<Attribute["type"], (text: string) => Attribute | undefined>> = {
  string: (text) => ({ type: "string", text }),
  // Not always a UUID: real exporters write other names too.
  id: (text) => ({ type: "id", text }),
  date: dateOf,
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

/** Without its offset a date would be no moment. */
function dateOf(text: string): DateAttribute | undefined {
  const instant = millisecondsOf(text);
  return instant === undefined ? undefined : { type: "date", text, at: text as Instant, instant };
}
