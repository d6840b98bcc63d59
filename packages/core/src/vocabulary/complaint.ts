import type { InLanguages } from "./language.ts";

/** How a complaint reaches the hall. 中文 投诉渠道 */
export const complaintChannelNames = {
  box: { "zh-CN": "意见箱", en: "box" },
  desk: { "zh-CN": "现场", en: "desk" },
  phone: { "zh-CN": "电话", en: "phone" },
  web: { "zh-CN": "网上投诉", en: "web form" },
} as const satisfies Readonly<Record<string, InLanguages>>;

type ComplaintChannel = keyof typeof complaintChannelNames;
export const complaintChannels = Object.keys(complaintChannelNames) as readonly ComplaintChannel[] as readonly [
  ComplaintChannel,
  ...ComplaintChannel[],
];

/**
 * Where a complaint stands.
 *
 * 中文  投诉的状态
 */
export const complaintPhaseNames = {
  unlodged: { "zh-CN": "未提出", en: "not lodged" },
  lodged: { "zh-CN": "已提出，待受理", en: "lodged, to be accepted" },
  rejected: { "zh-CN": "不受理", en: "rejected" },
  accepted: { "zh-CN": "已受理，待调查", en: "accepted, to be investigated" },
  investigating: { "zh-CN": "调查中", en: "under investigation" },
  concluded: { "zh-CN": "已认定，待答复", en: "concluded, to be answered" },
  withdrawn: { "zh-CN": "已撤回", en: "withdrawn" },
  answered: { "zh-CN": "已答复", en: "answered" },
  closed: { "zh-CN": "已结案", en: "closed" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type ComplaintPhase = keyof typeof complaintPhaseNames;

/**
 * What an investigation found.
 *
 * 中文    认定: 有责 无责 不属实
 * Source  usual test of centres: verified true and a fault in the work
 */
export const complaintOutcomeNames = {
  upheldResponsible: { "zh-CN": "属实，有责", en: "upheld, responsible" },
  upheldNoFault: { "zh-CN": "属实，无责", en: "upheld, without fault" },
  notUpheld: { "zh-CN": "不属实", en: "not upheld" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type ComplaintOutcome = keyof typeof complaintOutcomeNames;
export const complaintOutcomes = Object.keys(complaintOutcomeNames) as readonly ComplaintOutcome[] as readonly [
  ComplaintOutcome,
  ...ComplaintOutcome[],
];
