import {
  conformanceOf,
  directlyFollows,
  emptyCase,
  fourEyes,
  handOversOf,
  localInstantSchema,
  reworkOf,
  unknownItem,
  variantsOf,
  waitingOf,
  waysThrough,
  type CaseSteps,
  type Finding,
  type WayStage,
} from "@banjie/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";

const hour = 3_600_000;

const stages: Readonly<Record<string, WayStage>> = { check: "examination", sign: "decision" };

/** A case written as `activity person/unit hour`. */
function way(id: string, ...steps: readonly string[]): CaseSteps {
  return {
    case: id,
    steps: steps.map((step) => {
      const [activity = "", who = "", at = "0"] = step.split(" ");
      const [person = "", unit = ""] = who.split("/");
      return { activity, stage: stages[activity] ?? "acceptance", person, unit, at: Number(at) * hour };
    }),
  };
}

const ways = [
  way("1", "file a/desk 0", "check b/back 2", "sign c/head 5"),
  way("2", "file a/desk 0", "check b/back 4", "check b/back 5", "sign b/head 6"),
  way("3", "file a/desk 0", "check b/back 3", "sign d/head 9"),
  way("4", "file a/desk 0"),
];

test("cases that took the same way are one variant, with its share and examples", () => {
  const [first, ...others] = variantsOf(ways);
  expect(first).toEqual({ activities: ["file", "check", "sign"], cases: 2, of: 4, examples: ["1", "3"] });
  expect(others).toHaveLength(2);
});

test("what came right after what is counted with its times", () => {
  const [first] = directlyFollows(ways);
  // After 2, 4 and 3 hours.
  const times = { shortest: 2 * hour, median: 3 * hour, longest: 4 * hour };
  expect(first).toEqual({ from: "file", to: "check", count: 3, cases: 3, ...times });
});

test("what was done again is rework, what changed units a hand-over", () => {
  expect(reworkOf(ways)).toEqual([{ activity: "check", cases: 1, repeats: 1 }]);
  expect(handOversOf(ways)).toEqual([
    { from: "desk", to: "back", count: 3 },
    { from: "back", to: "head", count: 3 },
  ]);
});

test("ways lead through stages and units too: what was done one after the other in the same is one step", () => {
  expect(variantsOf(waysThrough(ways, "stage"))[0]).toMatchObject({
    activities: ["acceptance", "examination", "decision"],
    cases: 3,
  });
  expect(directlyFollows(waysThrough(ways, "unit"))).toMatchObject([
    { from: "desk", to: "back", count: 3, median: 3 * hour },
    // From the first check to the signature: 3, 2 and 6 hours.
    { from: "back", to: "head", count: 3, median: 3 * hour },
  ]);
});

test("two activities by one person are told from those by two, and from cases that lack one", () => {
  expect(fourEyes(ways, "check", "sign")).toEqual({
    acts: ["check", "sign"],
    same: ["2"],
    different: ["1", "3"],
    without: ["4"],
  });
});

test("time up to another person's act is waiting, between acts of one person work", () => {
  const times = waitingOf(ways);
  expect(times.find(({ stage }) => stage === "examination")).toEqual({
    stage: "examination",
    unit: "back",
    steps: 4,
    waiting: (2 + 4 + 3) * hour,
    working: hour,
  });
});

const anyWays = fc.array(
  fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("p/u", "q/u", "r/v"), fc.nat(50)), { maxLength: 8 }),
  { maxLength: 10 },
);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

test("nothing is lost: variants add up to the cases, followings to the steps after the first, times to the whole", () => {
  let again = 0;
  fc.assert(
    fc.property(anyWays, (cases) => {
      const traces = cases.map((steps, index) => way(String(index), ...steps.map((step) => step.join(" "))));
      expect(sum(variantsOf(traces).map((variant) => variant.cases))).toBe(traces.length);
      const after = sum(traces.map(({ steps }) => Math.max(0, steps.length - 1)));
      expect(sum(directlyFollows(traces).map(({ count }) => count))).toBe(after);
      const whole = sum(traces.map(({ steps }) => (steps.at(-1)?.at ?? 0) - (steps[0]?.at ?? 0)));
      expect(sum(waitingOf(traces).map(({ waiting, working }) => waiting + working))).toBe(whole);
      if (reworkOf(traces).length > 0) again++;
    }),
  );
  expect(again).toBeGreaterThan(50);
});

test("a case conforms, deviates, or is open and conforming so far", () => {
  const at = localInstantSchema.parse("2013-05-02T09:00:00+08:00");
  const stateOf = (id: string, phase: "completed" | "accepted") => ({
    ...emptyCase(id),
    items: { 1: { ...unknownItem("1", at), phase } },
  });
  const findingOf = (id: string, rule: "R-012" | "R-018"): Finding => ({
    code: "act.out-of-order",
    rule,
    params: {},
    case: id,
    positions: [],
    at,
  });
  const cases = [
    stateOf("done", "completed"),
    stateOf("late", "completed"),
    stateOf("running", "accepted"),
    stateOf("astray", "completed"),
  ];
  // Being late breaks a limit, not the flow.
  expect(conformanceOf(cases, [findingOf("astray", "R-012"), findingOf("late", "R-018")])).toEqual({
    conforms: ["done", "late"],
    deviates: ["astray"],
    openSoFar: ["running"],
  });
});
