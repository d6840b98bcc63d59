import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { snippetsUnder, type Snippet } from "./snippets.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}/docs/.snippets`;

const compilerOptions = { composite: false, declaration: false, declarationMap: false, emitDeclarationOnly: false };
const tsconfig = {
  extends: "../../tsconfig.base.json",
  compilerOptions: { ...compilerOptions, noEmit: true, types: ["node"], noUnusedLocals: false },
  include: ["*.ts"],
};

/** Writes every snippet as a program of its own, to be typed (`pnpm check`) and run (`npm test`). */
export function writeSnippets(): (Snippet & { readonly file: string })[] {
  const snippets = snippetsUnder(root).map((snippet, index) => ({ ...snippet, file: `${folder}/snippet-${index}.ts` }));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, code } of snippets) writeFileSync(file, code);
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(tsconfig));
  return snippets;
}

if (import.meta.main) writeSnippets();
