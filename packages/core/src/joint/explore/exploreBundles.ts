import type { Bundle } from "../../catalogue/bundle.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { latestByCode } from "../../catalogue/itemDefinition.ts";
import { exploreBundle, type Exploration, type ExploreOptions } from "./exploreBundle.ts";

/** A bundle, and what came of trying it. */
export interface TriedBundle extends Exploration {
  readonly bundle: Bundle;
}

/**
 * Tries the bundles of a catalogue, one after another, each with the latest version of its matters: the catalogue's joint processing is
 * sound where no bundle has a fault.
 *
 * 中文  联办事项逐一穷举
 * @example
 * ```ts
 * import { exploreBundles, say } from "@banjie/core";
 * import { demoCatalogue } from "@banjie/testing";
 * const catalogue = { ...demoCatalogue, bundles: demoCatalogue.bundles?.filter(({ members }) => members.length < 4) };
 * for (const { bundle, faults } of exploreBundles(catalogue)) {
 *   for (const fault of faults) throw new Error([bundle.name, ...[fault, ...fault.story].map((line) => say(line, "zh-CN"))].join("\n"));
 * }
 * ```
 */
export function* exploreBundles(
  { items, bundles = [] }: Pick<Catalogue, "items" | "bundles">,
  options: ExploreOptions = {},
): Generator<TriedBundle> {
  const latest = latestByCode(items);
  for (const bundle of bundles) yield { bundle, ...exploreBundle(bundle, (code) => latest.get(code), options) };
}
