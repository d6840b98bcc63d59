import {
  deadlines,
  deemedRenewedOn,
  defaultProfile,
  derivingRules,
  indicators,
  languages,
  reachedLevel,
  rules,
  unjudgedRules,
  verdictOf,
  type AnyDraft,
  type ClockName,
  type FlowActType,
  type InLanguages,
  type Rule,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { renewal, upTo } from "../case/inOrder.ts";
import { act, after, moment, world } from "../given.ts";

type Acts = readonly AnyDraft<FlowActType>[];

function clock(name: ClockName, acts: Acts, asOf: string) {
  const item = after(...acts).items["1"];
  const deadline = item && deadlines(item, world, moment(asOf)).find((one) => one.clock === name);
  if (!item || !deadline) throw new RangeError(`No clock ${name}`);
  return { item, deadline };
}

const due = (name: ClockName, acts: Acts, asOf: string) => clock(name, acts, asOf).deadline.due;

const procedure = (kind: "expertReview" | "testing", from: string, to: string): Acts => [
  act("SpecialProcedureStarted", from, { procedure: kind, days: 10 }),
  act("SpecialProcedureEnded", to, { procedure: kind }),
];

const promiseLevel = (asOf: string) => {
  const { deadline, item } = clock("promised", upTo.reviewed, asOf);
  return reachedLevel(deadline, item, world, moment(asOf));
};

/** What holds each rule that derives from a log: a case worked out by hand. */
const vectors: Readonly<Record<string, () => void>> = {
  "R-026": () => {
    // Promised 7 days from 10-15: 10-24. Left out (10-17, 10-23]: 18, 19, 22, 23; and (10-19, 10-26]: 22–26; together 18, 19, 22–26:
    // 7 days. 10-16 and 10-17 (2), then 10-29, 30, 31, 11-01, 11-02 (7).
    const [first, firstEnd] = procedure("expertReview", "2018-10-17 09:00", "2018-10-23 09:00");
    const [second, secondEnd] = procedure("testing", "2018-10-19 09:00", "2018-10-26 09:00");
    const paused = [first, second, firstEnd, secondEnd].flatMap((one) => one ?? []);
    expect(due("promised", [...upTo.examining, ...paused], "2018-10-26 12:00")).toBe("2018-11-02");
  },
  "R-029": () => {
    // A suspension for a supplement, (10-17, 10-23]: 4 working days. The promise moves from 10-24 to 10-30, the law's 11-12 stays.
    const asked = [
      act("ItemSuspended", "2018-10-17 09:00", { kind: "supplement" }),
      act("ItemResumed", "2018-10-23 09:00", { kind: "supplement" }),
    ];
    const acts = [...upTo.examining, ...asked];
    expect([due("promised", acts, "2018-10-23 12:00"), due("legal", acts, "2018-10-23 12:00")]).toEqual([
      "2018-10-30",
      "2018-11-12",
    ]);
  },
  "R-036": () => {
    // Filed on Friday 10-12 for a licence until 11-11, and reviewed only: nothing decided when 11-11 is over.
    const [, ...handled] = upTo.reviewed;
    const item = after(renewal("2018-11-11"), ...handled).items["1"];
    if (!item) throw new RangeError("An item was filed");
    expect([deemedRenewedOn(item, moment("2018-11-11 23:59")), deemedRenewedOn(item, moment("2018-11-12 00:00"))]).toEqual([
      undefined,
      "2018-11-11",
    ]);
  },
  "R-044": () => {
    // Deferred until Friday 10-26, and not in on Monday.
    const { deadline } = clock("commitment", upTo.deferred, "2018-10-29 09:00");
    expect([deadline.due, verdictOf(deadline, world, moment("2018-10-29 09:00"))]).toEqual(["2018-10-26", "overdueOpen"]);
  },
  "R-057": () => {
    // Promised by 10-24: with two days left, from 10-22 on, a warning; past it yellow.
    expect([promiseLevel("2018-10-19 17:00"), promiseLevel("2018-10-23 09:00"), promiseLevel("2018-10-25 09:00")]).toEqual([
      undefined,
      "warning",
      "yellow",
    ]);
  },
};

describe("a rule that derives", () => {
  test.each(Object.entries(vectors))("%s gives what was worked out by hand", (_, vector) => vector());

  test("has its vector here, or with the import where it derives as a foreign log is read", () => {
    const fromLog = Object.entries(derivingRules).filter(([, rule]) => !("ofImport" in rule));
    expect(fromLog.map(([id]) => id)).toEqual(Object.keys(vectors));
  });
});

const said = (texts: readonly (InLanguages | undefined)[]) =>
  texts.every((text) => text === undefined || languages.every((language) => text[language].length > 1));

const settingAt = (path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>((part, name) => (part as Readonly<Record<string, unknown>> | undefined)?.[name], defaultProfile);

describe("the rulebook", () => {
  const tables = [rules, derivingRules, unjudgedRules];
  const numbers = Array.from({ length: 70 }, (_, index) => `R-${String(index + 1).padStart(3, "0")}`);

  test.each(numbers)("says of %s once how it is judged, what it derives, or why it is not judged", (id) => {
    expect(tables.filter((table) => Object.hasOwn(table, id))).toHaveLength(1);
  });

  test("says in both languages what each rule asks, on what it rests, and what no log shows", () => {
    const all: Readonly<Record<string, Rule>> = rules;
    for (const { basis, statement, unseen } of Object.values(all)) expect(said([basis, statement, unseen])).toBe(true);
    for (const { basis, statement, derives } of Object.values(derivingRules))
      expect(said([basis, statement, derives])).toBe(true);
    for (const { basis, statement, because } of Object.values(unjudgedRules))
      expect(said([basis, statement, because])).toBe(true);
  });

  test("names settings that the profile has", () => {
    const all: Readonly<Record<string, Rule>> = rules;
    const named = [...Object.values(all), ...Object.values(indicators)].flatMap(
      ({ settings = [] }): readonly string[] => settings,
    );
    expect(named.filter((path) => settingAt(path) === undefined)).toEqual([]);
    expect(named.length).toBeGreaterThan(40);
  });
});
