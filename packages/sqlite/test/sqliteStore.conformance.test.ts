import { sqliteStore } from "@banjie/sqlite";
import { storeConformance } from "@banjie/testing";
import { describe, test } from "vitest";
import { freshFile } from "./freshFile.ts";
import { startProcess } from "./storeProcesses.ts";

describe("the store on a SQLite file", () => {
  const tests = storeConformance({
    create: (world) => sqliteStore({ file: freshFile(), ...world }),
    again: ({ file }, world) => sqliteStore({ file, ...world }),
    processes: { start: startProcess, address: ({ file }) => file },
    copy: async (store) => {
      const file = freshFile();
      await store.backup(file);
      return sqliteStore({ file, readOnly: true });
    },
  });
  for (const { title, run } of tests) test(title, run);
});
