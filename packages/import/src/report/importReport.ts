import type { FlowActType } from "@banjie/core";
import type { RecordedFlow } from "../mapping/recordedFlows.ts";
import type { Unknowable } from "../mapping/unrecordedBy.ts";
import type { CheckResult } from "./checks.ts";
import type { Durations } from "./durations.ts";
import type { QualityFinding } from "./quality.ts";

/** Something by its name, and how often it was met. */
export interface Counted {
  readonly name: string;
  readonly count: number;
}

/**
 * What became of a foreign log: every event is accounted for.
 *
 * 中文  导入报告
 * Holds `events.read` = mapped + ignored + unmapped + untimed + loose
 */
export interface ImportReport {
  readonly cases: number;
  readonly events: {
    readonly read: number;
    /** Became an act. */
    readonly mapped: number;
    /** Of an activity that the mapping ignores by name. */
    readonly ignored: number;
    /** Of an activity that the mapping does not name. */
    readonly unmapped: number;
    /** Without a time: they cannot become acts. */
    readonly untimed: number;
    /** In no trace: of no case. */
    readonly loose: number;
  };
  /** What became of each mapped activity, the most frequent first. */
  readonly mapped: readonly MappedActs[];
  readonly ignored: readonly Counted[];
  /** By activity, the most frequent first. */
  readonly unmapped: readonly Counted[];
  /** Acts made of dates of the cases themselves, not of events. */
  readonly derived: readonly DerivedActs[];
  /** Events of the log that came out: one for the catalogue, the mapped ones, the derived ones. */
  readonly written: number;
  /** The offsets that times were written with. */
  readonly offsets: readonly Counted[];
  readonly findings: readonly QualityFinding[];
  /** What the source says of itself, held against itself. */
  readonly checks: readonly CheckResult[];
  /** What nobody will know from the log that came out. */
  readonly unknowable: Unknowable;
  /** Flows that are followed without acts of theirs that nobody recorded. */
  readonly flows: readonly RecordedFlow[];
  readonly durations: Durations | undefined;
}

export interface MappedActs {
  readonly activity: string;
  readonly act: FlowActType;
  readonly count: number;
}

export interface DerivedActs {
  readonly attribute: string;
  readonly act: FlowActType;
  readonly count: number;
}
