import { actNames, roleNames, type Language } from "@banjie/core";
import { speakIn } from "../texts.ts";

interface PossibleAct {
  readonly act: keyof typeof actNames;
  readonly roles: readonly (keyof typeof roleNames)[];
}

/** An act, and who may do it. 中文 可办行为 */
export function actByWhom({ act, roles }: PossibleAct, language: Language): string {
  const aside = roles.map((role) => roleNames[role][language]).join("/");
  return `${actNames[act][language]}${speakIn(language)("said.aside", { aside })}`;
}
