import {
  actNames,
  fieldNames,
  indicators,
  ofRecording,
  rulebook,
  type ActType,
  type Language,
  type SilentRule,
} from "@banjie/core";
import type { AuditedLog } from "../auditLog.ts";
import { speakIn, type Speak } from "../texts.ts";

/** What cannot be judged by a log: rules, and when its acts were recorded. 中文 无法判断的规则 */
export function printUnjudged(
  { unjudged, silent, header: { imported } }: Pick<AuditedLog, "unjudged" | "silent" | "header">,
  language: Language,
): string {
  const speak = speakIn(language);
  const lines = unjudged.map(({ rule, act, field, count }) => {
    const name = act in actNames ? actNames[act as ActType][language] : act;
    return `  ${speak("audit.unjudged.rule", { rule, statement: rulebook.rules[rule]?.statement[language] ?? rule, act: name, field: fieldNames[field][language], count })}`;
  });
  const names = [...ofRecording].map((id) => indicators[id].name[language]).join(speak("said.list"));
  const recording = imported ? [`  ${speak("audit.unjudged.recording", { indicators: names })}`] : [];
  return ["", speak("audit.unjudged"), ...lines, ...silentLines(silent, language, speak), ...recording].join("\n");
}

/** The rules about acts that nobody recorded, a line each. */
export function silentLines(silent: readonly SilentRule[], language: Language, speak: Speak): string[] {
  return silent.map(({ rule, acts }) => {
    const statement = rulebook.rules[rule]?.statement[language] ?? rule;
    if (acts.length === 0) return `  ${speak("audit.unjudged.notInForce", { rule, statement })}`;
    const names = acts.map((act) => actNames[act][language]).join(speak("said.list"));
    return `  ${speak("audit.unjudged.acts", { rule, statement, acts: names })}`;
  });
}
