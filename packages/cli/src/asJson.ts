import { stringifyChunked } from "@discoveryjs/json-ext";

/** A value as JSON for machines, indented, in pieces: a report may be longer than the longest text there can be. */
export const asJson = (value: unknown): Iterable<string> => stringifyChunked(value, { space: 2 });
