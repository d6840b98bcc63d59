import { defaultProfile } from "./defaultProfile.ts";
import type { Profile } from "./profile.ts";

/**
 * For what was recorded elsewhere, or of matters whose own law is not known: no limit of the law but what the catalogue states.
 *
 * 中文  依原记录方案
 */
export const asRecorded: Profile = {
  ...defaultProfile,
  id: "as-recorded",
  version: 1,
  name: { "zh-CN": "依原记录", en: "as recorded" },
  legal: {
    fallback: {
      value: "none",
      tag: "choice",
      source: { "zh-CN": "目录未载明法定时限的,不推定", en: "where the catalogue states no legal limit, none is taken" },
    },
  },
};
