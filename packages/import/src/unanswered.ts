import type { ImportFault } from "./importFault.ts";
import type { SourcePlace } from "./report/quality.ts";

/** Thrown and caught within the import only: the first thing a mapping has no answer to ends its case. */
export class Unanswered extends Error {
  readonly fault: ImportFault;

  constructor(code: string, { case: id, line }: SourcePlace, params: Readonly<Record<string, string>>) {
    super(code);
    this.fault = { code, line, case: id, params: { case: id, ...params } };
  }
}
