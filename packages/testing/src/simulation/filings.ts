import { civilDateOf, shippedFlows, type Catalogue, type CivilDate, type ItemDefinition } from "@banjie/core";
import { dice, type Dice } from "./dice.ts";
import { jointSubject, type Filing } from "./joint/jointSubject.ts";
import { officeDay, opening, type OfficeHours } from "./officeHours.ts";
import { staffOf } from "./staff.ts";
import type { CaseSubject } from "./step.ts";

/** What decides who files what, and when. */
export interface FilingOptions {
  readonly catalogue: Catalogue;
  readonly seed: number;
  readonly hours: OfficeHours;
  /** On an average working day. */
  readonly casesPerDay: number;
  /** Before the month and the number in a case's id. */
  readonly prefix: string;
}

/** Share of filings that ask for a bundle, where the hall offers any. 中文 联办件比例 */
const joint = 0.06;

/** The doors close to new filings a little before the hall does. */
const lastFiling = 20 * 60;

/**
 * The cases filed, day by day in order of time. Each has dice of its own, so that the life of one does not depend on another's.
 *
 * 中文   收件
 * Fails  throws `RangeError` where the catalogue has no item that goes by a flow that Banjie ships
 */
export function* filings({ catalogue, seed, hours, casesPerDay, prefix }: FilingOptions): Generator<CaseSubject> {
  const chance = dice(seed);
  const subjectOf = subjects(catalogue);
  const dateOf = datesOf(hours);
  let month = "";
  let number = 0;
  for (let day = 0; day < hours.days; day++) {
    const dayMonth = hours.at(opening(day)).slice(0, 7);
    if (dayMonth !== month) [month, number] = [dayMonth, 0];
    for (const filedAt of filingTimes(chance, casesPerDay).map((time) => opening(day) + time)) {
      const own = dice(chance.integer(-0x8000_0000, 0x7fff_ffff));
      const id = `${prefix}-${month}-${String(++number).padStart(5, "0")}`;
      yield subjectOf({ id, filedAt, dateOf, dice: own });
    }
  }
}

/** What a filing asks for, and who handles it: a bundle now and then, else one matter. */
function subjects(catalogue: Catalogue): (filing: Filing) => CaseSubject {
  const staff = staffOf(catalogue);
  const draw = popular(catalogue);
  const [bundle, ...bundles] = catalogue.bundles ?? [];
  return (filing) => {
    if (bundle && filing.dice.chance(joint)) {
      return jointSubject(filing, filing.dice.pick([bundle, ...bundles]), catalogue.items, staff);
    }
    const definition = draw(filing.dice);
    return { ...filing, item: "1", definition, people: staff.peopleOf(definition, filing.dice) };
  };
}

/** The dates of working days. */
export const datesOf =
  (hours: OfficeHours) =>
  (day: number): CivilDate =>
    civilDateOf(hours.at(opening(day)));

/** Some days are busier than others, by a fifth. */
function filingTimes(chance: Dice, casesPerDay: number): number[] {
  const many = Math.round((casesPerDay * chance.integer(80, 120)) / 100);
  return Array.from({ length: many }, () => chance.integer(0, officeDay - lastFiling)).toSorted((a, b) => a - b);
}

/** Draws an item; quick matters are asked for more often than long ones. */
function popular({ items }: Catalogue): (dice: Dice) => ItemDefinition {
  const offered = items.filter(({ flow }) => shippedFlows.some(({ id }) => id === flow));
  const tickets = offered.flatMap((item) => Array<ItemDefinition>(ticketsOf(item)).fill(item));
  const [first, ...others] = tickets;
  if (!first) throw new RangeError("The catalogue has no item that goes by a flow that Banjie ships");
  return (own) => own.pick([first, ...others]);
}

/** What is promised, done by the hall itself, and touches nobody else, is the daily bread. */
function ticketsOf({ kind, affectsOthers = false, promised }: ItemDefinition): number {
  if (kind === "sentUp" || affectsOthers) return 1;
  return Math.ceil(60 / ((promised?.length ?? 10) + 3));
}
