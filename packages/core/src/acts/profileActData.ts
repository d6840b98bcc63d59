import { z } from "zod";
import { profileSchema } from "../profile/profile.ts";
import { defineAct } from "./act.ts";

/** 采用规则方案: how the hall counts, judges and supervises from now on; a case goes on by what was in force when it was accepted. */
const ProfileAdopted = defineAct(z.strictObject({ profile: profileSchema }));

export const profileActData = { ProfileAdopted };
