import type { Dice } from "../dice.ts";
import type { FilingOptions } from "../filings.ts";
import { opening } from "../officeHours.ts";
import { staffOf, type CasePeople } from "../staff.ts";

/** What comes in on a working day, by its number in the month, and whom it concerns. */
interface Incoming {
  readonly day: number;
  readonly number: string;
  readonly people: CasePeople;
}

/** So many a day for each filing, day by day. */
export function* incoming({ hours, casesPerDay, catalogue }: FilingOptions, share: number, chance: Dice): Generator<Incoming> {
  const staff = staffOf(catalogue);
  const [first, ...others] = catalogue.items;
  if (!first) return;
  const counts = new Map<string, number>();
  for (let day = 0; day < hours.days; day++) {
    const month = hours.at(opening(day)).slice(0, 7);
    for (let left = manyOf(casesPerDay * share, chance); left > 0; left--) {
      const number = (counts.get(month) ?? 0) + 1;
      counts.set(month, number);
      const people = staff.peopleOf(chance.pick([first, ...others]), chance);
      yield { day, people, number: `${month}-${String(number).padStart(4, "0")}` };
    }
  }
}

/** A whole number, on average the one expected. */
const manyOf = (expected: number, chance: Dice): number => Math.floor(expected) + (chance.chance(expected % 1) ? 1 : 0);
