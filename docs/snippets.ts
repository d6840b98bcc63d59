import { globSync, readFileSync } from "node:fs";

/** A piece of code that a page or a docstring shows, and where. */
export interface Snippet {
  /** File and line, for the title of its test. */
  readonly place: string;
  readonly code: string;
}

/** Pages and sources whose snippets run. */
const sources = ["README*.md", "packages/*/README.md", "docs/**/*.md", "packages/*/src/**/*.ts"];

/** Every `ts` fence of the pages and of the docstrings, under a root. */
export function snippetsUnder(root: string): Snippet[] {
  return globSync(sources, { cwd: root, exclude: ["**/node_modules/**"] })
    .toSorted()
    .flatMap((file) => snippetsOf(file, readFileSync(`${root}/${file}`, "utf8")));
}

function snippetsOf(file: string, text: string): Snippet[] {
  const inDocstring = file.endsWith(".ts");
  const fence = inDocstring ? /^ *\* ```ts\n([\s\S]*?)^ *\* ```/gm : /^```ts\n([\s\S]*?)^```/gm;
  return [...text.matchAll(fence)].map((match) => {
    const body = match[1] ?? "";
    const line = text.slice(0, match.index).split("\n").length + 1;
    return { place: `${file}:${line}`, code: asserted(inDocstring ? body.replaceAll(/^ *\* ?/gm, "") : body) };
  });
}

/** `expression; // => value` becomes an assertion, so that a page cannot say what the code does not do. */
function asserted(code: string): string {
  const checked = code.replaceAll(/^(.*?);? \/\/ => (.+)$/gm, (_, expression: string, value: string) => {
    const name = /^(?:const|let) (\w+)/.exec(expression)?.[1];
    return name ? `${expression};\nexpect(${name}).toEqual(${value});` : `expect(${expression}).toEqual(${value});`;
  });
  return checked === code ? `${code}\nexport {};\n` : `import { expect } from "vitest";\n${checked}`;
}
