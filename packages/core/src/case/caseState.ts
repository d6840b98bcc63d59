import type { BundleName } from "../catalogue/bundle.ts";
import type { Instant, LocalInstant } from "../time/instant.ts";
import type { EvaluationSource } from "../vocabulary/evaluation.ts";
import type { ItemState } from "./itemState.ts";
import type { ReviewAct } from "./reviewTurn.ts";

/** What a person said of the case, or what followed on a bad review. 中文 评价与差评跟进 */
export type EvaluationAct =
  | { readonly type: "CaseEvaluated"; readonly at: LocalInstant; readonly level: number; readonly source: EvaluationSource }
  | { readonly type: ReviewAct; readonly at: LocalInstant };

/** What one line of a bill asks for an item, in fen 分. */
export interface FeeLine {
  readonly item: string;
  readonly amount: number;
  /** Asked for once more, since it was paid back. */
  readonly again?: true;
}

/** The money of a case, in fen 分. */
export interface Fees {
  /** What has been assessed, by item. */
  assessed: Record<string, number>;
  /** The bills in the order in which they were told. */
  bills: (readonly FeeLine[])[];
  paid: number;
  refunded: number;
  /** Of what came in, less what was paid back, that which was paid for named items. */
  paidFor: Record<string, number>;
}

/** A combined completion: when, and the items that it covers. 中文 一次性总办结 */
export interface Completion {
  readonly at: LocalInstant;
  readonly items: readonly string[];
}

/** One that a reopening has undone: with it the next round began. */
interface UndoneCompletion extends Completion {
  readonly undoneAt: LocalInstant;
}

/**
 * What the log says of one case: remembered acts, no conclusions.
 *
 * 中文  办件状态
 */
export interface CaseState {
  readonly id: string;
  /** Events folded so far: the version to expect at the next commit. */
  version: number;
  filedAt?: LocalInstant;
  channel?: string;
  modes: string[];
  applicant?: string;
  agent?: string;
  /** 联办事项: the bundle as which the items were filed. */
  bundle?: BundleName;
  /** When each of the materials, by code, was first handed in. */
  materials: Record<string, LocalInstant>;
  items: Record<string, ItemState>;
  fees: Fees;
  /** Items that the applicant agreed to have split off. */
  splitConsented: string[];
  /** When something was done for the applicant besides: each may be evaluated. 中文 服务 */
  services: LocalInstant[];
  /** Evaluations and what followed on them, in the order of their recording: `evaluationsOf` works out what became of each. */
  evaluationActs: EvaluationAct[];
  /** When the applicant was last told what is missing. */
  noticedAt?: LocalInstant;
  /** The combined completion that stands. */
  completion?: Completion;
  /** Those that a reopening has undone. */
  undoneCompletions: UndoneCompletion[];
  archive?: string;
  /** The latest `at` of any act. */
  lastAt?: LocalInstant;
  lastRecordedAt?: Instant;
}

/** A case of which nothing has happened yet. */
export const emptyCase = (id: string): CaseState => ({
  id,
  version: 0,
  modes: [],
  materials: {},
  items: {},
  fees: { assessed: {}, bills: [], paid: 0, refunded: 0, paidFor: {} },
  splitConsented: [],
  services: [],
  evaluationActs: [],
  undoneCompletions: [],
});
