/**
 * The one text of a value that an event may hold (text, safe integers, booleans, lists, objects): members sorted by name, no spaces (RFC 8785).
 *
 * Fails  throws `TypeError` on anything an event may not hold: a fraction, `null`, a `Date`, a bigint, half a character.
 * @example
 * ```ts
 * import { canonicalJson } from "@banjie/core";
 * canonicalJson({ b: [true], a: "受理" }); // => '{"a":"受理","b":[true]}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return text(value);
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return integer(value);
  if (Array.isArray(value)) return list(value);
  if (isPlainObject(value)) return object(value);
  throw new TypeError(`Not a value an event may hold: ${String(value)}`);
}

/** Nothing to escape, and no half of a character. */
const plain = /^[^"\\\p{Cc}\p{Cs}]*$/u;

function text(value: string): string {
  if (plain.test(value)) return `"${value}"`;
  if (!value.isWellFormed()) throw new TypeError("Not text: half of a Unicode character");
  return JSON.stringify(value);
}

function integer(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`Not a safe integer: ${value}`);
  return String(value);
}

function list(values: readonly unknown[]): string {
  let elements = "";
  for (const value of values) elements += `${elements && ","}${canonicalJson(value)}`;
  return `[${elements}]`;
}

function object(value: Readonly<Record<string, unknown>>): string {
  let members = "";
  for (const key of Object.keys(value).toSorted()) {
    const member = value[key];
    if (member !== undefined) members += `${members && ","}${text(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
