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
  if (typeof value === "boolean") return String(value);
  if (typeof value === "string") return text(value);
  if (typeof value === "number") return integer(value);
  if (Array.isArray(value)) return `[${Array.from(value, (element: unknown) => canonicalJson(element)).join(",")}]`;
  if (isPlainObject(value)) return object(value);
  throw new TypeError(`Not a value an event may hold: ${String(value)}`);
}

function text(value: string): string {
  if (!value.isWellFormed()) throw new TypeError("Not text: half of a Unicode character");
  return JSON.stringify(value);
}

function integer(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`Not a safe integer: ${value}`);
  return String(value);
}

function object(value: Readonly<Record<string, unknown>>): string {
  const members: string[] = [];
  for (const key of Object.keys(value).toSorted()) {
    const member = value[key];
    if (member !== undefined) members.push(`${text(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(",")}}`;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
