import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { chdir } from "node:process";
import { beforeAll, expect, test } from "vitest";
import { writeSnippets } from "./writeSnippets.ts";

const snippets = writeSnippets();

beforeAll(() => chdir(mkdtempSync(`${tmpdir()}/banjie-snippets-`))); // A snippet may leave a file where it runs.

test("there are snippets to run", () => {
  expect(snippets.length).toBeGreaterThan(5);
});

test.for(snippets)("$place runs as it is shown", async ({ file }) => {
  await import(file);
});
