import { readdirSync, readFileSync } from "node:fs";
import { languages, say } from "@banjie/core";
import { expect, test } from "vitest";
import { filesSentences } from "../src/filesSentences.ts";

const sources = new URL("../src/", import.meta.url);
const code = readdirSync(sources)
  .filter((name) => name !== "filesSentences.ts")
  .map((name) => readFileSync(new URL(name, sources), "utf8").replaceAll(/^ *(?:\/\*\*|\*|\/\/).*$/gm, ""))
  .join("\n");

test("every code has its sentence, and no sentence is without its code", () => {
  const used = new Set([...code.matchAll(/"(log\.[\w-]+)"/g)].map(([, name = ""]) => name));
  for (const trouble of ["broken", "cut-off"]) used.add(`log.gzip-${trouble}`);
  expect(new Set(Object.keys(filesSentences))).toEqual(used);
});

test.each(languages)("a fault is said in %s", (language) => {
  const said = say({ code: "log.cut-off", params: { events: 12 } }, language, filesSentences);
  expect(said).toBe(
    { "zh-CN": "日志被截断，此前有12个完整事件", en: "The log is cut off here; 12 whole events came before" }[language],
  );
});
