import { logHeader } from "@banjie/core";
import { sqliteStore } from "@banjie/sqlite";
import { sampleFiling, sampleSupplement } from "@banjie/testing";
import { chmodSync, chownSync, copyFileSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { getuid, platform } from "node:process";
import { describe, expect, test } from "vitest";
import { freshFile } from "./freshFile.ts";
import { command, output, succeeds } from "./program.ts";

const header = logHeader("430102");

/** What a window that filed until nothing fitted has to tell (`fillingProcess.ts`). */
interface Filled {
  readonly acknowledged: string[];
  readonly unknown: string[];
  readonly errors: string[];
  readonly later: string[];
  readonly closing: string;
  readonly storedWhenFull: number;
  readonly cases: string[];
  readonly dense: boolean;
}

/** A disk of a megabyte that only this command sees, where the system lets us make one. */
const onSmallDisk = (folder: string, words: readonly string[]): string[] =>
  ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", 'mount -t tmpfs -o size=1m none "$0" && exec "$@"'].concat(
    folder,
    words,
  );
const canMount = platform === "linux" && succeeds(["unshare", "--user", "--map-root-user", "--mount", "true"]);

describe("on a disk that is full", () => {
  test.runIf(canMount)("a commit is refused as such, nothing acknowledged is lost, and with room again it goes on", () => {
    const file = freshFile();
    const words = command("fillingProcess.ts", file, join(dirname(file), "ballast"));
    const told = JSON.parse(output(onSmallDisk(dirname(file), words))) as Filled;
    expect(new Set(told.errors)).toEqual(new Set(["store.full"]));
    expect(told.unknown).toEqual([]);
    expect(told.storedWhenFull).toBe((told.acknowledged.length - 2) * 2);
    expect(told.later).toEqual([]);
    expect(told.acknowledged.slice(-2)).toEqual(["after-1", "after-2"]);
    expect(told.acknowledged.length).toBeGreaterThan(10);
    expect(told.cases.toSorted()).toEqual(told.acknowledged.toSorted());
    expect(told).toMatchObject({ dense: true, closing: "closed" });
  });
});

describe.skipIf(platform === "win32")("when the system takes no more of a file in the midst of a commit", () => {
  test("the outcome is unknown, and the same commit sent again settles it", async () => {
    const file = freshFile();
    const words = command("fillingProcess.ts", file);
    const told = JSON.parse(output(["sh", "-c", 'ulimit -f 1500; exec "$0" "$@"', ...words])) as Filled;
    expect(told.unknown.length).toBeGreaterThan(0);
    expect(told.acknowledged.length).toBeGreaterThan(10);
    // Where there was room to make sure of it, the store says instead that nothing was stored.
    expect(told.errors.filter((code) => code !== "store.unavailable")).toEqual([]);
    expect(told.cases.toSorted()).toEqual(told.acknowledged.toSorted());

    const store = sqliteStore({ file, header });
    for (const id of told.acknowledged) expect(await store.outcome(id)).toHaveLength(2);
    const head = await store.head();
    let settled = 0;
    for (const id of told.unknown) {
      const before = await store.outcome(id);
      const events = [sampleFiling(id), sampleSupplement(id, ["材料"])];
      const answer = await store.commit({ id, expect: [{ stream: `case/${id}`, absent: true }], events });
      expect(answer.kind).toBe(before ? "repeated" : "committed");
      if (!before) settled++;
    }
    expect(await store.head()).toBe(head + settled * 2);
    expect(await store.verify()).toBe(head + settled * 2);
    await store.close();
  });
});

describe("a log that may not be written", () => {
  /** As root, who may write everything, becomes nobody. */
  const asNobody = getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

  const told = (file: string) => JSON.parse(output(command("readOnlyProcess.ts", file), asNobody)) as Record<string, string>;

  async function lockedLog(): Promise<string> {
    const file = freshFile();
    const store = sqliteStore({ file, header });
    await store.commit({ expect: [], events: [sampleFiling("1")] });
    await store.close();
    if (asNobody.uid !== undefined) for (const path of [file, dirname(file)]) chownSync(path, asNobody.uid, asNobody.gid);
    for (let folder = dirname(dirname(file)); folder.includes("banjie-sqlite-"); folder = dirname(folder))
      chmodSync(folder, 0o755);
    chmodSync(file, 0o444);
    return file;
  }

  test.skipIf(platform === "win32")("says so at opening, and is left as it is", async () => {
    const file = await lockedLog();
    const before = readFileSync(file);
    expect(told(file)).toMatchObject({ toWrite: "store.read-only", toRead: "opened" });
    expect(readFileSync(file)).toEqual(before);
  });

  test.skipIf(platform === "win32")("in a folder that may not be written says so too; a backup can be read there", async () => {
    const [file, copy] = [await lockedLog(), freshFile()];
    const store = sqliteStore({ file });
    await store.backup(copy);
    await store.close();
    const backup = join(dirname(file), "backup.db");
    copyFileSync(copy, backup);
    chmodSync(backup, 0o444);
    chmodSync(dirname(file), 0o555);
    expect(told(file)).toEqual({ toWrite: "store.read-only", toRead: "store.read-only", people: "store.unavailable" });
    expect(told(backup)).toMatchObject({ toWrite: "store.read-only", toRead: "opened" });
    chmodSync(dirname(file), 0o755);
    expect(readdirSync(dirname(file)).toSorted()).toEqual(["backup.db", "hall.db"]);
  });
});
