import { readFileSync } from "node:fs";
import {
  actNames,
  cardLevelNames,
  cardStatusNames,
  clockNames,
  coreSentences,
  languages,
  phaseNames,
  placeOf,
  roleNames,
  rules,
  say,
  type InLanguages,
} from "@banjie/core";
import { describe, expect, test } from "vitest";

const placesIn = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([place]) => place).toSorted();
const sentences: readonly (readonly [string, InLanguages])[] = Object.entries(coreSentences);

describe("every sentence", () => {
  test.each(sentences)("%s is said in both languages, with the same particulars", (_, sentence) => {
    for (const language of languages) expect(sentence[language].trim()).not.toBe("");
    expect(placesIn(sentence.en)).toEqual(placesIn(sentence["zh-CN"]));
  });

  test.each(sentences)("%s is Chinese in Chinese, and not in English", (_, sentence) => {
    expect(sentence["zh-CN"]).toMatch(/\p{Script=Han}/u);
    expect(sentence.en).not.toMatch(/\p{Script=Han}/u);
  });

  test("has its code, and every fault of an input that zod tells has its sentence", () => {
    const told = [
      "invalid-type",
      "missing",
      "too-big",
      "too-small",
      "invalid-format",
      "not-multiple-of",
      "unrecognized-keys",
      "invalid-union",
      "invalid-key",
      "invalid-element",
      "invalid-value",
      "custom",
    ];
    const inputs = sentences.map(([code]) => code).filter((code) => code.startsWith("input."));
    expect(inputs.toSorted()).toEqual(told.map((code) => `input.${code}`).toSorted());
  });
});

describe("a sentence", () => {
  test("names acts, phases and offices in the reader's language", () => {
    const issue = { code: "act.out-of-order", params: { act: "DecisionMade", phase: "accepted" } };
    expect(say(issue, "zh-CN")).toBe("事项处于“已受理，待审查”，不能决定");
    expect(say(issue, "en")).toBe("The item is accepted, awaiting examination: decision is out of order");
  });

  test("begins with a capital where the language has them", () => {
    expect(say({ code: "document.missing", params: { act: "ItemAccepted" } }, "en")).toBe("Acceptance needs a numbered document");
  });

  test("leaves an identifier at its head as it is spelled", () => {
    const issue = { code: "person.not-the-applicant", params: { person: "w-07" } };
    expect(say(issue, "en")).toMatch(/^w-07 is neither/);
  });

  test("takes particulars as they are, braces and dollars too", () => {
    expect(say({ code: "fee.no-basis", params: { name: "{name} $& $1" } }, "en")).toBe(
      "The fee line {name} $& $1 has no legal basis",
    );
  });

  test("says a moment by the hall's own day and time", () => {
    const issue = { code: "deadline.promise-missed", params: { due: "2018-10-24", ended: "2018-10-25T09:00:00.500+08:00" } };
    expect(say(issue, "en")).toBe("Promised by 2018-10-24, completed 2018-10-25 09:00:00");
  });

  test("may come from a table of another package, and core's own goes before it", () => {
    const table = {
      "file.torn": { "zh-CN": "文件在第{line}行中断", en: "the file is torn at line {line}" },
      "case.unknown": { "zh-CN": "别的", en: "other" },
    };
    expect(say({ code: "file.torn", params: { line: 7 } }, "en", table)).toBe("The file is torn at line 7");
    expect(say({ code: "case.unknown", params: { case: "1" } }, "en", table)).toBe("There is no case 1");
  });

  test("is its own code where no table knows it, even one that every object has", () => {
    expect(say({ code: "toString" }, "en")).toBe("toString");
    expect(say({ code: "file.lost" }, "zh-CN")).toBe("file.lost");
  });

  test("is followed by its place as a path", () => {
    expect(placeOf({ path: ["items", 0, "promised", "length"] })).toBe("items[0].promised.length");
    expect(placeOf({})).toBe("");
  });
});

test("the guide to deadlines has every clock in its table", () => {
  const guide = readFileSync(new URL("../../../../docs/guide/deadlines.md", import.meta.url), "utf8");
  const rows =
    guide
      .split("\n## The clocks\n")[1]
      ?.split("\n## ")[0]
      ?.match(/^\| `[^|]*/gm) ?? [];
  const told = rows.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, clock]) => clock));
  expect(told).toHaveLength(new Set(told).size);
  expect(new Set(told)).toEqual(new Set(Object.keys(clockNames)));
});

describe("the vocabulary", () => {
  test.each([
    ["acts", actNames],
    ["phases", phaseNames],
    ["offices", roleNames],
    ["clocks", clockNames],
    ["cards", cardLevelNames],
    ["fates of a card", cardStatusNames],
  ] as const)("names its %s in both languages, each by another name", (_, names) => {
    for (const language of languages) {
      const said = Object.values(names).map((name: InLanguages) => name[language]);
      expect(new Set(said).size).toBe(said.length);
      expect(said.every((name) => name.trim() === name && name !== "")).toBe(true);
    }
  });

  test("gives every rule its basis and its statement in both languages", () => {
    for (const { basis, statement } of Object.values(rules))
      for (const language of languages) expect([basis[language], statement[language]].every((text) => text !== "")).toBe(true);
  });
});
