import { z } from "zod";
import { defaultProfile } from "../profile/defaultProfile.ts";
import { profileSchema } from "../profile/profile.ts";
import { defineAct, type Lift } from "./act.ts";

/** A profile of the first shape did not say where clocks start and how long an extension may be: everywhere as the law says. */
const asTheLawSays: Lift = (data) => {
  if (typeof data !== "object" || data === null || !("profile" in data)) return data;
  const { profile } = data;
  if (typeof profile !== "object" || profile === null) return data;
  const { start, extensions } = defaultProfile;
  return { ...data, profile: { start, extensions, ...profile } };
};

/** 采用规则方案: how the hall counts, judges and supervises from now on; a case goes on by what was in force when it was accepted. */
const ProfileAdopted = defineAct(z.strictObject({ profile: profileSchema }), asTheLawSays);

export const profileActData = { ProfileAdopted };
