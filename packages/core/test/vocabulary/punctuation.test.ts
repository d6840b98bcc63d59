import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const workspace = fileURLToPath(new URL("../../../../", import.meta.url));

/** A comma, a colon, a bracket of another script beside a Chinese character, or with no more than a parameter between. */
const misplaced = /\p{Script=Han}[,;:(?!]|[,;:)?!]\p{Script=Han}|[,;:]\{\w+\} ?\p{Script=Han}|\p{Script=Han} ?\{\w+\}[,;:]/u;

const texts = (file: string): string[] =>
  readFileSync(join(workspace, file), "utf8")
    .split("\n")
    .filter((line) => !/^\s*(?:\*|\/\*|\/\/)/.test(line))
    .flatMap((line) => line.match(/"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? []);

const prose = (file: string): string[] =>
  readFileSync(join(workspace, file), "utf8")
    .replaceAll(/^```[^]*?^```/gm, "")
    .split("\n")
    .map((line) => line.replaceAll(/`[^`]*`|\]\([^)]*\)/g, "·"));

const wrongIn = (files: readonly string[], read: (file: string) => string[]): string[] =>
  files.flatMap((file) =>
    read(file)
      .filter((text) => misplaced.test(text))
      .map((text) => `${file} ${text}`),
  );

test("what is said in Chinese has Chinese punctuation", () => {
  const sources = globSync("packages/{core,cli,files,sqlite,import}/src/**/*.ts", { cwd: workspace });
  // A profile is data, as a hall has adopted it.
  const told = sources.filter((file) => !file.replaceAll("\\", "/").includes("/src/profile/"));
  expect(told.flatMap(texts).filter((text) => /\p{Script=Han}/u.test(text)).length).toBeGreaterThan(1000);
  expect(wrongIn(told, texts)).toEqual([]);
});

test("the pages in Chinese have it too", () => {
  const pages = globSync("{*,docs/guide/*}.zh-CN.md", { cwd: workspace });
  expect(pages.length).toBeGreaterThan(3);
  expect(wrongIn(pages, prose)).toEqual([]);
});
