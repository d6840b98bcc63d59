import { fiveStages, placeOf, readCatalogue, say, type Catalogue, type Flow } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { catalogue, transport } from "../given.ts";

const [first, ...others] = catalogue.items;
const own: Flow = { ...fiveStages, id: "own" };

/** What is wrong with a catalogue: where, and in a sentence. */
function issues(data: unknown): string[] {
  const read = readCatalogue(data);
  return read.ok ? [] : read.error.map((issue) => `${placeOf(issue)}: ${say(issue, "en")}`);
}

const withItem = (change: object): Catalogue => ({ ...catalogue, items: [{ ...transport, ...change }, ...others] });

describe("a catalogue", () => {
  test("is read as it is, with flows of its own", () => {
    const whole = { ...withItem({ flow: "own" }), flows: [own] };
    expect(readCatalogue(whole)).toEqual({ ok: true, value: whole });
    expect(first).toBe(transport);
  });

  test("is refused if an item promises more time than the law allows (R-023)", () => {
    expect(issues(withItem({ promised: { length: 21, unit: "workingDay" } }))).toEqual([
      "items[0].promised: Item transport promises 21 days, the law allows 20",
    ]);
    expect(issues(withItem({ promised: { length: 20, unit: "workingDay" } }))).toEqual([]);
  });

  test("is refused if an item stands twice in the same version", () => {
    expect(issues({ ...catalogue, items: [...catalogue.items, transport] })).toEqual([
      "items[9].code: Item transport@1 stands twice",
    ]);
    expect(issues({ ...catalogue, items: [...catalogue.items, { ...transport, version: 2 }] })).toEqual([]);
  });

  test("is refused if an item goes by a flow that nobody drew", () => {
    expect(issues(withItem({ flow: "three-stages" }))).toEqual(["items[0].flow: There is no flow three-stages"]);
  });

  test("is refused if a flow takes the name of the five stages, or stands twice", () => {
    expect(issues({ ...catalogue, flows: [fiveStages, own, own] })).toEqual([
      "flows[0].id: Flow five-stages stands twice",
      "flows[2].id: Flow own stands twice",
    ]);
  });

  test("is refused if a flow draws a way that no act can take", () => {
    const delivering = (own.phases.completed ?? []).filter(({ to }) => to === "delivered");
    const odd: Flow = { ...own, phases: { ...own.phases, completed: [...delivering, { act: "ItemSentBack", to: "examining" }] } };
    expect(issues({ ...catalogue, flows: [odd] })).toEqual([
      "flows[0].phases.completed[2].to: Sending back while completed cannot lead to under examination",
    ]);
  });

  test("is refused with the place of every fault of shape", () => {
    const faulty = { ...withItem({ code: " blank ", legal: { length: 0, unit: "year" } }), version: 0, adopted: undefined };
    expect(issues(faulty).map((issue) => issue.split(":")[0])).toEqual([
      "version",
      "adopted",
      "items[0].code",
      "items[0].legal.length",
      "items[0].legal.unit",
    ]);
  });

  test("is refused with all its faults at once", () => {
    expect(
      issues({ ...withItem({ flow: "none", promised: { length: 30, unit: "workingDay" } }), flows: [fiveStages] }),
    ).toHaveLength(3);
  });
});
