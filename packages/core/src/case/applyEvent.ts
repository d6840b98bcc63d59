import { isEarlier } from "../time/instant.ts";
import type { CaseEvent, Event } from "../log/event.ts";
import { isItemAct, type ItemActType } from "../vocabulary/actType.ts";
import { applyToCase } from "./applyToCase.ts";
import { applyToItem } from "./applyToItem.ts";
import { noteOwings } from "./fees.ts";
import { noteStay } from "./noteStay.ts";
import { settleNeeds, supplyWaiting, undoCompletion } from "./together.ts";
import type { CaseState } from "./caseState.ts";
import { unknownItem } from "./itemState.ts";

/**
 * The one fold: it remembers what an act did, and judges nothing. It mutates its draft: inside immer's `produce` for a state
 * that users hold, on an owned object in replay.
 *
 * 中文   事件归并
 * Holds  total: an impossible act in a log is remembered as well as it can be; an item that has ended stays ended until reopened
 */
export function applyEvent(draft: CaseState, event: CaseEvent): void {
  draft.version = event.version;
  draft.lastRecordedAt = event.recordedAt;
  if (draft.lastAt === undefined || isEarlier(draft.lastAt, event.at)) draft.lastAt = event.at;
  if (isOfItem(event)) {
    const item = (draft.items[event.item ?? ""] ??= unknownItem(event.item ?? "", event.at));
    applyToItem(item, event);
    noteStay(item, event.at);
  } else {
    applyToCase(draft, event);
    for (const item of Object.values(draft.items)) noteStay(item, event.at);
  }
  if (draft.noticedAt) supplyWaiting(draft, event.at);
  if (draft.completion) undoCompletion(draft, event.at);
  if (draft.fees.bills.length > 0) noteOwings(draft, event.at);
  if (draft.bundle) settleNeeds(draft, event.at);
}

const isOfItem = (event: CaseEvent): event is Event<ItemActType> => isItemAct(event.type);
