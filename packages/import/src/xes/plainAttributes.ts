import { attributeOf, isValueType, type Attribute, type Attributes, type ValueType } from "../source/attribute.ts";
import { ownText } from "../source/ownText.ts";
import { ShapedAttributes, type Places } from "./shapedAttributes.ts";

/** A value or key in which nothing stands for something else: no entity, no break that XML makes a blank of, no letter of two halves. */
const letters = String.raw`[^"<&\0-\x1f\ud800-\udfff\ufffe\uffff]*`;
const blanks = String.raw`(?:[ \t\n]|\r\n)*`;

/** An attribute as nearly all exporters write it, with the blanks before it. */
const plain = new RegExp(String.raw`${blanks}<(\w+) key="(${letters})" value="(${letters})"[ ]?/>`, "y");

/** So many shapes are remembered: a log whose events are written in more of them has no shapes. */
const mostShapes = 1000;

/** Attributes that were taken, and the place after the last of them. */
interface Taken {
  readonly attributes: Attributes;
  readonly end: number;
}

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

  take(text: string, from: number): Taken {
    const usual = this.#usual?.take(text, from);
    if (usual) return usual;
    const taken = takeOneByOne(text, from);
    this.#usual = this.#shapeOf(taken.attributes);
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

function takeOneByOne(text: string, from: number): Taken {
  const attributes = new Map<string, Attribute>();
  let end = from;
  for (;;) {
    plain.lastIndex = end;
    const [, type = "", key = "", value = ""] = plain.exec(text) ?? [];
    const attribute = isValueType(type) ? attributeOf(type, value) : undefined;
    if (!attribute || attributes.has(key)) return { attributes, end };
    attributes.set(key, attribute);
    end = plain.lastIndex;
  }
}

/** Attributes of the same keys and types in the same order, as event upon event has them. */
class PlainShape {
  readonly #expression: RegExp;
  readonly #types: readonly ValueType[];
  readonly #places: Places;

  constructor(attributes: Attributes) {
    const slots = [...attributes].map(([key, { type }]) => ({ key: ownText(key), type }));
    this.#types = slots.map(({ type }) => type);
    this.#places = new Map(slots.map(({ key }, place) => [key, place]));
    const written = slots.map(({ key, type }) => `${blanks}<${type} key="${literally(key)}" value="(${letters})"[ ]?/>`);
    this.#expression = new RegExp(`${written.join("")}(?=${blanks}<(?:/|event>))`, "y");
  }

  /** All of them; undefined if the text has others, or a value of another type. */
  take(text: string, from: number): Taken | undefined {
    this.#expression.lastIndex = from;
    const found = this.#expression.exec(text);
    if (!found) return undefined;
    const values: Attribute[] = [];
    for (const type of this.#types) {
      const attribute = attributeOf(type, found[values.length + 1] ?? "");
      if (!attribute) return undefined;
      values.push(attribute);
    }
    return { attributes: new ShapedAttributes(this.#places, values), end: this.#expression.lastIndex };
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

/** The place after what an expression finds from a place on. */
function passed(expression: RegExp, text: string, from: number): number | undefined {
  expression.lastIndex = from;
  return expression.test(text) ? expression.lastIndex : undefined;
}

const between = new RegExp(`${blanks}</event>${blanks}<event>`, "y");
const betweenTraces = new RegExp(`${blanks}</event>${blanks}</trace>${blanks}<trace>`, "y");
const first = new RegExp(`${blanks}<event>`, "y");

/** The place after the begin of the next event, where the one before ends here. */
export const nextEvent = (text: string, from: number): number | undefined => passed(between, text, from);

/** The place after the begin of the next trace, where the last event of the one before ends here. */
export const nextTrace = (text: string, from: number): number | undefined => passed(betweenTraces, text, from);

/** The place after the begin of a trace's first event, where nothing else stands here. */
export const firstEvent = (text: string, from: number): number | undefined => passed(first, text, from);
