import { feeOf, type Actor, type CommandType } from "@banjie/core";
import type { CaseSubject, Wish } from "./step.ts";

/** What is attempted in place of an act done properly. */
type Blunder<Type extends CommandType> = (proper: Wish<Type>, subject: CaseSubject) => Wish;

/** Somebody does what is not their office: the cashier of the hall, or for what cashiers do, its supervisor. */
const byCashier = (proper: Wish, { people }: CaseSubject): Wish => ({ ...proper, by: people.cashier });
const bySupervisor = (proper: Wish, { people }: CaseSubject): Wish => ({ ...proper, by: people.supervisor });

/** Something is left out that the law asks for. */
const without =
  <Type extends CommandType>(...members: readonly string[]) =>
  (proper: Wish<Type>): Wish =>
    Object.fromEntries(Object.entries(proper).filter(([name]) => !members.includes(name))) as Wish<Type>;

const grant = (item: string, by: Actor, document: string): Wish<"MakeDecision"> => ({
  type: "MakeDecision",
  item,
  by,
  document,
  outcome: "granted",
  reasons: [],
  remedies: [],
});

/** The window accepts before what was asked for is in. */
const tooEarlyAcceptance = (_: Wish, { people, id }: CaseSubject): Wish => ({
  type: "AcceptItem",
  item: "1",
  by: people.window,
  document: `受-${id}`,
});

/**
 * What goes wrong before an act is done properly, for every act: each is refused in the moment before it.
 *
 * 中文  误操作种类
 */
const blunders: { readonly [Type in CommandType]: readonly [Blunder<Type>, ...Blunder<Type>[]] } = {
  FileCase: [(proper) => ({ ...proper, items: proper.items.map((one) => ({ ...one, version: one.version + 1000 })) })],
  PreCheckCase: [byCashier],
  CorrectOnSpot: [byCashier],
  NotifySupplement: [tooEarlyAcceptance],
  ReceiveSupplement: [(proper) => ({ ...proper, materials: ["未要求的材料"] })],
  AddItem: [(proper) => ({ ...proper, items: proper.items.map((one) => ({ ...one, item: "1" })) })],
  ConsentToSplit: [byCashier],
  SplitOffItem: [(proper) => ({ ...proper, items: ["99"] })],
  VerifySiteJointly: [(proper) => ({ ...proper, people: [proper.by.id] })],
  AssessFee: [
    (proper, { definition }) => ({
      ...proper,
      lines: proper.lines.map((line) => ({ ...line, amount: feeOf(definition) + 1000 })),
    }),
    (proper) => ({ ...proper, lines: proper.lines.map(({ item, name, amount }) => ({ item, name, amount })) }),
  ],
  PayFee: [(proper) => ({ ...proper, amount: proper.amount + 100 })],
  RefundFee: [(proper) => ({ ...proper, amount: 100_000_000 })],
  CompleteCase: [byCashier],
  DeliverCase: [byCashier],
  WithdrawCase: [byCashier],
  EvaluateCase: [byCashier],
  ContactAboutBadReview: [byCashier],
  RectifyBadReview: [byCashier],
  AppealBadReview: [byCashier],
  RemoveBadReview: [byCashier],
  UpholdBadReview: [byCashier],
  RenderService: [byCashier],
  ArchiveCase: [byCashier],
  CorrectRecord: [(proper) => ({ ...proper, version: 9999 })],
  AcceptItem: [without("document")],
  AcceptItemConditionally: [without("commitment"), without("supplyBy")],
  RefuseAcceptance: [(proper) => ({ ...proper, reasons: [] })],
  TellNotRequired: [byCashier],
  MakeCommitment: [without("document")],
  VerifyCommitment: [byCashier],
  HandOverItem: [byCashier],
  StartExamination: [byCashier],
  VerifySite: [(proper) => ({ ...proper, people: [proper.by.id] })],
  ConcludeExamination: [without("opinion")],
  ConcludeReview: [
    (proper, { people }) => ({ ...proper, by: { ...people.examiner, role: "reviewer" } }),
    without("opinion"),
    ({ item }, { people, id }) => grant(item, people.decider, `决-${id}`),
  ],
  SendBackItem: [byCashier],
  RequestOpinions: [byCashier],
  GiveOpinion: [(proper) => ({ ...proper, opinion: "disagree", reasons: [] })],
  StartSpecialProcedure: [without("basis"), without("notice"), (proper) => ({ ...proper, procedure: "auction" })],
  EndSpecialProcedure: [(proper) => ({ ...proper, procedure: "auction" })],
  SuspendItem: [without("reason")],
  ResumeItem: [(proper) => ({ ...proper, kind: "otherProcedure" })],
  ApproveExtension: [without("notice"), (proper) => ({ ...proper, days: 30 })],
  TellHearingRight: [without("document")],
  RequestHearing: [byCashier],
  NotifyHearing: [byCashier],
  HoldHearing: [without("record")],
  TellInterestedParty: [without("document")],
  SendUpItem: [without("opinion"), (proper) => ({ ...proper, allMaterials: false })],
  MakeDecision: [(proper) => ({ ...proper, outcome: "refused", reasons: ["不符合条件"], remedies: [] }), byCashier],
  PublishDecision: [byCashier],
  CompleteItem: [({ item }, { people }) => ({ type: "DeliverItem", item, by: people.window, method: "window" }), byCashier],
  DeliverItem: [({ item }, { people }) => ({ type: "CompleteItem", item, by: people.window })],
  WithdrawItem: [byCashier],
  LapseItem: [without("basis"), without("reason")],
  VoidItem: [without("reason")],
  ReopenItem: [without("basis")],
  ExplainOverdue: [byCashier],
  IssueCard: [byCashier],
  AnswerCard: [bySupervisor],
  AppealCard: [bySupervisor],
  UpholdCard: [byCashier],
  OrderSupervision: [byCashier],
  RevokeCard: [(proper) => ({ ...proper, card: "没有发过的牌" })],
};

/** A blunder takes the act of its own kind only; the table is keyed by it, so the ones found are the right ones. */
export const blundersOf = ({ type }: Wish) => blunders[type] as readonly [Blunder<CommandType>, ...Blunder<CommandType>[]];
