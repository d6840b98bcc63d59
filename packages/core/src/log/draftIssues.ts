import type { Issue } from "../foundation/issue.ts";
import { decodeEvent } from "./decodeEvent.ts";
import type { AnyDraft } from "./event.ts";

/** A stamp that fits, so that a draft can be read as the event it would become. */
const anyStamp = { id: "id", version: 1, position: 1, recordedAt: "2000-01-01T00:00:00Z", commit: "commit" };

/** Why a draft could not be read again once it is stored: nothing is stored that cannot. */
export function draftIssues(draft: AnyDraft): Issue[] {
  const decoded = decodeEvent({ ...draft, ...anyStamp });
  return decoded.ok ? [] : decoded.error;
}
