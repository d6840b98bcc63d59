import type { Instant, LocalInstant } from "../time/instant.ts";

/** What every dossier remembers. */
export interface DossierHead {
  readonly id: string;
  /** Events folded so far: the version to expect at the next commit. */
  version: number;
  lastAt?: LocalInstant;
  lastRecordedAt?: Instant;
}
