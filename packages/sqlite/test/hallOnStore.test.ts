import { createHall, logHeader, type Command, type EventStore, type Hall } from "@banjie/core";
import { sqliteStore, type SqliteStore } from "@banjie/sqlite";
import { demoCatalogue } from "@banjie/testing";
import { describe, expect, test } from "vitest";
import { freshFile } from "./freshFile.ts";

const header = logHeader("430102");
const [matter] = demoCatalogue.items;
const window = { id: "W-07", role: "window", unit: "综合窗口" } as const;

const filing: Command<"FileCase"> = {
  type: "FileCase",
  case: "1",
  at: "2013-05-02T09:00:00+08:00",
  by: window,
  channel: "window",
  applicant: "A-1",
  items: [{ item: "1", definition: matter?.code ?? "", version: matter?.version ?? 1 }],
  materials: matter?.materials.map(({ code }) => code) ?? [],
};

const acceptance: Command<"AcceptItem"> = {
  type: "AcceptItem",
  case: "1",
  item: "1",
  at: "2013-05-02T09:30:00+08:00",
  by: window,
  document: "受-1",
};

const handOver = (to: string): Command<"HandOverItem"> => ({
  type: "HandOverItem",
  case: "1",
  item: "1",
  at: "2013-05-02T10:00:00+08:00",
  by: window,
  to,
});

async function open(store: EventStore): Promise<Hall> {
  const hall = await createHall({ store, catalogue: demoCatalogue });
  if (!hall.ok) throw new Error("The demo catalogue is in order");
  return hall.value;
}

/** Two halls on one file, each through a store of its own, and how often they read a case. */
async function twoHalls() {
  const file = freshFile();
  const counted = { readings: 0 };
  const counting = (store: SqliteStore): EventStore => ({
    ...store,
    readStream: (stream, after) => {
      if (stream !== "hall") counted.readings++;
      return store.readStream(stream, after);
    },
  });
  const [here, there] = [sqliteStore({ file, header }), sqliteStore({ file })];
  const [one, other] = [await open(counting(here)), await open(counting(there))];
  return { one, other, counted, close: () => Promise.all([here.close(), there.close()]) };
}

describe("two halls on one log", () => {
  test("that act on the same case at the same moment: every act is done, each decided anew on what it had missed", async () => {
    const { one, other, counted, close } = await twoHalls();
    for (const command of [filing, acceptance]) await one.execute(command);
    counted.readings = 0;
    const units = Array.from({ length: 12 }, (_, index) => `科室${index + 1}`);
    const answers = await Promise.all(units.map((unit, index) => (index % 2 ? one : other).execute(handOver(unit))));
    expect(answers.map(({ ok }) => ok)).toEqual(units.map(() => true));
    // One reading each, however often it was overtaken: a conflict brings the events that were missed.
    expect(counted.readings).toBe(units.length);
    const history = await one.history("1");
    expect(history.map(({ version }) => version)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
    expect(new Set(history.slice(2).map((event) => event.type === "ItemHandedOver" && event.data.to))).toEqual(new Set(units));
    await close();
  });

  test("that file the same case: one does, the other is refused with the reason and not for being late", async () => {
    const { one, other, close } = await twoHalls();
    const answers = await Promise.all([one, other].map((hall) => hall.execute(filing)));
    expect(answers.map((answer) => (answer.ok ? "done" : answer.error.code)).toSorted()).toEqual(["case.filed-already", "done"]);
    await close();
  });

  test("read at once what the other was answered", async () => {
    const { one, other, close } = await twoHalls();
    for (const command of [filing, acceptance]) await one.execute(command);
    for (let turn = 1; turn <= 10; turn++) {
      const [actor, reader] = turn % 2 === 0 ? [one, other] : [other, one];
      const done = await actor.execute(handOver(`科室${turn}`));
      expect(done.ok && done.value.state).toEqual(await actor.case("1"));
      expect(await reader.case("1")).toEqual(await actor.case("1"));
    }
    await close();
  });
});
