import { env } from "node:process";
import { expect, test } from "vitest";
import { exploreBundle, itemKinds, readCatalogue, shippedFlows, type Bundle } from "@banjie/core";
import { demoCatalogue } from "@banjie/testing";

test("the catalogue of the demo hall is in order", () => {
  expect(readCatalogue(demoCatalogue)).toEqual({ ok: true, value: demoCatalogue });
});

test("every matter names its law, asks for something, and promises less than the law allows", () => {
  for (const { name, basis, materials, legal, promised } of demoCatalogue.items) {
    for (const law of basis) expect(law, name).toMatch(/^《.+》第\d+条$/);
    expect(basis.length, name).toBeGreaterThan(0);
    expect(materials.some(({ required }) => required)).toBe(true);
    if (legal) expect(promised?.length, name).toBeLessThan(legal.length);
  }
});

test("every fee has its basis, and some matters are free", () => {
  const charged = demoCatalogue.items.flatMap(({ fees }) => fees);
  expect(charged.length).toBeGreaterThan(2);
  expect(charged.length).toBeLessThan(demoCatalogue.items.length);
  for (const { basis, amount } of charged) expect([basis.length > 0, amount > 0]).toEqual([true, true]);
});

test("every matter publishes name, basis, flow, conditions, materials, promise, fees and what it results in", () => {
  for (const { name, basis, flow, conditions = [], materials, promised, result } of demoCatalogue.items) {
    for (const said of [basis, conditions, materials]) expect(said.length, name).toBeGreaterThan(0);
    expect([flow.length > 0, promised !== undefined, result !== undefined], name).toEqual([true, true, true]);
  }
});

test("there is a matter of every kind and by every flow that Banjie ships, and what else a catalogue can say", () => {
  const { items } = demoCatalogue;
  // "other" is for matters of foreign logs, which publish no promise.
  expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(itemKinds.filter((kind) => kind !== "other")));
  expect(new Set(items.map(({ flow }) => flow))).toEqual(new Set(shippedFlows.map(({ id }) => id)));
  const procedures = items.flatMap((item) => item.procedures ?? []);
  expect(procedures).toEqual(expect.arrayContaining(["testing", "expertReview", "hearing"]));
  expect(items.some(({ affectsOthers }) => affectsOthers)).toBe(true);
  expect(items.some(({ materials }) => materials.some(({ deferrable }) => deferrable))).toBe(true);
  expect(items.filter(({ guide }) => guide).length).toBeGreaterThan(3);
});

const { bundles = [], items } = demoCatalogue;

/** Of how many matters and which departments the bundles of a kind are. */
const sizesOf = (kind: Bundle["kind"]) =>
  bundles
    .filter((bundle) => bundle.kind === kind)
    .map(({ members }) => {
      const matters = items.filter(({ code }) => members.some(({ definition }) => definition === code));
      return { size: members.length, departments: [...new Set(matters.map(({ department }) => department))] };
    });

test("the land bureau joins its matters in fourteen bundles of two to five, as many as it told of in 2013; three go across departments", () => {
  const internal = sizesOf("internal");
  expect(internal.length).toBe(14);
  for (const { size, departments } of internal) {
    expect(size >= 2 && size <= 5).toBe(true);
    expect(departments).toEqual(["市国土资源局"]);
  }
  expect(sizesOf("oneThing").map(({ size, departments }) => [size, departments.length])).toEqual([
    [4, 2],
    [2, 2],
    [5, 4],
  ]);
});

/** The two of five matters stand in half a million ways: they are tried in the full run. */
const tried = bundles.filter(({ members }) => env["BANJIE_FULL"] || members.length < 5);

test.each(tried.map((bundle) => [bundle.name, bundle] as const))(
  "%s is never completed early, and always comes to an end, whatever happens in whatever order",
  (_, bundle) => {
    const { whole, faults } = exploreBundle(bundle, (code) => items.find((item) => item.code === code));
    expect({ whole, faults }).toEqual({ whole: true, faults: [] });
  },
);
