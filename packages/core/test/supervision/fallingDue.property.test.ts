import { civilDate, dayNumber, fallingDue, isInTime, type LocalInstant } from "@banjie/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lawfulCase, recordedCase, turns } from "../case/randomCase.ts";
import { after, day, moment, world } from "../given.ts";

const start = dayNumber(day("2018-09-01"));
const noon = (days: number): LocalInstant => moment(`${civilDate(start + days)} 12:00`);
const cases = fc.oneof(turns.map(lawfulCase), turns.map(recordedCase));

test("stretches that follow on each other give what one over all of them gives, each thing once, in order, and after its day", () => {
  let fell = 0;
  fc.assert(
    fc.property(cases, fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 6 }), (acts, cuts) => {
      const state = after(...acts);
      const ends = [0, ...new Set(cuts), 1000].toSorted((a, b) => a - b);
      const pieces = ends
        .slice(1)
        .flatMap((to, index) => fallingDue([state], world, { from: noon(ends[index] ?? 0), to: noon(to) }));
      const whole = fallingDue([state], world, { from: noon(0), to: noon(1000) });
      expect(pieces).toEqual(whole);
      expect(new Set(whole.map(({ key }) => key)).size).toBe(whole.length);
      for (const { at, after: due } of whole) {
        // A moment passes with itself.
        expect(isInTime(at, due) && due.length === 10).toBe(false);
        fell++;
      }
    }),
  );
  expect(fell).toBeGreaterThan(500);
});
