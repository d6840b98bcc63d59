import type { XesAttributes } from "./xesAttribute.ts";

/** One event of a trace. Attributes of attributes are not kept. */
export interface XesEvent {
  readonly attributes: XesAttributes;
  readonly line: number;
}

/** A case as XES has it. */
export interface XesTrace {
  readonly kind: "trace";
  readonly attributes: XesAttributes;
  /** In the order of the file. */
  readonly events: readonly XesEvent[];
  readonly line: number;
}

/** An event that stands in no trace: of no case. */
export interface LooseXesEvent extends XesEvent {
  readonly kind: "event";
}

/** What a log consists of. */
export type XesPart = XesTrace | LooseXesEvent;
