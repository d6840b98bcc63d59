import type { Actor } from "../vocabulary/role.ts";
import type { Breach } from "./breach.ts";

/** 公民身份号码 (GB 11643), wherever it stands in a text: a region, a date of birth, three digits and a check character. */
const identityNumber = /(?<!\d)\d{6}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/;
const lengthOfNumber = 18;

/** People are referred to, never named by a number that is theirs everywhere: in no part of an act. 中文 身份证件号码 */
export function* judgeIdentity({ by, data }: { readonly by: Actor; readonly data: unknown }): Generator<Breach> {
  if (holdsNumber(by.id) || holdsNumber(data)) yield { code: "person.identity-number", rule: "R-068", params: {} };
}

function holdsNumber(value: unknown): boolean {
  if (typeof value === "string") return value.length >= lengthOfNumber && identityNumber.test(value);
  if (typeof value !== "object" || value === null) return false;
  for (const name in value) if (holdsNumber((value as Readonly<Record<string, unknown>>)[name])) return true;
  return false;
}
