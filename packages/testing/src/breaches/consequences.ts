import type { RuleId } from "@banjie/core";

/** What else a history that breaks a rule in some way must break, and why it must. */
export interface Consequence {
  readonly rule: RuleId;
  readonly because: string;
}

/**
 * What may follow from breaking a rule. Each tale names what it brings of these; nothing else may be found in its histories.
 *
 * 中文  违规的连带后果
 */
export const consequences = {
  unanswered: { rule: "R-003", because: "what silence has accepted was not answered in its five days" },
  beyondPromise: { rule: "R-021", because: "only what is late needs an explanation" },
  beyondLaw: { rule: "R-018", because: "who extends a limit that has run out has not decided within it" },
  beyondLawOfWhole: {
    rule: "R-019",
    because: "who extends the limit of a whole that has run out has not completed it within that",
  },
  filedTwice: { rule: "R-001", because: "what comes again under a number is a second filing of its case" },
  answeredLate: {
    rule: "R-062",
    because: "who extends the time to answer a complaint after it has run out has not answered in it",
  },
} as const satisfies Readonly<Record<string, Consequence>>;
