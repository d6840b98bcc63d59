import type { Actor } from "../vocabulary/role.ts";
import type { Breach } from "./breach.ts";

/** 公民身份号码 (GB 11643), wherever it stands in a text: a region, a date of birth, three digits and a check character. */
const identityNumber = /(?<!\d)\d{6}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g;
const lengthOfNumber = 18;

/** What each digit weighs in the check character, and the characters by what is left of their sum modulo 11. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = "10X98765432";

/** People are referred to, never named by a number that is theirs everywhere: in no part of an act. 中文 身份证件号码 */
export function* judgeIdentity({ by, data }: { readonly by: Actor; readonly data: unknown }): Generator<Breach> {
  if (holdsNumber(by.id) || holdsNumber(data)) yield { code: "person.identity-number", rule: "R-068", params: {} };
}

/** A document's number may look like one; its last character seldom fits. */
function isChecked(number: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return checkCharacters[sum % 11] === number.at(-1)?.toUpperCase();
}

function holdsNumber(value: unknown): boolean {
  if (typeof value === "string") return value.length >= lengthOfNumber && (value.match(identityNumber) ?? []).some(isChecked);
  if (typeof value !== "object" || value === null) return false;
  for (const name in value) if (holdsNumber((value as Readonly<Record<string, unknown>>)[name])) return true;
  return false;
}
