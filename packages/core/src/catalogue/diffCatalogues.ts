import type { Catalogue } from "./catalogue.ts";
import { latestByCode, type ItemDefinition } from "./itemDefinition.ts";
import type { Limit } from "./limit.ts";

/** A promised limit that became shorter or longer. */
export interface PromiseChange {
  readonly code: string;
  readonly before: Limit;
  readonly after: Limit;
}

/**
 * What a clean-up of the catalogue changed.
 *
 * 中文   目录清理
 * Holds  every code of `before` is kept, merged or dropped; every code of `after` is kept or added
 */
export interface CatalogueDiff {
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  /** Codes that went into another, and which. */
  readonly merged: readonly { readonly code: string; readonly into: string }[];
  /** Kept codes whose definition changed, and the fields that did. */
  readonly changed: readonly { readonly code: string; readonly fields: readonly string[] }[];
  readonly shortened: readonly PromiseChange[];
  readonly lengthened: readonly PromiseChange[];
  /** How many matters there were and are: the reduction is (before − after) ÷ before. */
  readonly counts: { readonly before: number; readonly after: number };
}

/**
 * Compares two catalogues matter by matter, each by its latest version.
 *
 * @example
 * ```ts
 * import { diffCatalogues } from "@banjie/core";
 * import { demoCatalogue } from "@banjie/testing";
 * diffCatalogues(demoCatalogue, { ...demoCatalogue, items: demoCatalogue.items.slice(1) }).dropped.length; // => 1
 * ```
 */
export function diffCatalogues(before: Catalogue, after: Catalogue): CatalogueDiff {
  const [old, now] = [latestByCode(before.items), latestByCode(after.items)];
  const gone = [...old.keys()].filter((code) => !now.has(code));
  const merged = gone.flatMap((code) => {
    const into = [...now.values()].find(({ replaces = [] }) => replaces.includes(code));
    return into ? [{ code, into: into.code }] : [];
  });
  const kept = [...old].flatMap(([code, was]) => {
    const is = now.get(code);
    return is ? [{ code, was, is }] : [];
  });
  const promises = kept.flatMap(({ code, was, is }) => {
    if (!was.promised || !is.promised || was.promised.unit !== is.promised.unit) return [];
    return [{ code, before: was.promised, after: is.promised }];
  });
  return {
    added: [...now.keys()].filter((code) => !old.has(code)),
    dropped: gone.filter((code) => !merged.some((one) => one.code === code)),
    merged,
    changed: kept
      .map(({ code, was, is }) => ({ code, fields: changedFields(was, is) }))
      .filter(({ fields }) => fields.length > 0),
    shortened: promises.filter((promise) => promise.after.length < promise.before.length),
    lengthened: promises.filter((promise) => promise.after.length > promise.before.length),
    counts: { before: old.size, after: now.size },
  };
}

function changedFields(was: ItemDefinition, is: ItemDefinition): string[] {
  const fields = new Set([...Object.keys(was), ...Object.keys(is)] as (keyof ItemDefinition)[]);
  fields.delete("version");
  return [...fields].filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field])).toSorted();
}
