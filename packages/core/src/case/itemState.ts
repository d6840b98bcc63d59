import type { BundleName } from "../catalogue/bundle.ts";
import type { DataOf } from "../log/event.ts";
import type { CivilDate } from "../time/civilDate.ts";
import type { LocalInstant } from "../time/instant.ts";
import type { CardLevel, CardStatus } from "../vocabulary/card.ts";
import type { DeliveryMethod } from "../vocabulary/channel.ts";
import type { ClockName } from "../vocabulary/clock.ts";
import type { Phase, Stage, TerminalResult } from "../vocabulary/phase.ts";
import type { SpecialProcedure, Suspension } from "../vocabulary/specialProcedure.ts";
import type { Interval } from "./interval.ts";

/** An interval in which the handling waits: a special procedure of art. 45, or a suspension. 中文 特别程序 挂起 */
export interface Pause extends Interval {
  readonly kind: SpecialProcedure | Suspension;
  readonly special: boolean;
  /** Working days a special procedure was said to need; without them nothing of it is excluded. */
  readonly days?: number;
  /** Whether basis and written notice were there, as art. 45 asks. */
  readonly noticed: boolean;
  /** The basis that was named. */
  readonly basis?: string;
}

/** An approved extension. 中文 延期 */
export interface Extension {
  readonly at: LocalInstant;
  readonly days: number;
  readonly rank: "agencyHead" | "governmentHead";
  /** Whether the applicant was told of it, with the reason. */
  readonly told: boolean;
}

/** A stay of an item in one of the stages after acceptance. 中文 环节 */
export interface StageVisit extends Interval {
  readonly stage: Stage;
}

/** A time in which a unit had an item in hand. 中文 持有 */
export interface Stay extends Interval {
  readonly unit: string;
}

/** A unit that was asked for its opinion, and its answer if it came. 中文 会办 */
export interface Consultation {
  readonly unit: string;
  readonly askedAt: LocalInstant;
  /** Its last day. */
  readonly until: CivilDate;
  answeredAt?: LocalInstant;
  answer?: Answer;
  /** Whether a disagreement stated its reasons. */
  reasoned?: boolean;
}
type Answer = DataOf<"OpinionGiven">["opinion"];

/** What has been done about a hearing. 中文 听证 */
interface Hearing {
  toldAt?: LocalInstant;
  requestedAt?: LocalInstant;
  notifiedAt?: LocalInstant;
  on?: CivilDate;
  heldAt?: LocalInstant;
  chair?: string;
  record?: string;
}

/** An earlier round: it ended, and a reopening closed it. 中文 上一轮 */
interface Round {
  readonly result: TerminalResult;
  readonly reopenedAt: LocalInstant;
  /** The item as it stood then, with the clocks of that round; what stays an item's in every round is not repeated: its cards, its stays. */
  readonly closed: ItemState;
}

/** An answer that was asked for by a day. 中文 限期回复 */
interface Demand {
  readonly by: CivilDate;
  answeredAt?: LocalInstant;
}

/** A supervision card and what became of it; one that was revoked stays and does not count. 中文 发牌 */
export interface Card {
  readonly card: string;
  readonly level: CardLevel;
  readonly issuedAt: LocalInstant;
  /** The clock it was issued for, where it says so. */
  readonly clock?: ClockName;
  status: CardStatus;
  /** Answers asked for, by the card itself and by a supervision order. */
  readonly demands: Demand[];
}

