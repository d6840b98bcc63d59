import type { Params } from "@banjie/core";

/** A log that could not be written, recognised by its code; nothing was. */
export class LogWriteError extends Error {
  readonly code: "log.write-failed" | "log.position-gap";
  readonly params: Params;

  constructor(code: LogWriteError["code"], params: Params, options?: ErrorOptions) {
    super(`${code}: ${Object.values(params).join(", ")}`, options);
    this.name = "LogWriteError";
    this.code = code;
    this.params = params;
  }
}
