import { civilDate, dayNumber, type CivilDate, type DataOf, type ItemDefinition } from "@banjie/core";
import { dice } from "./dice.ts";
import type { Plan } from "./fault.ts";
import { dayOf } from "./officeHours.ts";
import type { CaseSubject } from "./step.ts";

type FiledItem = DataOf<"CaseFiled">["items"][number];

/** How many days a licence is still valid when its renewal is applied for: in time, and too late. */
const inTime = 60;
const tooLate = 20;

const isRenewal = ({ name }: ItemDefinition): boolean => name.includes("延续");

const daysAfter = (date: CivilDate, days: number): CivilDate => civilDate(dayNumber(date) + days);

/** A matter as it is filed on a day: a renewal 延续 with the day on which the licence expires. */
export const filedItem = (item: string, definition: ItemDefinition, filedOn: CivilDate): FiledItem => ({
  item,
  definition: definition.code,
  version: definition.version,
  ...(isRenewal(definition) && { expiresOn: daysAfter(filedOn, inTime) }),
});

/**
 * The same life; a share of renewals are applied for when less than thirty days are left. Dice of their own decide it, so that nothing
 * else of the life changes.
 *
 * 中文  逾期申请延续
 */
export function withLateRenewal({ definition, filedAt, dateOf }: CaseSubject, plan: Plan, share: number): Plan {
  if (!isRenewal(definition) || !dice(filedAt).chance(share)) return plan;
  const expiresOn = daysAfter(dateOf(dayOf(filedAt)), tooLate);
  const steps = plan.steps.map((step) =>
    step.wish.type === "FileCase"
      ? { ...step, wish: { ...step.wish, items: step.wish.items.map((item) => ({ ...item, expiresOn })) } }
      : step,
  );
  return { steps, faults: [...plan.faults, { rule: "R-037", from: filedAt }] };
}
