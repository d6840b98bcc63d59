import { instantSchema, worldOfActs, type DataOf, type Instant, type LocalInstant } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { bookshop, catalogue, day, moment, transport, unlimited } from "../given.ts";

type Selector = DataOf<"ClosureOrdered">["selector"];
type Act = Parameters<typeof worldOfActs>[0][number];

const recorded = (text: string): Instant => instantSchema.parse(`${text.replace(" ", "T")}:00+08:00`);

const adopted: Act = { type: "CatalogueAdopted", at: catalogue.adopted.at, data: { catalogue } };

/** 2020-02-03 to 02-14: the hall is closed. */
const closed = {
  order: "停-1",
  from: day("2020-02-03"),
  to: day("2020-02-14"),
  clocks: ["legal", "promised"],
  basis: "市疫情防控指挥部第3号令",
} satisfies DataOf<"ClosureOrdered">;
const extended = { ...closed, order: "延-1", days: 10 } satisfies DataOf<"LimitsExtended">;

const closure = (selector?: Selector, at = "2020-02-01 10:00"): Act => ({
  type: "ClosureOrdered",
  at: moment(at),
  recordedAt: recorded(at),
  data: { ...closed, ...(selector && { selector }) },
});
const extension = (selector?: Selector): Act => ({
  type: "LimitsExtended",
  at: moment("2020-02-01 10:00"),
  recordedAt: recorded("2020-02-01 10:00"),
  data: { ...extended, ...(selector && { selector }) },
});
const withdrawal = (order: string, from?: string, at = "2020-02-10 10:00"): Act => ({
  type: "OrderWithdrawn",
  at: moment(at),
  recordedAt: recorded(at),
  data: { order, reason: "疫情缓解", ...(from !== undefined && { from: day(from) }) },
});

const of = (definition: string, version = 1) => ({ definition, version });
const worldAfter = (...acts: readonly Act[]) => worldOfActs([adopted, ...acts]);
const numbersFor = (definition: string, ...acts: readonly Act[]) => {
  const { closures, extensions } = worldAfter(...acts).ordersFor(of(definition));
  return [...closures, ...extensions].map(({ order }) => order);
};

describe("the orders that concern an item", () => {
  test("are none where none was given", () => {
    expect(worldAfter().ordersFor(of("transport"))).toEqual({ closures: [], extensions: [] });
  });

  test("say the days, the clocks and the basis of each, an extension its days besides", () => {
    expect(worldAfter(closure(), extension()).ordersFor(of("transport"))).toEqual({
      closures: [closed],
      extensions: [extended],
    });
  });

  test.each<[string, Selector, readonly string[]]>([
    ["all items, where it names none", undefined, ["transport", "bookshop", "certificate", "unlimited", "nowhere"]],
    ["those of a department", { departments: [bookshop.department] }, ["bookshop"]],
    ["those of any of its departments", { departments: [bookshop.department, unlimited.department] }, ["bookshop", "unlimited"]],
    ["those of a definition", { definitions: ["certificate"] }, ["certificate"]],
    ["those of a definition that no catalogue has", { definitions: ["nowhere"] }, ["nowhere"]],
    ["those of a kind", { kinds: ["immediate"] }, ["certificate", "unlimited"]],
    // 市交通运输局 has the licence and the certificate: only the certificate is done at once.
    ["those that fit all it names", { departments: [transport.department], kinds: ["immediate"] }, ["certificate"]],
    ["none, where what it names never meets", { definitions: ["transport"], kinds: ["immediate"] }, []],
  ])("are those that select %s", (_, selector, concerned) => {
    const all = ["transport", "bookshop", "certificate", "unlimited", "nowhere"];
    for (const act of [closure(selector), extension(selector)]) {
      expect(all.filter((code) => numbersFor(code, act).length > 0)).toEqual(concerned);
    }
  });

  test("go by the version of its definition that governs the item", () => {
    const moved = { ...transport, version: 2, department: "市行政审批局" };
    const amended: Act = {
      type: "DefinitionAmended",
      at: moment("2020-01-06 09:00"),
      data: { definition: moved, reason: "划转事权" },
    };
    const world = worldAfter(amended, closure({ departments: [transport.department] }));
    expect(world.ordersFor(of("transport", 1)).closures).toHaveLength(1);
    expect(world.ordersFor(of("transport", 2)).closures).toEqual([]);
  });
});

