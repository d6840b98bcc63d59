import { diffCatalogues, type Catalogue, type ItemDefinition, type HallCommand } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { catalogue, people, transport } from "../given.ts";
import { done, emptyStore, fileCase, openHall, refused, refusedOfHall, wholeCaseOf } from "./openHall.ts";

const by = people.centre;
const at = (on: string) => `${on}T08:00:00+08:00`;
const tavern: ItemDefinition = { ...transport, code: "tavern", name: "酒类经营许可" };

const adopt = (definition: ItemDefinition = tavern, on = "2018-10-01"): HallCommand => ({
  type: "AdoptDefinition",
  at: at(on),
  by,
  definition,
});
const amend = (change: Partial<ItemDefinition>, on = "2018-10-15"): HallCommand => ({
  type: "AmendDefinition",
  at: at(on),
  by,
  definition: { ...transport, version: 2, ...change },
  reason: "压缩承诺时限",
});
const withdraw = (code: string, on = "2018-10-16"): HallCommand => ({
  type: "WithdrawDefinition",
  at: at(on),
  by,
  code,
  reason: "取消许可",
});

describe("the offer of a hall", () => {
  test("grows by a matter, and the matter may be filed", async () => {
    const hall = await openHall(emptyStore());
    expect(refused(await hall.execute(fileCase("YY-1", "tavern"))).code).toBe("definition.unknown");
    expect(await hall.change(adopt())).toMatchObject({
      ok: true,
      value: [{ type: "DefinitionAdopted", stream: "hall", version: 2 }],
    });
    expect(done(await hall.execute(fileCase("YY-1", "tavern"))).state.items["1"]?.definition).toBe("tavern");
  });

  test("is known to every window at once, also where several asked for it at the same moment", async () => {
    const store = emptyStore();
    const [centre, window] = await Promise.all([openHall(store), openHall(store)]);
    expect((await centre.change(adopt())).ok).toBe(true);
    const filings = ["YY-1", "YY-2"].map((id) => window.execute(fileCase(id, "tavern")));
    for (const filed of await Promise.all(filings)) done(filed);
    expect((await centre.change(withdraw("tavern", "2018-10-11"))).ok).toBe(true);
    expect(refused(await window.execute(fileCase("YY-3", "tavern"))).code).toBe("definition.withdrawn");
  });

  test("pins at acceptance the version in force that day, whatever was filed", async () => {
    const hall = await openHall(emptyStore());
    const [file, accept] = wholeCaseOf("YY-1");
    if (!file || !accept) throw new Error("no commands");
    done(await hall.execute(file));
    // Version 2 promises three days and is in force from Monday 10-15: 16, 17, Thursday 18.
    expect((await hall.change(amend({ promised: { length: 3, unit: "workingDay" } }))).ok).toBe(true);
    const [accepted] = done(await hall.execute(accept)).events;
    expect(accepted?.data).toMatchObject({ version: 2, promised: "2018-10-18" });
    expect((await hall.case("YY-1"))?.items["1"]?.version).toBe(2);
  });

  test("does not reach back: what was accepted before the amendment keeps its version", async () => {
    const hall = await openHall(emptyStore());
    const [file, accept] = wholeCaseOf("YY-1");
    if (!file || !accept) throw new Error("no commands");
    expect((await hall.change(amend({ promised: { length: 3, unit: "workingDay" } }, "2018-10-16"))).ok).toBe(true);
    done(await hall.execute(file));
    expect(done(await hall.execute(accept)).events[0]?.data).toMatchObject({ version: 1, promised: "2018-10-24" });
  });

  test("shrinks by a matter: it is filed no more, and running cases go on to their end", async () => {
    const hall = await openHall(emptyStore());
    const [file, ...rest] = wholeCaseOf("YY-1");
    if (!file) throw new Error("no commands");
    done(await hall.execute(file));
    expect((await hall.change(withdraw("transport", "2018-10-12"))).ok).toBe(true);
    expect(refused(await hall.execute(fileCase("YY-2")))).toMatchObject({ code: "definition.withdrawn", rule: "R-066" });
    for (const command of rest) done(await hall.execute(command));
    expect((await hall.case("YY-1"))?.items["1"]?.phase).toBe("delivered");
  });

  test("is one for all who open a hall on the same log", async () => {
    const store = emptyStore();
    const [first, second] = [await openHall(store), await openHall(store)];
    expect((await first.change(adopt())).ok).toBe(true);
    expect(done(await second.execute(fileCase("YY-1", "tavern"))).events).toHaveLength(1);
    expect((await second.change(withdraw("tavern"))).ok).toBe(true);
    expect(refused(await first.execute({ ...fileCase("YY-2", "tavern"), at: at("2018-10-17") })).code).toBe(
      "definition.withdrawn",
    );
  });

  test("is changed by one of two who change it at a time", async () => {
    const store = emptyStore();
    const [first, second] = [await openHall(store), await openHall(store)];
    const answers = await Promise.all([first.change(adopt()), second.change(adopt())]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await store.head()).toBe(2);
  });
});

