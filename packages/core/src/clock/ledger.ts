import type { Limit } from "../catalogue/limit.ts";
import type { Profile } from "../profile/profile.ts";
import type { CivilDate } from "../time/civilDate.ts";
import type { LocalInstant } from "../time/instant.ts";
import { officeHours, type OfficeHours } from "../time/officeHours.ts";
import type { WorkingCalendar } from "../time/workingCalendar.ts";
import type { ClockName } from "../vocabulary/clock.ts";
import type { InLanguages } from "../vocabulary/language.ts";
import type { SpecialProcedure, Suspension } from "../vocabulary/specialProcedure.ts";

/** A day, to its end; or a moment, where time is counted by the minute or a foreign log told one. */
export type Due = CivilDate | LocalInstant;

/** Why a clock stands: a pause of the item, that it is in another stage, that the hall is closed. */
export type PauseKind = SpecialProcedure | Suspension | "otherStage" | "closure";

/** Time that is not counted. 中文 不计入期间 */
export interface PauseEntry {
  readonly kind: PauseKind;
  readonly from: LocalInstant;
  /** Absent while it lasts. */
  readonly to?: LocalInstant;
  /** Working days it was said to need: no more of it is left out (art. 45, R-025). */
  readonly stated?: number;
  readonly basis: InLanguages;
}

/** Days that the budget has grown by. 中文 延期 */
export interface ExtensionEntry {
  readonly days: number;
  readonly basis: InLanguages;
}

/**
 * The account of one clock: when it started, what it may use, what is not counted, when it stopped. What the law and the log say of
 * it; nothing is worked out yet.
 *
 * 中文  时限账
 */
export interface Ledger {
  readonly clock: ClockName;
  /** Which special procedure, where several may run. */
  readonly of?: SpecialProcedure;
  readonly startedAt: LocalInstant;
  /** So much time; or a day or moment that was told. */
  readonly budget: Limit | { readonly until: Due };
  readonly basis: InLanguages;
  readonly pauses: readonly PauseEntry[];
  readonly extensions: readonly ExtensionEntry[];
  readonly stoppedAt?: LocalInstant;
}

/** How much time, and on what that rests. */
export interface Allowance {
  readonly value: Ledger["budget"];
  readonly source: InLanguages;
}

/** What a ledger may hold besides: none of it where it is not named. */
interface Entries extends Partial<Pick<Ledger, "of" | "pauses" | "extensions">> {
  readonly stoppedAt?: LocalInstant | undefined;
}

/** Opens an account. */
export function ledgerOf(clock: ClockName, startedAt: LocalInstant, { value, source }: Allowance, entries: Entries = {}): Ledger {
  const { stoppedAt, ...others } = entries;
  const account = { clock, startedAt, budget: value, basis: source, pauses: [], extensions: [] };
  return { ...account, ...others, ...(stoppedAt && { stoppedAt }) };
}

/** What time is counted by. 中文 计时依据 */
export interface Counting {
  readonly calendar: WorkingCalendar;
  readonly profile: Profile;
  /** The profile's office hours on the calendar's working days. */
  readonly office: OfficeHours;
}

/** What time is counted by under a profile. */
export const countingBy = (calendar: WorkingCalendar, profile: Profile): Counting => ({
  calendar,
  profile,
  office: officeHours(profile.officeHours.value, calendar),
});

/** Days by which the budget has grown. */
export const extendedBy = ({ extensions }: Ledger): number => extensions.reduce((sum, { days }) => sum + days, 0);

/** Whether a ledger is counted by the minute of office time, not by whole days. */
export const isTimed = ({ budget }: Ledger, { profile }: Pick<Counting, "profile">): boolean =>
  "unit" in budget && (budget.unit === "hour" || (budget.unit === "workingDay" && profile.counting.value === "officeTime"));
