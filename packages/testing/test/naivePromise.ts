import { civilDate, civilDateOf, dayNumber, type CaseEvent, type CivilDate, type WorkingCalendar } from "@banjie/core";
import type { JointHistory } from "@banjie/testing";

/** The day so many working days after another, one day after the other. */
function daysAfter(day: CivilDate, many: number, calendar: WorkingCalendar): CivilDate {
  let [at, left] = [dayNumber(day), many];
  while (left > 0) if (calendar.isWorkingDay(civilDate(++at))) left--;
  return civilDate(at);
}

/** What makes the beginning of a promise another moment than the first acceptance. */
const otherwise: ReadonlySet<CaseEvent["type"]> = new Set(["SupplementNotified", "ItemReopened"]);

/** Ends before any decision. */
const ends: ReadonlySet<CaseEvent["type"]> = new Set([
  "ItemWithdrawn",
  "ItemNotAccepted",
  "ItemNotRequired",
  "ItemVoided",
  "ItemLapsed",
]);

/**
 * The day that an acceptance tells of the whole, as the seed has it: from the first acceptance on the days that the bundle promises, else
 * those of its matters, one after the other where they need each other, of what was added from that day on.
 *
 * In   events — up to the acceptance and with it, of an item that the whole waits for
 * Out  undefined where the acceptance tells of something else, or may have been preceded by silence
 */
export function naivePromise(
  { bundle, catalogue, profile, world }: JointHistory,
  events: readonly CaseEvent[],
): CivilDate | undefined {
  const [filing] = events;
  const last = events.at(-1);
  if (!filing || !last || events.some(({ type }) => otherwise.has(type))) return undefined;
  if (civilDateOf(last.at) > daysAfter(civilDateOf(filing.at), 5, world.calendar)) return undefined;
  const filed = new Map<string, { readonly code: string; readonly on: CivilDate }>();
  const [gone, done] = [new Set<string>(), new Set<string>()];
  const first = events.findIndex(({ type }) => type === "ItemAccepted");
  for (const { type, item = "" } of events.slice(0, first)) if (ends.has(type)) done.add(item);
  for (const { type, data, at } of events) {
    if (type === "CaseFiled" || type === "ItemAdded")
      for (const { item, definition } of data.items) filed.set(item, { code: definition, on: civilDateOf(at) });
    if (type === "ItemSplitOff") for (const item of data.items) gone.add(item);
  }
  const memberFor = (code: string) => bundle.members.find(({ definition }) => definition === code);
  const isAwaited = (item: string): boolean =>
    !gone.has(item) && (bundle.waitsFor !== "required" || memberFor(filed.get(item)?.code ?? "")?.optional !== true);
  if (!isAwaited(last.item ?? "")) return undefined;
  const start = civilDateOf(events[first]?.at ?? last.at);
  if (bundle.promised) return daysAfter(start, bundle.promised.length, world.calendar);
  const endOf = (item: string): CivilDate => {
    const { code, on } = filed.get(item) ?? { code: "", on: start };
    const needs = profile.joint.promise.value === "max" ? [] : (memberFor(code)?.needs ?? []);
    const needed = [...filed.keys()].filter((other) => needs.includes(filed.get(other)?.code ?? ""));
    const begins = [start, on, ...needed.map(endOf)].reduce(laterDay);
    // What had ended before the whole began takes no days.
    if (done.has(item)) return begins;
    return daysAfter(begins, catalogue.items.find((one) => one.code === code)?.promised?.length ?? 0, world.calendar);
  };
  const all = [...filed.keys()];
  const atFirst = all.filter((item) => filed.get(item)?.on === civilDateOf(filing.at));
  let promised = atFirst.filter(isAwaited).map(endOf).reduce(laterDay, start);
  // What is added once the promise has run out puts nothing off.
  for (const item of all)
    if (isAwaited(item) && (filed.get(item)?.on ?? start) <= promised) promised = laterDay(promised, endOf(item));
  return promised;
}

const laterDay = (one: CivilDate, other: CivilDate): CivilDate => (one > other ? one : other);
