import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../../", import.meta.url);
const page = readFileSync(new URL("docs/guarantees.md", root), "utf8");

/** A line such as: `file.test.ts`: “one title”; “another” */
const named = [...page.matchAll(/^ {2}`(\S+\.ts)`: (“.*”)$/gm)].map(([, file = "", titles = ""]) => ({
  file,
  titles: titles.slice(1, -1).split("”; “"),
}));

test("every promise of the page names its tests", () => {
  const promises = page.slice(0, page.indexOf("## What is not promised")).split("\n- ").slice(1);
  expect(promises.length).toBeGreaterThan(15);
  for (const promise of promises) expect(promise).toMatch(/^ {2}`\S+\.ts`: “.+”$/m);
});

test.each(named)("the tests of $file that the page names are there", ({ file, titles }) => {
  const source = readFileSync(new URL(file, root), "utf8");
  expect(titles.filter((title) => !source.includes(title))).toEqual([]);
});
