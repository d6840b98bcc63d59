import { asRecorded } from "./asRecorded.ts";
import { defaultProfile } from "./defaultProfile.ts";
import { hunanProduct2018 } from "./hunanProduct2018.ts";
import type { Profile } from "./profile.ts";

/** The profiles that Banjie ships, by id. 中文 内置方案 */
export const shippedProfiles: readonly Profile[] = [defaultProfile, hunanProduct2018, asRecorded];
