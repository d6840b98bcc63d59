import { deadlines, suspensions, unknownItem, type ItemState } from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moment, world } from "../given.ts";

type Pause = ItemState["pauses"][number];

const day = fc.integer({ min: 1, max: 60 });
const at = (number: number) =>
  moment(`2018-${number > 31 ? "12" : "11"}-${String(((number - 1) % 30) + 1).padStart(2, "0")} 09:00`);

const spanned = fc.tuple(day, day).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
const procedure: fc.Arbitrary<Pause> = fc
  .tuple(spanned, fc.integer({ min: 1, max: 15 }), fc.boolean())
  .map(([[from, to], days, noticed]) => ({ kind: "expertReview", special: true, from: at(from), to: at(to), days, noticed }));
const suspension: fc.Arbitrary<Pause> = fc
  .tuple(spanned, fc.constantFrom(...suspensions))
  .map(([[from, to], kind]) => ({ kind, special: false, from: at(from), to: at(to), noticed: false }));
const pauses = fc.array(fc.oneof(procedure, suspension), { maxLength: 5 });

/** An item accepted on 2018-11-01 that has waited so. */
const itemWith = (waited: Pause[], extended = false): ItemState => ({
  ...unknownItem("1", moment("2018-11-01 09:00")),
  definition: "transport",
  version: 1,
  phase: "examining",
  intakeAnsweredAt: moment("2018-11-01 10:00"),
  acceptedAt: moment("2018-11-01 10:00"),
  pauses: waited,
  extensions: extended ? [{ at: moment("2018-11-05 09:00"), days: 10, rank: "agencyHead", told: true }] : [],
});

const due = (item: ItemState, clock: string): string =>
  deadlines(item, world, moment("2019-03-01 12:00")).find((deadline) => deadline.clock === clock)?.due ?? "";

describe("a due day", () => {
  test("is never made earlier by one more pause, nor by an extension", () => {
    let moved = 0;
    fc.assert(
      fc.property(pauses, fc.oneof(procedure, suspension), fc.nat(5), (waited, more, place) => {
        const longer = itemWith(waited.toSpliced(place, 0, more));
        for (const clock of ["legal", "promised"]) {
          expect(due(longer, clock) >= due(itemWith(waited), clock)).toBe(true);
          if (due(longer, clock) > due(itemWith(waited), clock)) moved++;
        }
        expect(due(itemWith(waited, true), "legal") > due(itemWith(waited), "legal")).toBe(true);
        expect(due(itemWith(waited, true), "promised")).toBe(due(itemWith(waited), "promised"));
      }),
    );
    expect(moved).toBeGreaterThan(50);
  });

  test("in law never depends on waiting that only the promise knows, nor on what was not told in writing", () => {
    fc.assert(
      fc.property(pauses, (waited) => {
        const lawful = waited.filter(({ special, noticed }) => special && noticed);
        expect(due(itemWith(waited), "legal")).toBe(due(itemWith(lawful), "legal"));
      }),
    );
  });

  test("does not depend on the order in which pauses are told", () => {
    fc.assert(
      fc.property(pauses, (waited) => {
        for (const clock of ["legal", "promised"])
          expect(due(itemWith(waited.toReversed()), clock)).toBe(due(itemWith(waited), clock));
      }),
    );
  });
});
