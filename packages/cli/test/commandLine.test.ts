import { expect, test } from "vitest";
import { banjie } from "./listening.ts";

test.for(["demo", "import", "audit", "check", "due", "show"])("the help of %s has examples, in both languages", async (name) => {
  const english = await banjie([name, "--help"]);
  const chinese = await banjie([name, "--help", "--lang", "zh-CN"]);
  expect(english).toMatchObject({ code: 0, err: "" });
  expect(english.out).toContain(`Examples:\n  banjie ${name}`);
  expect(chinese.out).toContain(`示例：\n  banjie ${name}`);
  expect(chinese.out).toMatch(/^用法：/);
});

test("the general help names every command and every exit code", async () => {
  const { code, out } = await banjie(["--help"]);
  expect(code).toBe(0);
  for (const name of ["demo", "import", "audit", "check", "due", "show"]) expect(out).toContain(`  ${name} `);
  expect(out).toMatch(/0 done; 1 .*; 2 .*; 3 .*; 4 .*; 5 .*; 6 not all/);
});

test.for([
  [["audits"], "unknown command"],
  [["audit"], "missing required argument 'log'"],
  [["audit", "x", "--as-of", "yesterday"], "Neither a day nor a moment: yesterday"],
  [["due", "x", "--since", "2013-05-20"], "Not a moment: 2013-05-20"],
  [["demo", "--cases", "0"], "Not a whole number from 1 to 2000: 0"],
  [["demo", "--month", "1999-13"], "Not a month: 1999-13"],
  [["import", "x"], "required option '--map <mapping>' not specified"],
  [["audit", "x", "--lang", "fr"], "Allowed choices are zh-CN, en"],
  [["due"], "required option '--from <day>' not specified"],
  [["due", "--from", "2018-10-15"], "required option '--days <number>' not specified"],
  [["due", "--from", "2018-02-30", "--days", "7"], "Not a day: 2018-02-30"],
  [["due", "--from", "1899-12-31", "--days", "7"], "Not a day: 1899-12-31"],
  [["due", "--from", "2018-10-15", "--days", "-1"], "Not a whole number from 0 to 1000: -1"],
  [["due", "--from", "2018-10-15", "--days", "1001"], "Not a whole number from 0 to 1000: 1001"],
  [["due", "--from", "2018-10-15", "--days", "7", "--unit", "hour"], "There is no unit hour"],
  [["due", "--from", "2018-10-15", "--days", "7", "--known-at", "soon"], "Neither a day nor a moment: soon"],
  [["diagram", "c.json", "--bundle", "X", "--by", "unit"], "option '--bundle <code>' cannot be used with option '--by <kind>'"],
  [["diagram", "--machine", "--format", "svg"], "option '--machine' cannot be used with option '--format <format>'"],
  [["diagram", "--machine", "hall.jsonl"], "option '--machine' cannot be used with a log"],
  [["diagram", "x", "--json", "--format", "svg"], "option '--format <format>' cannot be used with option '--json'"],
  [
    ["check", "c.json", "--guide", "X", "--against", "o.json"],
    "option '--guide <code>' cannot be used with option '--against <file>'",
  ],
  [["show", "x", "complaint/1", "--review"], "option '--review' needs a case"],
  [["due", "--batch", "--days", "7"], "option '--batch' cannot be used with option '--days <number>'"],
] as const)("a command line that does not fit ends with 2 and says why: %j", async ([words, why]) => {
  const { code, out, err } = await banjie(words);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toContain(why);
});

test("a mapping that is not there is told beside those that are shipped, and the machine of joint cases is told to machines", async () => {
  const { code, err } = await banjie(["import", "x.csv", "--map", "nosuch", "-o", "x.jsonl"]);
  expect(code).toBe(3);
  expect(err).toMatch(/^nosuch is neither a mapping file nor a shipped mapping; shipped are receipt, /);
  expect(JSON.parse((await banjie(["diagram", "--machine", "--json"])).out)).toHaveProperty("ready");
});

test("why a file cannot be read is said in words", async () => {
  const { err } = await banjie(["check", "nowhere.json", "--lang", "zh-CN"]);
  expect(err).toContain("无法读取 nowhere.json：不存在");
});

test("a file that is not there is named, in the asked language", async () => {
  const { code, err } = await banjie(["audit", "nowhere.jsonl", "--lang", "zh-CN"]);
  expect(code).toBe(3);
  expect(err).toContain("nowhere.jsonl");
  expect(err).toContain("[log.file-missing]");
});
