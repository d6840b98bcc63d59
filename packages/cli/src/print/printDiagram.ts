import { actNames, type ActType, type CaseSteps, type Conformance, type Following, type Language } from "@banjie/core";
import { speakIn, type Speak } from "../texts.ts";

/** What a diagram is drawn of. */
export interface DiagramPaper {
  readonly conformance: Conformance;
  readonly followings: readonly Following[];
  readonly traces: readonly CaseSteps[];
  /** What was gone less often is not drawn. */
  readonly least: number;
  readonly language: Language;
}

/** The ways that cases took as a Mermaid flow chart: acts, what came right after what, how often, after how long. 中文 路径图 */
export function printDiagram({ conformance, followings, traces, least, language }: DiagramPaper): string {
  const speak = speakIn(language);
  const { conforms, deviates, openSoFar } = conformance;
  const counts = { conforms: conforms.length, deviates: deviates.length, openSoFar: openSoFar.length };
  const drawn = followings.filter(({ count }) => count >= least);
  const ends = [...endsOf(traces, 0, "begin"), ...endsOf(traces, -1, "end")].filter(({ count }) => count >= least);
  const acts = new Set([...drawn.flatMap(({ from, to }) => [from, to]), ...ends.map(({ act }) => act)]);
  const left = followings.length - drawn.length;
  return [
    "flowchart TD",
    `  %% ${speak("diagram.verdicts", { cases: traces.length, ...counts })}`,
    ...(left > 0 ? [`  %% ${speak("diagram.left", { count: left })}`] : []),
    ...[...acts].map((act) => `  ${act}["${nameOf(act, language)}"]`),
    ...ends.map(({ end, act, count }) =>
      end === "begin" ? `  begin((" ")) -->|${count}| ${act}` : `  ${act} -->|${count}| finish(((" ")))`,
    ),
    ...drawn.map(({ from, to, count, median }) => {
      const label = speak("diagram.after", { count, time: timeOf(median, speak) });
      return `  ${from} -->|"${label}"| ${to}`;
    }),
  ].join("\n");
}

const nameOf = (act: string, language: Language): string => (act in actNames ? actNames[act as ActType][language] : act);

interface End {
  readonly end: "begin" | "end";
  readonly act: string;
  readonly count: number;
}

/** How often cases begin or end with an act. */
function endsOf(traces: readonly CaseSteps[], place: 0 | -1, end: End["end"]): End[] {
  const counts = new Map<string, number>();
  for (const { steps } of traces) {
    const act = steps.at(place)?.activity;
    if (act !== undefined) counts.set(act, (counts.get(act) ?? 0) + 1);
  }
  return [...counts].map(([act, count]) => ({ end, act, count }));
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A length of time by the wall clock, in its largest unit. */
function timeOf(milliseconds: number, speak: Speak): string {
  const size = Math.abs(milliseconds);
  if (size >= 2 * day) return speak("diagram.days", { number: (milliseconds / day).toFixed(1) });
  if (size >= 2 * hour) return speak("diagram.hours", { number: (milliseconds / hour).toFixed(1) });
  return speak("diagram.minutes", { number: Math.round(milliseconds / minute) });
}
