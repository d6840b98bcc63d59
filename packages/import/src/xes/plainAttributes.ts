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

const begin = /<(?:event|trace)>/g;

/** The first tag from a place on that may begin a trace or event, if it is no part of a comment or the like. */
export function nextBegin(text: string, from: number): RegExpExecArray | null {
  begin.lastIndex = from;
  return begin.exec(text);
}

const between = new RegExp(`${blanks}</event>${blanks}<event>`, "y");

/** The place after the begin of the next event, where the one before ends here. */
export function nextEvent(text: string, from: number): number | undefined {
  between.lastIndex = from;
  return between.test(text) ? between.lastIndex : undefined;
}
