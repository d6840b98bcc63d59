import { sqliteStore } from "@banjie/sqlite";
import { storeConformance } from "@banjie/testing";
import { describe, test } from "vitest";
import { freshFile } from "./freshFile.ts";

describe("the store on a SQLite file", () => {
  const tests = storeConformance({
    create: (world) => sqliteStore({ file: freshFile(), ...world }),
    again: ({ file }, world) => sqliteStore({ file, ...world }),
  });
  for (const { title, run } of tests) test(title, run);
});
