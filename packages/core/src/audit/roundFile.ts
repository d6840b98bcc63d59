import type { ItemState } from "../case/itemState.ts";
import { toldTo } from "../case/clocks/handlingLedgers.ts";
import { deadline } from "../case/deadlines.ts";
import { endingActs } from "../case/judgeOrder.ts";
import { roundsOf } from "../case/roundsOf.ts";
import type { World } from "../case/world.ts";
import { isInTime, verdictOf, type Deadline } from "../clock/deadline.ts";
import type { CaseEvent, Event } from "../log/event.ts";
import { isEarlier, type LocalInstant } from "../time/instant.ts";
import type { CaseActType, FlowActType, ItemActType } from "../vocabulary/actType.ts";
import type { ClockName } from "../vocabulary/clock.ts";
import type { ReviewAnswer, ReviewPointName } from "../vocabulary/reviewPoint.ts";
import { clockPoint, pointOf, type ReviewPoint } from "./reviewPoint.ts";
import type { Unrecorded } from "./unrecorded.ts";

/** What a file is reviewed by. */
export interface ReviewBasis {
  readonly world: World;
  readonly asOf: LocalInstant;
  /** What the log never records: nobody can say that it is missing. */
  readonly unrecorded?: Unrecorded | undefined;
}

/** The file of an item, round by round: each holds its own acts, and is looked at as of the reopening that closed it. 中文 各轮案卷 */
export function filesOf(item: ItemState, events: readonly CaseEvent[], basis: ReviewBasis): RoundFile[] {
  const own = events.filter((event) => event.item === undefined || event.item === item.item);
  const reopenings = item.rounds.map(({ reopenedAt }) =>
    own.find(({ type, at }) => type === "ItemReopened" && at === reopenedAt),
  );
  const roundOf = ({ position }: CaseEvent): number => reopenings.filter((act) => act && act.position <= position).length;
  return roundsOf(item, basis.asOf).map(({ item: closed, asOf }, round) => {
    const acts = own.filter((event) => roundOf(event) === round);
    return new RoundFile(closed, acts, { ...basis, asOf });
  });
}

/** What the file of an item holds of one round, and what that says of a point. 中文 一轮案卷 */
export class RoundFile {
  readonly item: ItemState;
  readonly #events: readonly CaseEvent[];
  readonly #basis: ReviewBasis;

  constructor(item: ItemState, events: readonly CaseEvent[], basis: ReviewBasis) {
    this.item = item;
    this.#events = events;
    this.#basis = basis;
  }

  all<Type extends CaseActType | ItemActType>(...types: readonly Type[]): Extract<CaseEvent, { type: Type }>[] {
    return this.#events.filter((event): event is Extract<CaseEvent, { type: Type }> => types.some((type) => type === event.type));
  }

  /** The notices that asked for materials of this item. */
  notices(): Event<"SupplementNotified">[] {
    return this.all("SupplementNotified").filter((notice) => this.#lacking(notice).length > 0);
  }

  /** Every material that was asked of this item. */
  asked(): ReadonlySet<string> {
    return new Set(this.notices().flatMap((notice) => this.#lacking(notice)));
  }

  isAskedOfCase(material: string): boolean {
    return this.all("SupplementNotified").some(({ data }) => data.materials.includes(material));
  }

  /** What came in of what was asked of this item, or was asked of none. */
  receipts(): Event<"SupplementReceived">[] {
    const asked = this.asked();
    const isItsOwn = (material: string): boolean => asked.has(material) || !this.isAskedOfCase(material);
    return this.all("SupplementReceived").filter(({ data }) => data.materials.some(isItsOwn));
  }

  /** A notice speaks of the items it names, each with what it lacks, else of every item not yet accepted. */
  #lacking({ at, data }: Event<"SupplementNotified">): readonly string[] {
    const { item, askedAt, endedAt, acceptedAt = endedAt } = this.item;
    if (askedAt === undefined || isEarlier(at, askedAt)) return [];
    if (data.items) return data.items.find((told) => told.item === item)?.materials ?? [];
    return acceptedAt !== undefined && isEarlier(acceptedAt, at) ? [] : data.materials;
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

  deadline(name: ClockName): Deadline | undefined {
    return deadline(name, this.item, this.#basis.world, this.#basis.asOf);
  }

  /** The day that the applicant was told for this item alone. */
  told(): ItemState["promised"] {
    return toldTo(this.item, this.#basis.world);
  }

  /** How a clock of the item stands. It stops by an answer, or an end. */
  clock(point: ReviewPointName, name: ClockName, answers: readonly CaseEvent[] = []): ReviewPoint {
    const { world, asOf } = this.#basis;
    const running = this.deadline(name);
    const stops = this.#events.filter((event) => answers.includes(event) || endingActs.has(event.type));
    return clockPoint(point, running && { running, verdict: verdictOf(running, world, asOf) }, stops);
  }
}

const inOrder = <Shown extends CaseEvent>(events: readonly Shown[]): Shown[] =>
  events.toSorted((one, other) => one.position - other.position);
