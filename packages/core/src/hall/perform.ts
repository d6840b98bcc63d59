import type { Breach } from "../case/breach.ts";
import { refusal, type Refusal } from "../case/decide.ts";
import { isSameAct } from "../case/sameAct.ts";
import type { World } from "../case/world.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { draftIssues } from "../log/draftIssues.ts";
import type { AnyDraft, Event } from "../log/event.ts";
import type { EventStore } from "../log/eventStore.ts";
import { settledCommit } from "../log/settledCommit.ts";

/** What was done, and what it made of the stream. */
export interface Performed<State> {
  readonly events: readonly Event[];
  /** The state after it, frozen. */
  readonly state: State;
  /** Whether this commit id had been answered before: nothing was stored now. */
  readonly repeated: boolean;
  /** Rules that a late entry breaks: it is stored all the same. Empty after `execute`. */
  readonly marks: readonly Breach[];
}

/** What is made of a wish before it is stored: the acts and their marks, or a refusal. */
export type Verdict = Result<{ readonly acts: readonly AnyDraft[]; readonly marks: readonly Breach[] }, Refusal>;

/** A wish in its stream: how the stream is folded, and what comes of the wish there. */
export interface Proceedings<State, Own extends Event> {
  readonly stream: string;
  /** What refusals call it. */
  readonly id: string;
  readonly commit: string | undefined;
  readonly wish: AnyDraft;
  readonly isOwn: (event: Event) => event is Own;
  readonly fold: (events: readonly Own[]) => State;
  readonly judge: (state: State, events: readonly Own[], world: World) => Verdict;
}

/**
 * How often a conflict is met by deciding anew before it is given back. Each conflict is another's act that was stored, so nothing turns
 * in a circle; of eight processes at one case one in some thousand acts needed more than sixteen.
 */
export const attempts = 100;

/** Does the wish of some proceedings, deciding anew when others were quicker. */
export async function perform<State, Own extends Event>(
  store: EventStore,
  proceedings: Proceedings<State, Own>,
  currentWorld: () => Promise<World>,
): Promise<Result<Performed<State>, Refusal>> {
  const { stream, id } = proceedings;
  let events = (await store.readStream(stream)).filter(proceedings.isOwn);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const tried = await attemptOnce(store, proceedings, events, await currentWorld());
    if (!("missed" in tried)) return tried;
    events = events.concat(tried.missed.filter(proceedings.isOwn));
  }
  return err(refusal([{ code: "commit.conflict", params: { case: id } }]));
}

/** One try: done, refused, or the acts of others who were quicker, after which it must be decided anew. */
async function attemptOnce<State, Own extends Event>(
  store: EventStore,
  proceedings: Proceedings<State, Own>,
  events: readonly Own[],
  world: World,
): Promise<Result<Performed<State>, Refusal> | { readonly missed: readonly Event[] }> {
  const { stream, id, commit } = proceedings;
  const answered = events.filter((event) => event.commit === commit);
  if (answered.length > 0) return firstAnswer(proceedings, events, answered, world);
  const verdict = proceedings.judge(proceedings.fold(events), events, world);
  if (!verdict.ok) return verdict;
  const { acts, marks } = verdict.value;
  const unreadable = acts.flatMap(draftIssues);
  if (unreadable.length > 0) return err(refusal(unreadable));
  const version = events.at(-1)?.version ?? 0;
  const answer = await settledCommit(store, { id: commit, expect: [{ stream, version }], events: acts });
  if (answer.kind === "conflict") return answer;
  if (answer.kind === "unknown") return err(refusal([{ code: "commit.unknown", params: { case: id, commit: answer.commit } }]));
  if (answer.events.some((event) => event.stream !== stream)) {
    return err(refusal([{ code: "commit.id-used-elsewhere", params: { commit: commit ?? "" } }]));
  }
  // A repeat that overtook us was stored after our reading: the next try finds it in the stream.
  if (answer.kind === "repeated" || answer.events[0]?.version !== version + 1) {
    return { missed: await store.readStream(stream, version) };
  }
  const state = proceedings.fold([...events, ...answer.events.filter(proceedings.isOwn)]);
  return ok({ events: answer.events, state, repeated: false, marks });
}

/** What was answered when the commit id was new: the same events, state and marks; another act under its name is refused. */
function firstAnswer<State, Own extends Event>(
  { wish, fold, judge }: Proceedings<State, Own>,
  events: readonly Own[],
  answered: readonly Own[],
  world: World,
): Result<Performed<State>, Refusal> {
  const [first] = answered;
  if (!first || !isSameAct(first, wish)) {
    return err(refusal([{ code: "commit.id-reused", params: { commit: first?.commit ?? "" } }]));
  }
  const before = events.slice(0, first.version - 1);
  const verdict = judge(fold(before), before, world);
  const state = fold(events.slice(0, answered.at(-1)?.version));
  return ok({ events: answered, state, repeated: true, marks: verdict.ok ? verdict.value.marks : [] });
}
