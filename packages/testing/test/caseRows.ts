import { evaluationsOf, type CaseState, type ItemState, type LocalInstant, type World } from "@banjie/core";
import { hallClock, type Row } from "./row.ts";

const flag = (holds: boolean): number => (holds ? 1 : 0);
const clock = (at: LocalInstant | undefined): string | null => (at === undefined ? null : hallClock(at));

/** The rows of a case: its items with all that they waited for, and its evaluations. Moments as the acts had them. */
export function* caseRows(state: CaseState, world: World): Generator<Row> {
  for (const item of Object.values(state.items)) {
    yield { subject: "item", ...ofCase(state, item), ...ofItem(state, item, world) };
    yield* waitRows(state, item);
    yield* cardRows(state, item);
  }
  if (state.bundle) yield* memberRows(state, world);
  for (const at of state.services) yield { subject: "rendered", caseId: state.id, since: hallClock(at) };
  yield* servedRows(state);
  // Which of several bad reviews an act followed is the engine's: the act does not say, and what it follows depends on all that came before.
  for (const { level, at, status, appealedAt, contactedAt, rectifiedAt } of evaluationsOf(state, world)) {
    const followed = { disputed: clock(appealedAt), contacted: clock(contactedAt), rectified: clock(rectifiedAt) };
    const given = { level, since: hallClock(at), removed: flag(status === "removed") };
    yield { subject: "evaluation", caseId: state.id, ...given, ...followed };
  }
}

/** Every end, delivery and reopening of its items, in each of their rounds. */
function* servedRows({ id: caseId, items }: CaseState): Generator<Row> {
  for (const item of Object.values(items)) {
    for (const { endedAt, deliveredAt } of [item, ...item.rounds.map(({ closed }) => closed)]) {
      if (endedAt) yield { subject: "ended", caseId, since: hallClock(endedAt) };
      if (deliveredAt) yield { subject: "handed", caseId, since: hallClock(deliveredAt) };
    }
    for (const { reopenedAt } of item.rounds) yield { subject: "reopening", caseId, since: hallClock(reopenedAt) };
  }
}

function* waitRows({ id: caseId }: CaseState, { item, pauses, askings, owings, extensions }: ItemState): Generator<Row> {
  for (const { kind, special, from, to, noticed, days = null } of pauses) {
    const told = { kind, special: flag(special), noticed: flag(noticed), days };
    yield { subject: "pause", caseId, item, ...told, since: hallClock(from), until: clock(to) };
  }
  for (const { from, to } of askings) yield { subject: "asking", caseId, item, since: hallClock(from), until: clock(to) };
  // These rows are the engine's. When something was due for an item depends on the money that came in and went back, act after act,
  // each share put to the lines of bills in an order that decisions change: a running account, which no SELECT over bills and payments states.
  for (const { from, to } of owings) yield { subject: "owing", caseId, item, since: hallClock(from), until: clock(to) };
  for (const { at, days, rank, told } of extensions)
    yield { subject: "extension", caseId, item, since: hallClock(at), days, rank, told: flag(told) };
}

function* cardRows({ id: caseId }: CaseState, { item, cards }: ItemState): Generator<Row> {
  for (const { card, level, issuedAt, status } of cards)
    yield { subject: "card", caseId, item, card, level, since: hallClock(issuedAt), revoked: flag(status === "revoked") };
}

/** The items of a bundle in each round of the whole: as they stood when a combined completion was undone, and as they stand. */
function* memberRows(state: CaseState, world: World): Generator<Row> {
  const rounds = [...state.undoneCompletions, { ...state.completion, undoneAt: undefined }];
  for (const [number, { at, undoneAt }] of rounds.entries()) {
    const began = clock(rounds[number - 1]?.undoneAt);
    for (const item of Object.values(state.items)) {
      if (undoneAt !== undefined && item.receivedAt > undoneAt) continue;
      const closed = undoneAt === undefined ? -1 : item.rounds.findIndex(({ reopenedAt }) => reopenedAt >= undoneAt);
      const stood = closed < 0 ? item : { ...(item.rounds[closed]?.closed ?? item), rounds: item.rounds.slice(0, closed) };
      const round = { number, begun: began, undoneAt: clock(undoneAt), completionAt: clock(at) };
      yield { subject: "member", caseId: state.id, ...round, ...ofItem(state, stood, world) };
      for (const { from, to } of stood.owings)
        yield { subject: "memberOwing", caseId: state.id, item: item.item, number, since: hallClock(from), until: clock(to) };
    }
  }
}

/** What an item has from its case. */
const ofCase = (
  { id: caseId, channel, completion, undoneCompletions }: CaseState,
  { item, stays, reopenedAt }: ItemState,
): Row => ({
  caseId,
  window: stays[0]?.unit ?? null,
  channel: channel ?? null,
  completionAt: clock(completion?.at),
  covered: flag(completion?.items.includes(item) ?? false),
  undone: flag(undoneCompletions.length > 0),
  // Completed together once, and not handled again when that was undone for another's sake.
  settled: flag(reopenedAt === undefined && undoneCompletions.some(({ items }) => items.includes(item))),
});

function ofItem({ bundle: filedAs }: CaseState, item: ItemState, world: World): Row {
  const bundle = filedAs && item.bundle && world.bundleOf(item.bundle);
  const member = bundle?.members.find(({ definition }) => definition === item.definition);
  return {
    item: item.item,
    bundleKind: bundle?.kind ?? null,
    gate: bundle?.payment ?? null,
    optional: flag(bundle?.waitsFor === "required" && member?.optional === true),

    definition: item.definition,
    version: item.version,
    phase: item.phase,
    decision: item.outcome ?? null,
    receivedAt: hallClock(item.receivedAt),
    reopenedAt: clock(item.reopenedAt),
    unblockedAt: clock(item.unblockedAt),
    answeredAt: clock(item.intakeAnsweredAt),
    askedAt: clock(item.askedAt),
    suppliedAt: clock(item.suppliedAt),
    acceptedAt: clock(item.acceptedAt),
    decidedAt: clock(item.decidedAt),
    completedAt: clock(item.completedAt),
    endedAt: clock(item.endedAt),
    deferredInAt: clock(item.deferredInAt),
    decidingFrom: clock(item.visits.findLast(({ stage }) => stage === "decision")?.from),
    deliveredAt: clock(item.deliveredAt),
    delivery: item.deliveredBy ?? null,
    promisedOn: item.promised?.slice(0, 10) ?? null,
    needs: item.needs.length,
    lacking: item.outstanding.length,
    deferred: item.deferred.length,
    rounds: item.rounds.length,
    askedBefore: flag(
      item.rounds.some(({ closed }) => closed.askedAt !== undefined || closed.pauses.some(({ kind }) => kind === "supplement")),
    ),
    splitOff: flag(item.splitOffAt !== undefined),
  };
}
