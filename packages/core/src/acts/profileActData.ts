import { z } from "zod";
import { defaultProfile } from "../profile/defaultProfile.ts";
import { profileSchema, type Profile } from "../profile/profile.ts";
import { defineAct, type Lift } from "./act.ts";

/** A profile of an older shape said nothing of these: the defaults held. */
const byDefault =
  (...settings: readonly (keyof Profile)[]): Lift =>
  (data) => {
    if (typeof data !== "object" || data === null || !("profile" in data)) return data;
    const { profile } = data;
    if (typeof profile !== "object" || profile === null) return data;
    const defaults = Object.fromEntries(settings.map((name) => [name, defaultProfile[name]]));
    return { ...data, profile: { ...defaults, ...profile } };
  };

/**
 * 采用规则方案: how the hall counts, judges and supervises from now on; a case goes on by what was in force when it was accepted.
 * Shape 2 says where clocks start, how long an extension may be, and how evaluations, complaints and windows are dealt with; shape 3
 * what an audit goes by, and when the checks of a week are published; shape 4 how long materials may be deferred, and who does not do
 * what else; shape 5 how figures are rounded
 * and which limit holds where no law sets one, and may weigh more than checks in the assessment of windows.
 */
const ProfileAdopted = defineAct(
  z.strictObject({ profile: profileSchema }),
  byDefault("start", "extensions", "evaluation", "complaints", "assessment"),
  byDefault("audit", "weeklyPublication"),
  byDefault("deferral", "roles"),
  byDefault("statistics", "legal"),
);

export const profileActData = { ProfileAdopted };
