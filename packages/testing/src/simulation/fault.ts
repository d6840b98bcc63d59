import type { RuleId } from "@banjie/core";
import type { OfficeTime } from "./officeHours.ts";
import type { Step } from "./step.ts";

/** A rule that the life of a case breaks on purpose, and from when on that can be seen. 中文 埋设的问题 */
export interface Fault {
  readonly rule: RuleId;
  readonly from: OfficeTime;
}

/** The life of a case, and what is wrong with it on purpose. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly faults: readonly Fault[];
}
