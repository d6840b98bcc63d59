import * as fc from "fast-check";
import { expect, test } from "vitest";
import { jsonBreak } from "../src/jsonBreak.ts";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON with one letter put in, taken out or replaced: mostly broken, not always. */
const scratched = fc
  .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom(...'{}[]:,"\\tfn019.-eE \u0000x'.split(""), ""), fc.boolean())
  .map(([text, place, letter, replace]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + letter + text.slice(replace ? at + 1 : at);
  });

test("finds a break just where JSON is broken", () => {
  const seen = { whole: 0, broken: 0 };
  fc.assert(
    fc.property(scratched, (text) => {
      seen[isJson(text) ? "whole" : "broken"]++;
      expect(jsonBreak(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 2000 },
  );
  expect(Math.min(seen.whole, seen.broken)).toBeGreaterThan(100);
});

test("every beginning of an object is right so far and ends too early", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, maxKeys: 3 }), (object) => {
      const text = JSON.stringify(object);
      for (let length = 0; length < text.length; length++) {
        expect(jsonBreak(text.slice(0, length))).toEqual({ column: length + 1, early: true });
      }
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['{"a":x}', 6],
  ['{"a":1,}', 8],
  ['{"a" 1}', 6],
  ["{a:1}", 2],
  ['{"a":01}', 7],
  ['["a\u0001"]', 4],
  ['["\\x"]', 3],
  ["[1}", 3],
  ["{}{}", 3],
  ["tru!", 1],
])("%s breaks at its column %i", (text, column) => {
  expect(jsonBreak(text)).toEqual({ column, early: false });
});
