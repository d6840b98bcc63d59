import { actNames, rulebook, type ActType, type Language, type UnjudgedRule } from "@banjie/core";
import { speakIn } from "../texts.ts";

/** The rules that a log cannot show kept or broken. 中文 无法判断的规则 */
export function printUnjudged(unjudged: readonly UnjudgedRule[], language: Language): string {
  const speak = speakIn(language);
  const lines = unjudged.map(({ rule, act, field, count }) => {
    const name = act in actNames ? actNames[act as ActType][language] : act;
    return `  ${speak("audit.unjudged.rule", { rule, statement: rulebook.rules[rule]?.statement[language] ?? rule, act: name, field, count })}`;
  });
  return ["", speak("audit.unjudged"), ...lines].join("\n");
}
