import type { RecordOptions } from "../readRecord.ts";

/** What `banjie show` may be asked besides what it shows. */
export interface ShowOptions extends RecordOptions {
  readonly months?: boolean;
  readonly review?: boolean;
  readonly json?: boolean;
}
