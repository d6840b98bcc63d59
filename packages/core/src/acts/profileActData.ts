import { z } from "zod";
import { defaultProfile } from "../profile/defaultProfile.ts";
import { profileSchema } from "../profile/profile.ts";
import { defineAct } from "./act.ts";

/**
 * 采用规则方案: how the hall counts, judges and supervises from now on; a case goes on by what was in force when it was accepted.
 * Shape 2 says how evaluations, complaints and windows are dealt with.
 */
const ProfileAdopted = defineAct(z.strictObject({ profile: profileSchema }), withService);

export const profileActData = { ProfileAdopted };

/** Shape 1 said nothing of evaluations, complaints and the assessment of windows: the defaults held. */
function withService(first: unknown): unknown {
  const { profile } = first as { readonly profile?: object };
  const { evaluation, complaints, assessment } = defaultProfile;
  return { profile: { evaluation, complaints, assessment, ...profile } };
}
