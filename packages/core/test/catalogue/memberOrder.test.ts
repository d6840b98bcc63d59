import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cycleOfNeed, inOrderOfNeed, longestWay, type Dependent } from "../../src/catalogue/memberOrder.ts";

/** Needs of each other, of themselves too: some go round. */
const graphs: fc.Arbitrary<Dependent[]> = fc
  .integer({ min: 1, max: 6 })
  .chain((many) => fc.array(fc.array(fc.nat(many - 1), { maxLength: 2 }), { minLength: many, maxLength: many }))
  .map((needs) => needs.map((of, index) => ({ name: String(index), needs: [...new Set(of)].map(String) })));

/** By trying every way: whether a member comes back to itself. */
function goesRound(members: readonly Dependent[], from: string, at = from, seen: readonly string[] = []): boolean {
  const needs = members.find(({ name }) => name === at)?.needs ?? [];
  return needs.some((need) => need === from || (!seen.includes(need) && goesRound(members, from, need, [...seen, need])));
}

test("a round of needs is found exactly where there is one, and is a round", () => {
  let rounds = 0;
  fc.assert(
    fc.property(graphs, (members) => {
      const cycle = cycleOfNeed(members);
      expect(cycle.length > 0).toBe(members.some(({ name }) => goesRound(members, name)));
      expect(inOrderOfNeed(members).length === members.length).toBe(cycle.length === 0);
      if (cycle.length > 0) rounds++;
      expect(cycle[0]).toBe(cycle.at(-1));
      for (const [index, name] of cycle.slice(0, -1).entries()) {
        expect(members.find((one) => one.name === name)?.needs).toContain(cycle[index + 1]);
      }
    }),
  );
  expect(rounds).toBeGreaterThan(20);
});

test("in order of need everything stands after what it needs", () => {
  fc.assert(
    fc.property(graphs, (members) => {
      const ordered = inOrderOfNeed(members);
      for (const [place, { needs }] of ordered.entries()) {
        for (const need of needs) expect(ordered.slice(0, place).map(({ name }) => name)).toContain(need);
      }
    }),
  );
});

const isLater = (one: number, other: number) => one > other;

test("the longest way is the longest of all ways, and the longest member where nothing is needed", () => {
  const chain = [
    { name: "a", needs: [] },
    { name: "b", needs: ["a"] },
    { name: "c", needs: ["a"] },
    { name: "d", needs: ["b", "c"] },
  ];
  const days: Readonly<Record<string, number>> = { a: 3, b: 5, c: 8, d: 2 };
  const end = (name: string, from: number) => from + (days[name] ?? 0);
  expect(longestWay(chain, 0, end, isLater)).toEqual({ names: ["a", "c", "d"], end: 13 });
  const beside = chain.map(({ name }) => ({ name, needs: [] }));
  expect(longestWay(beside, 0, end, isLater)).toEqual({ names: ["c"], end: 8 });
  expect(longestWay([], 5, end, isLater)).toEqual({ names: [], end: 5 });
});
