import type { InLanguages } from "./language.ts";

/**
 * How a matter is handled.
 *
 * 中文  件的种类
 */
export const itemKindNames = {
  immediate: { "zh-CN": "即办件", en: "immediate" },
  promised: { "zh-CN": "承诺件", en: "promised" },
  sentUp: { "zh-CN": "上报件", en: "sent up" },
  commitment: { "zh-CN": "告知承诺件", en: "on commitment" },
  other: { "zh-CN": "其他", en: "other" },
} as const satisfies Readonly<Record<string, InLanguages>>;

type ItemKind = keyof typeof itemKindNames;
export const itemKinds = Object.keys(itemKindNames) as readonly ItemKind[] as readonly [ItemKind, ...ItemKind[]];
