import type { LocalInstant, Instant } from "../time/instant.ts";
import type { CivilDate } from "../time/civilDate.ts";
import type { Phase } from "../vocabulary/phase.ts";

/** What the log says of one item. 中文 件内事项 */
export interface ItemState {
  readonly item: string;
  /** Code and version of its definition, as filed. */
  readonly definition: string;
  readonly version: number;
  phase: Phase;
  /** 收件时刻: when the case was filed. */
  readonly receivedAt: LocalInstant;
  /** First answer to the filing: acceptance, non-acceptance or supplement notice. */
  intakeAnsweredAt?: LocalInstant;
  /** Materials asked for in notices and not yet in. */
  outstanding: string[];
  /** When the last of the materials asked for came in. */
  suppliedAt?: LocalInstant;
  acceptedAt?: LocalInstant;
  /** The date by which the applicant was told to have the result: a day, or in foreign logs a moment. */
  promised?: CivilDate | LocalInstant;
  /** The unit that holds the item now; empty until the hall has it in hand. 中文 当前科室 */
  holder: string;
  /** Whoever has concluded an examination of it, in any round. */
  examiners: string[];
  decidedAt?: LocalInstant;
  outcome?: "granted" | "refused";
  completedAt?: LocalInstant;
  deliveredAt?: LocalInstant;
  /** When it ended, in whatever way. */
  endedAt?: LocalInstant;
}

/** The money of a case, in fen 分. */
export interface Fees {
  /** What has been assessed, by item. */
  assessed: Record<string, number>;
  paid: number;
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
  applicant?: string;
  /** Codes of the materials handed in. */
  materials: string[];
  items: Record<string, ItemState>;
  fees: Fees;
  /** The latest `at` of any act. */
  lastAt?: LocalInstant;
  lastRecordedAt?: Instant;
}

/** A case of which nothing has happened yet. */
export const emptyCase = (id: string): CaseState => ({
  id,
  version: 0,
  materials: [],
  items: {},
  fees: { assessed: {}, paid: 0 },
});

/** An item of which nothing is known but its number; a log that begins in the middle has such items. */
export const unknownItem = (item: string, receivedAt: LocalInstant): ItemState => ({
  item,
  definition: "",
  version: 0,
  phase: "unfiled",
  receivedAt,
  outstanding: [],
  holder: "",
  examiners: [],
});

/** What is assessed and not yet paid; negative when too much was paid. */
export function balanceOf({ fees }: CaseState): number {
  return Object.values(fees.assessed).reduce((sum, amount) => sum + amount, -fees.paid);
}
