import { civilDate, civilDateOf, dayNumber, type CaseEvent, type CivilDate, type WorkingCalendar } from "@banjie/core";
import type { JointHistory } from "@banjie/testing";

/** The day so many working days after another, one day after the other. */
function daysAfter(day: CivilDate, many: number, calendar: WorkingCalendar): CivilDate {
  let [at, left] = [dayNumber(day), many];
  while (left > 0) if (calendar.isWorkingDay(civilDate(++at))) left--;
  return civilDate(at);
}

/** What makes the beginning of a promise another moment than the first acceptance, or the whole another one. */
const otherwise: ReadonlySet<CaseEvent["type"]> = new Set(["SupplementNotified", "ItemSplitOff", "ItemReopened"]);

/**
 * The day that an acceptance tells of the whole, as the seed has it: from the first acceptance on the days that the bundle promises, else
 * those of its matters, one after the other where they need each other.
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
  const filed = events.flatMap(({ type, data }) => (type === "CaseFiled" || type === "ItemAdded" ? data.items : []));
  const codes = new Map(filed.map(({ item, definition }) => [item, definition]));
  const isAwaited = (code: string | undefined): boolean =>
    bundle.waitsFor !== "required" || bundle.members.find(({ definition }) => definition === code)?.optional !== true;
  if (!isAwaited(codes.get(last.item ?? ""))) return undefined;
  const start = civilDateOf(events.find(({ type }) => type === "ItemAccepted")?.at ?? last.at);
  if (bundle.promised) return daysAfter(start, bundle.promised.length, world.calendar);
  const present = new Set([...codes.values()].filter(isAwaited));
  const daysOf = (code: string): number => {
    const own = catalogue.items.find((one) => one.code === code)?.promised?.length ?? 0;
    const needs = bundle.members.find(({ definition }) => definition === code)?.needs ?? [];
    const before = profile.joint.promise.value === "max" ? [] : needs.filter((need) => present.has(need));
    return own + Math.max(0, ...before.map(daysOf));
  };
  return daysAfter(start, Math.max(...[...present].map(daysOf)), world.calendar);
}
