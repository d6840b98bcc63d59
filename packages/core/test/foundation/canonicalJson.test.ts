import { canonicalJson } from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const name = fc.string({ unit: "grapheme", maxLength: 5 });
const { value: heldValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.maxSafeInteger().map((number) => number + 0),
    fc.boolean(),
    fc.string({ unit: "grapheme" }),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(name, tie("value"), { maxKeys: 4 }),
  ),
}));

describe("canonical JSON", () => {
  test("sorts members by name, all the way down, and leaves no space", () => {
    expect(canonicalJson({ b: [{ z: 1, y: "二" }], a: true, B: -7 })).toBe('{"B":-7,"a":true,"b":[{"y":"二","z":1}]}');
  });

  test("leaves out members without a value", () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  test.each([
    ["nothing", null],
    ["nothing inside", { a: [null] }],
    ["an absent element", [undefined]],
    ["a gap in a list", Object.assign([], { length: 1 })],
    ["a fraction", 0.5],
    ["a number too large to be exact", 2 ** 53],
    ["no number", Number.NaN],
    ["infinity", Infinity],
    ["a date object", new Date(0)],
    ["a big integer", 1n],
    ["a function", () => 1],
    ["a symbol", Symbol("a")],
    ["absence itself", undefined],
    ["a map", new Map()],
    ["an object of a class", new URLSearchParams("a=1")],
    ["half a character", "\uD842"],
    ["half a character in a name", { "\uDFB7": 1 }],
  ])("refuses %s", (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  test("is one line that JSON reads back as the same value, whatever the order of members", () => {
    let nested = 0;
    fc.assert(
      fc.property(heldValue, (value) => {
        fc.pre(canBeText(value));
        const text = canonicalJson(value);
        if (/[[{].*[[{]/.test(text)) nested++;
        expect(text).not.toMatch(/[\n\r]/);
        expect(JSON.parse(text)).toEqual(withoutZeroSign(value));
        expect(canonicalJson(turned(value))).toBe(text);
      }),
    );
    expect(nested).toBeGreaterThan(20);
  });
});

const canBeText = (value: unknown): boolean => !JSON.stringify(value).includes("__proto__");
const withoutZeroSign = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The same value with the members of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, turned(member)]),
  );
}
