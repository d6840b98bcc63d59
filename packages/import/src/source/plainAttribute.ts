import type { ReadTime } from "../time/readTime.ts";
import { attributeOf, type Attribute } from "./attribute.ts";

/** A value of a JSON document as an attribute; undefined where it says nothing. */
export function plainAttribute(value: unknown, time?: ReadTime): Attribute | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : (time?.(value) ?? attributeOf("string", value));
  if (typeof value === "boolean") return attributeOf("boolean", String(value));
  if (typeof value !== "number") return undefined;
  return attributeOf(Number.isSafeInteger(value) ? "int" : "float", String(value));
}