describe("a change of the offer is refused", () => {
  const cases: readonly (readonly [string, readonly HallCommand[], HallCommand, string])[] = [
    ["that adopts what is offered already", [], adopt(transport), "definition.exists"],
    ["that amends what was never offered", [], amend({ code: "tavern" }), "definition.not-offered"],
    ["that amends what was withdrawn", [withdraw("transport", "2018-10-02")], amend({}), "definition.not-offered"],
    ["that withdraws what was never offered", [], withdraw("tavern"), "definition.not-offered"],
    ["that leaves a version out", [], amend({ version: 3 }), "definition.version-gap"],
    ["that gives a version twice", [amend({}, "2018-10-02")], amend({}), "definition.version-gap"],
    ["that goes by a flow nobody drew", [], amend({ flow: "none" }), "catalogue.flow-unknown"],
    [
      "that promises more time than the law allows",
      [],
      amend({ promised: { length: 21, unit: "workingDay" } }),
      "catalogue.promise-beyond-law",
    ],
    ["dated before the last change", [adopt()], withdraw("transport", "2018-09-30"), "offer.backwards"],
  ];

  test.each(cases)("%s", async (_, earlier, command, code) => {
    expect((await refusedOfHall(earlier, command)).code).toBe(code);
  });
});

const matter = (code: string, change: Partial<ItemDefinition> = {}): ItemDefinition => ({
  ...transport,
  code,
  name: code,
  ...change,
});
const holding = (...items: ItemDefinition[]): Catalogue => ({ ...catalogue, items });

describe("a clean-up of the catalogue", () => {
  test("tells what was added, merged, dropped, shortened and lengthened", () => {
    const before = holding(
      matter("kept"),
      matter("a"),
      matter("b"),
      matter("gone"),
      matter("slower", { promised: { length: 3, unit: "workingDay" } }),
    );
    const after = holding(
      matter("kept", { version: 2, promised: { length: 5, unit: "workingDay" } }),
      matter("whole", { replaces: ["a", "b"] }),
      matter("new"),
      matter("slower", { promised: { length: 4, unit: "workingDay" } }),
    );
    expect(diffCatalogues(before, after)).toEqual({
      added: ["whole", "new"],
      dropped: ["gone"],
      merged: [
        { code: "a", into: "whole" },
        { code: "b", into: "whole" },
      ],
      changed: [
        { code: "kept", fields: ["promised"] },
        { code: "slower", fields: ["promised"] },
      ],
      shortened: [{ code: "kept", before: transport.promised, after: { length: 5, unit: "workingDay" } }],
      lengthened: [{ code: "slower", before: { length: 3, unit: "workingDay" }, after: { length: 4, unit: "workingDay" } }],
      counts: { before: 5, after: 4 },
    });
  });

  test("of 2013 left 45 matters of every hundred: 30 merged into ten, 35 dropped, ten of them new", () => {
    const all = Array.from({ length: 100 }, (_, index) => matter(`m-${index}`));
    const merged = Array.from({ length: 10 }, (_, index) =>
      matter(`whole-${index}`, { replaces: [0, 1, 2].map((part) => `m-${index * 3 + part}`) }),
    );
    // 0–29 are merged, 30–64 kept, 65–99 dropped: 35 + 10 = 45.
    const { counts, merged: gone, dropped, added } = diffCatalogues(holding(...all), holding(...all.slice(30, 65), ...merged));
    expect({ gone: gone.length, dropped: dropped.length, added: added.length }).toEqual({ gone: 30, dropped: 35, added: 10 });
    expect([(counts.before - counts.after) * 100, counts.before]).toEqual([55 * 100, 100]);
  });
});
