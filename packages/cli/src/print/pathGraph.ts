import { actNames, wayStageNames, type CaseSteps, type Following, type InLanguages, type Language } from "@banjie/core";
import { speakIn } from "../texts.ts";
import { printSpan } from "./printSpan.ts";

/** What a diagram is drawn of. */
export interface DiagramPaper {
  /** What stands above it. */
  readonly title: string;
  readonly followings: readonly Following[];
  readonly ways: readonly CaseSteps[];
  /** What was gone less often is not drawn. */
  readonly least: number;
  readonly language: Language;
}

/** The ways of cases as points and arrows, before they are drawn. 中文 路径图 */
export interface PathGraph {
  readonly notes: readonly string[];
  readonly points: readonly { readonly id: string; readonly name: string }[];
  readonly arrows: readonly { readonly from: string; readonly to: string; readonly label: string }[];
}

/** Where cases begin and end. */
export const begin = "begin";
export const finish = "finish";

/** What came right after what, how often, after how long; where cases begin and end. 中文 路径图 */
export function pathGraph({ title, followings, ways, least, language }: DiagramPaper): PathGraph {
  const speak = speakIn(language);
  const drawn = followings.filter(({ count }) => count >= least);
  const [begins, ends] = ([0, -1] as const).map((place) => countsAt(ways, place).filter(([, count]) => count >= least));
  const names = [...drawn.flatMap(({ from, to }) => [from, to]), ...[...(begins ?? []), ...(ends ?? [])].map(([name]) => name)];
  const ids = new Map([...new Set(names)].map((name, index) => [name, name in actNames ? name : `p${index + 1}`]));
  const idOf = (name: string): string => ids.get(name) ?? name;
  const left = followings.length - drawn.length;
  return {
    notes: [title, ...(left > 0 ? [speak("diagram.left", { count: left })] : [])],
    points: [...ids].map(([name, id]) => ({ id, name: wayName(name, language) })),
    arrows: [
      ...(begins ?? []).map(([name, count]) => ({ from: begin, to: idOf(name), label: String(count) })),
      ...(ends ?? []).map(([name, count]) => ({ from: idOf(name), to: finish, label: String(count) })),
      ...drawn.map(({ from, to, count, median }) => {
        const label = speak("diagram.after", { count, time: printSpan(median, speak) });
        return { from: idOf(from), to: idOf(to), label };
      }),
    ],
  };
}

const names: Readonly<Record<string, InLanguages>> = { ...actNames, ...wayStageNames };

/** The name of an act or a stage in a language; units are called what they are called. */
export const wayName = (name: string, language: Language): string =>
  (Object.hasOwn(names, name) ? names[name]?.[language] : undefined) ?? name;

/** How often cases begin (0) or end (-1) with a step of each name. */
function countsAt(ways: readonly CaseSteps[], place: 0 | -1): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { steps } of ways) {
    const name = steps.at(place)?.activity;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts];
}
