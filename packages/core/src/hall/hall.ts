import { issuesOf, type Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { allowedActs, type AllowedAct, type Asker } from "../case/allowedActs.ts";
import type { CaseState } from "../case/caseState.ts";
import { readCommand, type Command } from "../case/command.ts";
import { decide, refusal, type Refusal } from "../case/decide.ts";
import { explainAct, type Explanation } from "../case/explainAct.ts";
import { judge } from "../case/judge.ts";
import { replayCase } from "../case/replay.ts";
import { judgeCorrection, judgeRightContent, readCase, readingOf } from "../case/reading.ts";
import { worldOfActs, type World } from "../case/world.ts";
import type { CatalogueInput } from "../catalogue/catalogue.ts";
import { readCatalogue } from "../catalogue/readCatalogue.ts";
import { isDossierCommand, readDossierCommand, type DossierCommand } from "../dossier/dossierCommand.ts";
import { judgeDossier, nextDossierActs, replayDossier, type DossierState } from "../dossier/dossiers.ts";
import {
  caseStream,
  dossierStream,
  hallStream,
  isCaseEvent,
  isDossierEvent,
  isHallEvent,
  type AnyDraft,
  type CaseEvent,
  type DossierEvent,
  type DossierName,
  type HallEvent,
} from "../log/event.ts";
import type { EventStore } from "../log/eventStore.ts";
import { instantSchema, type Instant } from "../time/instant.ts";
import { workingCalendar, type WorkingCalendar } from "../time/workingCalendar.ts";
import { inZone } from "../time/zone.ts";
import type { DossierActType, FlowActType } from "../vocabulary/actType.ts";
import { changeHall } from "./changeHall.ts";
import type { HallCommand } from "./hallCommand.ts";
import type { KnownHall } from "./hallLaw.ts";
import { adoptCatalogue } from "./offer.ts";
import { perform, type Performed, type Verdict } from "./perform.ts";

/** What a hall is made of. */
export interface HallOptions {
  readonly store: EventStore;
  /** What the hall offers; adopted as an act of the hall when its log does not hold this version yet. */
  readonly catalogue: CatalogueInput;
  readonly calendar?: WorkingCalendar;
}

/** What was done: the events, the case after it, and the rules that a late entry breaks. */
export type Done = Performed<CaseState>;

/** What was done in a dossier, and the dossier after it. */
export type DossierDone = Performed<DossierState>;

/**
 * A hall at work on its log.
 *
 * 中文  办事大厅
 */
export interface Hall {
  /** Does an act if every rule allows it; else refuses and stores nothing. */
  execute(command: Command): Promise<Result<Done, Refusal>>;
  /** The same of a complaint, a service or a window's assessment. */
  execute(command: DossierCommand): Promise<Result<DossierDone, Refusal>>;
  /** Takes an act that has happened (late entry 补录, import): whatever rules it breaks, it is stored and they are returned as marks. */
  record(command: Command): Promise<Result<Done, Refusal>>;
  /** The same of a complaint, a service or a window's assessment. */
  record(command: DossierCommand): Promise<Result<DossierDone, Refusal>>;
  /** Does an act of the hall itself: changes what it offers, takes a holiday notice, gives an order or takes one back. */
  change(command: HallCommand): Promise<Result<readonly HallEvent[], Refusal>>;
  /** What stands in the way of a command, without doing it: state, guard, missing material or role. */
  explain(command: Command): Promise<Result<Explanation, Refusal>>;
  /** A case as its log has it now, or as it was known at a moment; undefined where there is none. */
  case(id: string, knownAt?: Instant): Promise<CaseState | undefined>;
  /** A complaint, a service or a window's assessment as its log has it now; undefined where there is none. */
  dossier(name: DossierName): Promise<DossierState | undefined>;
  /** The events of a case in order. */
  history(id: string): Promise<readonly CaseEvent[]>;
  /** What may be done now, by one actor or by anyone. */
  allowed(id: string, at: string, actor?: Asker): Promise<Result<readonly AllowedAct[], Issue[]>>;
}

/**
 * Opens a hall on a store.
 *
 * 中文   开设大厅
 * Fails  the catalogue's issues (see `readCatalogue`), `catalogue.version-reused`
 */
export async function createHall(options: HallOptions): Promise<Result<Hall, Issue[]>> {
  const { store, calendar = workingCalendar() } = options;
  const catalogue = readCatalogue(options.catalogue);
  if (!catalogue.ok) return catalogue;
  const adopted = await adoptCatalogue(store, catalogue.value);
  return adopted.ok ? ok(hallOn(store, calendar)) : adopted;
}

type JudgeWish = (state: CaseState, wish: AnyDraft<FlowActType>, world: World, events: readonly CaseEvent[]) => Verdict;
type JudgeDossierWish = (state: DossierState, wish: AnyDraft<DossierActType>, world: World) => Verdict;

function hallOn(store: EventStore, calendar: WorkingCalendar): Hall {
  const caseEvents = async (id: string): Promise<readonly CaseEvent[]> =>
    (await store.readStream(caseStream(id))).filter(isCaseEvent);
  /** The hall's own acts, others' included, and the world they have made so far. */
  let hall: KnownHall = { acts: [], world: worldOfActs([], calendar) };
  async function currentWorld(): Promise<World> {
    const news = (await store.readStream(hallStream, hall.acts.length)).filter(isHallEvent);
    if (news.length > 0) {
      const acts = [...hall.acts, ...news];
      hall = { acts, world: worldOfActs(acts, calendar) };
    }
    return hall.world;
  }

  async function ofCase(input: Command, judgeWish: JudgeWish): Promise<Result<Done, Refusal>> {
    const command = readCommand(input, store.header.zone);
    if (!command.ok) return err(refusal(command.error));
    const { case: id, commit, draft: wish } = command.value;
    const judged = (state: CaseState, events: readonly CaseEvent[], world: World): Verdict => {
      const unfit = wish.type === "RecordCorrected" ? judgeCorrection(wish, events) : undefined;
      return unfit ? err(refusal([unfit])) : judgeWish(state, wish, world, events);
    };
    const fold = (events: readonly CaseEvent[]): CaseState => readCase(id, events);
    return perform(store, { stream: caseStream(id), id, commit, wish, isOwn: isCaseEvent, fold, judge: judged }, currentWorld);
  }

  async function ofDossier(input: DossierCommand, judgeWish: JudgeDossierWish): Promise<Result<DossierDone, Refusal>> {
    const command = readDossierCommand(input, store.header.zone);
    if (!command.ok) return err(refusal(command.error));
    const { dossier, commit, draft: wish } = command.value;
    const judged = (state: DossierState, _: readonly DossierEvent[], world: World): Verdict => judgeWish(state, wish, world);
    const fold = (events: readonly DossierEvent[]): DossierState => replayDossier(dossier, events);
    const stream = dossierStream(dossier);
    return perform(store, { stream, id: dossier.id, commit, wish, isOwn: isDossierEvent, fold, judge: judged }, currentWorld);
  }

  function execute(command: Command): Promise<Result<Done, Refusal>>;
  function execute(command: DossierCommand): Promise<Result<DossierDone, Refusal>>;
  function execute(command: Command | DossierCommand): Promise<Result<Done | DossierDone, Refusal>> {
    return isDossierCommand(command) ? ofDossier(command, decided) : ofCase(command, decidedInCase);
  }

  function record(command: Command): Promise<Result<Done, Refusal>>;
  function record(command: DossierCommand): Promise<Result<DossierDone, Refusal>>;
  function record(command: Command | DossierCommand): Promise<Result<Done | DossierDone, Refusal>> {
    return isDossierCommand(command) ? ofDossier(command, marked) : ofCase(command, markedInCase);
  }

  return {
    execute,
    record,
    async change(command) {
      await currentWorld();
      return changeHall(store, command, hall);
    },
    async explain(input) {
      const command = readCommand(input, store.header.zone);
      if (!command.ok) return err(refusal(command.error));
      const { draft } = command.value;
      const events = await caseEvents(command.value.case);
      const state = readCase(command.value.case, events);
      const unfit = draft.type === "RecordCorrected" ? judgeCorrection(draft, events) : undefined;
      return ok(explainAct(state, draft, await currentWorld(), unfit));
    },
    async case(id, knownAt) {
      const events = readingOf(await caseEvents(id), knownAt);
      return events.length === 0 ? undefined : replayCase(id, events);
    },
    async dossier(name) {
      const events = (await store.readStream(dossierStream(name))).filter(isDossierEvent);
      return events.length === 0 ? undefined : replayDossier(name, events);
    },
    history: caseEvents,
    async allowed(id, at, actor) {
      const moment = instantSchema.safeParse(at);
      if (!moment.success) return err(issuesOf(moment.error));
      const state = readCase(id, await caseEvents(id));
      return ok(allowedActs(state, inZone(moment.data, store.header.zone), await currentWorld(), actor));
    },
  };
}

const decidedInCase: JudgeWish = (state, wish, world, events) => {
  const nonsense = wish.type === "RecordCorrected" ? judgeRightContent(wish, events, world) : [];
  if (nonsense.length > 0) return err(refusal(nonsense));
  const made = decide(state, wish, world);
  return made.ok ? ok({ acts: made.value, marks: [] }) : made;
};

const markedInCase: JudgeWish = (state, wish, world, events) => {
  const nonsense = wish.type === "RecordCorrected" ? judgeRightContent(wish, events, world) : [];
  return ok({ acts: [wish], marks: [...judge(state, wish, world), ...nonsense] });
};

const decided: JudgeDossierWish = (state, wish, world) => {
  const breaches = judgeDossier(state, wish, world);
  return breaches.length > 0 ? err(refusal(breaches, nextDossierActs(state))) : ok({ acts: [wish], marks: [] });
};

const marked: JudgeDossierWish = (state, wish, world) => ok({ acts: [wish], marks: judgeDossier(state, wish, world) });
