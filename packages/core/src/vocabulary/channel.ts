import type { InLanguages } from "./language.ts";

/**
 * How a filing reaches the hall.
 *
 * 中文  申报渠道: 窗口 网上 移动端 自助机 邮寄
 */
export const channelNames = {
  window: { "zh-CN": "窗口", en: "window" },
  online: { "zh-CN": "网上", en: "web" },
  mobile: { "zh-CN": "移动端", en: "mobile device" },
  kiosk: { "zh-CN": "自助机", en: "kiosk" },
  post: { "zh-CN": "邮寄", en: "post" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type Channel = keyof typeof channelNames;
export const channels = Object.keys(channelNames) as readonly Channel[] as readonly [Channel, ...Channel[]];

/** The channels of a filing online, 网办. */
export const onlineChannels: ReadonlySet<string> = new Set<Channel>(["online", "mobile"]);

/**
 * How the applicant was served at filing. None of them moves a limit.
 *
 * 中文  服务方式: 预约 上门 延时 代办 绿色通道 急事急办
 */
export const serviceModeNames = {
  appointment: { "zh-CN": "预约", en: "by appointment" },
  onSite: { "zh-CN": "上门服务", en: "on site" },
  extendedHours: { "zh-CN": "延时服务", en: "outside hours" },
  agency: { "zh-CN": "代办", en: "through staff as agents" },
  greenChannel: { "zh-CN": "绿色通道", en: "green channel" },
  urgent: { "zh-CN": "急事急办", en: "urgent" },
} as const satisfies Readonly<Record<string, InLanguages>>;

type ServiceMode = keyof typeof serviceModeNames;
export const serviceModes = Object.keys(serviceModeNames) as readonly ServiceMode[] as readonly [ServiceMode, ...ServiceMode[]];

/**
 * A service rendered beside the handling.
 *
 * 中文  服务: 咨询 上门 延时 全程代办 跟踪服务
 */
export const services = ["consultation", "onSite", "extendedHours", "agency", "followUp"] as const;

/** How a result reaches the applicant. 中文 送达方式: 窗口领取 邮寄 电子 公告 */
export const deliveryMethods = ["window", "post", "electronic", "publicNotice"] as const;
export type DeliveryMethod = (typeof deliveryMethods)[number];
