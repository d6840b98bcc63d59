import { z } from "zod";
import { defaultProfile } from "../profile/defaultProfile.ts";
import { profileSchema } from "../profile/profile.ts";
import { defineAct, type Lift } from "./act.ts";

/**
 * A profile of the first shape did not say where clocks start, how long an extension may be, nor how evaluations, complaints and windows
 * are dealt with: the defaults held.
 */
const asByDefault: Lift = (data) => {
  if (typeof data !== "object" || data === null || !("profile" in data)) return data;
  const { profile } = data;
  if (typeof profile !== "object" || profile === null) return data;
  const { start, extensions, evaluation, complaints, assessment } = defaultProfile;
  return { ...data, profile: { start, extensions, evaluation, complaints, assessment, ...profile } };
};

/** A profile of the second shape said neither what an audit goes by nor when the checks of a week are published: the defaults held. */
const auditedByDefault: Lift = (data) => {
  if (typeof data !== "object" || data === null || !("profile" in data)) return data;
  const { profile } = data;
  if (typeof profile !== "object" || profile === null) return data;
  const { audit, weeklyPublication } = defaultProfile;
  return { ...data, profile: { audit, weeklyPublication, ...profile } };
};

/**
 * 采用规则方案: how the hall counts, judges and supervises from now on; a case goes on by what was in force when it was accepted.
 * Shape 2 says where clocks start, how long an extension may be, and how evaluations, complaints and windows are dealt with; shape 3
 * what an audit goes by, and when the checks of a week are published.
 */
const ProfileAdopted = defineAct(z.strictObject({ profile: profileSchema }), asByDefault, auditedByDefault);

export const profileActData = { ProfileAdopted };
