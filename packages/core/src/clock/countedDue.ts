import type { CivilDate } from "../time/civilDate.ts";
import type { Due } from "./ledger.ts";

/** When a clock runs out, and whether that rests on years whose holidays are not announced yet. */
export interface CountedDue {
  readonly due: Due;
  readonly provisional: boolean;
  /** Both there where it is provisional: whatever the coming notices say, the day lies between. */
  readonly earliest?: CivilDate;
  readonly latest?: CivilDate;
}
