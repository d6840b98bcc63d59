import type { ItemState } from "../case/itemState.ts";
import { toldTo } from "../case/clocks/handlingLedgers.ts";
import { deadline } from "../case/deadlines.ts";
import { endingActs } from "../case/judgeOrder.ts";
import { roundsOf } from "../case/roundsOf.ts";
import type { World } from "../case/world.ts";
import { isInTime, verdictOf, type Deadline } from "../clock/deadline.ts";
import type { CaseEvent } from "../log/event.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../time/instant.ts";
import type { CaseActType, FlowActType, ItemActType } from "../vocabulary/actType.ts";
import type { ClockName } from "../vocabulary/clock.ts";
import type { ReviewAnswer, ReviewPointName } from "../vocabulary/reviewPoint.ts";
import { clockPoint, pointOf, type ReviewPoint, type RoundClock } from "./reviewPoint.ts";
import type { Unrecorded } from "./unrecorded.ts";

/** What a file is reviewed by. */
export interface ReviewBasis {
  readonly world: World;
  readonly asOf: LocalInstant;
  /** What the log never records: nobody can say that it is missing. */
  readonly unrecorded?: Unrecorded | undefined;
}

/**
 * What an inspector would tick of an item's file: the five points of a file review with their sub-points.
 *
 * 中文    案卷评查
 * Source  a published file-review standard
 * In      events — of the case, what has been corrected in its right content
 * Out     every point once, in order; a signature and a seal are never known from a log
 */
export function reviewFile(item: ItemState, events: readonly CaseEvent[], basis: ReviewBasis): ReviewPoint[] {
  const file = new File(item, events, basis);
  return [...acceptance(file), ...supplement(file), ...examination(file), ...time(file), ...decision(file)];
}

function* acceptance(file: File): Generator<ReviewPoint> {
  const accepted = file.all("ItemAccepted", "ItemAcceptedConditionally");
  const answers = [...file.all("ItemNotAccepted", "ItemNotRequired", "SupplementNotified"), ...accepted];
  const hasEnded = file.item.endedAt !== undefined;
  const missing: ReviewAnswer = hasEnded ? "none" : "open";
  yield file.stated("acceptance.notice", accepted, "document", ({ data }) => "document" in data && data.document, missing);
  yield file.clock("acceptance.inTime", "intake", answers);
  yield file.stated("acceptance.dateTold", accepted, "promised", ({ data }) => "promised" in data && data.promised, missing);
  yield pointOf("acceptance.signed", accepted.length > 0 ? "unknown" : missing);
}

function* supplement(file: File): Generator<ReviewPoint> {
  const notices = file.all("SupplementNotified");
  const received = file.all("SupplementReceived");
  const names = ["supplement.once", "supplement.inTime", "supplement.received", "supplement.matches"] as const;
  if (notices.length === 0) {
    for (const point of [...names, "supplement.acceptedThen", "supplement.signed"] as const) yield pointOf(point, "none");
    return;
  }
  const asked = new Set(notices.flatMap(({ data }) => data.materials));
  const came = new Set(received.flatMap(({ data }) => data.materials));
  const isAllIn = [...asked].every((material) => came.has(material));
  const ended: ReviewAnswer = file.item.endedAt === undefined ? "open" : "none";
  yield pointOf("supplement.once", notices.length === 1 ? "kept" : "broken", notices);
  yield file.inTime("supplement.inTime", "intake", notices.slice(0, 1));
  yield pointOf("supplement.received", received.length > 0 ? "kept" : ended, received);
  const matches = isAllIn && [...came].every((material) => asked.has(material));
  yield pointOf("supplement.matches", received.length === 0 ? ended : matches ? "kept" : isAllIn ? "broken" : ended, received);
  const [accepted] = file.all("ItemAccepted", "ItemAcceptedConditionally");
  const { suppliedAt, unblockedAt = suppliedAt } = file.item;
  // What needs the result of another item is accepted when that is there too.
  const ready = suppliedAt && unblockedAt && (isEarlier(suppliedAt, unblockedAt) ? unblockedAt : suppliedAt);
  const onTheDay = accepted && ready && civilDateOf(ready) === civilDateOf(accepted.at);
  const then = accepted ? (onTheDay ? "kept" : "broken") : ended;
  yield pointOf("supplement.acceptedThen", then, accepted ? [...received, accepted] : received);
  yield pointOf("supplement.signed", "unknown", notices);
}

function* examination(file: File): Generator<ReviewPoint> {
  const examined = file.all("ExaminationConcluded");
  const concluded = [...examined, ...file.all("ReviewConcluded")];
  const levels = file.drawn("ExaminationConcluded", "ReviewConcluded");
  const missing = file.missingBefore("DecisionMade");
  const lacks = levels.some((level) => concluded.every(({ type }) => type !== level));
  // What is decided on the spot has no level but the decision.
  const without: ReviewAnswer = levels.length === 0 ? "none" : missing;
  yield pointOf("examination.record", lacks ? without : levels.length > 0 ? "kept" : "none", concluded);
  yield file.stated("examination.opinions", concluded, "opinion", ({ data }) => data.opinion, without);
  yield pointOf("examination.dated", concluded.length > 0 ? "kept" : without, concluded);
  yield file.stated("examination.proposal", examined, "proposal", ({ data }) => data.proposal, without);
}

