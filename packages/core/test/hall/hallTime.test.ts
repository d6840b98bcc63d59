import { createHall, defaultProfile, hunanProduct2018, type Profile } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { catalogue, moment, people } from "../given.ts";
import { emptyStore, fileCase, openHall } from "./openHall.ts";

const clerk = people.window;
const at = (text: string): string => moment(text);

async function acceptedCase(hall: Awaited<ReturnType<typeof openHall>>, id: string): Promise<void> {
  await hall.execute(fileCase(id));
  await hall.execute({ type: "AcceptItem", case: id, item: "1", at: at("2018-10-15 10:00"), by: clerk, document: "受-1" });
}

describe("a hall that is asked about time", () => {
  test("tells by when each clock of a case runs out, how it stands, and how that was reached", async () => {
    const hall = await openHall(emptyStore());
    await acceptedCase(hall, "YY-1");
    const clocks = await hall.deadlines("YY-1", at("2018-10-22 12:00"));
    const promise = clocks.ok && clocks.value.find(({ deadline }) => deadline.clock === "promised");
    expect(promise).toMatchObject({
      item: "1",
      deadline: { due: "2018-10-24" },
      verdict: "open",
      usage: { used: 5, remaining: 2 },
      level: "warning",
      derivation: { counted: "2018-10-24", budget: 7 },
    });
    expect(await hall.deadlines("YY-1", "yesterday")).toMatchObject({
      error: [{ code: "moment.unreadable", path: ["asOf"], params: { value: "yesterday" } }],
    });
    expect(await hall.deadlines("YY-0", at("2018-10-22 12:00"))).toMatchObject({
      error: [{ code: "case.unknown", params: { case: "YY-0" } }],
    });
  });

  test("tells what falls due between two moments over all its cases, as often as it is asked", async () => {
    const store = emptyStore();
    const hall = await openHall(store);
    for (const id of ["YY-1", "YY-2"]) await acceptedCase(hall, id);
    const ask = async () => hall.due(at("2018-10-22 00:00"), at("2018-10-25 00:00"));
    const first = await ask();
    expect(first.ok && first.value.map(({ case: id, level }) => `${id} ${level}`)).toEqual([
      "YY-1 due",
      "YY-1 yellow",
      "YY-2 due",
      "YY-2 yellow",
    ]);
    // After a restart it is the same list with the same keys.
    expect(await (await openHall(store)).due(at("2018-10-22 00:00"), at("2018-10-25 00:00"))).toEqual(first);
  });
});

/** By when the legal clock of a case runs out. */
const legal = async (hall: Awaited<ReturnType<typeof openHall>>, id: string) => {
  const clocks = await hall.deadlines(id, at("2018-10-20 12:00"));
  return clocks.ok ? clocks.value.find(({ deadline }) => deadline.clock === "legal")?.deadline.due : undefined;
};

describe("the profile of a hall", () => {
  test("is adopted in its log, once, and holds for whoever opens it", async () => {
    const store = emptyStore();
    const open = (profile?: Profile) => createHall({ store, catalogue, ...(profile && { profile }) });
    const hall = await open(hunanProduct2018);
    if (!hall.ok) throw new Error("no hall");
    await acceptedCase(hall.value, "YY-1");
    expect(await legal(hall.value, "YY-1")).toBe("2018-11-12T10:00:00+08:00");
    const head = await store.head();
    const again = await open(hunanProduct2018);
    const without = await open();
    expect(await store.head()).toBe(head);
    for (const other of [again, without])
      expect(other.ok && (await legal(other.value, "YY-1"))).toBe("2018-11-12T10:00:00+08:00");
  });

  test("that was adopted stays as it was: other content needs another version", async () => {
    const store = emptyStore();
    await createHall({ store, catalogue, profile: hunanProduct2018 });
    const changed = { ...hunanProduct2018, counting: defaultProfile.counting };
    expect(await createHall({ store, catalogue, profile: changed })).toMatchObject({
      ok: false,
      error: [{ code: "profile.version-reused" }],
    });
  });

  test("governs the cases accepted while it is in force: a case goes on as it was begun", async () => {
    const hall = await openHall(emptyStore());
    await acceptedCase(hall, "YY-1");
    const adopted = await hall.change({
      type: "AdoptProfile",
      at: at("2018-10-16 08:00"),
      by: people.centre,
      profile: hunanProduct2018,
    });
    expect(adopted).toMatchObject({ ok: true, value: [{ type: "ProfileAdopted" }] });
    expect(await legal(hall, "YY-1")).toBe("2018-11-12");
    await hall.execute({ ...fileCase("YY-2"), at: at("2018-10-17 09:00") });
    await hall.execute({ type: "AcceptItem", case: "YY-2", item: "1", at: at("2018-10-17 10:00"), by: clerk, document: "受-2" });
    expect(await legal(hall, "YY-2")).toBe("2018-11-14T10:00:00+08:00");
    const anyone = await hall.change({ type: "AdoptProfile", at: at("2018-10-18 08:00"), by: clerk, profile: defaultProfile });
    expect(anyone).toMatchObject({ ok: false, error: { code: "role.not-entitled" } });
  });
});
