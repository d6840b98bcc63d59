/**
 * Fen as yuan, with two digits.
 *
 * 中文  金额(元)
 * @example
 * ```ts
 * import { yuan } from "@banjie/core";
 * yuan(11005); // => "110.05"
 * ```
 */
export function yuan(fen: number): string {
  const whole = Math.abs(fen);
  return `${fen < 0 ? "-" : ""}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, "0")}`;
}
