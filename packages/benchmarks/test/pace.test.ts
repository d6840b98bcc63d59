import { expect, test } from "vitest";
import { median, pace } from "../src/pace.ts";

test("the median is the middle one, or lies between the middle two", () => {
  expect(median([30, 1, 2])).toBe(2);
  expect(median([4, 1, 30, 2])).toBe(3);
  expect(median([7])).toBe(7);
});

test("a pace tells work that failed from work done, and keeps no more under way than told", async () => {
  let [under, most] = [0, 0];
  const { done, failed } = await pace(20, 4, async (number) => {
    most = Math.max(most, ++under);
    await Promise.resolve();
    under--;
    if (number % 5 === 0) throw new Error("refused");
  });
  expect([done, failed, most]).toEqual([16, 4, 4]);
});
