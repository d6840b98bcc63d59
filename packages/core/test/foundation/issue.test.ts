import { issuesOf, languages, localInstantSchema, say } from "@banjie/core";
import { expect, test } from "vitest";
import { z } from "zod";

/** What is said of an input that does not fit, in both languages. */
function told(schema: z.ZodType, input: unknown): string[] {
  const { error } = schema.safeParse(input);
  const [issue] = error ? issuesOf(error) : [];
  return issue ? languages.map((language) => say(issue, language)) : [];
}

test("what is wrong with an input is named once, in either language", () => {
  expect(told(z.int().max(2099), 3000)).toEqual(["过大或过长：期望 number <=2099", "Too big: expected number to be <=2099"]);
  expect(told(z.string().min(1), "")).toEqual([
    "过小或过短：期望 string >=1 字符",
    "Too small: expected string to have >=1 characters",
  ]);
  expect(told(z.int(), "7")).toEqual(["类型不对：应为 number", "Wrong type: expected number, received string"]);
  expect(told(z.strictObject({}), { 备注: 1 })).toEqual(['多出的字段："备注"', 'Unknown field: "备注"']);
});

test("a moment beyond the years that are counted is told so, one without its offset is told that", () => {
  expect(told(localInstantSchema, "2100-01-04T09:00:00+08:00")[1]).toContain("a year from 1900 to 2099");
  expect(told(localInstantSchema, "2018-10-08T01:00:00Z")[1]).toContain("local time with its offset in figures");
});
