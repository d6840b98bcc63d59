import { z } from "zod";
import { paymentGates, type JointProfile } from "../vocabulary/jointProfile.ts";
import { settingOf } from "./setting.ts";

const limitOfWhole = z.enum(["perMember", "fortyFive"]);

/**
 * In what joint processing differs from place to place, each with what it rests on.
 *
 * 中文  联办参数
 */
export const jointSettingsSchema = z.strictObject({
  /** O-16 */
  legal: settingOf(z.strictObject({ internal: limitOfWhole, oneThing: limitOfWhole })),
  /** O-17 */
  promise: settingOf(z.enum(["max", "criticalPath"])),
  /** O-18 */
  onBlock: settingOf(z.enum(["hold", "split"])),
  /** O-19 */
  count: settingOf(z.enum(["members", "one", "both"])),
  /** O-30 */
  silence: settingOf(z.enum(["overdue", "deemedAgree"])),
  /** O-31 */
  payment: settingOf(z.enum(paymentGates)),
  /** O-32 */
  pauseOnPayment: settingOf(z.strictObject({ promise: z.boolean(), legal: z.boolean() })),
});
export type JointSettings = z.output<typeof jointSettingsSchema>;

/** The settings without what they rest on. */
export const jointProfileOf = ({
  legal,
  promise,
  onBlock,
  count,
  silence,
  payment,
  pauseOnPayment,
}: JointSettings): JointProfile => ({
  legal: legal.value,
  promise: promise.value,
  onBlock: onBlock.value,
  count: count.value,
  silence: silence.value,
  payment: payment.value,
  pauseOnPayment: pauseOnPayment.value,
});
