import { globSync, readFileSync } from "node:fs";
import { languages, say } from "@banjie/core";
import { expect, test } from "vitest";
import { importSentences } from "../src/importSentences.ts";

const code = globSync("**/*.ts", { cwd: new URL("../src/", import.meta.url) })
  .filter((name) => name !== "importSentences.ts")
  .map((name) => readFileSync(new URL(`../src/${name}`, import.meta.url), "utf8").replaceAll(/^ *(?:\/\*\*|\*|\/\/).*$/gm, ""))
  .join("\n");

test("every code has its sentence, and no sentence is without its code", () => {
  const used = new Set(
    [...code.matchAll(/"((?:xes|csv|ocel|json|source|mapping|import|quality)\.[\w-]+)"/g)].map(([, name = ""]) => name),
  );
  for (const trouble of ["broken", "cut-off"]) used.add(`source.gzip-${trouble}`);
  expect(new Set(Object.keys(importSentences))).toEqual(used);
});

test.each(languages)("a finding is said in %s", (language) => {
  const said = say({ code: "quality.filing-missing", params: { cases: 3, line: 9 } }, language, importSentences);
  expect(said).toBe({ "zh-CN": "3个办件没有收件，首见于第9行", en: "3 cases have no filing, the first in line 9" }[language]);
});
