import { issuesOf, type Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { allowedActs, type AllowedAct, type Asker } from "../case/allowedActs.ts";
import type { Breach } from "../case/breach.ts";
import { emptyCase, type CaseState } from "../case/caseState.ts";
import { caseFold, type FoldedCases } from "../case/caseFold.ts";
import { readCommand, type Command, type ParsedCommand } from "../case/command.ts";
import { decide, refusal, type Refusal } from "../case/decide.ts";
import { explainAct, type Explanation } from "../case/explainAct.ts";
import { withNeeds } from "../case/joint/jointFiling.ts";
import { judge } from "../case/judge.ts";
import type { Outlook } from "../case/outlook.ts";
import { replayCase } from "../case/replay.ts";
import { isSameAct } from "../case/sameAct.ts";
import { caseAsOf, correctsRecords, judgeCorrection, judgeRightContent, readCase, readingOf } from "../case/reading.ts";
import { worldOfActs, type World } from "../case/world.ts";
import type { CatalogueInput } from "../catalogue/catalogue.ts";
import { readCatalogue } from "../catalogue/readCatalogue.ts";
import {
  caseOfStream,
  caseStream,
  hallStream,
  isCaseEvent,
  isHallEvent,
  type AnyDraft,
  type CaseEvent,
  type Event,
  type HallEvent,
} from "../log/event.ts";
import type { EventStore } from "../log/eventStore.ts";
import { draftIssues } from "../log/draftIssues.ts";
import { settledCommit } from "../log/settledCommit.ts";
import type { Profile } from "../profile/profile.ts";
import { instantSchema, type Instant, type LocalInstant } from "../time/instant.ts";
import { workingCalendar, type WorkingCalendar } from "../time/workingCalendar.ts";
import { inZone } from "../time/zone.ts";
import { fallingDue, type Falling } from "../supervision/fallingDue.ts";
import { itemClocks, type ItemClock } from "../supervision/itemClocks.ts";
import type { FlowActType } from "../vocabulary/actType.ts";
import { changeHall } from "./changeHall.ts";
import type { HallCommand } from "./hallCommand.ts";
import type { KnownHall } from "./hallLaw.ts";
import { adoptCatalogue } from "./offer.ts";
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

/** What was done. */
export interface Done {
  readonly events: readonly Event[];
  /** The case after it, frozen. */
  readonly state: CaseState;
  /** Whether this commit id had been answered before: nothing was stored now. */
  readonly repeated: boolean;
  /** Rules that a late entry breaks: it is stored all the same. Empty after `execute`. */
  readonly marks: readonly Breach[];
}

/**
 * A hall at work on its log.
 *
 * 中文  办事大厅
 */
export interface Hall {
  /** Does an act if every rule allows it; else refuses and stores nothing. */
  execute(command: Command): Promise<Result<Done, Refusal>>;
  /** Takes an act that has happened (late entry 补录, import): whatever rules it breaks, it is stored and they are returned as marks. */
  record(command: Command): Promise<Result<Done, Refusal>>;
  /** Does an act of the hall itself: changes what it offers, takes a holiday notice, gives an order or takes one back. */
  change(command: HallCommand): Promise<Result<readonly HallEvent[], Refusal>>;
  /** What stands in the way of a command, without doing it: state, guard, missing material or role. */
  explain(command: Command): Promise<Result<Explanation, Refusal>>;
  /** A case as its log has it now, or as it was known at a moment; undefined where there is none. */
  case(id: string, knownAt?: Instant): Promise<CaseState | undefined>;
  /** The events of a case in order. */
  history(id: string): Promise<readonly CaseEvent[]>;
  /** The clocks of a case's items as of a moment: by when, how it was reached, what is used. */
  deadlines(id: string, asOf: string): Promise<Result<readonly ItemClock[], Issue[]>>;
  /** Everything that falls due after one moment, up to and with another: a question, which reads the whole log. */
  due(from: string, to: string): Promise<Result<readonly Falling[], Issue[]>>;
  /** What may be done now, by one actor or by anyone. */
  allowed(id: string, at: string, actor?: Asker): Promise<Result<readonly AllowedAct[], Issue[]>>;
}

/** How often a conflict is met by deciding anew before it is given back. */
const attempts = 16;

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
  if (!adopted.ok) return adopted;
  const counted = options.profile ? await adoptProfile(store, options.profile, catalogue.value.adopted) : ok(true);
  return counted.ok ? ok(hallOn(store, calendar)) : counted;
}

