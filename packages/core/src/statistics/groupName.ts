import { assessmentNames } from "../vocabulary/assessment.ts";
import { channelNames, serviceModeNames } from "../vocabulary/channel.ts";
import { complaintChannelNames } from "../vocabulary/complaint.ts";
import { itemKindNames } from "../vocabulary/itemKind.ts";
import type { InLanguages, Language } from "../vocabulary/language.ts";
import { serviceKindNames } from "../vocabulary/service.ts";
import type { Dimension } from "./dimension.ts";
import { readPeriod } from "./reportingPeriod.ts";

/** The dimensions whose groups are words of the vocabulary: of items, complaints, services and checks of windows. */
const named: Readonly<Partial<Record<Dimension, Readonly<Record<string, InLanguages>>>>> = {
  kind: { ...itemKindNames, ...serviceKindNames, ...assessmentNames },
  channel: { ...channelNames, ...complaintChannelNames },
  mode: serviceModeNames,
};

/**
 * A group as people call it; what is no word of the vocabulary stays as it is. Of what is several at once each has its name.
 *
 * 中文  分组名称
 * In    bundles — what the bundles of the hall are called, by code
 */
export function groupName(
  dimension: Dimension,
  group: string,
  language: Language,
  bundles: Readonly<Record<string, string>> = {},
): string {
  if (dimension === "bundle") return Object.hasOwn(bundles, group) ? `${group} ${bundles[group]}` : group;
  const names = named[dimension] ?? {};
  const parts = group.split("+").map((part) => names[part]?.[language] ?? part);
  return parts.join("+");
}

/**
 * Whether there is such a group though nothing belongs to it: a word of the vocabulary, or a month. What departments, windows, sections, items
 * and bundles there are, only a log tells (`groupsIn`).
 *
 * 中文  分组是否为既定词语
 * @example
 * ```ts
 * import { isWord } from "@banjie/core";
 * [isWord("kind", "immediate"), isWord("month", "2013-13"), isWord("department", "市卫生局")]; // => [true, false, false]
 * ```
 */
export function isWord(dimension: Dimension, group: string): boolean {
  if (dimension === "month") return /^\d{4}-\d{2}$/.test(group) && readPeriod(group) !== undefined;
  const words = named[dimension];
  return words !== undefined && group.split("+").every((part) => Object.hasOwn(words, part));
}
