import type { Profile } from "../profile/profile.ts";
import type { HolidayNotice } from "../time/holidayNotice.ts";
import type { Ledger } from "./ledger.ts";

/** What a derivation is held against: the account, the papers, the profile, and the moment at which an open pause ends for now. */
export interface Evidence {
  readonly ledger: Ledger;
  /** In the order in which a later one overrules an earlier. */
  readonly notices: readonly HolidayNotice[];
  readonly profile: Pick<Profile, "officeHours" | "overlaps">;
  readonly asOf: string;
}
