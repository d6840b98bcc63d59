import type { Instant, LogHeader } from "@banjie/core";

/** What a store under trial takes from outside. */
export interface StoreWorld {
  readonly header: LogHeader;
  readonly now: () => Instant;
}
