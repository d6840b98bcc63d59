import type { DataOf, Event } from "../log/event.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../time/instant.ts";
import type { ItemActType } from "../vocabulary/actType.ts";
import { endPhases, stageOf, type Phase, type Stage } from "../vocabulary/phase.ts";
import { applyToCards } from "./applyToCards.ts";
import { resultOf, type Consultation, type Extension, type ItemState, type Pause } from "./itemState.ts";

/** What an act of one item does to it. */
export function applyToItem(item: ItemState, event: Event<ItemActType>): void {
  switch (event.type) {
    case "ItemAccepted":
      return accept(item, event);
    case "ItemAcceptedConditionally":
      item.deferred = [...event.data.deferred];
      if (event.data.supplyBy !== undefined) item.deferredUntil = event.data.supplyBy;
      return accept(item, event);
    case "ItemNotAccepted":
      if (event.data.outOfPower) item.outOfPower = true;
      item.intakeAnsweredAt ??= event.at;
      return endItem(item, "notAccepted", event.at);
    case "ItemNotRequired":
      item.intakeAnsweredAt ??= event.at;
      return endItem(item, "notRequired", event.at);
    case "CommitmentMade":
      item.committedAt ??= event.at;
      return;
    case "ItemHandedOver":
      item.holder = event.data.to;
      return;
    case "ExaminationStarted":
      return move(item, "examining", event.at);
    case "ExaminationConcluded":
      item.examiners = [...new Set([...item.examiners, event.by.id])];
      return move(item, "examined", event.at);
    case "ReviewConcluded":
      item.reviewers = [...new Set([...item.reviewers, event.by.id])];
      return move(item, "reviewed", event.at);
    case "ItemSentBack":
      return move(item, event.data.to === "examination" ? "examining" : "examined", event.at);
    case "SpecialProcedureStarted":
      item.pauses.push(procedureOf(event.at, event.data));
      return;
    case "ItemSuspended":
      item.pauses.push({ kind: event.data.kind, special: false, from: event.at, noticed: false });
      return;
    case "SpecialProcedureEnded":
      return endPause(item, event.data.procedure, event.at);
    case "ItemResumed":
      return endPause(item, event.data.kind, event.at);
    case "ExtensionApproved":
      item.extensions.push(extensionOf(event.at, event.data));
      return;
    case "HearingRightTold":
      item.hearing.toldAt ??= event.at;
      return;
    case "HearingRequested":
      item.hearing.requestedAt ??= event.at;
      return;
    case "HearingNotified":
      item.hearing.notifiedAt = event.at;
      item.hearing.on = event.data.on;
      return;
    case "HearingHeld":
      item.hearing.heldAt = event.at;
      item.hearing.chair = event.data.chair;
      if (event.data.record !== undefined) item.hearing.record = event.data.record;
      return;
    case "InterestedPartyTold":
      item.partiesToldAt ??= event.at;
      return;
    case "DecisionMade":
      item.decidedAt ??= event.at;
      item.outcome ??= event.data.outcome;
      return move(item, "decided", event.at);
    case "DecisionPublished":
      item.publishedAt ??= event.at;
      return;
    case "ItemCompleted":
      return endItem(item, "completed", event.at);
    case "ItemDelivered":
      return deliverItem(item, event);
    case "ItemSentUp":
      return endItem(item, "sentUp", event.at);
    case "ItemWithdrawn":
      return endItem(item, "withdrawn", event.at);
    case "ItemLapsed":
      return endItem(item, "lapsed", event.at);
    case "ItemVoided":
      return endItem(item, event.data.kind === "entryError" ? "deleted" : "voided", event.at);
    case "ItemReopened":
      return reopen(item, event);
    case "CardIssued":
    case "CardAnswered":
    case "CardAppealed":
    case "CardRevoked":
    case "CardUpheld":
    case "SupervisionOrdered":
      return applyToCards(item.cards, event);
    case "OpinionRequested":
      return consult(item, event);
    case "OpinionGiven":
      return takeOpinion(item, event);
    case "CommitmentVerified":
      item.verifiedAt ??= event.at;
      if (!event.data.kept) item.foundFalseAt ??= event.at;
      return;
    case "OverdueExplained":
      if (event.data.published) explain(item, event.at);
      return;
    case "SiteVerified":
      // Told in the history; nothing that follows depends on them.
      return;
  }
}

function accept(item: ItemState, { at, by, data }: Event<"ItemAccepted" | "ItemAcceptedConditionally">): void {
  item.intakeAnsweredAt ??= at;
  item.acceptedAt ??= at;
  item.holder ||= by.unit;
  if (data.promised !== undefined) item.promised ??= data.promised;
  if (data.version !== undefined) item.version = data.version;
  move(item, "accepted", at);
}

