import * as fc from "fast-check";
import { expect, test } from "vitest";
import { PositionsRead } from "../src/positionsRead.ts";

test("a position is new once, in whatever order they come", () => {
  let repeats = 0;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 20, maxLength: 60 }), (positions) => {
      const read = new PositionsRead();
      const isNew = positions.map((position) => read.add(position));
      expect(isNew).toEqual(positions.map((position, index) => positions.indexOf(position) === index));
      repeats += isNew.filter((one) => !one).length;
    }),
    { numRuns: 200 },
  );
  expect(repeats).toBeGreaterThan(100);
});
