import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { banjie } from "./listening.ts";

const fence = (page: string, language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? "";

const gb18030 = new TextDecoder("gb18030");

/** The letters of two bytes, by what a decoder makes of them: the platform has no encoder. */
const twoBytes = new Map<string, readonly number[]>();
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) twoBytes.set(gb18030.decode(Uint8Array.of(lead, trail)), [lead, trail]);

const inGb18030 = (text: string): Buffer =>
  Buffer.from(text.split("").flatMap((letter) => twoBytes.get(letter) ?? [letter.charCodeAt(0)]));

test.each([
  ["foreign-logs.md", "en"],
  ["foreign-logs.zh-CN.md", "zh-CN"],
])("who follows %s to the letter audits the log on the page", async (name, language) => {
  const page = readFileSync(new URL(`../../../docs/guide/${name}`, import.meta.url), "utf8");
  const folder = mkdtempSync(join(tmpdir(), "banjie-guide-"));
  writeFileSync(join(folder, "mine.json"), fence(page, "json"));
  writeFileSync(join(folder, "filings.csv"), inGb18030(fence(page, "csv")));
  const codes: [string, number][] = [];
  let told = "";
  for (const line of fence(page, "sh").trim().split("\n")) {
    const [command = ""] = line.split(" > ");
    const words = command.split(" ").slice(1);
    const placed = words.map((word) => (/^(?:mine|filings)\./.test(word) ? join(folder, word) : word));
    const { code, out, err } = await banjie([...placed, "--lang", language]);
    codes.push([words[0] ?? "", code]);
    told += out + err;
  }
  expect(codes).toEqual([
    ["check", 0],
    ["import", 0],
    ["import", 0],
    ["audit", 1],
    ["show", 0],
    ["diagram", 0],
    ["diagram", 0],
  ]);
  for (const said of ["传阅", "R-015", "R-021", "A-2", "</svg>"]) expect(told).toContain(said);
  // A-1 was completed on the day that was promised, in the afternoon.
  expect(told).not.toMatch(/R-021[^\n]*A-1|R-012/);
});