/** A unit is asked once: who asks again sets it another day; once its day has passed it is asked anew. */
function consult(item: ItemState, { at, data }: Event<"OpinionRequested">): void {
  const isAskedAnew = ({ unit, answeredAt, until }: Consultation): boolean =>
    answeredAt === undefined && data.units.includes(unit) && civilDateOf(at) <= until;
  const [again, others] = [item.consultations.filter(isAskedAnew), item.consultations.filter((one) => !isAskedAnew(one))];
  const askedAt = (name: string): LocalInstant => again.find(({ unit }) => unit === name)?.askedAt ?? at;
  item.consultations = [...others, ...data.units.map((unit) => ({ unit, askedAt: askedAt(unit), until: data.until }))];
}

/** The first answer of a unit that was asked counts; what others say stays in the history. */
function takeOpinion(item: ItemState, { at, data }: Event<"OpinionGiven">): void {
  const asked = item.consultations.findLast(({ unit, answeredAt }) => unit === data.unit && answeredAt === undefined);
  if (asked) Object.assign(asked, { answeredAt: at, answer: data.opinion, reasoned: data.reasons.length > 0 });
}

/** What is said in public of a delay explains those of earlier rounds too. */
function explain(item: ItemState, at: LocalInstant): void {
  for (const round of [item, ...item.rounds.map(({ closed }) => closed)]) round.explainedAt ??= at;
}

function procedureOf(from: LocalInstant, { procedure, basis, days, notice }: DataOf<"SpecialProcedureStarted">): Pause {
  const noticed = basis !== undefined && notice !== undefined;
  const stated = { ...(days !== undefined && { days }), ...(basis !== undefined && { basis }) };
  return { kind: procedure, special: true, from, noticed, ...stated };
}

const extensionOf = (at: LocalInstant, { days, approver, reason, notice }: DataOf<"ExtensionApproved">): Extension => ({
  at,
  days,
  rank: approver.rank,
  told: reason !== undefined && notice !== undefined,
});

/** Ends the one that began last before it: a late entry may tell of pauses in another order than they were. */
function endPause(item: ItemState, kind: Pause["kind"], at: LocalInstant): void {
  const open = item.pauses.filter((pause) => pause.to === undefined && pause.kind === kind);
  const begun = open
    .filter(({ from }) => !isEarlier(at, from))
    .toSorted((one, other) => (isEarlier(one.from, other.from) ? 1 : -1));
  const pause = begun[0] ?? open[0];
  if (pause) pause.to = at;
}

/** An item that has ended is moved by no later act. */
function move(item: ItemState, phase: Phase, at: LocalInstant): void {
  if (endPhases.has(item.phase)) return;
  item.phase = phase;
  visit(item, stageOf[phase], at);
}

/** What leaves one stage is in the next. */
function visit(item: ItemState, stage: Stage | undefined, at: LocalInstant): void {
  const last = item.visits.at(-1);
  if (last && last.to === undefined) {
    if (last.stage === stage) return;
    last.to = at;
  }
  if (stage) item.visits.push({ stage, from: at });
}

/** The first end of a round counts. */
export function endItem(item: ItemState, phase: Phase, at: LocalInstant): void {
  if (endPhases.has(item.phase)) return;
  item.phase = phase;
  visit(item, undefined, at);
  item.endedAt = at;
  if (phase === "completed") item.completedAt = at;
}

/** A completed item is handed over once. */
export function deliverItem(item: ItemState, { at, data }: Event<"ItemDelivered" | "CaseDelivered">): void {
  if (item.deliveredAt === undefined) Object.assign(item, { deliveredAt: at, deliveredBy: data.method });
  if (item.phase === "completed") item.phase = "delivered";
}

/** What belongs to one round only: the next one has its own. */
const ofOneRound = [
  "unblockedAt",
  "intakeAnsweredAt",
  "suppliedAt",
  "supplyUntil",
  "acceptedAt",
  "outOfPower",
  "askedAt",
  "deferredUntil",
  "deferredInAt",
  "promised",
  "decidedAt",
  "outcome",
  "completedAt",
  "publishedAt",
  "explainedAt",
  "verifiedAt",
  "deliveredAt",
  "deliveredBy",
  "endedAt",
] as const satisfies readonly (keyof ItemState)[];

/** The next round begins, with its own clocks: reopened after acceptance it is accepted that day, else the hall has its days to answer. */
function reopen(item: ItemState, { at, data }: Event<"ItemReopened">): void {
  const result = resultOf(item);
  if (result === undefined) return;
  item.rounds.push({ result, reopenedAt: at, closed: { ...item, rounds: [], cards: [], stays: [] } });
  for (const member of ofOneRound) delete item[member];
  Object.assign(item, {
    outstanding: [],
    deferred: [],
    visits: [],
    pauses: [],
    owings: [],
    askings: [],
    extensions: [],
    consultations: [],
    hearing: {},
    reopenedAt: at,
  });
  item.phase = data.to === "acceptance" ? "accepted" : "filed";
  if (data.to === "acceptance") {
    item.acceptedAt = at;
    item.intakeAnsweredAt = at;
    visit(item, "examination", at);
  }
}
