import type { Params } from "../../foundation/issue.ts";
import type { CoreCode } from "../../vocabulary/sentences.ts";

/** One line of a story, for a sentence by `say`. */
export interface StoryLine {
  readonly code: CoreCode;
  readonly params: Params;
}
