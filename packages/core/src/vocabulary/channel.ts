/**
 * How a filing reaches the hall.
 *
 * 中文  申报渠道: 窗口 网上 移动端 自助机 邮寄
 */
export const channels = ["window", "online", "mobile", "kiosk", "post"] as const;
export type Channel = (typeof channels)[number];

/**
 * How the applicant was served at filing. None of them moves a limit.
 *
 * 中文  服务方式: 预约 上门 延时 代办 绿色通道 急事急办
 */
export const serviceModes = ["appointment", "onSite", "extendedHours", "agency", "greenChannel", "urgent"] as const;

/**
 * A service rendered beside the handling.
 *
 * 中文  服务: 咨询 上门 延时 全程代办 跟踪服务
 */
export const services = ["consultation", "onSite", "extendedHours", "agency", "followUp"] as const;

/** How a result reaches the applicant. 中文 送达方式: 窗口领取 邮寄 电子 公告 */
export const deliveryMethods = ["window", "post", "electronic", "publicNotice"] as const;
export type DeliveryMethod = (typeof deliveryMethods)[number];
