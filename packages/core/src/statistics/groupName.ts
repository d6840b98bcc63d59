import { assessmentNames } from "../vocabulary/assessment.ts";
import { channelNames, serviceModeNames } from "../vocabulary/channel.ts";
import { complaintChannelNames } from "../vocabulary/complaint.ts";
import { itemKindNames } from "../vocabulary/itemKind.ts";
import type { InLanguages, Language } from "../vocabulary/language.ts";
import { serviceKindNames } from "../vocabulary/service.ts";
import type { Dimension } from "./dimension.ts";

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
