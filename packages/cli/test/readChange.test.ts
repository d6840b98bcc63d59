import { languages, logHeader } from "@banjie/core";
import { expect, test } from "vitest";
import { readChange } from "../src/readChange.ts";
import { sentenceIn } from "../src/refuse.ts";

const reading = (...words: string[]) => readChange(words, logHeader("测试大厅"), {});

test("rules left out in several words are all left out, each once", async () => {
  const change = await reading("without=R-021,R-018", "promise=5", "without=R-018,R-003");
  expect(change).toEqual({
    ok: true,
    value: { promised: { length: 5, unit: "workingDay" }, without: ["R-021", "R-018", "R-003"] },
  });
});

test("a history cannot be judged by two promises, two profiles or what was known on two days", async () => {
  for (const [one, other] of [
    ["promise=5", "promise=7"],
    ["profile=default", "profile=hunan-product-2018"],
    ["known-at=2013-05-01", "known-at=2014-05-01"],
  ] as const) {
    const change = await reading(one, other);
    if (change.ok) throw new Error("One of them was lost");
    const said = languages.map((language) => change.error.map((issue) => sentenceIn(language, issue)).join());
    const [name] = one.split("=");
    expect(said).toEqual([
      expect.stringContaining(`假设 ${name} 只能给出一次，又给出了 ${other}`),
      expect.stringContaining(`${name} may be supposed once, and is again: ${other}`),
    ]);
  }
});

test("what is supposed has a value", async () => {
  for (const word of ["promise=", "profile=", "known-at=", "without=", "without=R-021,", "promise"]) {
    const change = await reading(word);
    if (change.ok) throw new Error("Nothing was supposed");
    const said = languages.map((language) => change.error.map((issue) => sentenceIn(language, issue)).join());
    const [name] = word.split("=");
    expect(said).toEqual([
      expect.stringContaining(`假设 ${name} 没有给出值`),
      expect.stringContaining(`${name} is supposed without a value`),
    ]);
  }
});
