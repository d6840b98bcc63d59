import { blundersOf } from "./blunders.ts";
import { isJointSubject } from "./joint/jointSubject.ts";
import { officeDay } from "./officeHours.ts";
import type { CaseSubject, Step } from "./step.ts";

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
    const wish = dice.pick(blundersOf(step.wish))(step.wish, handlerOf(subject, step));
    return [{ at, enteredAt: at, how: "mistake", wish }, step];
  });
}

/** A filing that nobody answered is taken up before the five days of silence are over. */
function tooHasty(filing: Step, { wish }: Step): Step {
  const at = filing.at + 2 * officeDay;
  return { at, enteredAt: at, how: "mistake", wish };
}

/** The item that an act is of, where a case has several. */
function handlerOf(subject: CaseSubject, { wish }: Step): CaseSubject {
  if (!isJointSubject(subject) || !("item" in wish)) return subject;
  return subject.members.find(({ item }) => item === wish.item) ?? subject;
}
