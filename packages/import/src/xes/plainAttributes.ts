import { attributeOf, isValueType, type Attribute, type Attributes, type ValueType } from "../source/attribute.ts";
import { ownText } from "../source/ownText.ts";

/** A value or key in which nothing stands for something else: no entity, no break that XML makes a blank of, no letter of two halves. */
const letters = String.raw`[^"<&\0-\x1f\ud800-\udfff\ufffe\uffff]*`;
const blanks = String.raw`(?:[ \t\n]|\r\n)*`;

/** An attribute as nearly all exporters write it, with the blanks before it. */
const plain = new RegExp(String.raw`${blanks}<(\w+) key="(${letters})" value="(${letters})"[ ]?/>`, "y");

/** So many shapes are remembered: a log whose events are written in more of them has no shapes. */
const mostShapes = 1000;

/**
 * Takes the attributes of a trace or event that stand in a text from a place on, up to the first that is not written plainly, has a
 * value of another type or was given before: whatever is odd is left to the parser of XML, that knows what is wrong with it.
 *
 * Most of a log are such attributes, and most events have those of the event before: one expression reads them all at once.
 */
export class PlainAttributes {
  readonly #shapes = new Map<string, PlainShape>();
  /** That of the event before. */
  #usual: PlainShape | undefined;

  /** Into a map that is empty. Out: the place after the last that was taken. */
  take(text: string, from: number, attributes: Map<string, Attribute>): number {
    const end = this.#usual?.take(text, from, attributes);
    if (end !== undefined) return end;
    attributes.clear();
    const taken = takeOneByOne(text, from, attributes);
    this.#usual = this.#shapeOf(attributes);
    return taken;
  }

  #shapeOf(attributes: Attributes): PlainShape | undefined {
    const name = [...attributes].map(([key, { type }]) => `${type} ${key}`).join("\n");
    const known = this.#shapes.get(name);
    if (known || this.#shapes.size >= mostShapes) return known;
    const shape = new PlainShape(attributes);
    this.#shapes.set(name, shape);
    return shape;
  }
}

function takeOneByOne(text: string, from: number, attributes: Map<string, Attribute>): number {
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

/** Attributes of the same keys and types in the same order, as event upon event has them. */
class PlainShape {
  readonly #expression: RegExp;
  readonly #slots: readonly { readonly key: string; readonly type: ValueType }[];

  constructor(attributes: Attributes) {
    this.#slots = [...attributes].map(([key, { type }]) => ({ key: ownText(key), type }));
    const written = this.#slots.map(({ key, type }) => `${blanks}<${type} key="${literally(key)}" value="(${letters})"[ ]?/>`);
    this.#expression = new RegExp(`${written.join("")}(?=${blanks}<(?:/|event>))`, "y");
  }

  /** The place after all of them; undefined if the text has others, or a value of another type. */
  take(text: string, from: number, attributes: Map<string, Attribute>): number | undefined {
    this.#expression.lastIndex = from;
    const values = this.#expression.exec(text);
    if (!values) return undefined;
    let place = 1;
    for (const { key, type } of this.#slots) {
      const attribute = attributeOf(type, values[place++] ?? "");
      if (!attribute) return undefined;
      attributes.set(key, attribute);
    }
    return this.#expression.lastIndex;
  }
}

/** A text as an expression that fits it alone. */
const literally = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}/-]/g, String.raw`\$&`);

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
