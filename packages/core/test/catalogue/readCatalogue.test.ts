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
      "items[0].promised: Item transport promises 21 working days, the law allows 20 working days",
    ]);
    expect(issues(withItem({ promised: { length: 20, unit: "workingDay" } }))).toEqual([]);
  });

  test.each([
    [
      { length: 3, unit: "month" },
      { length: 5, unit: "workingDay" },
      ["Item transport promises 3 months, the law allows 5 working days"],
    ],
    [
      { length: 30, unit: "naturalDay" },
      { length: 5, unit: "workingDay" },
      ["Item transport promises 30 days, the law allows 5 working days"],
    ],
    [
      { length: 20, unit: "workingDay" },
      { length: 20, unit: "naturalDay" },
      ["Item transport promises 20 working days, the law allows 20 days"],
    ],
    [{ length: 7, unit: "naturalDay" }, { length: 5, unit: "workingDay" }, []],
    [{ length: 20, unit: "workingDay" }, { length: 1, unit: "month" }, []],
    [{ length: 40, unit: "hour" }, { length: 5, unit: "workingDay" }, []],
  ])("is asked of a promise in another unit than the law's what is certain: %o against %o", (promised, legal, found) => {
    expect(issues(withItem({ promised, legal }))).toEqual(found.map((sentence) => `items[0].promised: ${sentence}`));
  });

  test("is refused if the stages of an item take longer than it promises, in whatever units", () => {
    const promised = { length: 7, unit: "workingDay" };
    const stages = { examination: { length: 20, unit: "naturalDay" }, review: { length: 2, unit: "month" } };
    // Seven working days take no more than 26: 11.2, and 14 for a rest. The stages take 20 and 58 or more.
    expect(issues(withItem({ promised, stages }))).toEqual([
      "items[0].stages: The stages of item transport take no less than 78 days together, more than the promised 7 working days",
    ]);
    expect(issues(withItem({ promised, stages: { examination: { length: 20, unit: "naturalDay" } } }))).toEqual([]);
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
