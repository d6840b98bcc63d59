import { dice } from "../dice.ts";
import type { FilingOptions } from "../filings.ts";
import { opening, type OfficeTime } from "../officeHours.ts";
import type { DossierStep } from "../showcase/showcase.ts";
import { checks } from "./checks.ts";
import { complaints } from "./complaints.ts";
import { services } from "./services.ts";

/**
 * The services, complaints and checks of every day, in number as the filings of the hall are; all of them in time, and no complaint for
 * which the hall was responsible.
 *
 * 中文  日常服务、投诉与日检查
 */
export function dailyService(options: FilingOptions): DossierStep[] {
  const chance = dice(options.seed ^ 0x5e41_1ce5);
  const slots = new Map<number, number>();
  const nextOf = (day: number): OfficeTime => {
    const slot = slots.get(day) ?? 0;
    slots.set(day, slot + 1);
    return opening(day) + 7200 + 20 * slot;
  };
  return [...services(options, chance), ...complaints(options, chance), ...checks(options, chance)]
    .filter(([day]) => day < options.hours.days)
    .map(([day, wish]) => ({ at: nextOf(day), wish }));
}