/** A moment in the hall's local time. */
function momentOf(text: string, zone: string): Result<LocalInstant, Issue[]> {
  const moment = instantSchema.safeParse(text);
  return moment.success ? ok(inZone(moment.data, zone)) : err(issuesOf(moment.error));
}

/** All cases of a log as they stood. */
async function foldedCases(store: EventStore, outlook: Outlook): Promise<FoldedCases> {
  const fold = caseFold(outlook);
  for await (const page of store.readLog()) for (const event of page) fold.add(event);
  if (fold.isCorrected()) for await (const page of store.readLog()) for (const event of page) fold.collect(event);
  return fold.folded();
}

/** What is made of a wish before it is stored: the acts and their marks, or a refusal. */
type Verdict = Result<{ readonly acts: readonly AnyDraft[]; readonly marks: readonly Breach[] }, Refusal>;

type JudgeWish = (state: CaseState, wish: AnyDraft<FlowActType>, world: World, events: readonly CaseEvent[]) => Verdict;

/** A case as far as it is known. */
interface KnownCase {
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
}

/** A case with the acts that follow those known; a correction among them folds it anew. */
function followOn({ state, events }: KnownCase, more: readonly Event[]): KnownCase {
  const next = more.filter(isCaseEvent);
  const all = [...events, ...next];
  return { state: correctsRecords(next) ? readCase(state.id, all) : replayCase(state.id, next, state), events: all };
}

