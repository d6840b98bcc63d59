import { indicators, sayIndicator, type Indicator, type Language } from "@banjie/core";
import { speakIn } from "../texts.ts";

/** Patterns worth a look, by kind with an example, or every one. 中文 迹象 */
export function printIndicators(met: readonly Indicator[], language: Language, listAll: boolean): string {
  const speak = speakIn(language);
  const kinds = [...Map.groupBy(met, ({ indicator }) => indicator)].toSorted(([, a], [, b]) => b.length - a.length);
  const lines = kinds.flatMap(([kind, all]) => {
    const shown = listAll ? all : all.slice(0, 1);
    const { name, definition } = indicators[kind];
    return [
      `  ${String(all.length).padStart(5)}  ${speak("said.of", { name: name[language], what: definition[language] })}`,
      ...shown.map((one) => `         ${lineOf(one, language)}`),
    ];
  });
  return [speak("audit.indicators", { count: met.length }), ...lines].join("\n");
}

/** So many cases and events of one indicator are named; the rest is in the report for a machine. */
const named = 3;

function lineOf(one: Indicator, language: Language): string {
  const { cases, item, positions } = one;
  const places = positions.slice(0, named).map((position) => `#${position}`);
  const where = `${cases.slice(0, named).join(" ")}${item ? `/${item}` : ""}${cases.length > named ? " …" : ""}`;
  return [where, ...places, positions.length > named ? "…" : "", sayIndicator(one, language)].filter(Boolean).join(" ");
}
