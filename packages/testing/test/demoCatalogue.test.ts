import { expect, test } from "vitest";
import { readCatalogue } from "@banjie/core";
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
