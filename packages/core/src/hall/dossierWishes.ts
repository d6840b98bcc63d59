import type { Breach } from "../case/breach.ts";
import { refusal, type Refusal } from "../case/decide.ts";
import { judgeCorrection } from "../case/reading.ts";
import type { World } from "../case/world.ts";
import { readDossierCommand, type DossierCommand } from "../dossier/dossierCommand.ts";
import { dossierAsOf, judgeRightDossier } from "../dossier/dossierReading.ts";
import { judgeDossier, nextDossierActs, type DossierDraft, type DossierState } from "../dossier/dossiers.ts";
import { explainDossierAct, type DossierExplanation } from "../dossier/explainDossierAct.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { dossierStream, isDossierEvent, type DossierEvent } from "../log/event.ts";
import type { HallLog } from "./hallLog.ts";
import { perform, type Performed, type Verdict } from "./perform.ts";

/** What was done in a dossier, and the dossier after it. */
export type DossierDone = Performed<DossierState>;

type JudgeWish = (state: DossierState, wish: DossierDraft, world: World, nonsense: readonly Breach[]) => Verdict;

/** Does an act of a dossier if every rule allows it. */
export const executeInDossier = (log: HallLog, command: DossierCommand): Promise<Result<DossierDone, Refusal>> =>
  inDossier(log, command, decided);

/** Takes an act of a dossier that has happened, with the rules that it breaks. */
export const recordInDossier = (log: HallLog, command: DossierCommand): Promise<Result<DossierDone, Refusal>> =>
  inDossier(log, command, marked);

/** What stands in the way of an act of a dossier. */
export async function explainInDossier(log: HallLog, input: DossierCommand): Promise<Result<DossierExplanation, Refusal>> {
  const command = readDossierCommand(input, log.zone);
  if (!command.ok) return err(refusal(command.error));
  const { dossier, draft } = command.value;
  const events = await log.dossierEvents(dossier);
  const unfit = draft.type === "RecordCorrected" ? judgeCorrection(draft, events) : undefined;
  return ok(explainDossierAct(dossierAsOf(dossier, events), draft, await log.world(), unfit));
}

async function inDossier(log: HallLog, input: DossierCommand, judgeWish: JudgeWish): Promise<Result<DossierDone, Refusal>> {
  const command = readDossierCommand(input, log.zone);
  if (!command.ok) return err(refusal(command.error));
  const { dossier, commit, draft: wish } = command.value;
  const judged = (state: DossierState, events: readonly DossierEvent[], world: World): Verdict => {
    if (wish.type !== "RecordCorrected") return judgeWish(state, wish, world, []);
    const unfit = judgeCorrection(wish, events);
    if (unfit) return err(refusal([unfit]));
    return judgeWish(state, wish, world, judgeRightDossier(dossier, wish, events, world));
  };
  const fold = (events: readonly DossierEvent[]): DossierState => dossierAsOf(dossier, events);
  const stream = dossierStream(dossier);
  return perform(log.store, { stream, id: dossier.id, commit, wish, isOwn: isDossierEvent, fold, judge: judged }, log.world);
}

const decided: JudgeWish = (state, wish, world, nonsense) => {
  const breaches = [...judgeDossier(state, wish, world), ...nonsense];
  return breaches.length > 0 ? err(refusal(breaches, nextDossierActs(state))) : ok({ acts: [wish], marks: [] });
};

const marked: JudgeWish = (state, wish, world, nonsense) =>
  ok({ acts: [wish], marks: [...judgeDossier(state, wish, world), ...nonsense] });
