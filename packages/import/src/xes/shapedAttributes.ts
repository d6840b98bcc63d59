import type { Attribute, Attributes } from "../source/attribute.ts";

/** Where in a list of values those of each key stand. */
export type Places = ReadonlyMap<string, number>;

/** Attributes of a shape: their keys stand once for all events that have it. */
export class ShapedAttributes implements Attributes {
  readonly #places: Places;
  readonly #values: readonly Attribute[];

  constructor(places: Places, values: readonly Attribute[]) {
    this.#places = places;
    this.#values = values;
  }

  get(key: string): Attribute | undefined {
    const place = this.#places.get(key);
    return place === undefined ? undefined : this.#values[place];
  }

  *[Symbol.iterator](): Generator<readonly [string, Attribute]> {
    for (const [key, place] of this.#places) yield [key, this.#values[place] as Attribute];
  }
}

/** Of an element that has just begun. */
export const noAttributes: Attributes = new ShapedAttributes(new Map(), []);