/** What the log says of one item. 中文 件内事项 */
export interface ItemState {
  readonly item: string;
  /** Code of its definition, as filed. */
  readonly definition: string;
  /** Version of its definition: as filed, then as pinned at acceptance. */
  version: number;
  phase: Phase;
  /** 收件时刻: when the case was filed, or the item added to it. */
  readonly receivedAt: LocalInstant;
  /** The bundle that it was filed in. */
  readonly bundle?: BundleName | undefined;
  /** When its case was filed. */
  readonly filedAt?: LocalInstant | undefined;
  /** 前置事项: the items whose results it waits for before it can be accepted. */
  readonly needs: readonly string[];
  /** 原许可有效期届满日: of a renewal, the last day of the licence that it is to go on from. */
  readonly expiresOn?: CivilDate;
  /** When all that it needs had been decided or had ended; absent while it waits for it. */
  unblockedAt?: LocalInstant;
  /** When the present round began, if an end was undone. */
  reopenedAt?: LocalInstant;
  /** First answer to the filing: acceptance, non-acceptance or supplement notice. */
  intakeAnsweredAt?: LocalInstant;
  /** When the first notice of the round asked for materials. */
  askedAt?: LocalInstant;
  /** When materials asked for were awaited, of one notice or of several. 中文 待补正 */
  askings: Interval[];
  /** Materials asked for in notices and not yet in. */
  outstanding: string[];
  /** The day by which they are to be in, if the notice set one. */
  supplyUntil?: CivilDate;
  /** When the last of the materials asked for came in. */
  suppliedAt?: LocalInstant;
  acceptedAt?: LocalInstant;
  /** Whether it was turned down as outside the agency's power. 中文 不属本机关职权 */
  outOfPower?: boolean;
  /** Materials deferred at a conditional acceptance and not yet in. 中文 容缺材料 */
  deferred: string[];
  deferredUntil?: CivilDate;
  /** When the last of them came in. */
  deferredInAt?: LocalInstant;
  /** The date by which the applicant was told to have the result: a day, or in foreign logs a moment. */
  promised?: CivilDate | LocalInstant;
  committedAt?: LocalInstant;
  /** The unit that holds the item now; empty until the hall has it in hand. 中文 当前科室 */
  holder: string;
  /** Who has had it in hand, one after another. 中文 科室流转 */
  stays: Stay[];
  /** Whoever has concluded an examination of it, in any round. */
  examiners: string[];
  /** Whoever has concluded a review of it. */
  reviewers: string[];
  /** The stages of the present round, in order. */
  visits: StageVisit[];
  pauses: Pause[];
  /** When something that had been billed for it was due. 中文 待缴费 */
  owings: Interval[];
  extensions: Extension[];
  hearing: Hearing;
  /** Units asked for their opinion in the present round. */
  consultations: Consultation[];
  partiesToldAt?: LocalInstant;
  decidedAt?: LocalInstant;
  outcome?: "granted" | "refused";
  completedAt?: LocalInstant;
  publishedAt?: LocalInstant;
  /** When the reason for being late was made public. */
  explainedAt?: LocalInstant;
  /** When what was committed to was looked at. */
  verifiedAt?: LocalInstant;
  /** When it was found, in any round, that a commitment had not been kept. */
  foundFalseAt?: LocalInstant;
  deliveredAt?: LocalInstant;
  deliveredBy?: DeliveryMethod;
  /** When it ended, in whatever way. */
  endedAt?: LocalInstant;
  /** Rounds before this one, each ended and reopened. */
  rounds: Round[];
  /** When it was split off: from then on it goes its own way. 分办时刻 */
  splitOffAt?: LocalInstant | undefined;
  /** When a combined completion came without it: from then on it is held by its own limits, though another may complete it. */
  leftOverAt?: LocalInstant;
  /** Every card it was ever given. */
  cards: Card[];
}

/** An item of which nothing is known but its number; a log that begins in the middle has such items. */
export const unknownItem = (item: string, receivedAt: LocalInstant): ItemState => ({
  item,
  definition: "",
  version: 0,
  phase: "unfiled",
  receivedAt,
  outstanding: [],
  deferred: [],
  holder: "",
  stays: [],
  examiners: [],
  reviewers: [],
  visits: [],
  pauses: [],
  owings: [],
  askings: [],
  extensions: [],
  hearing: {},
  needs: [],
  consultations: [],
  rounds: [],
  cards: [],
});

/** Whether an item is filed and not yet accepted by any act. */
export const awaitsAcceptance = ({ phase }: ItemState): boolean => phase === "filed" || phase === "supplementing";

/** Whether an item waits for the results of others: until they are there nobody owes it an answer. 中文 待前置事项 */
export const isBlocked = ({ needs, unblockedAt }: ItemState): boolean => needs.length > 0 && unblockedAt === undefined;

/** Whether an item waits for materials from the applicant. */
export const awaitsApplicant = (item: ItemState): boolean =>
  item.outstanding.length + item.deferred.length > 0 || openPause(item, "supplement") !== undefined;

/** Whether the applicant was asked for more, before acceptance or after, in this round or an earlier one. */
export const wasAsked = ({ askedAt, pauses, rounds }: ItemState): boolean =>
  askedAt !== undefined || pauses.some(({ kind }) => kind === "supplement") || rounds.some(({ closed }) => wasAsked(closed));

/** The pause that is open now, if one is: the first, or that of a kind. */
export const openPause = (item: ItemState, kind?: Pause["kind"]): Pause | undefined =>
  item.pauses.find((pause) => pause.to === undefined && (kind === undefined || pause.kind === kind));

const results: Readonly<Partial<Record<Phase, TerminalResult>>> = {
  notAccepted: "notAccepted",
  notRequired: "notRequired",
  withdrawn: "withdrawn",
  lapsed: "lapsed",
  sentUp: "transferredUp",
  voided: "voided",
  deleted: "deletedAsError",
};

/** How an item has ended in its present round, if it has. 中文 办理结果 */
export function resultOf({ phase, outcome }: ItemState): TerminalResult | undefined {
  if (phase === "completed" || phase === "delivered") return outcome ?? "completedOther";
  return results[phase];
}
