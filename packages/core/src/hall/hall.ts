import type { Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import type { Breach } from "../case/breach.ts";
import { allowedActs, type AllowedAct, type Asker } from "../case/allowedActs.ts";
import type { CaseState } from "../case/caseState.ts";
import { caseFold } from "../case/caseFold.ts";
import { readCommand, type Command } from "../case/command.ts";
import { decide, refusal, type Refusal } from "../case/decide.ts";
import { explainAct, type Explanation } from "../case/explainAct.ts";
import { withNeeds } from "../case/joint/jointFiling.ts";
import { judge } from "../case/judge.ts";
import type { Outlook } from "../case/outlook.ts";
import { replayCase } from "../case/replay.ts";
import { caseAsOf, judgeCorrection, judgeRightContent, readCase, readingOf } from "../case/reading.ts";
import { worldOfActs, type World } from "../case/world.ts";
import type { CatalogueInput } from "../catalogue/catalogue.ts";
import { readCatalogue } from "../catalogue/readCatalogue.ts";
import { dossierFold } from "../dossier/dossierFold.ts";
import { isDossierCommand, readDossierCommand, type DossierCommand } from "../dossier/dossierCommand.ts";
import { dossierAsOf, judgeRightDossier } from "../dossier/dossierReading.ts";
import { judgeDossier, nextDossierActs, type DossierDraft, type DossierState } from "../dossier/dossiers.ts";
import { explainDossierAct, type DossierExplanation } from "../dossier/explainDossierAct.ts";
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
import { jointProfileOf } from "../profile/jointSettings.ts";
import type { Profile } from "../profile/profile.ts";
import { instantSchema, type Instant, type LocalInstant } from "../time/instant.ts";
import { workingCalendar, type WorkingCalendar } from "../time/workingCalendar.ts";
import { inZone } from "../time/zone.ts";
import { fallingDue, type Falling } from "../supervision/fallingDue.ts";
import { caseClocks, type CaseClock } from "../supervision/caseClocks.ts";
import type { FlowActType } from "../vocabulary/actType.ts";
import { changeHall } from "./changeHall.ts";
import type { HallCommand } from "./hallCommand.ts";
import type { KnownHall } from "./hallLaw.ts";
import { adoptCatalogue } from "./offer.ts";
import { attempts, perform, type Performed, type Verdict } from "./perform.ts";
import { adoptProfile } from "./profiles.ts";

/** What a hall is made of. */
export interface HallOptions {
  readonly store: EventStore;
  /** What the hall offers; adopted as an act of the hall when its log does not hold this version yet. */
  readonly catalogue: CatalogueInput;
  readonly calendar?: WorkingCalendar;
  /** How it counts and supervises; adopted like the catalogue. The national rules where absent. */
  readonly profile?: Profile;
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
  /** The same of a complaint, a service or a window's assessment. */
  explain(command: DossierCommand): Promise<Result<DossierExplanation, Refusal>>;
  /** A case as its log has it now, or as it was known at a moment; undefined where there is none. */
  case(id: string, knownAt?: Instant): Promise<CaseState | undefined>;
  /** A complaint, a service or a window's assessment as its log has it now, or as it was known at a moment; undefined where there is none. */
  dossier(name: DossierName, knownAt?: Instant): Promise<DossierState | undefined>;
  /** The events of a case in order. */
  history(id: string): Promise<readonly CaseEvent[]>;
  /** The clocks of a case, its items' and those of the whole, as of a moment: by when, how it was reached, what is used. */
  deadlines(id: string, asOf: string): Promise<Result<readonly CaseClock[], Issue[]>>;
  /** Everything of cases, complaints, services and windows that falls due after one moment, up to and with another: a question, which reads the whole log. */
  due(from: string, to: string): Promise<Result<readonly Falling[], Issue[]>>;
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
  const catalogue = readCatalogue(options.catalogue, options.profile && jointProfileOf(options.profile.joint));
  if (!catalogue.ok) return catalogue;
  const adopted = await adoptCatalogue(store, catalogue.value);
  if (!adopted.ok) return adopted;
  const counted = options.profile ? await adoptProfile(store, options.profile, catalogue.value.adopted) : ok(true);
  return counted.ok ? ok(hallOn(store, calendar)) : counted;
}

/** A moment in the hall's local time, out of a parameter. */
function momentOf(parameter: string, text: string, zone: string): Result<LocalInstant, Issue[]> {
  const moment = instantSchema.safeParse(text);
  return moment.success
    ? ok(inZone(moment.data, zone))
    : err([{ code: "moment.unreadable", path: [parameter], params: { value: text } }]);
}

/** All cases and dossiers of a log as they stood. */
async function foldedStates(store: EventStore, outlook: Outlook): Promise<(CaseState | DossierState)[]> {
  const [cases, dossiers] = [caseFold(outlook), dossierFold(outlook)];
  for await (const page of store.readLog()) {
    for (const event of page) {
      cases.add(event);
      dossiers.add(event);
    }
  }
  if (cases.isCorrected()) for await (const page of store.readLog()) for (const event of page) cases.collect(event);
  return [...cases.folded().cases, ...dossiers.folded()];
}

type JudgeWish = (state: CaseState, wish: AnyDraft<FlowActType>, world: World, events: readonly CaseEvent[]) => Verdict;
type JudgeDossierWish = (state: DossierState, wish: DossierDraft, world: World, nonsense: readonly Breach[]) => Verdict;

function hallOn(store: EventStore, calendar: WorkingCalendar): Hall {
  const caseEvents = async (id: string): Promise<readonly CaseEvent[]> =>
    (await store.readStream(caseStream(id))).filter(isCaseEvent);
  const dossierEvents = async (name: DossierName): Promise<readonly DossierEvent[]> =>
    (await store.readStream(dossierStream(name))).filter(isDossierEvent);
  /** The hall's own acts, others' included, and the world they have made so far. */
  let hall: KnownHall = { acts: [], world: worldOfActs([], calendar) };
  async function knownHall(): Promise<KnownHall> {
    const before = hall.acts;
    const news = (await store.readStream(hallStream, before.length)).filter(isHallEvent);
    // Others who asked at the same moment may have taken the news in already.
    if (before.length + news.length > hall.acts.length) {
      const acts = [...before, ...news];
      hall = { acts, world: worldOfActs(acts, calendar) };
    }
    return hall;
  }
  const currentWorld = async (): Promise<World> => (await knownHall()).world;

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
    const judged = (state: DossierState, events: readonly DossierEvent[], world: World): Verdict => {
      if (wish.type !== "RecordCorrected") return judgeWish(state, wish, world, []);
      const unfit = judgeCorrection(wish, events);
      if (unfit) return err(refusal([unfit]));
      return judgeWish(state, wish, world, judgeRightDossier(dossier, wish, events, world));
    };
    const fold = (events: readonly DossierEvent[]): DossierState => dossierAsOf(dossier, events);
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

  async function explainInCase(input: Command): Promise<Result<Explanation, Refusal>> {
    const command = readCommand(input, store.header.zone);
    if (!command.ok) return err(refusal(command.error));
    const { case: id, draft } = command.value;
    const events = await caseEvents(id);
    const unfit = draft.type === "RecordCorrected" ? judgeCorrection(draft, events) : undefined;
    return ok(explainAct(readCase(id, events), draft, await currentWorld(), unfit));
  }

  async function explainInDossier(input: DossierCommand): Promise<Result<DossierExplanation, Refusal>> {
    const command = readDossierCommand(input, store.header.zone);
    if (!command.ok) return err(refusal(command.error));
    const { dossier, draft } = command.value;
    const events = await dossierEvents(dossier);
    const unfit = draft.type === "RecordCorrected" ? judgeCorrection(draft, events) : undefined;
    return ok(explainDossierAct(dossierAsOf(dossier, events), draft, await currentWorld(), unfit));
  }

  function explain(command: Command): Promise<Result<Explanation, Refusal>>;
  function explain(command: DossierCommand): Promise<Result<DossierExplanation, Refusal>>;
  function explain(command: Command | DossierCommand): Promise<Result<Explanation | DossierExplanation, Refusal>> {
    return isDossierCommand(command) ? explainInDossier(command) : explainInCase(command);
  }

  return {
    execute,
    record,
    async change(command) {
      for (let attempt = 0; attempt < attempts; attempt++) {
        const tried = await changeHall(store, command, await knownHall());
        if (tried) return tried;
      }
      return err(refusal([{ code: "commit.conflict", params: { case: hallStream } }]));
    },
    explain,
    async case(id, knownAt) {
      const events = readingOf(await caseEvents(id), knownAt);
      return events.length === 0 ? undefined : replayCase(id, events);
    },
    async dossier(name, knownAt) {
      const state = dossierAsOf(name, await dossierEvents(name), { knownAt });
      return state.version === 0 ? undefined : state;
    },
    history: caseEvents,
    async deadlines(id, at) {
      const asOf = momentOf("asOf", at, store.header.zone);
      if (!asOf.ok) return asOf;
      const events = await caseEvents(id);
      if (events.length === 0) return err([{ code: "case.unknown", params: { case: id } }]);
      return ok(caseClocks(caseAsOf(id, events, { asOf: asOf.value }), await currentWorld(), asOf.value));
    },
    async due(since, until) {
      const [from, to] = [momentOf("from", since, store.header.zone), momentOf("to", until, store.header.zone)];
      if (!from.ok) return from;
      if (!to.ok) return to;
      const states = await foldedStates(store, { asOf: to.value });
      return ok(fallingDue(states, await currentWorld(), { from: from.value, to: to.value }));
    },
    async allowed(id, at, actor) {
      const moment = momentOf("at", at, store.header.zone);
      if (!moment.ok) return moment;
      const state = readCase(id, await caseEvents(id));
      return ok(allowedActs(state, moment.value, await currentWorld(), actor));
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
  const act = withNeeds(state, wish, world);
  return ok({ acts: [act], marks: [...judge(state, act, world), ...nonsense] });
};

const decided: JudgeDossierWish = (state, wish, world, nonsense) => {
  const breaches = [...judgeDossier(state, wish, world), ...nonsense];
  return breaches.length > 0 ? err(refusal(breaches, nextDossierActs(state))) : ok({ acts: [wish], marks: [] });
};

const marked: JudgeDossierWish = (state, wish, world, nonsense) =>
  ok({ acts: [wish], marks: [...judgeDossier(state, wish, world), ...nonsense] });
