import type { Attributes } from "./attribute.ts";

/** One event as the source has it. Attributes of attributes are not kept. */
export interface SourceEvent {
  readonly attributes: Attributes;
  readonly line: number;
}

/** One case as the source has it. */
export interface SourceCase {
  readonly kind: "case";
  readonly attributes: Attributes;
  /** In the order of the file. */
  readonly events: readonly SourceEvent[];
  readonly line: number;
  /** Lines in which the source begins the same case again. */
  readonly alsoAt?: readonly number[];
}

/** An event that belongs to no case. */
export interface LooseEvent extends SourceEvent {
  readonly kind: "event";
}

/** What a foreign log consists of. */
export type SourcePart = SourceCase | LooseEvent;
