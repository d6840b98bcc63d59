import { actNames, fieldNames, rulebook, type ActType, type Language, type SilentRule, type UnjudgedRule } from "@banjie/core";
import { speakIn, type Speak } from "../texts.ts";

/** The rules that a log cannot show kept or broken. 中文 无法判断的规则 */
export function printUnjudged(unjudged: readonly UnjudgedRule[], silent: readonly SilentRule[], language: Language): string {
  const speak = speakIn(language);
  const lines = unjudged.map(({ rule, act, field, count }) => {
    const name = act in actNames ? actNames[act as ActType][language] : act;
    return `  ${speak("audit.unjudged.rule", { rule, statement: rulebook.rules[rule]?.statement[language] ?? rule, act: name, field: fieldNames[field][language], count })}`;
  });
  return ["", speak("audit.unjudged"), ...lines, ...silentLines(silent, language, speak)].join("\n");
}

/** The rules about acts that nobody recorded, a line each. */
export function silentLines(silent: readonly SilentRule[], language: Language, speak: Speak): string[] {
  return silent.map(({ rule, acts }) => {
    const names = acts.map((act) => actNames[act][language]).join(speak("import.list"));
    return `  ${speak("audit.unjudged.acts", { rule, statement: rulebook.rules[rule]?.statement[language] ?? rule, acts: names })}`;
  });
}
