import { canonicalJson } from "../foundation/canonicalJson.ts";
import type { Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { allowedActs, type AllowedAct } from "../case/allowedActs.ts";
import type { Breach } from "../case/breach.ts";
import { emptyCase, type CaseState } from "../case/caseState.ts";
import { readCommand, type Command, type ParsedCommand } from "../case/command.ts";
import { decide, refusal, type Refusal } from "../case/decide.ts";
import { judge } from "../case/judge.ts";
import { replayCase } from "../case/replay.ts";
import { worldOf, type World } from "../case/world.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { readCatalogue } from "../catalogue/readCatalogue.ts";
import { actData, caseStream, hallStream, type AnyDraft, type CaseEvent, type Event } from "../log/event.ts";
import type { EventStore } from "../log/eventStore.ts";
import { settledCommit } from "../log/settledCommit.ts";
import type { Instant } from "../time/instant.ts";
import { workingCalendar, type WorkingCalendar } from "../time/workingCalendar.ts";
import { inZone } from "../time/zone.ts";
import type { FlowActType } from "../vocabulary/actType.ts";
import type { Actor } from "../vocabulary/role.ts";

/** What a hall is made of. */
export interface HallOptions {
  readonly store: EventStore;
  /** What the hall offers; adopted as an act of the hall when its log does not hold this version yet. */
  readonly catalogue: Catalogue;
  readonly calendar?: WorkingCalendar;
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
  /** A case as its log has it, or undefined where there is none. */
  case(id: string): Promise<CaseState | undefined>;
  /** The events of a case in order. */
  history(id: string): Promise<readonly CaseEvent[]>;
  /** What may be done now, by one actor or by anyone. */
  allowed(id: string, at: Instant, actor?: Pick<Actor, "role">): Promise<readonly AllowedAct[]>;
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
  const adopted = await adopt(store, catalogue.value);
  if (!adopted.ok) return adopted;
  return ok(hallOn(store, worldOf(adopted.value, calendar)));
}

/** Every catalogue the hall has adopted, this one among them. */
async function adopt(store: EventStore, catalogue: Catalogue): Promise<Result<Catalogue[], Issue[]>> {
  const { id, version, adopted } = catalogue;
  const draft: AnyDraft = {
    v: actData.CatalogueAdopted.v,
    stream: hallStream,
    type: "CatalogueAdopted",
    at: adopted.at,
    by: adopted.by,
    data: { catalogue },
  };
  // The commit id makes this an act done once, however often and by however many processes the hall is opened.
  const answer = await settledCommit(store, { id: `catalogue/${id}@${version}`, expect: [], events: [draft] });
  if (answer.kind === "unknown") return err([{ code: "commit.unknown", params: { case: id, commit: answer.commit } }]);
  const first = answer.kind === "conflict" ? undefined : answer.events[0];
  if (first?.type !== "CatalogueAdopted" || canonicalJson(first.data.catalogue) !== canonicalJson(catalogue)) {
    return err([{ code: "catalogue.version-reused", path: ["version"], params: { id, version } }]);
  }
  const acts = await store.readStream(hallStream);
  return ok(acts.filter((act) => act.type === "CatalogueAdopted").map((act) => act.data.catalogue));
}

/** What is made of a wish before it is stored: the acts and their marks, or a refusal. */
type Verdict = Result<{ readonly acts: readonly AnyDraft[]; readonly marks: readonly Breach[] }, Refusal>;

type JudgeWish = (state: CaseState, wish: AnyDraft<FlowActType>) => Verdict;

/** A case as far as it is known. */
interface KnownCase {
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
}

/** A case with the acts that follow those known. */
function followOn({ state, events }: KnownCase, more: readonly Event[]): KnownCase {
  const next = more as readonly CaseEvent[];
  return { state: replayCase(state.id, next, state), events: [...events, ...next] };
}

function hallOn(store: EventStore, world: World): Hall {
  const caseEvents = async (id: string): Promise<readonly CaseEvent[]> =>
    (await store.readStream(caseStream(id))).filter((event) => event.type !== "CatalogueAdopted");

  async function perform(input: Command, judgeWish: JudgeWish): Promise<Result<Done, Refusal>> {
    const command = readCommand(input, store.header.zone);
    if (!command.ok) return err(refusal(command.error));
    const { case: id } = command.value;
    let known = followOn({ state: emptyCase(id), events: [] }, await caseEvents(id));
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
    if (answered.length > 0) return ok({ events: answered, state, repeated: true, marks: [] });
    const verdict = judgeWish(state, draft);
    if (!verdict.ok) return verdict;
    const { acts, marks } = verdict.value;
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
    const after = replayCase(id, answer.events as readonly CaseEvent[], state);
    return ok({ events: answer.events, state: after, repeated: false, marks });
  }

  return {
    execute: (command) =>
      perform(command, (state, wish) => {
        const decided = decide(state, wish, world);
        return decided.ok ? ok({ acts: decided.value, marks: [] }) : decided;
      }),
    record: (command) => perform(command, (state, wish) => ok({ acts: [wish], marks: judge(state, wish, world) })),
    async case(id) {
      const events = await caseEvents(id);
      return events.length === 0 ? undefined : replayCase(id, events);
    },
    history: caseEvents,
    async allowed(id, at, actor) {
      return allowedActs(replayCase(id, await caseEvents(id)), inZone(at, store.header.zone), world, actor);
    },
  };
}
