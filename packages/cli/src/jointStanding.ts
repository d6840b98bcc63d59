import {
  billOf,
  blocking,
  combinedCompletion,
  daysSaved,
  expectedCompletion,
  jointClocks,
  mixedOutcome,
  readiness,
  say,
  type Bill,
  type Blocker,
  type Bundle,
  type CaseClock,
  type CaseEvent,
  type CaseState,
  type CompletionRound,
  type Expected,
  type JointDays,
  type Language,
  type LocalInstant,
  type Outcome,
  type Readiness,
  type World,
} from "@banjie/core";

/** A case of several items, as a whole: where it stands, and everything that is derived about it. */
export interface JointStanding extends Readiness {
  readonly bundle?: Bundle | undefined;
  readonly clocks: readonly CaseClock[];
  readonly expected?: Expected | undefined;
  readonly outcome: Outcome;
  readonly rounds: readonly CompletionRound[];
  readonly saved?: JointDays | undefined;
  readonly bill: Bill;
  readonly blockers: readonly Blocker[];
}

/** What a standing is worked out from. */
export interface JointRecord {
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
  readonly world: World;
  readonly asOf: LocalInstant;
}

/** Asks everything that can be asked of the whole of a case. 中文 联办详情 */
export function jointStanding({ state, events, world, asOf }: JointRecord): JointStanding {
  return {
    bundle: state.bundle && world.bundleOf(state.bundle),
    ...readiness(state, asOf, world),
    clocks: jointClocks(state, world, asOf),
    expected: expectedCompletion(state, asOf, world),
    outcome: mixedOutcome(state),
    rounds: combinedCompletion(events, world),
    saved: daysSaved(state, world),
    bill: billOf(state, world),
    blockers: blocking(state, asOf, world),
  };
}

/** The same for a machine, what blocks it with its sentence. */
export function spokenStanding(record: JointRecord, language: Language): object {
  const { blockers, ...standing } = jointStanding(record);
  return { ...standing, blockers: blockers.map((blocker) => ({ ...blocker, sentence: say(blocker, language) })) };
}
