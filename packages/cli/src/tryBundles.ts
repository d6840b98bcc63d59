import { exploreBundles, jointProfileOf, type Catalogue, type Profile, type TriedBundle } from "@banjie/core";
import { progressBar } from "./progressBar.ts";
import type { Terminal } from "./terminal.ts";
import { speakIn } from "./texts.ts";

/** How far a bundle is tried, and by whose choices. */
export interface TryOptions {
  /** After how many states a bundle is left. */
  readonly most: number;
  readonly profile: Profile | undefined;
}

/** Tries the bundles of a catalogue, with a bar for whoever watches. 中文 穷举联办事项 */
export function tryBundles(catalogue: Catalogue, { most, profile }: TryOptions, terminal: Terminal): TriedBundle[] {
  const { bundles = [] } = catalogue;
  const bar = progressBar(terminal, speakIn(terminal.language)("check.trying"), bundles.length);
  const tried: TriedBundle[] = [];
  let before = 0;
  const progress = (states: number, expanded: number): void => bar.update(tried.length + expanded / states, before + states);
  for (const one of exploreBundles(catalogue, { most, progress, ...(profile && { profile: jointProfileOf(profile.joint) }) })) {
    tried.push(one);
    before += one.states;
  }
  bar.stop();
  return tried;
}