function hallOn(store: EventStore, calendar: WorkingCalendar): Hall {
  const caseEvents = async (id: string): Promise<readonly CaseEvent[]> =>
    (await store.readStream(caseStream(id))).filter(isCaseEvent);
  const knownCase = async (id: string): Promise<KnownCase> =>
    followOn({ state: emptyCase(id), events: [] }, await caseEvents(id));

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

  async function perform(input: Command, judgeWish: JudgeWish): Promise<Result<Done, Refusal>> {
    const command = readCommand(input, store.header.zone);
    if (!command.ok) return err(refusal(command.error));
    const { case: id } = command.value;
    let known = await knownCase(id);
    for (let attempt = 0; attempt < attempts; attempt++) {
      const tried = await attemptOnce(command.value, known, judgeWish);
      if (!("missed" in tried)) return tried;
      known = followOn(known, tried.missed);
    }
    return err(refusal([{ code: "commit.conflict", params: { case: id } }]));
  }

  /** One try at a command: done, refused, or the acts of others who were quicker, after which it must be decided anew. */
  async function attemptOnce(
    { case: id, commit, draft }: ParsedCommand,
    { state, events }: KnownCase,
    judgeWish: JudgeWish,
  ): Promise<Result<Done, Refusal> | { readonly missed: readonly Event[] }> {
    const answered = events.filter((event) => event.commit === commit);
    if (answered.length > 0) return firstAnswer(events, answered, draft, judgeWish);
    const unfit = draft.type === "RecordCorrected" ? judgeCorrection(draft, events) : undefined;
    if (unfit) return err(refusal([unfit]));
    const verdict = judgeWish(state, draft, await currentWorld(), events);
    if (!verdict.ok) return verdict;
    const { acts, marks } = verdict.value;
    const unreadable = acts.flatMap(draftIssues);
    if (unreadable.length > 0) return err(refusal(unreadable));
    const [stream, { version }] = [caseStream(id), state];
    const answer = await settledCommit(store, { id: commit, expect: [{ stream, version }], events: acts });
    if (answer.kind === "conflict") return answer;
    if (answer.kind === "unknown") {
      return err(refusal([{ code: "commit.unknown", params: { case: id, commit: answer.commit } }]));
    }
    if (answer.events.some((event) => event.stream !== stream)) {
      return err(refusal([{ code: "commit.id-used-elsewhere", params: { commit: commit ?? "" } }]));
    }
    // A repeat that overtook us was stored after our reading: the next try finds it in the case.
    if (answer.kind === "repeated" || answer.events[0]?.version !== version + 1) {
      return { missed: await store.readStream(stream, version) };
    }
    const after = followOn({ state, events }, answer.events);
    return ok({ events: answer.events, state: after.state, repeated: false, marks });
  }

  /** What was answered when the commit id was new: the same events, state and marks; another act under its name is refused. */
  async function firstAnswer(
    events: readonly CaseEvent[],
    answered: readonly CaseEvent[],
    draft: AnyDraft<FlowActType>,
    judgeWish: JudgeWish,
  ): Promise<Result<Done, Refusal>> {
    const [first] = answered;
    const id = caseOfStream(draft.stream) ?? "";
    if (!first || !isSameAct(first, draft)) {
      return err(refusal([{ code: "commit.id-reused", params: { commit: first?.commit ?? "" } }]));
    }
    const before = readCase(id, events.slice(0, first.version - 1));
    const verdict = judgeWish(before, draft, await currentWorld(), events.slice(0, first.version - 1));
    const state = readCase(id, events.slice(0, answered.at(-1)?.version));
    return ok({ events: answered, state, repeated: true, marks: verdict.ok ? verdict.value.marks : [] });
  }

  return {
    execute: (command) =>
      perform(command, (state, wish, world, events) => {
        const nonsense = wish.type === "RecordCorrected" ? judgeRightContent(wish, events, world) : [];
        if (nonsense.length > 0) return err(refusal(nonsense));
        const decided = decide(state, wish, world);
        return decided.ok ? ok({ acts: decided.value, marks: [] }) : decided;
      }),
    record: (command) =>
      perform(command, (state, wish, world, events) => {
        const nonsense = wish.type === "RecordCorrected" ? judgeRightContent(wish, events, world) : [];
        const act = withNeeds(state, wish, world);
        return ok({ acts: [act], marks: [...judge(state, act, world), ...nonsense] });
      }),
    async change(command) {
      for (let attempt = 0; attempt < attempts; attempt++) {
        const tried = await changeHall(store, command, await knownHall());
        if (tried) return tried;
      }
      return err(refusal([{ code: "commit.conflict", params: { case: hallStream } }]));
    },
    async explain(input) {
      const command = readCommand(input, store.header.zone);
      if (!command.ok) return err(refusal(command.error));
      const { draft } = command.value;
      const { state, events } = await knownCase(command.value.case);
      const unfit = draft.type === "RecordCorrected" ? judgeCorrection(draft, events) : undefined;
      return ok(explainAct(state, draft, await currentWorld(), unfit));
    },
    async case(id, knownAt) {
      const events = readingOf(await caseEvents(id), knownAt);
      return events.length === 0 ? undefined : replayCase(id, events);
    },
    history: caseEvents,
    async deadlines(id, at) {
      const asOf = momentOf(at, store.header.zone);
      if (!asOf.ok) return asOf;
      const world = await currentWorld();
      const { items } = caseAsOf(id, await caseEvents(id), { asOf: asOf.value });
      return ok(Object.values(items).flatMap((item) => itemClocks(item, world, asOf.value)));
    },
    async due(since, until) {
      const [from, to] = [momentOf(since, store.header.zone), momentOf(until, store.header.zone)];
      if (!from.ok) return from;
      if (!to.ok) return to;
      const { cases } = await foldedCases(store, { asOf: to.value });
      return ok(fallingDue(cases, await currentWorld(), { from: from.value, to: to.value }));
    },
    async allowed(id, at, actor) {
      const moment = momentOf(at, store.header.zone);
      if (!moment.ok) return moment;
      const { state } = await knownCase(id);
      return ok(allowedActs(state, moment.value, await currentWorld(), actor));
    },
  };
}
