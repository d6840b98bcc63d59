import type { CaseState } from "../../case/caseState.ts";
import type { ItemState } from "../../case/itemState.ts";
import type { World } from "../../case/world.ts";
import type { Deadline, Verdict } from "../../clock/deadline.ts";
import type { Params } from "../../foundation/issue.ts";
import type { LocalInstant } from "../../time/instant.ts";
import type { CoreCode } from "../../vocabulary/sentences.ts";

/** What a rule of a moment is asked of: a case as it stands then. 中文 按时点判断 */
export interface CaseInquiry {
  readonly state: Readonly<CaseState>;
  readonly world: World;
  readonly asOf: LocalInstant;
}

/** A clock of an item, and how it stands. */
export interface JudgedClock {
  readonly deadline: Deadline;
  readonly verdict: Verdict;
}

/** The same of one item, with its clocks. */
export interface ItemInquiry extends CaseInquiry {
  readonly item: Readonly<ItemState>;
  readonly clocks: readonly JudgedClock[];
}

/** What a rule found: code and parameters of its sentence, and when. */
export interface Found<Code extends CoreCode = CoreCode> {
  readonly code: Code;
  readonly params: Params;
  readonly at: LocalInstant;
  /** From when time was counted. */
  readonly since?: LocalInstant;
}

export const isMissed = ({ verdict }: JudgedClock): boolean => verdict === "overdue" || verdict === "overdueOpen";
