/** A log that could not be written, recognised by its code; nothing was. */
export class LogWriteError extends Error {
  readonly code: "log.write-failed" | "log.position-gap";

  constructor(code: LogWriteError["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "LogWriteError";
    this.code = code;
  }
}
