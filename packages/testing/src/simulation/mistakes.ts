import { feeOf, type CommandType } from "@banjie/core";
import { officeDay } from "./officeHours.ts";
import { item, type CaseSubject, type Step, type Wish } from "./step.ts";

type Blunder = (subject: CaseSubject, proper: Wish) => Wish;

/** What goes wrong before an act is done properly; acts without an entry are done well at once. */
const blunders: { readonly [Type in CommandType]?: readonly [Blunder, ...Blunder[]] } = {
  FileCase: [(_, proper) => (proper.type === "FileCase" ? unpublishedVersion(proper) : proper)],
  NotifySupplement: [tooEarlyAcceptance],
  ReceiveSupplement: [tooEarlyAcceptance],
  AcceptItem: [({ people }) => ({ type: "AcceptItem", item, by: people.window })],
  RefuseAcceptance: [({ people, id }) => refusalWithoutReasons(people.window, id)],
  HandOverItem: [({ people }) => ({ type: "HandOverItem", item, by: people.cashier, to: people.examiner.unit })],
  StartExamination: [({ people }) => ({ type: "StartExamination", item, by: people.window })],
  ConcludeExamination: [({ people }) => ({ type: "ConcludeExamination", item, by: people.examiner, proposal: "grant" })],
  ConcludeReview: [ownReview, ({ people }) => ({ type: "ConcludeReview", item, by: people.reviewer }), tooEarlyDecision],
  SendBackItem: [({ people }) => ({ type: "SendBackItem", item, by: people.examiner, to: "examination", reason: "重新审查" })],
  MakeDecision: [refusalWithoutRemedies, ({ people, id }) => ({ ...grant(id), by: people.cashier })],
  AssessFee: [({ people, definition }) => bill(people.window, feeOf(definition) + 1000, definition.fees[0]?.basis)],
  PayFee: [({ people }) => ({ type: "CompleteItem", item, by: people.window })],
  CompleteItem: [({ people }) => ({ type: "DeliverItem", item, by: people.window, method: "window" })],
  DeliverItem: [({ people }) => ({ type: "CompleteItem", item, by: people.window })],
  WithdrawItem: [({ people }) => ({ type: "WithdrawItem", item, by: people.examiner })],
};

type By = Wish["by"];

function unpublishedVersion(proper: Wish<"FileCase">): Wish<"FileCase"> {
  return { ...proper, items: proper.items.map((one) => ({ ...one, version: one.version + 1000 })) };
}

function tooEarlyAcceptance({ people, id }: CaseSubject): Wish {
  return { type: "AcceptItem", item, by: people.window, document: `受-${id}` };
}

const refusalWithoutReasons = (by: By, id: string): Wish => ({
  type: "RefuseAcceptance",
  item,
  by,
  document: `不受-${id}`,
  reasons: [],
});

/** Whoever examined lends a hand with the review. */
function ownReview({ people: { examiner } }: CaseSubject): Wish {
  return { type: "ConcludeReview", item, by: { ...examiner, role: "reviewer" }, opinion: "同意" };
}

function tooEarlyDecision({ people, id }: CaseSubject): Wish {
  return { ...grant(id), by: people.decider };
}

function refusalWithoutRemedies({ people, id }: CaseSubject): Wish {
  return { ...grant(id), by: people.decider, outcome: "refused", reasons: ["不符合条件"], remedies: [] };
}

const grant = (id: string) => ({
  type: "MakeDecision" as const,
  item,
  document: `决-${id}`,
  outcome: "granted" as const,
  reasons: [],
  remedies: [],
});

const bill = (by: By, amount: number, basis: string | undefined): Wish => ({
  type: "AssessFee",
  by,
  lines: [{ item, name: "收费", amount, basis }],
});

/**
 * The same life with honest mistakes: before some acts an attempt that the engine must refuse.
 *
 * 中文  误操作
 * In    share — mistakes per act
 */
export function withMistakes(subject: CaseSubject, steps: readonly Step[], share: number): Step[] {
  const { dice } = subject;
  return steps.flatMap((step, index) => {
    if (!dice.chance(share)) return [step];
    const before = steps[index - 1];
    if (step.wish.type === "StartExamination" && before?.wish.type === "FileCase") return [tooHasty(before, step), step];
    const at = Math.max(before?.at ?? step.at, step.at - dice.integer(20, 240));
    const known = blunders[step.wish.type];
    if (!known) return [step];
    const wish = dice.pick(known)(subject, step.wish);
    return [{ at, enteredAt: at, how: "mistake", wish }, step];
  });
}

/** A filing that nobody answered is taken up before the five days of silence are over. */
function tooHasty(filing: Step, { wish }: Step): Step {
  const at = filing.at + 2 * officeDay;
  return { at, enteredAt: at, how: "mistake", wish };
}
