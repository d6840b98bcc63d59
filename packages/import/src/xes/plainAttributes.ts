import { attributeOf, isValueType, type Attribute } from "../source/attribute.ts";

/** A value or key in which nothing stands for something else: no entity, no break that XML makes a blank of, no letter of two halves. */
const letters = String.raw`[^"<&\0-\x1f\ud800-\udfff\ufffe\uffff]*`;
const blanks = String.raw`(?:[ \t\n]|\r\n)*`;

/** An attribute as nearly all exporters write it, with the blanks before it. */
const plain = new RegExp(String.raw`${blanks}<(\w+) key="(${letters})" value="(${letters})"[ ]?/>`, "y");

/**
 * Takes the attributes of a trace or event that stand in a text from a place on, up to the first that is not written plainly, has a
 * value of another type or was given before: whatever is odd is left to the parser of XML, that knows what is wrong with it.
 *
 * Most of a log are such attributes, and one expression reads them several times as fast as any parser of XML.
 *
 * Out   the place after the last that was taken
 */
export function takePlainAttributes(text: string, from: number, attributes: Map<string, Attribute>): number {
  let end = from;
  for (;;) {
    plain.lastIndex = end;
    const [, type = "", key = "", value = ""] = plain.exec(text) ?? [];
    const attribute = isValueType(type) ? attributeOf(type, value) : undefined;
    if (!attribute || attributes.has(key)) return end;
    attributes.set(key, attribute);
    end = plain.lastIndex;
  }
}

/** Blanks that take the room of a text, so that whoever counts lines and columns counts on. */
export function roomOf(text: string, from: number, end: number): string {
  let breaks = 0;
  let last = from - 1;
  for (let at = text.indexOf("\n", from); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) {
    breaks++;
    last = at;
  }
  return "\n".repeat(breaks) + " ".repeat(end - last - 1);
}
