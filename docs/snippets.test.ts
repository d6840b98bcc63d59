import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { snippetsUnder } from "./snippets.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}/docs/.snippets`;
const snippets = snippetsUnder(root).map((snippet, index) => ({ ...snippet, file: `${folder}/snippet-${index}.ts` }));

const compilerOptions = { composite: false, declaration: false, declarationMap: false, emitDeclarationOnly: false };
const tsconfig = {
  extends: "../../tsconfig.base.json",
  compilerOptions: { ...compilerOptions, noEmit: true, types: ["node"], noUnusedLocals: false },
  include: ["*.ts"],
};

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, code } of snippets) writeFileSync(file, code);
  chdir(mkdtempSync(`${tmpdir()}/banjie-snippets-`)); // A snippet may leave a file where it runs.
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(tsconfig));
});

test("there are snippets to run", () => {
  expect(snippets.length).toBeGreaterThan(5);
});

test("every snippet of the pages and docstrings is typed rightly", () => {
  execFileSync(`${root}/node_modules/.bin/tsc`, ["-p", folder], { stdio: "pipe", encoding: "utf8" });
});

test.for(snippets)("$place runs as it is shown", async ({ file }) => {
  await import(file);
});
