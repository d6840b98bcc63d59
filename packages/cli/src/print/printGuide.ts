import type { GuideSection, Language } from "@banjie/core";

/** A public guide as text. 中文 办事指南 */
export function printGuide(sections: readonly GuideSection[], language: Language): string {
  return sections
    .map(({ heading, lines }) => [`【${heading[language]}】`, ...lines.map((line) => `  ${line[language]}`)].join("\n"))
    .join("\n");
}
