import { dice, type Dice } from "../dice.ts";
import { datesOf, type FilingOptions } from "../filings.ts";
import { officeDay, opening, type OfficeTime } from "../officeHours.ts";
import { staffOf } from "../staff.ts";
import { act, type CaseSubject, type Step } from "../step.ts";
import { dossiers, type DossierWish } from "./dossiers.ts";
import { endingStories } from "./endingStories.ts";
import { handlingStories } from "./handlingStories.ts";
import { evaluationStories } from "./evaluationStories.ts";
import type { HallWish } from "./hallTold.ts";
import { intakeStories } from "./intakeStories.ts";
import { jointStories } from "./jointStories.ts";
import { firstOfNew, offers } from "./offers.ts";
import { orders } from "./orders.ts";
import type { Cast, Told } from "./story.ts";

/** Working days that the showcase needs from first to last; a shorter span has none. */
const needed = 16;

/** The stories begin on the first days, so many. */
const beginnings = 3;

const stories = [firstOfNew, ...intakeStories, ...handlingStories, ...endingStories, ...jointStories, ...evaluationStories];

/** A case with all that will be done about it. */
export interface Life {
  readonly subject: CaseSubject;
  readonly steps: readonly Step[];
}

/**
 * Cases that do not come every day, one of each kind, so that a month of the hall has every act and every result. Those that no
 * matter of the catalogue suits are left out.
 *
 * 中文  疑难件
 */
export function showcase(options: FilingOptions): Life[] {
  if (options.hours.days < needed) return [];
  const staff = staffOf(options.catalogue);
  return stories.flatMap(({ matters: choose, tell }, index) => {
    const matters = choose(options.catalogue.items);
    const [definition] = matters;
    if (!definition) return [];
    const own = dice(options.seed + index);
    const id = `${options.prefix}-${options.hours.at(0).slice(0, 7)}-T${String(index + 1).padStart(2, "0")}`;
    const begins = index % beginnings;
    const dateOf = datesOf(options.hours);
    const people = staff.peopleOf(definition, own);
    const cast: Cast = { id, people, matters, on: (day) => dateOf(begins + day) };
    const steps = inTime(tell(cast), begins, own);
    return [{ subject: { id, item: "1", definition, filedAt: steps[0]?.at ?? 0, dateOf, people, dice: own }, steps }];
  });
}

/** The acts of each day spread over it, in their order. */
function inTime(told: readonly Told[], begins: number, chance: Dice): Step[] {
  return told.map(([day, wish], place) => {
    const ofDay = told.filter(([other]) => other === day).length;
    const before = told.slice(0, place).filter(([other]) => other === day).length;
    const slot = Math.floor(officeDay / (ofDay + 1));
    return act(opening(begins + day) + slot * before + chance.integer(Math.floor(slot / 2), slot - 300), wish);
  });
}

/** An act of the hall itself, and when. */
export interface HallStep {
  readonly at: OfficeTime;
  readonly wish: HallWish;
}

/** What the hall itself does in the span of a showcase. 中文 目录变更与大厅命令 */
export const hallSteps = ({ hours }: FilingOptions): HallStep[] =>
  hours.days < needed ? [] : [...offers, ...orders(datesOf(hours))].map(([day, wish]) => ({ at: opening(day) + 600, wish }));

/** An act of a dossier, and when. */
export interface DossierStep {
  readonly at: OfficeTime;
  readonly wish: DossierWish;
}

/** What is done about complaints, services and windows in the span of a showcase, the acts of a day minutes apart. */
export const dossierSteps = ({ hours }: FilingOptions): DossierStep[] =>
  hours.days < needed
    ? []
    : dossiers(datesOf(hours), hours.days).map(([day, wish], place) => ({ at: opening(day) + 900 + 60 * place, wish }));
