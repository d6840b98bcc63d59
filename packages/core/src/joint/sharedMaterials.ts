import type { Bundle } from "../catalogue/bundle.ts";
import type { DefinitionOfCode } from "../catalogue/bundleIssues.ts";
import type { ItemDefinition } from "../catalogue/itemDefinition.ts";

/** A material that a bundle asks for, and for which of its matters. */
export interface SharedMaterial {
  readonly material: ItemDefinition["materials"][number];
  /** The matters that use it, by code. */
  readonly usedBy: readonly string[];
}

/**
 * The materials of a bundle, each asked for once: however many matters use it, and not for what another's result stands for.
 *
 * 中文  联办申报材料
 * Law   行政许可法 art. 31, 32: nothing unrelated, and all of it told at once
 * Out   in the order of the members; required where any matter requires it
 */
export function sharedMaterials({ members }: Bundle, definitionOf: DefinitionOfCode): SharedMaterial[] {
  const shared = new Map<string, SharedMaterial>();
  for (const { definition, fromResults = [] } of members) {
    for (const material of definitionOf(definition)?.materials ?? []) {
      if (fromResults.includes(material.code)) continue;
      const known = shared.get(material.code) ?? { material, usedBy: [] };
      const required = known.material.required || material.required;
      shared.set(material.code, { material: { ...known.material, required }, usedBy: [...known.usedBy, definition] });
    }
  }
  return [...shared.values()];
}
