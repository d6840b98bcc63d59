import type { BundleName } from "../catalogue/bundle.ts";
import type { Instant, LocalInstant } from "../time/instant.ts";
import type { EvaluationSource, ReviewStatus } from "../vocabulary/evaluation.ts";
import type { ItemState } from "./itemState.ts";

/** A review of the case and what became of it; one that was replaced or removed stays. 中文 评价 */
export interface Evaluation {
  /** 1 very satisfied … 5 very dissatisfied. */
  readonly level: number;
  readonly source: EvaluationSource;
  readonly at: LocalInstant;
  status: ReviewStatus;
  contactedAt?: LocalInstant;
  rectifiedAt?: LocalInstant;
  /** When it ceased to ask for anything: removed, or followed by another. */
  closedAt?: LocalInstant;
}

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
  /** Every evaluation, in the order of their recording. */
  evaluations: Evaluation[];
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
  evaluations: [],
  undoneCompletions: [],
});