function* time(file: File): Generator<ReviewPoint> {
  yield file.clock("time.promised", "promised");
  yield file.clock("time.legal", "legal");
}

function* decision(file: File): Generator<ReviewPoint> {
  const decided = file.all("DecisionMade");
  const [last] = decided.slice(-1);
  const missing: ReviewAnswer = file.item.endedAt === undefined ? "open" : "none";
  yield file.stated("decision.written", decided, "document", ({ data }) => data.document, missing);
  const refused = decided.filter(({ data }) => data.outcome === "refused");
  const isReasoned = refused.every(({ data }) => data.reasons.length > 0 && data.remedies.length > 0);
  yield pointOf("decision.content", last ? (refused.length === 0 ? "none" : isReasoned ? "kept" : "broken") : missing, refused);
  yield pointOf("decision.sealed", last ? "unknown" : missing, decided);
  // Where no date was told for the item alone, the published promise is what the applicant could rely on.
  const told = file.told() ?? file.deadline("promised")?.due;
  const asTold = last && told ? (isInTime(last.at, told) ? "kept" : "broken") : last ? "none" : missing;
  yield pointOf("decision.asTold", asTold, decided, told);
  const served = file.all("ItemDelivered", "CaseDelivered");
  yield pointOf("decision.served", served.length > 0 ? "kept" : last ? "open" : missing, served);
}

/** The file of one item: its events, and what they say of a point. */
class File {
  readonly item: ItemState;
  readonly #events: readonly CaseEvent[];
  readonly #basis: ReviewBasis;

  constructor(item: ItemState, events: readonly CaseEvent[], basis: ReviewBasis) {
    this.item = item;
    this.#events = events.filter((event) => event.item === undefined || event.item === item.item);
    this.#basis = basis;
  }

  all<Type extends CaseActType | ItemActType>(...types: readonly Type[]): Extract<CaseEvent, { type: Type }>[] {
    return this.#events.filter((event): event is Extract<CaseEvent, { type: Type }> => types.some((type) => type === event.type));
  }

  /** Of these acts those that the item's flow has. */
  drawn<Type extends FlowActType>(...types: readonly Type[]): Type[] {
    const { roles } = this.#basis.world.flowOf(this.item).flow;
    return types.filter((type) => type in roles);
  }

  /** What is not there by an act that was done is missing; else it may come, unless the item has ended. */
  missingBefore(type: "DecisionMade"): ReviewAnswer {
    if (this.all(type).length > 0) return "broken";
    return this.item.endedAt === undefined ? "open" : "none";
  }

  /** Whether every one of the events states something; unknown where the log never records it. */
  stated<Shown extends CaseEvent>(
    point: ReviewPointName,
    events: readonly Shown[],
    field: string,
    read: (event: Shown) => unknown,
    missing: ReviewAnswer,
  ): ReviewPoint {
    if (events.length === 0) return pointOf(point, missing);
    const silent = events.filter((event) => !read(event));
    const isUnrecorded = silent.some(({ type }) => this.#basis.unrecorded?.[type]?.includes(field));
    return pointOf(point, silent.length === 0 ? "kept" : isUnrecorded ? "unknown" : "broken", events);
  }

  /** Whether the first of the events came before a clock ran out. */
  inTime(point: ReviewPointName, name: ClockName, events: readonly CaseEvent[]): ReviewPoint {
    const due = this.deadline(name)?.due;
    const [first] = inOrder(events);
    if (due === undefined) return pointOf(point, "none");
    const isKept = isInTime(first?.at ?? this.#basis.asOf, due);
    return pointOf(point, isKept ? (first ? "kept" : "open") : "broken", first ? [first] : [], due);
  }

  /** A clock of the item's present round. */
  deadline(name: ClockName): Deadline | undefined {
    return deadline(name, this.item, this.#basis.world, this.#basis.asOf);
  }

  /** The day that the applicant was told for this item alone. */
  told(): ItemState["promised"] {
    return toldTo(this.item, this.#basis.world);
  }

  /** How a clock of the item stands: in the first round that missed it, else in the present one. It stops by an answer, or an end. */
  clock(point: ReviewPointName, name: ClockName, answers: readonly CaseEvent[] = []): ReviewPoint {
    const { world, asOf } = this.#basis;
    const standings = roundsOf(this.item, asOf).map((round): RoundClock | undefined => {
      const running = deadline(name, round.item, world, round.asOf);
      return running && { running, verdict: verdictOf(running, world, round.asOf) };
    });
    const stops = this.#events.filter((event) => answers.includes(event) || endingActs.has(event.type));
    return clockPoint(point, standings, stops);
  }
}

const inOrder = <Shown extends CaseEvent>(events: readonly Shown[]): Shown[] =>
  events.toSorted((one, other) => one.position - other.position);
