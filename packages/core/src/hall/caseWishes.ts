import type { Breach } from "../case/breach.ts";
import type { CaseState } from "../case/caseState.ts";
import { readCommand, type Command } from "../case/command.ts";
import { decide, refusal, type Refusal } from "../case/decide.ts";
import { explainAct, type Explanation } from "../case/explainAct.ts";
import { withNeeds } from "../case/joint/jointFiling.ts";
import { judge } from "../case/judge.ts";
import { judgeCorrection, judgeRightContent, readCase } from "../case/reading.ts";
import type { World } from "../case/world.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { caseStream, isCaseEvent, type AnyDraft, type CaseEvent } from "../log/event.ts";
import type { FlowActType } from "../vocabulary/actType.ts";
import type { HallLog } from "./hallLog.ts";
import { perform, type Performed, type Verdict } from "./perform.ts";

/** What was done: the events, the case after it, and the rules that a late entry breaks. */
export type Done = Performed<CaseState>;

type JudgeWish = (state: CaseState, wish: AnyDraft<FlowActType>, world: World, events: readonly CaseEvent[]) => Verdict;

/** Does an act of a case if every rule allows it. */
export const executeInCase = (log: HallLog, command: Command): Promise<Result<Done, Refusal>> => inCase(log, command, decided);

/** Takes an act of a case that has happened, with the rules that it breaks. */
export const recordInCase = (log: HallLog, command: Command): Promise<Result<Done, Refusal>> => inCase(log, command, marked);

/** What stands in the way of an act of a case. */
export async function explainInCase(log: HallLog, input: Command): Promise<Result<Explanation, Refusal>> {
  const command = readCommand(input, log.zone);
  if (!command.ok) return err(refusal(command.error));
  const { case: id, draft } = command.value;
  const events = await log.caseEvents(id);
  return ok(explainAct(readCase(id, events), draft, await log.world(), unfitIn(draft, events)));
}

async function inCase(log: HallLog, input: Command, judgeWish: JudgeWish): Promise<Result<Done, Refusal>> {
  const command = readCommand(input, log.zone);
  if (!command.ok) return err(refusal(command.error));
  const { case: id, commit, draft: wish } = command.value;
  const judged = (state: CaseState, events: readonly CaseEvent[], world: World): Verdict => {
    const unfit = unfitIn(wish, events);
    return unfit ? err(refusal([unfit])) : judgeWish(state, wish, world, events);
  };
  const fold = (events: readonly CaseEvent[]): CaseState => readCase(id, events);
  return perform(log.store, { stream: caseStream(id), id, commit, wish, isOwn: isCaseEvent, fold, judge: judged }, log.world);
}

/** Why a correction does not fit what is recorded. */
const unfitIn = (wish: AnyDraft<FlowActType>, events: readonly CaseEvent[]): Breach | undefined =>
  wish.type === "RecordCorrected" ? judgeCorrection(wish, events) : undefined;

const decided: JudgeWish = (state, wish, world, events) => {
  const nonsense = wish.type === "RecordCorrected" ? judgeRightContent(wish, events, world) : [];
  if (nonsense.length > 0) return err(refusal(nonsense));
  const made = decide(state, wish, world);
  return made.ok ? ok({ acts: made.value, marks: [] }) : made;
};

const marked: JudgeWish = (state, wish, world, events) => {
  const nonsense = wish.type === "RecordCorrected" ? judgeRightContent(wish, events, world) : [];
  const act = withNeeds(state, wish, world);
  return ok({ acts: [act], marks: [...judge(state, act, world), ...nonsense] });
};
