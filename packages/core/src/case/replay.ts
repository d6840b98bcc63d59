import { freeze, produce } from "immer";
import type { CaseEvent } from "../log/event.ts";
import { applyEvent } from "./applyEvent.ts";
import { emptyCase, type CaseState } from "./caseState.ts";

/**
 * A case folded from its events, frozen: a state that callers may hold.
 *
 * 中文  办件重放
 * In    events — of one case, ascending by version; from — a state folded from those before them
 */
export function replayCase(id: string, events: readonly CaseEvent[], from?: CaseState): CaseState {
  if (from) return produce(from, (draft) => applyAll(draft, events));
  // Nobody holds the state of a case that is folded from its first event: it needs no draft until it is frozen.
  const state = emptyCase(id);
  applyAll(state, events);
  return freeze(state, true);
}

function applyAll(draft: CaseState, events: readonly CaseEvent[]): void {
  for (const event of events) applyEvent(draft, event);
}
