import { logHeader } from "@banjie/core";
import { sqlitePersonalData, sqliteStore } from "@banjie/sqlite";
import { personalDataConformance } from "@banjie/testing";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { freshFile } from "./freshFile.ts";

describe("personal data in a SQLite file", () => {
  const files = new WeakMap<object, string>();
  const open = (file: string) => {
    const store = sqlitePersonalData({ file });
    files.set(store, file);
    return store;
  };
  const tests = personalDataConformance({
    create: () => open(freshFile()),
    again: (store) => open(files.get(store) ?? ""),
  });
  for (const { title, run } of tests) test(title, run);
});

/** All bytes in the folder of a file. */
const bytes = (file: string): string =>
  readdirSync(dirname(file))
    .map((name) => readFileSync(join(dirname(file), name), "latin1"))
    .join("");

const secret = (number: number): string => `SECRET-${String(number).padStart(5, "0")}-END`;

describe("what is erased or replaced", () => {
  test("leaves no trace in the file or beside it, while it is open", async () => {
    const file = freshFile();
    const people = sqlitePersonalData({ file });
    // Of many lengths, so that records share pages, span several, and move when neighbours come and go.
    const record = (number: number) => ({ name: secret(number), note: "x".repeat((number * 97) % 3000) });
    for (let number = 0; number < 300; number++) await people.put(`p-${(number * 7919) % 300}`, record((number * 7919) % 300));
    const gone: string[] = [];
    for (let number = 0; number < 300; number++) {
      if (number % 3 === 0) gone.push(secret(number));
      if (number % 3 === 0 && number % 2 === 0) await people.erase(`p-${number}`);
      else if (number % 3 === 0) await people.put(`p-${number}`, { name: "replaced" });
    }
    const left = bytes(file);
    expect(gone.filter((text) => left.includes(text))).toEqual([]);
    expect(left).toContain(secret(1));
    await people.close();
  });
});

test("is neither taken for a log nor a log for it", async () => {
  const [people, log] = [freshFile(), freshFile()];
  await sqlitePersonalData({ file: people }).close();
  await sqliteStore({ file: log, header: logHeader("430102") }).close();
  const refused = expect.objectContaining({ code: "store.not-a-store" });
  expect(() => sqliteStore({ file: people, header: logHeader("430102") })).toThrow(refused);
  expect(() => sqlitePersonalData({ file: log })).toThrow(refused);
});
