import { logHeader, StoreError, type Event } from "@banjie/core";
import { sqliteStore, type SqliteStore } from "@banjie/sqlite";
import { sampleCase } from "@banjie/testing";
import { closeSync, copyFileSync, openSync, readFileSync, statSync, truncateSync, writeSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { beforeAll, describe, expect, test } from "vitest";
import { freshFile } from "./freshFile.ts";

const pageLength = 4096;
const sound = freshFile();
const cases = Array.from({ length: 60 }, (_, index) => `湘-${index}`);
let log: readonly Event[] = [];

beforeAll(async () => {
  const store = sqliteStore({ file: sound, header: logHeader("430102") });
  // Names of commits, like those of cases, that are found again in the bytes.
  for (const id of cases) await store.commit({ id, expect: [], events: sampleCase(id) });
  log = await whole(store);
  await store.close();
});

async function whole(store: SqliteStore): Promise<Event[]> {
  const events: Event[] = [];
  for await (const page of store.readLog()) events.push(...page);
  return events;
}

/** The sound file with some bytes of a page written over. */
function damaged(page: number, offset: number, bytes: Uint8Array): string {
  const file = freshFile();
  copyFileSync(sound, file);
  const descriptor = openSync(file, "r+");
  writeSync(descriptor, bytes, 0, bytes.length, page * pageLength + offset);
  closeSync(descriptor);
  return file;
}

/** What a question is answered with: "right", "wrong", or the code of the error. */
async function verdict(expected: unknown, ask: () => Promise<unknown>): Promise<string> {
  try {
    const answer = await ask();
    return JSON.stringify(answer) === JSON.stringify(expected) ? "right" : "wrong";
  } catch (error) {
    return error instanceof StoreError ? error.code : String(error);
  }
}

/** Every question a reader may ask of a file, and how it is answered. */
async function verdicts(file: string): Promise<Set<string>> {
  const found = new Set<string>();
  let store: SqliteStore;
  try {
    store = sqliteStore({ file, readOnly: true });
  } catch (error) {
    return found.add(error instanceof StoreError ? error.code : String(error));
  }
  found.add(await verdict(log, () => whole(store)));
  for (const id of cases) {
    const events = log.filter(({ commit }) => commit === id);
    found.add(await verdict(events, () => store.readStream(`case/${id}`)));
    found.add(await verdict(events, () => store.outcome(id)));
  }
  await store.close();
  return found;
}

/** What a check of the whole says. */
async function checked(file: string): Promise<string> {
  const store = sqliteStore({ file, readOnly: true });
  const found = await verdict(log.length, () => store.verify());
  await store.close();
  return found;
}

const pages = () => Array.from({ length: statSync(sound).size / pageLength }, (_, page) => page);
const clear = new Set(["right", "store.damaged", "store.not-a-store", "store.failed", "store.header-invalid"]);
const noise = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 167 + 89) % 251);

