import type { LocalInstant } from "../time/instant.ts";
import { partedAt } from "./joint/bundleOf.ts";
import { endPhases } from "../vocabulary/phase.ts";
import type { CaseState } from "./caseState.ts";
import { awaitsAcceptance, type ItemState } from "./itemState.ts";

/** 一次性总办结: whatever has been decided is completed, but what goes its own way; all that has ended by then is covered. */
export function completeTogether(draft: CaseState, at: LocalInstant, end: (item: ItemState) => void): void {
  const joined = Object.values(draft.items).filter((item) => partedAt(item) === undefined);
  for (const item of joined) if (item.phase === "decided") end(item);
  if (draft.completion) return;
  draft.completion = { at, items: joined.filter(({ phase }) => endPhases.has(phase)).map(({ item }) => item) };
  for (const item of joined) if (!endPhases.has(item.phase)) item.leftOverAt = at;
}

/** A combined completion stands as long as every item it covers is at its end. */
export function undoCompletion(draft: CaseState, at: LocalInstant): void {
  const { completion, items } = draft;
  if (!completion || completion.items.every((number) => isOver(items[number]))) return;
  draft.undoneCompletions.push({ ...completion, undoneAt: at });
  delete draft.completion;
}

/** When the last of a joint filing is in, or goes another way, it is in for those too that were complete and had to wait. */
export function supplyWaiting({ items }: CaseState, at: LocalInstant): void {
  const joined = Object.values(items).filter(({ splitOffAt }) => splitOffAt === undefined);
  if (joined.some(({ phase }) => phase === "supplementing")) return;
  for (const item of joined) if (awaitsAcceptance(item) && item.intakeAnsweredAt !== undefined) item.suppliedAt ??= at;
}

/** An item is free to be accepted from the moment on which all that it needs is decided or has ended. */
export function settleNeeds({ items }: CaseState, at: LocalInstant): void {
  for (const item of Object.values(items)) {
    if (item.needs.length === 0) continue;
    const settled = item.needs.every((number) => items[number]?.phase === "decided" || isOver(items[number]));
    if (settled) item.unblockedAt ??= at;
    else if (item.phase === "filed" || item.phase === "supplementing") delete item.unblockedAt;
  }
}

const isOver = (item: ItemState | undefined): boolean => item !== undefined && endPhases.has(item.phase);
