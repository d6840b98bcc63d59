import type { LogHeader } from "@banjie/core";
import type { DatabaseSync } from "node:sqlite";
import { openForReading, openForWriting } from "./openFile.ts";

/** A log's connections: one that reads, so that readers never meet a half-written log, and one that writes. */
export interface Connections {
  readonly reading: DatabaseSync;
  /** None for who only reads. */
  readonly writing?: DatabaseSync | undefined;
  readonly close: () => void;
}

/** Opens a log, or begins one where there is a header. */
export function openConnections(file: string, header: LogHeader | undefined, readOnly: boolean): Connections {
  const writing = readOnly ? undefined : openForWriting(file, header);
  try {
    const reading = openForReading(file);
    const close = (): void => {
      // The one that writes goes last: it clears the journal away.
      reading.close();
      writing?.close();
    };
    return { reading, writing, close };
  } catch (error) {
    writing?.close();
    throw error;
  }
}
