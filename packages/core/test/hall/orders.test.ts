import { createAudit, type HallCommand } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { people, transport } from "../given.ts";
import { done, emptyStore, fileCase, openHall, refusedOfHall, wholeCaseOf } from "./openHall.ts";

const by = people.centre;
const at = (on: string) => `${on}T08:00:00+08:00`;

const close = {
  type: "OrderClosure",
  at: at("2018-10-15"),
  by,
  order: "停-1",
  from: "2018-10-17",
  to: "2018-10-18",
  selector: { departments: [transport.department] },
  clocks: ["legal", "promised"],
  basis: "大厅搬迁,市政府批准停止办公两日",
} satisfies HallCommand;
const { type: _, ...terms } = close;
const extend = { ...terms, type: "ExtendLimits", order: "延-1", days: 10 } satisfies HallCommand;
const withdraw = { type: "WithdrawOrder", at: at("2018-10-18"), by, order: "停-1", reason: "提前恢复办公" } satisfies HallCommand;

const adopt = {
  type: "AdoptNotice",
  at: at("2018-10-16"),
  by,
  notice: { kind: "yearly", year: 2018, publishedOn: "2017-11-30", off: ["2018-01-01"], work: [] },
} satisfies HallCommand;

describe("an order of the hall", () => {
  test("is one act in the hall's own stream: no case hears of it", async () => {
    const store = emptyStore();
    const hall = await openHall(store);
    for (const id of ["YY-1", "YY-2", "YY-3"]) done(await hall.execute(fileCase(id)));
    const head = await store.head();
    expect(await hall.change(close)).toMatchObject({ ok: true, value: [{ type: "ClosureOrdered", stream: "hall", version: 2 }] });
    expect(await hall.change(extend)).toMatchObject({ ok: true, value: [{ type: "LimitsExtended", version: 3 }] });
    expect(await hall.change(withdraw)).toMatchObject({ ok: true, value: [{ type: "OrderWithdrawn", version: 4 }] });
    expect(await store.head()).toBe(head + 3);
    for (const id of ["YY-1", "YY-2", "YY-3"]) expect(await hall.history(id)).toHaveLength(1);
  });

  test("may be entered after later changes of the offer: it was given when it was given", async () => {
    const hall = await openHall(emptyStore());
    const definition = { ...transport, code: "tavern", name: "酒类经营许可" };
    expect((await hall.change({ type: "AdoptDefinition", at: at("2018-10-16"), by, definition })).ok).toBe(true);
    expect((await hall.change(close)).ok).toBe(true);
    // An order dated later does not hold up a change of the offer either.
    expect((await hall.change({ ...extend, at: at("2018-12-03") })).ok).toBe(true);
    expect((await hall.change({ type: "WithdrawDefinition", at: at("2018-10-17"), by, code: "tavern", reason: "下放" })).ok).toBe(
      true,
    );
  });

  test("repeated under its name is given once", async () => {
    const store = emptyStore();
    const hall = await openHall(store);
    const named = { ...close, commit: "centre/1" };
    const first = await hall.change(named);
    expect(await hall.change(named)).toEqual(first);
    expect(await store.head()).toBe(2);
  });

  test("given while others give theirs is decided anew after them: all that agree are given, of two with one number one", async () => {
    const store = emptyStore();
    const [one, two] = await Promise.all([openHall(store), openHall(store)]);
    const sameNumber = { ...close, from: "2018-10-16" };
    const orders = [one.change(close), two.change(extend), one.change(adopt), two.change(sameNumber)];
    const codes = (await Promise.all(orders)).map((answer) => (answer.ok ? "given" : answer.error.code));
    expect(codes.filter((code) => code === "given")).toHaveLength(3);
    expect(codes).toContain("order.number-used");
    expect(await store.head()).toBe(4);
  });

  test("cannot bear the name of an act of a case", async () => {
    const store = emptyStore();
    const hall = await openHall(store);
    done(await hall.execute({ ...fileCase(), commit: "k" }));
    expect(await hall.change({ ...close, commit: "k" })).toMatchObject({
      ok: false,
      error: { code: "commit.id-used-elsewhere" },
    });
    expect(await store.head()).toBe(2);
  });

  test("leaves cases in order: they go on to their end, and the audit finds nothing", async () => {
    const store = emptyStore();
    const hall = await openHall(store);
    for (const command of [adopt, close, extend, withdraw]) expect((await hall.change(command)).ok).toBe(true);
    for (const command of wholeCaseOf("YY-1")) done(await hall.execute(command));
    const audit = createAudit();
    for await (const page of store.readLog()) for (const event of page) audit.add(event);
    expect(audit.report()).toMatchObject({ events: 13, cases: 1, findings: [] });
  });
});

describe("an act of the hall is refused", () => {
  const cases: readonly (readonly [string, readonly HallCommand[], HallCommand, string])[] = [
    ["by whom but the centre", [], { ...close, by: people.window }, "role.not-entitled"],
    ["that withdraws a definition, by whom but the centre", [], definitionWithdrawnBySupervisor(), "role.not-entitled"],
    ["that ends before it begins", [], { ...close, to: "2018-10-16" }, "order.backwards"],
    ["that bears the number of another order", [extend], { ...close, order: "延-1" }, "order.number-used"],
    ["that concerns what was never offered", [], { ...close, selector: { definitions: ["tavern"] } }, "definition.not-offered"],
    [
      "that concerns a department that has nothing",
      [],
      { ...extend, selector: { departments: ["市农业局"] } },
      "order.department-unknown",
    ],
    ["that withdraws no order", [extend], withdraw, "order.unknown"],
    ["that withdraws an order twice", [close, withdraw], withdraw, "order.withdrawn-already"],
    ["that withdraws an order before it was given", [close], { ...withdraw, at: at("2018-10-14") }, "order.not-yet-given"],
    ["that adopts a notice before its publication", [], { ...adopt, at: at("2017-11-29") }, "notice.not-published"],
    ["that adopts a notice twice", [adopt], adopt, "notice.adopted-already"],
    ["that announces a year that is announced", [], notice({ publishedOn: "2017-12-15" }), "notice.year-doubled"],
    [
      "that amends a year nobody has announced",
      [],
      notice({ kind: "amendment", year: 2031, off: ["2031-01-02"] }),
      "notice.amends-nothing",
    ],
    ["that adopts a notice with a day both off and at work", [], notice({ work: ["2018-01-01"] }), "notice.off-and-work"],
    [
      "that adopts a notice with a run that ends before it begins",
      [],
      notice({ off: ["2018-01-02/2018-01-01"] }),
      "notice.run-backwards",
    ],
    ["that adopts a notice with a day that does not exist", [], notice({ off: ["2018-02-29"] }), "notice.not-days"],
    ["that adopts a notice with what is no day", [], notice({ off: ["Spring Festival"] }), "input.invalid-format"],
    ["that moves no clock", [], { ...close, clocks: [] }, "input.too-small"],
  ];

  test.each(cases)("%s", async (_title, earlier, command, code) => {
    const { reasons } = await refusedOfHall(earlier, command);
    expect(reasons.map((reason) => reason.code)).toEqual([code]);
  });
});

function definitionWithdrawnBySupervisor(): HallCommand {
  return { type: "WithdrawDefinition", at: at("2018-10-16"), by: people.supervisor, code: "transport", reason: "取消许可" };
}

function notice(change: object): HallCommand {
  return { ...adopt, notice: { ...adopt.notice, ...change } };
}
