import { civilDate, dayNumber, itemKinds, worldOfActs, type CivilDate, type ItemDefinition } from "@banjie/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { catalogue, day, moment } from "../given.ts";

type Act = Parameters<typeof worldOfActs>[0][number];

const first = dayNumber(day("2020-02-01"));
const dayOf = (offset: number): CivilDate => civilDate(first + offset);
const offset = fc.nat(12);

const some = <T>(values: readonly T[]) => fc.option(fc.subarray([...values], { minLength: 1, maxLength: 3 }), { nil: undefined });
const selector = fc.record({
  departments: some([...new Set(catalogue.items.map(({ department }) => department))]),
  definitions: some(catalogue.items.map(({ code }) => code)),
  kinds: some(itemKinds),
});

interface Ordered {
  readonly from: number;
  readonly to: number;
  readonly givenOn: number;
  readonly selector: Readonly<Record<"departments" | "definitions" | "kinds", readonly string[] | undefined>>;
  /** The day from which it is withdrawn, and whether the withdrawal names it. */
  readonly withdrawn: { readonly on: number; readonly from: number | undefined } | undefined;
}

const ordered: fc.Arbitrary<Ordered> = fc
  .record({
    from: offset,
    length: fc.nat(6),
    givenOn: offset,
    selector,
    withdrawn: fc.option(fc.record({ on: offset, from: fc.option(offset, { nil: undefined }) }), { nil: undefined }),
  })
  .map(({ length, ...one }) => ({ ...one, to: one.from + length }));

function actsOf(orders: readonly Ordered[]): Act[] {
  const given = orders.map(({ from, to, givenOn, selector: chosen }, index) => ({
    type: "ClosureOrdered",
    at: moment(`${dayOf(givenOn)} 10:00`),
    data: { order: `停-${index}`, from: dayOf(from), to: dayOf(to), selector: chosen, clocks: ["legal"], basis: "令" },
  }));
  const taken = orders.flatMap(({ withdrawn }, index) =>
    withdrawn
      ? {
          type: "OrderWithdrawn",
          at: moment(`${dayOf(withdrawn.on)} 11:00`),
          data: { order: `停-${index}`, reason: "撤销", ...(withdrawn.from !== undefined && { from: dayOf(withdrawn.from) }) },
        }
      : [],
  );
  return [{ type: "CatalogueAdopted", at: catalogue.adopted.at, data: { catalogue } }, ...given, ...taken] as Act[];
}

/** Day by day, order by order: whether it stands on the day, by what had been done as of another. */
function standsOn(one: Ordered, at: number, asOf: number): boolean {
  const { from, to, givenOn, withdrawn } = one;
  const isTaken = withdrawn !== undefined && withdrawn.on <= asOf && at >= (withdrawn.from ?? withdrawn.on);
  return givenOn <= asOf && from <= at && at <= to && !isTaken;
}

const selects = ({ selector: { departments, definitions, kinds } }: Ordered, item: ItemDefinition): boolean =>
  [
    [departments, item.department],
    [definitions, item.code],
    [kinds, item.kind],
  ].every(([named, own]) => named === undefined || named.includes(own as string));

test("the days on which an item's orders stand are those that looking at each day and each order gives", () => {
  const met = { closed: 0, taken: 0, unselected: 0 };
  fc.assert(
    fc.property(fc.array(ordered, { minLength: 1, maxLength: 4 }), offset, (orders, asOf) => {
      const { ordersFor } = worldOfActs(actsOf(orders));
      for (const item of catalogue.items) {
        const { closures } = ordersFor({ definition: item.code, version: 1 }, { asOf: moment(`${dayOf(asOf)} 23:00`) });
        for (let at = 0; at < 20; at++) {
          const closedBy = closures.filter(({ from, to }) => from <= dayOf(at) && dayOf(at) <= to).map(({ order }) => order);
          const naive = orders.flatMap((one, index) => (selects(one, item) && standsOn(one, at, asOf) ? [`停-${index}`] : []));
          expect(closedBy).toEqual(naive);
          met.closed += naive.length > 0 ? 1 : 0;
        }
        met.unselected += orders.filter((one) => !selects(one, item)).length;
      }
      met.taken += orders.filter(
        ({ withdrawn, from, to }) =>
          withdrawn && (withdrawn.from ?? withdrawn.on) > from && (withdrawn.from ?? withdrawn.on) <= to,
      ).length;
    }),
  );
  for (const [what, times] of Object.entries(met)) expect([what, times > 20]).toEqual([what, true]);
});
