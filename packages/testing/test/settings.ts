import { defaultProfile, type AssessmentSource, type Profile } from "@banjie/core";

/** What a profile leaves open, as plain numbers: days, the level that silence stands for, the weights of what tells of windows. */
export interface Settings {
  /** Working days to answer a filing (art. 32), of a lower agency (art. 43), and where no law sets any (art. 42). */
  readonly intake: number;
  readonly lower: number;
  readonly fallback: number;
  /** Natural days in which an evaluation may be changed, or added to, where it may, and after which silence speaks. */
  readonly window: number;
  readonly changes: "first" | "last" | "append";
  readonly silence?: 2 | 3;
  /** Working days to speak with whoever gave a bad review, and to mend what it says (O-27). */
  readonly contact: number;
  readonly mending: number;
  /** Working days to accept a complaint, to answer it, and by which that is extended (O-36). */
  readonly accepting: number;
  readonly answering: number;
  readonly extension: number;
  /** Working days to publish a week's checks. */
  readonly weekly: number;
  readonly sources: readonly (readonly [source: AssessmentSource, each: number, least: number, most: number])[];
}

/** Those of the default profile, copied by hand. */
export const usual: Settings = {
  intake: 5,
  lower: 20,
  fallback: 20,
  window: 7,
  changes: "last",
  contact: 1,
  mending: 15,
  accepting: 1,
  answering: 7,
  extension: 7,
  weekly: 5,
  sources: [],
};

/** Places that have settled otherwise; made up, so that each of their numbers is another. */
export const otherwise: Readonly<Record<string, Settings>> = {
  "strict, with silence taken as basically satisfied": {
    intake: 3,
    lower: 10,
    fallback: 15,
    window: 3,
    changes: "first",
    silence: 3,
    contact: 2,
    mending: 5,
    accepting: 2,
    answering: 5,
    extension: 3,
    weekly: 2,
    sources: [
      ["pastPromise", -5, -10, 0],
      ["pastLaw", -10, -20, 0],
      ["yellowCards", -2, -10, 0],
      ["redCards", -10, -20, 0],
      ["responsibleComplaints", -10, -20, 0],
      ["badReviews", -3, -6, 0],
      ["goodReviews", 1, 0, 3],
    ],
  },
  "mild, with silence taken as satisfied": {
    intake: 8,
    lower: 25,
    fallback: 30,
    window: 12,
    changes: "append",
    silence: 2,
    contact: 3,
    mending: 20,
    accepting: 3,
    answering: 15,
    extension: 10,
    weekly: 8,
    sources: [
      ["badReviews", -1, -3, 0],
      ["goodReviews", 2, 0, 10],
    ],
  },
};

const working = (length: number) => ({ length, unit: "workingDay" }) as const;

/** The default profile, but for these settings. */
export function profileWith(settings: Settings): Profile {
  const { legal, limits, evaluation, complaints, assessment, weeklyPublication } = defaultProfile;
  const sources = Object.fromEntries(settings.sources.map(([source, each, least, most]) => [source, { each, least, most }]));
  const silence = settings.silence && ({ 2: "satisfied", 3: "basicallySatisfied" } as const)[settings.silence];
  return {
    ...defaultProfile,
    id: "otherwise",
    legal: { fallback: { ...legal.fallback, value: working(settings.fallback) } },
    limits: {
      ...limits,
      intake: { ...limits.intake, value: working(settings.intake) },
      lowerLevel: { ...limits.lowerLevel, value: working(settings.lower) },
    },
    evaluation: {
      changes: { ...evaluation.changes, value: settings.changes },
      window: { ...evaluation.window, value: { length: settings.window, unit: "naturalDay" } },
      silence: { ...evaluation.silence, value: silence ?? "none" },
      contact: { ...evaluation.contact, value: working(settings.contact) },
      rectification: { ...evaluation.rectification, value: working(settings.mending) },
    },
    complaints: {
      acceptance: { ...complaints.acceptance, value: working(settings.accepting) },
      answer: { ...complaints.answer, value: working(settings.answering) },
      extension: { ...complaints.extension, value: settings.extension },
    },
    assessment: { ...assessment, value: { ...assessment.value, sources } },
    weeklyPublication: { ...weeklyPublication, value: working(settings.weekly) },
  };
}
