import { sqliteSentences } from "@banjie/sqlite";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("every error of the store has its sentence, and no sentence is without its error", () => {
  const folder = new URL("../src/", import.meta.url);
  const sources = readdirSync(folder).filter((name) => name !== "sqliteSentences.ts");
  const codes = sources.flatMap((name) => readFileSync(new URL(name, folder), "utf8").match(/(?<=")store\.[a-z-]+(?=")/g) ?? []);
  expect([...new Set(codes)].toSorted()).toEqual(Object.keys(sqliteSentences).toSorted());
});