/** The days on which the closures stand. */
const spanOf = (...acts: readonly Act[]) =>
  worldAfter(...acts)
    .ordersFor(of("transport"))
    .closures.map(({ from, to }) => [from, to]);

describe("an order that is withdrawn", () => {
  test("holds no longer from the day of its withdrawal on: the days before stay uncounted", () => {
    expect(spanOf(closure(), withdrawal("停-1"))).toEqual([["2020-02-03", "2020-02-09"]]);
  });

  test("from a day it names holds up to the day before", () => {
    expect(spanOf(closure(), withdrawal("停-1", "2020-02-12"))).toEqual([["2020-02-03", "2020-02-11"]]);
    expect(spanOf(closure(), withdrawal("停-1", "2020-02-14"))).toEqual([["2020-02-03", "2020-02-13"]]);
    expect(spanOf(closure(), withdrawal("停-1", "2020-02-04"))).toEqual([["2020-02-03", "2020-02-03"]]);
  });

  test("from its own first day is undone whole", () => {
    expect(spanOf(closure(), withdrawal("停-1", "2020-02-03"))).toEqual([]);
    expect(spanOf(closure(), withdrawal("停-1", undefined, "2020-02-02 10:00"))).toEqual([]);
  });

  test("after it has run out is what it was", () => {
    expect(spanOf(closure(), withdrawal("停-1", undefined, "2020-03-02 10:00"))).toEqual([["2020-02-03", "2020-02-14"]]);
  });

  test("leaves other orders alone", () => {
    expect(numbersFor("transport", closure(), extension(), withdrawal("停-1", "2020-02-03"))).toEqual(["延-1"]);
  });
});

describe("both readings of an order", () => {
  const world = worldAfter(closure(), extension(), withdrawal("停-1", "2020-02-03"), withdrawal("延-1"));
  const seen = (outlook: { asOf?: LocalInstant; knownAt?: Instant }) => {
    const { closures, extensions } = world.ordersFor(of("transport"), outlook);
    return [...closures, ...extensions].map(({ order, to }) => `${order} ${to}`);
  };

  test("stay: before its withdrawal was recorded it is known whole, after it as far as it still holds", () => {
    expect(seen({ knownAt: recorded("2020-01-31 10:00") })).toEqual([]);
    expect(seen({ knownAt: recorded("2020-02-01 10:00") })).toEqual(["停-1 2020-02-14", "延-1 2020-02-14"]);
    expect(seen({ knownAt: recorded("2020-02-10 10:00") })).toEqual(["延-1 2020-02-09"]);
    expect(seen({})).toEqual(["延-1 2020-02-09"]);
  });

  test("go by what had been ordered as of a moment", () => {
    expect(seen({ asOf: moment("2020-02-01 09:59") })).toEqual([]);
    expect(seen({ asOf: moment("2020-02-09 23:59") })).toEqual(["停-1 2020-02-14", "延-1 2020-02-14"]);
    expect(seen({ asOf: moment("2020-02-10 10:00") })).toEqual(["延-1 2020-02-09"]);
  });

  test("tell an order recorded late from one given late", () => {
    const late: Act = { ...closure(), recordedAt: recorded("2020-02-20 09:00") };
    const { ordersFor } = worldAfter(late);
    expect(ordersFor(of("transport"), { asOf: moment("2020-02-05 09:00") }).closures).toHaveLength(1);
    expect(ordersFor(of("transport"), { knownAt: recorded("2020-02-05 09:00") }).closures).toEqual([]);
    expect(ordersFor(of("transport"), { knownAt: recorded("2020-02-20 09:00") }).closures).toHaveLength(1);
  });
});
