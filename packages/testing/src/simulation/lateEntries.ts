import type { CommandType } from "@banjie/core";
import type { Plan } from "./fault.ts";
import { dayOf, officeDay, type OfficeTime } from "./officeHours.ts";
import { act, type CaseSubject, type Step, type Wish } from "./step.ts";

/** Turns a life into one with a late entry; undefined where it does not suit it. */
type LateStory = (subject: CaseSubject, steps: readonly Step[]) => Plan | undefined;

const stories: readonly [LateStory, ...LateStory[]] = [
  completedUnpaid,
  reviewedByExaminer,
  decidedAfterCompletion,
  unnumbered,
  handOverForgotten,
];

/**
 * The same life, in some cases with acts entered after the fact that break a rule of order or form.
 *
 * 中文  补录
 * In    share — late entries per act
 * Out   with the rules that they break
 */
export function withLateEntries(subject: CaseSubject, plan: Plan, share: number): Plan {
  const { steps, faults } = plan;
  if (!subject.dice.chance(share * steps.length)) return plan;
  const first = subject.dice.integer(0, stories.length - 1);
  for (let turn = 0; turn < stories.length; turn++) {
    const told = stories[(first + turn) % stories.length]?.(subject, steps);
    if (told) return { steps: told.steps, faults: [...faults, ...told.faults] };
  }
  return plan;
}

const placeOf = (steps: readonly Step[], type: CommandType): number => steps.findIndex(({ wish }) => wish.type === type);

/** Some time after a moment, before the next act of the case. */
function entryTime({ dice }: CaseSubject, after: OfficeTime, next: Step | undefined): OfficeTime {
  return dice.integer(after + 1, Math.min(next ? next.at - 1 : Infinity, after + officeDay));
}

const late = (step: Step, enteredAt: OfficeTime, wish: Wish = step.wish): Step => ({
  ...step,
  enteredAt,
  how: "lateEntry",
  wish,
});

/** Handed out before the fee was in; completion and payment are entered afterwards. */
function completedUnpaid(subject: CaseSubject, steps: readonly Step[]): Plan | undefined {
  const [paid, completed] = [placeOf(steps, "PayFee"), placeOf(steps, "CompleteItem")];
  const [payment, completion] = [steps[paid], steps[completed]];
  if (!payment || !completion) return undefined;
  const enteredAt = entryTime(subject, completion.at, undefined);
  const paidAt = enteredAt + 600;
  const deliveries = steps.slice(completed + 1).map(({ at, wish }) => act(at + 2 * officeDay, wish));
  const before = steps.slice(0, completed).filter((step) => step !== payment);
  const told = [...before, late(completion, enteredAt), late({ ...payment, at: paidAt }, paidAt + 60), ...deliveries];
  return { steps: told, faults: [{ rule: "R-041", from: enteredAt }] };
}

/** The reviewer was away; whoever examined signed for them, entered when it was noticed. */
function reviewedByExaminer(subject: CaseSubject, steps: readonly Step[]): Plan | undefined {
  const place = placeOf(steps, "ConcludeReview");
  const review = steps[place];
  const examinedAgain = steps.slice(place).some(({ wish }) => wish.type === "ConcludeExamination");
  if (review?.wish.type !== "ConcludeReview" || examinedAgain) return undefined;
  const wish: Wish = { ...review.wish, by: { ...subject.people.examiner, role: "reviewer" } };
  const from = entryTime(subject, review.at, steps[place + 1]);
  return { steps: steps.with(place, late(review, from, wish)), faults: [{ rule: "R-015", from }] };
}

/** The paper was signed in time, but entered only after the result had gone out. */
function decidedAfterCompletion(subject: CaseSubject, steps: readonly Step[]): Plan | undefined {
  const [decided, completed] = [placeOf(steps, "MakeDecision"), placeOf(steps, "CompleteItem")];
  const [decision, completion] = [steps[decided], steps[completed]];
  if (!decision || !completion) return undefined;
  const enteredAt = entryTime(subject, completion.at, steps[completed + 1]);
  const rest = steps.filter((step) => step !== decision && step !== completion);
  const place = rest.findIndex(({ at }) => at > completion.at);
  const entries = [late(completion, enteredAt), late(decision, enteredAt)];
  const told = place < 0 ? [...rest, ...entries] : [...rest.slice(0, place), ...entries, ...rest.slice(place)];
  // What is done on the spot may be completed without a decision.
  const tooEarly = subject.definition.flow === "immediate" ? [] : (["R-012"] as const);
  // It is made public when it is entered.
  const isPublic = decision.wish.type === "MakeDecision" && decision.wish.outcome === "granted";
  const publicLate = isPublic && dayOf(enteredAt) > dayOf(decision.at) + 7 ? (["R-035"] as const) : [];
  const rules = [...tooEarly, "R-046", "R-002", ...publicLate] as const;
  return { steps: told, faults: rules.map((rule) => ({ rule, from: enteredAt })) };
}

/** Accepted by hand while the net was down: the number of the notice was not kept. */
function unnumbered(subject: CaseSubject, steps: readonly Step[]): Plan | undefined {
  const place = placeOf(steps, "AcceptItem");
  const acceptance = steps[place];
  if (acceptance?.wish.type !== "AcceptItem") return undefined;
  const { document: _, ...wish } = acceptance.wish;
  const from = entryTime(subject, acceptance.at, steps[place + 1]);
  return { steps: steps.with(place, late(acceptance, from, wish)), faults: [{ rule: "R-007", from }] };
}

/** A hand-over entered after what followed it. */
function handOverForgotten(subject: CaseSubject, steps: readonly Step[]): Plan | undefined {
  const place = placeOf(steps, "HandOverItem");
  const [handOver, next] = [steps[place], steps[place + 1]];
  if (!handOver || next?.wish.type !== "StartExamination") return undefined;
  const from = entryTime(subject, next.at, steps[place + 2]);
  const told = [...steps.slice(0, place), next, late(handOver, from), ...steps.slice(place + 2)];
  return { steps: told, faults: [{ rule: "R-002", from }] };
}
