import { actSentences } from "./sentences/actSentences.ts";
import { catalogueSentences } from "./sentences/catalogueSentences.ts";
import { limitSentences } from "./sentences/limitSentences.ts";
import { jointSentences } from "./sentences/jointSentences.ts";
import { serviceSentences } from "./sentences/serviceSentences.ts";
import { recordSentences } from "./sentences/recordSentences.ts";

/** What core has to say, by code. 中文 提示语 */
export const coreSentences = {
  ...actSentences,
  ...catalogueSentences,
  ...limitSentences,
  ...jointSentences,
  ...serviceSentences,
  ...recordSentences,
} as const;

export type CoreCode = keyof typeof coreSentences;
