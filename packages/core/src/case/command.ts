import { z } from "zod";
import { issuesOf, type Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { caseActData, itemNumberSchema } from "../acts/caseActData.ts";
import { itemActData } from "../acts/itemActData.ts";
import { instantSchema } from "../time/instant.ts";
import { inZone } from "../time/zone.ts";
import { isItemAct, type CaseActType, type FlowActType } from "../vocabulary/actType.ts";
import { actorSchema } from "../vocabulary/role.ts";
import { nameSchema } from "../vocabulary/text.ts";
import { actData, caseStream, type AnyDraft } from "../log/event.ts";

/** Which act each command wishes for. */
export const actOfCommand = {
  FileCase: "CaseFiled",
  PreCheckCase: "CasePreChecked",
  CorrectOnSpot: "CaseCorrectedOnSpot",
  NotifySupplement: "SupplementNotified",
  ReceiveSupplement: "SupplementReceived",
  AddItem: "ItemAdded",
  ConsentToSplit: "SplitConsented",
  SplitOffItem: "ItemSplitOff",
  VerifySiteJointly: "JointSiteVerified",
  AssessFee: "FeeAssessed",
  PayFee: "FeePaid",
  RefundFee: "FeeRefunded",
  CompleteCase: "CaseCompleted",
  DeliverCase: "CaseDelivered",
  WithdrawCase: "CaseWithdrawn",
  EvaluateCase: "CaseEvaluated",
  ContactAboutBadReview: "BadReviewContacted",
  RectifyBadReview: "BadReviewRectified",
  AppealBadReview: "BadReviewAppealed",
  RemoveBadReview: "BadReviewRemoved",
  UpholdBadReview: "BadReviewUpheld",
  RenderService: "ServiceRendered",
  ArchiveCase: "CaseArchived",
  CorrectRecord: "RecordCorrected",
  AcceptItem: "ItemAccepted",
  AcceptItemConditionally: "ItemAcceptedConditionally",
  RefuseAcceptance: "ItemNotAccepted",
  TellNotRequired: "ItemNotRequired",
  MakeCommitment: "CommitmentMade",
  VerifyCommitment: "CommitmentVerified",
  HandOverItem: "ItemHandedOver",
  StartExamination: "ExaminationStarted",
  VerifySite: "SiteVerified",
  ConcludeExamination: "ExaminationConcluded",
  ConcludeReview: "ReviewConcluded",
  SendBackItem: "ItemSentBack",
  RequestOpinions: "OpinionRequested",
  GiveOpinion: "OpinionGiven",
  StartSpecialProcedure: "SpecialProcedureStarted",
  EndSpecialProcedure: "SpecialProcedureEnded",
  SuspendItem: "ItemSuspended",
  ResumeItem: "ItemResumed",
  ApproveExtension: "ExtensionApproved",
  TellHearingRight: "HearingRightTold",
  RequestHearing: "HearingRequested",
  NotifyHearing: "HearingNotified",
  HoldHearing: "HearingHeld",
  TellInterestedParty: "InterestedPartyTold",
  SendUpItem: "ItemSentUp",
  MakeDecision: "DecisionMade",
  PublishDecision: "DecisionPublished",
  CompleteItem: "ItemCompleted",
  DeliverItem: "ItemDelivered",
  WithdrawItem: "ItemWithdrawn",
  LapseItem: "ItemLapsed",
  VoidItem: "ItemVoided",
  ReopenItem: "ItemReopened",
  ExplainOverdue: "OverdueExplained",
  IssueCard: "CardIssued",
  AnswerCard: "CardAnswered",
  AppealCard: "CardAppealed",
  RevokeCard: "CardRevoked",
  UpholdCard: "CardUpheld",
  OrderSupervision: "SupervisionOrdered",
} as const satisfies Readonly<Record<string, FlowActType>>;

export type CommandType = keyof typeof actOfCommand;

/** What every command says: which case, when it happened, by whom; and its own name, if it may be repeated. */
interface Wish<Type extends CommandType> {
  readonly type: Type;
  readonly case: string;
  readonly at: string;
  readonly by: z.input<typeof actorSchema>;
  /** The commit id: a repeat of the command with the same one changes nothing and returns the first answer. */
  readonly commit?: string | undefined;
}

type ItemOf<Type extends CommandType> = (typeof actOfCommand)[Type] extends CaseActType ? unknown : { readonly item: string };
type DataInput<Act extends FlowActType> = z.input<(typeof flowActData)[Act]["data"]>;
/** An act without data of its own asks for nothing: its schema's type would forbid every other member. */
type InputOf<Act extends FlowActType> = string extends keyof DataInput<Act> ? unknown : Unchanging<DataInput<Act>>;

/** The same data, promised not to be changed: a caller's own lists may be read-only. */
export type Unchanging<T> = T extends readonly (infer Element)[]
  ? readonly Unchanging<Element>[]
  : T extends object
    ? { readonly [Member in keyof T]: Unchanging<T[Member]> }
    : T;

/**
 * A wish for an act: `{ type, case, item?, at, by, commit?, … }` and the act's own data, flat.
 *
 * 中文  命令
 */
export type Command<Type extends CommandType = CommandType> = Type extends CommandType
  ? Wish<Type> & ItemOf<Type> & InputOf<(typeof actOfCommand)[Type]>
  : never;

const flowActData = { ...caseActData, ...itemActData } as const;

/** An id that can name a stream: no blanks. */
export const streamIdSchema = nameSchema.max(150).regex(/^\S+$/, "no blanks");

/** A commit's name: short enough for the ids of its events, which begin with it, to be names too. */
export const commitSchema = nameSchema.max(150).regex(/^(?!catalogue\/|profile\/)/, "catalogue/ and profile/ are the hall's own");

/** What every wish says but of what: when it happened, by whom; and its own name, if it may be repeated. */
export const wishShape = { at: instantSchema, by: actorSchema, commit: commitSchema.optional() };

const wish = { case: streamIdSchema, ...wishShape };

/** A command that fits its shape: the act it wishes for, drafted, in the hall's local time. */
export interface ParsedCommand {
  readonly case: string;
  readonly commit?: string | undefined;
  readonly draft: AnyDraft<FlowActType>;
}

const commandSchemas = new Map(
  Object.entries(actOfCommand).map(([type, act]) => [
    type,
    {
      act,
      wish: z.object({ ...wish, ...(isItemAct(act) ? { item: itemNumberSchema } : {}) }),
      data: flowActData[act].data,
    },
  ]),
);

/**
 * A command out of data, checked against its shape.
 *
 * In     zone — the hall's; `at` may come in any offset
 * Fails  `command.type-unknown`, `input.*`
 */
export function readCommand(input: unknown, zone: string): Result<ParsedCommand, Issue[]> {
  if (typeof input !== "object" || input === null) return err([{ code: "command.not-an-object" }]);
  const { type, ...members } = input as Readonly<Record<string, unknown>>;
  const schemas = commandSchemas.get(String(type));
  if (!schemas) return err([{ code: "command.type-unknown", path: ["type"], params: { type: String(type) } }]);
  const parts = partsOf(members, schemas);
  if (!parts.ok) return parts;
  const { wished, data } = parts.value;
  const { case: id, commit, at, ...rest } = wished;
  const envelope = { v: actData[schemas.act].v, stream: caseStream(id), type: schemas.act, at: inZone(at, zone) };
  return ok({ case: id, commit, draft: { ...envelope, ...rest, data } as AnyDraft<FlowActType> });
}

/** The members of a wish: those of every wish, and the act's own data. */
export function partsOf<Shape extends z.ZodRawShape, Data extends z.ZodType>(
  members: Readonly<Record<string, unknown>>,
  { wish: wishSchema, data: dataSchema }: { readonly wish: z.ZodObject<Shape>; readonly data: Data },
) {
  const wished = wishSchema.safeParse(members);
  const own = Object.entries(members).filter(([name]) => !Object.hasOwn(wishSchema.shape, name));
  const data = dataSchema.safeParse(Object.fromEntries(own));
  if (wished.success && data.success) return ok({ wished: wished.data, data: data.data });
  return err([wished, data].flatMap((parsed) => (parsed.error ? issuesOf(parsed.error) : [])));
}
