import { assessmentCategories, civilDate, dayNumber, weekday } from "@banjie/core";
import type { Dice } from "../dice.ts";
import { datesOf, type FilingOptions } from "../filings.ts";
import type { DossierTold } from "../showcase/dossiers.ts";
import { ofHall } from "../staff.ts";

/** For each filing. */
const perFiling = 1 / 16;

/** The first days have the checks of the showcase. */
const begins = 5;

const { centre: by } = ofHall;

/**
 * Windows are checked by turns, each time in another respect; what was found in a week is published on the first working day after it.
 *
 * 中文  日检查 周公示
 */
export function* checks({ catalogue, hours, casesPerDay }: FilingOptions, chance: Dice): Generator<DossierTold> {
  const windows = [...new Set(catalogue.items.map(({ department }) => `${department}窗口`))];
  const dateOf = datesOf(hours);
  const mondayOf = (day: number): number => dayNumber(dateOf(day)) + 1 - weekday(dayNumber(dateOf(day)));
  const many = Math.min(windows.length, Math.floor(casesPerDay * perFiling));
  const checked = new Set<string>();
  let turn = 0;
  for (let day = begins; day < hours.days; day++) {
    if (mondayOf(day) !== mondayOf(day - 1)) {
      const [from, to] = [civilDate(mondayOf(day - 1)), dateOf(day - 1)];
      for (const window of checked) yield [day, { type: "PublishAssessment", window, by, period: "week", from, to }];
      checked.clear();
    }
    for (let left = many; left > 0; left--, turn++) {
      const [window = "", category = "environment"] = [
        windows[turn % windows.length],
        assessmentCategories[turn % assessmentCategories.length],
      ];
      checked.add(window);
      yield [day, { type: "CheckWindow", window, by, category, ...found(chance) }];
    }
  }
}

const found = (chance: Dice) => (chance.chance(0.12) ? { faults: 1 } : { faults: 0, ...(chance.chance(0.08) && { merits: 1 }) });