describe("a file with one page spoilt", () => {
  test.each([
    { with: "zeros", bytes: new Uint8Array(pageLength) },
    { with: "noise", bytes: noise(pageLength) },
  ])("by $with says so or answers rightly, whichever page it is", async ({ bytes }) => {
    let told = 0;
    for (const page of pages()) {
      const found = await verdicts(damaged(page, 0, bytes));
      expect([...found].filter((code) => !clear.has(code))).toEqual([]);
      if ([...found].some((code) => code !== "right")) told++;
    }
    expect(told).toBeGreaterThan(pages().length / 2);
  });

  test("by one letter of an act says so", async () => {
    const bytes = readFileSync(sound);
    const found: string[] = [];
    for (let at = bytes.indexOf("examiner-1"); at !== -1 && found.length < 40; at = bytes.indexOf("examiner-1", at + 2000)) {
      found.push([...(await verdicts(damaged(0, at, Buffer.from("f"))))].toSorted().join(" and "));
    }
    // A page also keeps letters of rows that have moved on; nobody reads those.
    expect(new Set(found)).toEqual(new Set(["right", "right and store.damaged"]));
    expect(found.filter((codes) => codes.includes("store.damaged")).length).toBeGreaterThan(10);
  });

  test("is found by a check of the whole, wherever a reader may not notice", async () => {
    let unnoticed = 0;
    for (const page of pages().slice(1)) {
      const file = damaged(page, pageLength - 30, noise(3));
      const found = await verdicts(file);
      if (!found.has("wrong")) continue;
      unnoticed++;
      expect(await checked(file)).toBe("store.damaged");
      const store = sqliteStore({ file, readOnly: true });
      await expect(store.backup(freshFile())).rejects.toMatchObject({ code: "store.damaged" });
      await store.close();
    }
    expect(unnoticed).toBeLessThan(pages().length / 2);
  });

  test("by one letter of a name, wherever it stands, says so, answers rightly or does not pass the check", async () => {
    // The last of the names in order stays the last: no disorder betrays it.
    const [bytes, last] = [readFileSync(sound), Buffer.from("湘-9")];
    const unnoticed: string[] = [];
    for (let at = bytes.indexOf(last); at !== -1; at = bytes.indexOf(last, at + 1)) {
      const file = damaged(0, at + last.length - 1, Buffer.from(":"));
      const found = await verdicts(file);
      expect([...found].filter((code) => !clear.has(code) && code !== "wrong")).toEqual([]);
      if (found.has("wrong")) unnoticed.push(await checked(file));
    }
    // The names in the two indexes, by which a reader finds a case and a commit.
    expect(unnoticed.length).toBeGreaterThan(2);
    expect(new Set(unnoticed)).toEqual(new Set(["store.damaged"]));
  });

  test("by one letter of what it says of itself is not opened", () => {
    const bytes = readFileSync(sound);
    const header = '{"banjie":"log","format":1,"hall":"430102","zone":"Asia/Shanghai"}';
    const start = bytes.indexOf(header);
    for (let offset = 0; offset < header.length; offset++) {
      const file = damaged(0, start + offset, Buffer.from("~"));
      expect(() => sqliteStore({ file, readOnly: true })).toThrow(expect.objectContaining({ code: "store.damaged" }));
    }
  });

  test.each([479, 481, 0])(
    "so that its head says %i and not 480 takes no commit, and does not pass the check",
    async (position) => {
      const file = damaged(0, 0, new Uint8Array());
      const database = new DatabaseSync(file);
      database.exec(`DROP TRIGGER head_forward; UPDATE head SET position = ${position}`);
      database.close();
      const store = sqliteStore({ file });
      const next = { expect: [], events: sampleCase("next") };
      await expect(store.commit(next)).rejects.toMatchObject({ code: "store.damaged" });
      await expect(store.verify()).rejects.toMatchObject({ code: "store.damaged" });
      expect(await whole(store)).toEqual(log);
      await store.close();
    },
  );

  test("takes no commit that would need the page, and the rest of the log stays", async () => {
    const store = sqliteStore({ file: damaged(pages().length - 1, 0, noise(pageLength)) });
    const answers = await Promise.allSettled(
      cases.map((id) =>
        store.commit({ id: `again ${id}`, expect: [{ stream: `case/${id}`, version: 8 }], events: sampleCase(id) }),
      ),
    );
    for (const answer of answers) {
      if (answer.status === "rejected") expect(answer.reason).toMatchObject({ code: "store.damaged" });
    }
    await store.close();
  });
});

/** What an auditor has of a file before the error, and the error. */
async function audited(file: string) {
  const events: unknown[] = [];
  try {
    const store = sqliteStore({ file, readOnly: true });
    for await (const page of store.readForAudit()) events.push(...page);
  } catch (error) {
    return { events, code: error instanceof StoreError ? error.code : String(error) };
  }
  return { events, code: "none" };
}

/** The sound file, of which only so much is left. */
function cutAt(size: number): string {
  const file = damaged(0, 0, new Uint8Array());
  truncateSync(file, size);
  return file;
}

describe("a file that was cut off", () => {
  test("gives an auditor what its first pages hold, in order, and then says that it is damaged, wherever it was cut", async () => {
    const had: number[] = [];
    for (const page of pages().slice(1)) {
      const { events, code } = await audited(cutAt(page * pageLength));
      expect(code).toBe("store.damaged");
      expect(events).toEqual(log.slice(0, events.length));
      had.push(events.length);
    }
    expect(had).toEqual(had.toSorted((one, other) => one - other));
    expect(had.filter((count) => count > 0).length).toBeGreaterThan(pages().length / 2);
  });

  test("gives a reader the right answer or says that it is damaged, does not pass the check, and takes no commit", async () => {
    const file = cutAt((pages().length - 2) * pageLength);
    expect([...(await verdicts(file))].filter((code) => code !== "right" && code !== "store.damaged")).toEqual([]);
    expect(await checked(file)).toBe("store.damaged");
    expect(() => sqliteStore({ file })).toThrow(expect.objectContaining({ code: "store.damaged" }));
    const store = sqliteStore({ file, readOnly: true });
    await expect(store.backup(freshFile())).rejects.toMatchObject({ code: "store.damaged" });
    await store.close();
  });
});

test("an auditor has all that stands before an event that is not as it was written", async () => {
  const at = readFileSync(sound).indexOf("examiner-1", 20 * pageLength);
  const { events, code } = await audited(damaged(0, at, Buffer.from("f")));
  expect([events, code]).toEqual([log.slice(0, events.length), "store.damaged"]);
  expect(events.length % 8).not.toBe(0);
});

test("a sound file passes the check", async () => {
  const store = sqliteStore({ file: sound });
  expect(await store.verify()).toBe(480);
  await store.close();
});
