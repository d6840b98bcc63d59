import type { Issue, Params } from "../foundation/issue.ts";
import { actNames } from "./actType.ts";
import { cardStatusNames } from "./card.ts";
import { clockNames } from "./clock.ts";
import { complaintPhaseNames } from "./complaint.ts";
import { reviewStatusNames } from "./evaluation.ts";
import { jointPhaseNames } from "./jointPhase.ts";
import type { InLanguages, Language } from "./language.ts";
import { yuan } from "./money.ts";
import { phaseNames } from "./phase.ts";
import { headNames, roleNames } from "./role.ts";
import { servicePhaseNames } from "./service.ts";
import { pauseNames } from "./specialProcedure.ts";
import { coreSentences } from "./sentences.ts";
import type { Sentences } from "./sentenceTable.ts";

/** Parameters that name something of the vocabulary: their values are spoken, not spelled. */
const spoken: Readonly<Record<string, Readonly<Record<string, InLanguages>>>> = {
  act: actNames,
  closing: actNames,
  phase: phaseNames,
  to: phaseNames,
  role: roleNames,
  rank: headNames,
  pause: pauseNames,
  procedure: pauseNames,
  stage: clockNames,
  cardStatus: cardStatusNames,
  standing: { ...complaintPhaseNames, ...servicePhaseNames },
  reviewStatus: reviewStatusNames,
  jointPhase: jointPhaseNames,
  otherJointPhase: jointPhaseNames,
};

/** Parameters that hold money, in fen: said in yuan. */
const money: ReadonlySet<string> = new Set(["amount", "balance", "paid", "standard"]);

/**
 * The sentence of an issue or a breach, from its code and parameters.
 *
 * 中文  提示语
 * In    tables — where to look the code up besides core's own
 * Out   a sentence without its place; `placeOf` says where
 * @example
 * ```ts
 * import { say } from "@banjie/core";
 * say({ code: "act.out-of-order", params: { act: "DecisionMade", phase: "accepted" } }, "zh-CN"); // => "事项处于“已受理，待审查”，不能决定"
 * ```
 */
export function say(
  { code, params = {} }: Pick<Issue, "code" | "params">,
  language: Language,
  ...tables: readonly Sentences[]
): string {
  const template = [coreSentences as Sentences, ...tables].find((table) => Object.hasOwn(table, code))?.[code]?.[language];
  if (template === undefined) return code;
  const sentence = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => spokenParam(name, params, language));
  return opensWithAName(template) ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** An identifier at the head of a sentence stands as it is spelled: `w-07` is not W-07. */
const opensWithAName = (template: string): boolean => {
  const [, name] = /^\{(\w+)\}/.exec(template) ?? [];
  return name !== undefined && !Object.hasOwn(spoken, name);
};

/** A moment is said by the hall's own day and minute. */
const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?[+-]\d{2}:\d{2}$/;

function spokenParam(name: string, params: Params, language: Language): string {
  const value = params[`${name}.${language}`] ?? params[name] ?? "";
  if (typeof value === "number" && money.has(name)) return yuan(value);
  return spoken[name]?.[value]?.[language] ?? String(value).replace(moment, "$1 $2");
}

/** Where an issue lies, as a path such as `items[0].promised`; empty for the whole. */
export function placeOf({ path = [] }: Pick<Issue, "path">): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : `${index > 0 ? "." : ""}${step}`)).join("");
}
