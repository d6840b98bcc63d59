/**
 * Where an item stands between filing and its end: what has been done, hence what may come next.
 *
 * 中文  收件 补正 受理 审查 (审查毕) 审核 决定 办结 送达; 不予受理 撤回
 */
export const phases = [
  "unfiled",
  "filed",
  "supplementing",
  "accepted",
  "examining",
  "examined",
  "reviewed",
  "decided",
  "completed",
  "delivered",
  "notAccepted",
  "withdrawn",
] as const;
export type Phase = (typeof phases)[number];

/** The phases in which an item has ended: only what follows an end may come. */
export const endPhases: ReadonlySet<Phase> = new Set(["completed", "delivered", "notAccepted", "withdrawn"]);

/** How an item ended. 中文 办理结果: 准予 不予许可 不予受理 撤回 其他办结 */
export type TerminalResult = "granted" | "refused" | "notAccepted" | "withdrawn" | "completedOther";
