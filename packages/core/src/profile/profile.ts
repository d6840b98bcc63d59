import { z } from "zod";
import { limitSchema } from "../catalogue/limit.ts";
import { assessmentCategories, assessmentSources } from "../vocabulary/assessment.ts";
import { roleConflicts } from "../vocabulary/roleConflict.ts";
import { roundingModes } from "../vocabulary/rounding.ts";
import { pauseNames, type SpecialProcedure, type Suspension } from "../vocabulary/specialProcedure.ts";
import { nameSchema } from "../vocabulary/text.ts";
import { officeTableSchema } from "../time/officeHours.ts";
import { auditSettingsSchema } from "./auditSettings.ts";
import { jointSettingsSchema } from "./jointSettings.ts";
import { settingOf } from "./setting.ts";
import { thresholdSchema } from "./threshold.ts";

const pauseKinds = Object.keys(pauseNames) as (SpecialProcedure | Suspension)[] as [SpecialProcedure | Suspension];

/** What stops a clock, and whether a special procedure must have been told in writing, with basis and days, to stop it. */
const pausesSchema = z.strictObject({ kinds: z.array(z.enum(pauseKinds)), noticed: z.boolean() });

const points = z.int().min(0).max(1000);

/** The least and the most that all of a kind may come to. */
const bounds = { least: z.int().min(-1000).max(0), most: points };

/** What a fault takes and a merit gives, in one category of the checks. */
const weightSchema = z.strictObject({ fault: points, merit: points, ...bounds });

/** What each of a source gives, or takes where it is negative. */
const sourceWeightSchema = z.strictObject({ each: z.int().min(-1000).max(1000), ...bounds });

/** How a place counts, judges and supervises, as data: each rule with what it rests on. */
export const profileSchema = z.strictObject({
  id: nameSchema,
  version: z.int().min(1),
  name: z.strictObject({ "zh-CN": nameSchema, en: nameSchema }),
  /** Whole days from the day after (民法典 art. 201), or office time from the minute of the act. O-01, O-02, O-03 */
  counting: settingOf(z.enum(["days", "officeTime"])),
  /** What the clocks of handling run from: the act of acceptance, or the receipt of what was accepted. */
  start: settingOf(z.enum(["acceptance", "receipt"])),
  /** Most days that an extension may add, by who approves it. R-020 */
  extensions: settingOf(z.strictObject({ agencyHead: z.int().min(1).max(1000), governmentHead: z.int().min(1).max(1000) })),
  /** Working days by which deferred materials are in before the promised day, and at most after acceptance. R-043 */
  deferral: settingOf(z.strictObject({ beforePromise: z.int().min(0).max(1000), atMost: z.int().min(1).max(1000) })),
  /** Who does not do what else in the handling of an item. O-34 */
  roles: z.strictObject({ conflicts: settingOf(z.array(z.enum(roleConflicts))) }),
  /** Time that lies in several pauses is left out once, or once for each. O-11 */
  overlaps: settingOf(z.enum(["once", "each"])),
  /** What stops the legal clock. O-10 */
  legalPauses: settingOf(pausesSchema),
  /** What stops the promised clock, and the stages with it. O-09, O-32 */
  promisePauses: settingOf(pausesSchema),
  /** What holds where no law sets a matter its days to decide. O-38 */
  legal: z.strictObject({ fallback: settingOf(z.union([limitSchema, z.literal("none")])) }),
  /** Limits that hold for every matter. */
  limits: z.strictObject({
    intake: settingOf(limitSchema),
    lowerLevel: settingOf(limitSchema),
    delivery: settingOf(limitSchema),
    hearingRequest: settingOf(limitSchema),
    hearingHolding: settingOf(limitSchema),
    /** The applicant's days to supply, where the notice sets none. O-14 */
    supplement: settingOf(limitSchema),
  }),
  /** What ends the days of delivery: the result ready at the window, or handed over. O-08 */
  deliveryMetBy: settingOf(z.enum(["ready", "received"])),
  /** Evaluation 好差评. */
  evaluation: z.strictObject({
    /** Of several evaluations of one matter the first or the last counts; or further ones are only added to the first. O-23 */
    changes: settingOf(z.enum(["first", "last", "append"])),
    /** The time in which an evaluation may be changed, and after which silence counts. O-24 */
    window: settingOf(limitSchema),
    /** What silence counts as. O-24 */
    silence: settingOf(z.enum(["none", "basicallySatisfied", "satisfied"])),
    /** The time to speak with whoever gave a bad review. O-27 */
    contact: settingOf(limitSchema),
    /** The time to mend what a bad review says. O-27 */
    rectification: settingOf(limitSchema),
  }),
  /** Complaints. O-36 */
  complaints: z.strictObject({
    /** The time to accept or reject. */
    acceptance: settingOf(limitSchema),
    /** The time to answer, from the acceptance or the reopening. */
    answer: settingOf(limitSchema),
    /** Working days that the one extension may add at most. */
    extension: settingOf(z.int().min(1).max(1000)),
  }),
  /** Points of a window: so many to begin with, a fault and a merit so many, each category and each source within its bounds. */
  assessment: settingOf(
    z.strictObject({
      base: z.int().min(0).max(1000),
      categories: z.record(z.enum(assessmentCategories), weightSchema),
      /** What counts besides the checks: nothing but what is named. */
      sources: z.partialRecord(z.enum(assessmentSources), sourceWeightSchema).optional(),
    }),
  ),
  /** The time to publish what a window was checked for in a week, from its last check. 周公示 */
  weeklyPublication: settingOf(limitSchema),
  /** Figures. */
  statistics: z.strictObject({
    /** How what is not a count is rounded when it is printed. O-40 */
    rounding: settingOf(z.strictObject({ digits: z.int().min(0).max(9), mode: z.enum(roundingModes) })),
  }),
  /** What an audit goes by besides the limits. */
  audit: auditSettingsSchema,
  /** Of joint processing. O-16–O-19, O-30–O-32 */
  joint: jointSettingsSchema,
  officeHours: settingOf(officeTableSchema),
  /** Levels of supervision. O-28 */
  alerts: settingOf(z.array(thresholdSchema)),
  /** Whether items done on the spot are supervised. O-29 */
  superviseImmediate: settingOf(z.boolean()),
});

/**
 * How a place counts, judges and supervises, as data.
 *
 * 中文  规则方案
 */
export type Profile = z.output<typeof profileSchema>;
