import type { Command, Done, DossierCommand, DossierDone, HallEvent, HallCommand, Refusal, Result } from "@banjie/core";
import type { Planted } from "./attempts.ts";
import type { Step } from "./step.ts";

/** What has been played. */
export interface SimulationSummary {
  /** Cases filed. */
  readonly cases: number;
  /** Acts that the hall took, late entries among them. */
  readonly acts: number;
  /** Attempts that the hall refused, by the code of the first reason. */
  readonly refused: Readonly<Record<string, number>>;
  /** Acts entered by `record`. */
  readonly recordedLate: number;
  /** What `record` marked them with, by code. */
  readonly marks: Readonly<Record<string, number>>;
  /** The rules that cases break on purpose by the end of the span: what an audit of the log is to find. */
  readonly planted: readonly Planted[];
}

/** The summary while it grows. */
export type Tally = { -readonly [Name in keyof SimulationSummary]: SimulationSummary[Name] } & {
  readonly refused: Record<string, number>;
  readonly marks: Record<string, number>;
};

/** Nothing has been played yet. */
export const newTally = (planted: readonly Planted[]): Tally => ({
  cases: 0,
  acts: 0,
  refused: {},
  recordedLate: 0,
  marks: {},
  planted,
});

const addOne = (counts: Record<string, number>, code: string): void => void (counts[code] = (counts[code] ?? 0) + 1);

/**
 * Counts the hall's answer to an attempt.
 *
 * Fails  throws `Error` where it is not the one that was planned
 */
export function count(tally: Tally, { how }: Step, { type, case: id }: Command, answer: Result<Done, Refusal>): void {
  if (answer.ok === (how === "mistake")) {
    const code = answer.ok ? "no refusal" : answer.error.code;
    throw new Error(`Not as the simulation expects: ${type} as ${how} in ${id} met ${code}`);
  }
  if (!answer.ok) return addOne(tally.refused, answer.error.code);
  tally.acts++;
  if (type === "FileCase") tally.cases++;
  if (how === "lateEntry") tally.recordedLate++;
  for (const { code } of answer.value.marks) addOne(tally.marks, code);
}

/** Why an act of the hall is refused that has been done before. */
const doneBefore: ReadonlySet<string> = new Set([
  "offer.backwards",
  "definition.exists",
  "definition.version-gap",
  "definition.not-offered",
  "notice.adopted-already",
  "order.number-used",
  "order.withdrawn-already",
]);

/**
 * Counts the answer to an act of the hall itself. Played again on the same log, it is refused because it has been done.
 *
 * Fails  throws `Error` where it is refused for another reason
 */
export function countOfHall(tally: Tally, { type }: HallCommand, answer: Result<readonly HallEvent[], Refusal>): void {
  if (answer.ok) tally.acts += answer.value.length;
  else if (!doneBefore.has(answer.error.code)) {
    throw new Error(`Not as the simulation expects: ${type} met ${answer.error.code}`);
  }
}

/**
 * Counts the answer to an act of a dossier.
 *
 * Fails  throws `Error` where it is refused
 */
export function countOfDossier(tally: Tally, { type }: DossierCommand, answer: Result<DossierDone, Refusal>): void {
  if (!answer.ok) throw new Error(`Not as the simulation expects: ${type} met ${answer.error.code}`);
  tally.acts++;
}
