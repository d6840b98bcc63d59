import type { QualityCode } from "../report/quality.ts";
import type { Attributes } from "./attribute.ts";

/** One event as the source has it. Attributes of attributes are not kept. */
export interface SourceEvent {
  readonly attributes: Attributes;
  /** Its line in the file; in a document of lists its place in its list. */
  readonly line: number;
}

/** A weakness that the reader of a source has seen, and where. */
export interface SourceNote {
  readonly code: QualityCode;
  readonly line: number;
}

/** One case as the source has it. */
export interface SourceCase {
  readonly kind: "case";
  readonly attributes: Attributes;
  /** In the order of the file. */
  readonly events: readonly SourceEvent[];
  readonly line: number;
  /** What is weak in it and only its reader could see. */
  readonly notes?: readonly SourceNote[];
}

/** An event that belongs to no case. */
export interface LooseEvent extends SourceEvent {
  readonly kind: "event";
}

/** What a foreign log consists of. */
export type SourcePart = SourceCase | LooseEvent;
