import * as fc from "fast-check";
import { expect, test } from "vitest";
import { millisecondsOf } from "../src/time/moment.ts";

const number = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, "0"));
const years = fc.integer({ min: 1890, max: 2110 });
const fraction = fc.option(fc.stringMatching(/^\d{1,6}$/), { nil: undefined });
const offset = fc.oneof(fc.constant("Z"), fc.tuple(fc.constantFrom("+", "-"), number(15), number(60)));

test("a moment is as many milliseconds since 1970 as the engine says, on a day that exists", () => {
  const seen = { moments: 0, none: 0 };
  const written = fc.tuple(years, number(13), number(32), number(24), number(60), number(60), fraction, offset);
  fc.assert(
    fc.property(written, ([year, month, day, hours, minutes, seconds, more, zone]) => {
      const end = zone === "Z" ? zone : `${zone[0]}${zone[1]}:${zone[2]}`;
      const date = `${year}-${month}-${day}`;
      const at = `${date}T${hours}:${minutes}:${seconds}${more === undefined ? "" : `.${more}`}${end}`;
      const isDay = isThatDay(date);
      const known = isDay && Number(hours) < 24 && Number(zone[1] ?? 0) < 15 && year >= 1900 && year < 2100;
      const expected = known ? Date.parse(at) : Number.NaN;
      expect(millisecondsOf(at) ?? Number.NaN).toBe(expected);
      seen[Number.isNaN(expected) ? "none" : "moments"]++;
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(seen.moments, seen.none)).toBeGreaterThan(100);
});

/** Not every day up to the 31st is one of its month. */
function isThatDay(date: string): boolean {
  const start = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(date);
}
