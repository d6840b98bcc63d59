import type { CaseState } from "../../case/caseState.ts";
import type { ItemState, Pause } from "../../case/itemState.ts";
import { bundleOf, partedAt } from "../../case/joint/bundleOf.ts";
import { paymentWaits } from "../../case/clocks/paymentWaits.ts";
import { jointPaymentWaits } from "../../case/joint/jointPaymentWaits.ts";
import { roundOfWholeAt } from "../../case/joint/roundsOfWhole.ts";
import { countingOf } from "../../case/clocks/countingOf.ts";
import { between, onwards, without, type Interval } from "../../case/interval.ts";
import type { World } from "../../case/world.ts";
import { passedAt } from "../../clock/deadline.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import { civilDateOf, epochMilliseconds, isEarlier, type LocalInstant } from "../../time/instant.ts";
import { isCounted } from "./itemFacts.ts";
import { nowhere, placeOfItem, type Dates, type Place } from "./place.ts";

/** Whose time it is: the hall's sections, the applicant's, a third party's; nobody's while the hall is closed. 中文 时间归属 */
export type Holder = "hall" | "applicant" | "thirdParty" | "closed";

/**
 * A part of an item's time, flat: from the filing, or the beginning of the present round, to the end or to now, each second is in one part.
 *
 * 中文  用时事实
 */
export interface StayFacts extends Place, Dates {
  readonly received: CivilDate;
  readonly ended: CivilDate | undefined;
  readonly holder: Holder;
  readonly seconds: number;
}

/** The parts of the time of each item of a case; of the hall's, one for each section. */
export function* stayFacts(state: CaseState, world: World, asOf: LocalInstant): Generator<StayFacts> {
  for (const item of Object.values(state.items)) {
    if (!isCounted(item)) continue;
    const place = placeOfItem(state, item, world);
    const [received, ended] = [civilDateOf(item.receivedAt), item.endedAt && civilDateOf(item.endedAt)];
    for (const { holder, section, seconds } of timeOf(state, item, world, asOf))
      yield { ...place, received, ended, holder, section, seconds };
  }
}

interface Part {
  readonly holder: Holder;
  readonly section: string;
  readonly seconds: number;
}

/** A time that is over, or was cut off at the end. */
type Span = Required<Interval>;

interface Wait extends Span {
  readonly holder: Exclude<Holder, "hall">;
}

/** An item's time, cut wherever it changes hands and given to whoever had it. 中文 时间归属 */
function timeOf(state: CaseState, item: ItemState, world: World, asOf: LocalInstant): Part[] {
  const whole = { from: item.reopenedAt ?? item.receivedAt, to: item.endedAt ?? asOf };
  const stays = item.stays.map(({ unit, from, to = whole.to }) => ({ unit, from, to }));
  const waits = [...waitsForPayment(state, item, whole.to, world), ...waitsOf(item, whole.to), ...closuresOf(item, world)];
  const { office } = countingOf(item, world, "promised");
  const parts = new Map<string, Part>();
  const give = (holder: Holder, section: string, seconds: number): void => {
    const key = `${holder}/${section}`;
    if (seconds > 0) parts.set(key, { holder, section, seconds: seconds + (parts.get(key)?.seconds ?? 0) });
  };
  for (const span of cut(whole, [...stays, ...waits])) {
    const seconds = lengthOf(span);
    const wait = waits.find((one) => covers(one, span));
    if (wait) give(wait.holder, nowhere, seconds);
    else {
      const open = Math.max(0, Math.min(seconds, office.officeSecondsBetween(span.from, span.to)));
      give("hall", stays.find((stay) => covers(stay, span))?.unit ?? nowhere, open);
      give("closed", nowhere, seconds - open);
    }
  }
  return [...parts.values()];
}

const secondOf = (at: LocalInstant): number => Math.floor(epochMilliseconds(at) / 1000);
const lengthOf = ({ from, to }: Span): number => secondOf(to) - secondOf(from);
const covers = (interval: Span, span: Span): boolean => !isEarlier(span.from, interval.from) && !isEarlier(interval.to, span.to);

/** A span cut at every end of the intervals inside it. */
function cut(whole: Span, intervals: readonly Span[]): Span[] {
  if (!isEarlier(whole.from, whole.to)) return [];
  const inside = intervals
    .flatMap(({ from, to }) => [from, to])
    .filter((at) => isEarlier(whole.from, at) && isEarlier(at, whole.to));
  const bounds = [whole.from, ...inside.toSorted((one, other) => (isEarlier(one, other) ? -1 : 1)), whole.to];
  return bounds.slice(1).flatMap((to, index) => {
    const from = bounds[index];
    return from !== undefined && isEarlier(from, to) ? [{ from, to }] : [];
  });
}

/** For what an item waits outside the hall. Where two waits overlap, the applicant's goes first. */
function waitsOf(item: ItemState, end: LocalInstant): Wait[] {
  const asked = item.askings.map(({ from, to = end }): Wait => ({ holder: "applicant", from, to }));
  const paused = item.pauses.flatMap((pause) => {
    const holder = holderOf(pause);
    return holder ? [{ holder, from: pause.from, to: pause.to ?? end }] : [];
  });
  return [...asked, ...paused].toSorted((one, other) => (one.holder < other.holder ? -1 : one.holder > other.holder ? 1 : 0));
}

/** When nothing was missing but the applicant's payment: for an item by itself, or for the whole that it is completed with. */
function waitsForPayment(state: CaseState, item: ItemState, end: LocalInstant, world: World): Wait[] {
  const parted = bundleOf(item, world) ? partedAt(item) : item.receivedAt;
  const together = without(jointPaymentWaits(roundOfWholeAt(state, end), end, world), onwards(parted));
  const alone = parted ? without(paymentWaits(item, world), [between(item.receivedAt, parted)]) : [];
  return [...together, ...alone].map(({ from, to = end }) => ({ holder: "applicant", from, to }));
}

/** A plain suspension and a visit to the site are the hall's own time. */
function holderOf({ kind, special }: Pause): Wait["holder"] | undefined {
  if (special || kind === "publicNotice" || kind === "otherProcedure") return "thirdParty";
  return kind === "supplement" || kind === "payment" ? "applicant" : undefined;
}

/** Days on which the hall was ordered closed. */
function closuresOf(item: ItemState, world: World): Wait[] {
  const offset = item.receivedAt.slice(-6);
  return world.ordersFor(item).closures.map(({ from, to }) => ({
    holder: "closed",
    from: `${from}T00:00:00${offset}` as LocalInstant,
    to: passedAt(to, offset),
  }));
}
