import type { DossierCommand } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { people } from "../given.ts";
import { emptyStore, openHall } from "./openHall.ts";

const complaint = "TS-1";
const lodge: DossierCommand = {
  type: "LodgeComplaint",
  complaint,
  at: "2013-05-06T09:00:00+08:00",
  by: people.centre,
  channel: "box",
  about: { window: "交通窗口" },
  matter: "窗口上班时间无人",
  commit: "lodge-1",
};
const accept: DossierCommand = { type: "AcceptComplaint", complaint, at: "2013-05-07T09:00:00+08:00", by: people.centre };

describe("the hall", () => {
  test("does the acts of a complaint in its own stream, and knows it again", async () => {
    const hall = await openHall(emptyStore());
    const done = await hall.execute(lodge);
    expect(done).toMatchObject({
      ok: true,
      value: { state: { kind: "complaint", phase: "lodged" }, repeated: false, marks: [] },
    });
    expect(done.ok && done.value.events[0]).toMatchObject({ stream: "complaint/TS-1", version: 1, type: "ComplaintLodged" });
    expect(await hall.execute(accept)).toMatchObject({ ok: true });
    expect(await hall.dossier({ kind: "complaint", id: complaint })).toMatchObject({ phase: "accepted", version: 2 });
    expect(await hall.dossier({ kind: "service", id: complaint })).toBeUndefined();
  });

  test("refuses what is out of turn with the rule, its sentence's parameters, and what may be done", async () => {
    const hall = await openHall(emptyStore());
    expect(await hall.execute(accept)).toMatchObject({
      ok: false,
      error: {
        code: "dossier.out-of-turn",
        rule: "H-08",
        params: { act: "ComplaintAccepted", standing: "unlodged" },
        allowed: [{ act: "ComplaintLodged", roles: ["complainant", "centre"] }],
      },
    });
    expect(await hall.dossier({ kind: "complaint", id: complaint })).toBeUndefined();
  });

  test("takes it as a late entry, and marks what it breaks", async () => {
    const hall = await openHall(emptyStore());
    expect(await hall.record(accept)).toMatchObject({
      ok: true,
      value: { marks: [{ code: "dossier.out-of-turn", rule: "H-08" }] },
    });
  });

  test("answers a command of the same commit id as it did at first", async () => {
    const hall = await openHall(emptyStore());
    await hall.execute(lodge);
    await hall.execute(accept);
    expect(await hall.execute(lodge)).toMatchObject({ ok: true, value: { repeated: true, state: { phase: "lodged" } } });
    expect(await hall.execute({ ...accept, commit: "lodge-1" })).toMatchObject({
      ok: false,
      error: { code: "commit.id-reused" },
    });
  });

  test("says where a command does not fit its shape", async () => {
    const hall = await openHall(emptyStore());
    const nameless = await hall.execute({ ...accept, complaint: "" });
    expect(nameless).toMatchObject({ ok: false, error: { code: "input.too-small", path: ["complaint"] } });
    const surplus = await hall.execute({ ...accept, colour: "red" } as DossierCommand);
    expect(surplus).toMatchObject({ ok: false, error: { code: "input.unrecognized-keys" } });
  });

  test("lets two clerks act on one complaint at once: one of two acceptances is done, the other refused", async () => {
    const hall = await openHall(emptyStore());
    await hall.execute(lodge);
    const answers = await Promise.all([hall.execute(accept), hall.execute(accept)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
