import { say, type BundleFault, type Language, type StoryLine, type TriedBundle } from "@banjie/core";
import { speakIn, type Speak } from "../texts.ts";
import { table } from "./table.ts";

/** What came of trying bundles: of each how far it was tried, of those that break a promise the shortest story. 中文 联办穷举结果 */
export function printBundles(tried: readonly TriedBundle[], language: Language): string {
  const speak = speakIn(language);
  const cut = tried.filter(({ whole }) => !whole);
  const stories = bundleStories(tried, language);
  return [
    titleOf(tried.length, cut.length, speak),
    bundleTable(tried, speak),
    ...stories,
    ...(cut.length > 0 ? ["", speak("bundles.cut")] : []),
    ...(stories.length + cut.length > 0 ? [] : [speak("bundles.kept")]),
  ].join("\n");
}

const titleOf = (count: number, cut: number, speak: Speak): string =>
  cut === 0 ? speak("bundles.title", { count }) : speak("bundles.title.cut", { count, cut, whole: count - cut });

/** What came of one bundle, in a word. */
function verdictOf({ whole, faults }: TriedBundle, speak: Speak): string {
  if (faults.length > 0) return speak(whole ? "bundles.breaks" : "bundles.breaks.cut", { count: faults.length });
  return speak(whole ? "bundles.keeps" : "bundles.open");
}

/** The shortest story of each promise that a bundle breaks, after an empty line each. */
export const bundleStories = (tried: readonly TriedBundle[], language: Language): string[] =>
  tried.flatMap(({ bundle, faults }) => faults.flatMap((fault) => ["", ...storyLines(bundle.name, fault, language)]));

/** The same for a machine, each line with its sentence. */
export function spokenBundles(tried: readonly TriedBundle[], language: Language) {
  const spoken = <Line extends StoryLine>(line: Line) => ({ ...line, sentence: say(line, language) });
  return tried.map((one) => {
    const { bundle, faults, ...found } = one;
    const { code, version, name } = bundle;
    const stories = faults.map((fault) => ({ ...spoken(fault), story: fault.story.map(spoken) }));
    return { code, version, name, ...found, verdict: verdictOf(one, speakIn(language)), faults: stories };
  });
}

function bundleTable(tried: readonly TriedBundle[], speak: Speak): string {
  const columns = ["bundle", "members", "states", "steps", "verdict"] as const;
  const rows = tried.map((one) => [
    `${one.bundle.code} ${one.bundle.name}`,
    one.bundle.members.length,
    one.states,
    one.steps,
    verdictOf(one, speak),
  ]);
  const align = (column: (typeof columns)[number]) => (column === "bundle" || column === "verdict" ? "left" : "right");
  return table(
    columns.map((column) => ({ head: speak(`bundles.head.${column}`), align: align(column) })),
    rows,
  );
}

/** What is broken, and step by step how it comes to it. */
function storyLines(bundle: string, { story, ...fault }: BundleFault, language: Language): string[] {
  let step = 0;
  const numbered = (line: StoryLine): string => {
    const said = say(line, language);
    // Told in another order, the story begins anew.
    if (line.code === "story.instead") step = 0;
    return line.code === "story.instead" ? `  ${said}` : `  ${String(++step).padStart(2)}. ${said}`;
  };
  return [speakIn(language)("bundles.fault", { bundle, fault: say(fault, language) }), ...story.map(numbered)];
}
