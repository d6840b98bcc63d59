import { isEarlier, type LocalInstant } from "../time/instant.ts";
import { endPhases, type Phase } from "../vocabulary/phase.ts";
import type { CaseEvent, Event } from "../log/event.ts";
import type { CaseActType } from "../vocabulary/actType.ts";
import { unknownItem, type CaseState, type ItemState } from "./caseState.ts";

/**
 * The one fold: it remembers what an act did, and judges nothing. It mutates its draft: inside immer's `produce` for a state
 * that users hold, on an owned object in replay.
 *
 * 中文   事件归并
 * Holds  total: an impossible act in a log is remembered as well as it can be; an item that has ended stays ended
 */
export function applyEvent(draft: CaseState, event: CaseEvent): void {
  draft.version = event.version;
  draft.lastRecordedAt = event.recordedAt;
  if (draft.lastAt === undefined || isEarlier(draft.lastAt, event.at)) draft.lastAt = event.at;
  if ("item" in event && event.item !== undefined) {
    applyToItem((draft.items[event.item] ??= unknownItem(event.item, event.at)), event as Exclude<CaseEvent, Event<CaseActType>>);
  } else {
    applyToCase(draft, event as Event<CaseActType>);
  }
}

function applyToCase(draft: CaseState, event: Event<CaseActType>): void {
  switch (event.type) {
    case "CaseFiled":
      return fileCase(draft, event);
    case "SupplementNotified":
      return notifySupplement(draft, event);
    case "SupplementReceived":
      return receiveSupplement(draft, event);
    case "FeeAssessed":
      for (const { item, amount } of event.data.lines) draft.fees.assessed[item] = (draft.fees.assessed[item] ?? 0) + amount;
      return;
    case "FeePaid":
      draft.fees.paid += event.data.amount;
  }
}

function fileCase(draft: CaseState, { at, by, data }: Event<"CaseFiled">): void {
  if (draft.filedAt !== undefined) return;
  draft.filedAt = at;
  draft.channel = data.channel;
  draft.applicant = data.applicant;
  draft.materials = [...data.materials];
  const heldBy = by.role === "applicant" ? "" : by.unit;
  for (const { item, definition, version } of data.items) {
    // A log may hold acts before the filing: what they said of the item stays.
    const known = draft.items[item];
    const filed = { ...unknownItem(item, at), ...known, definition, version, receivedAt: at, holder: known?.holder || heldBy };
    draft.items[item] = { ...filed, phase: filed.phase === "unfiled" ? "filed" : filed.phase };
  }
}

/** A notice speaks of every item not yet accepted. */
function notifySupplement(draft: CaseState, { at, data }: Event<"SupplementNotified">): void {
  for (const item of Object.values(draft.items)) {
    if (item.phase !== "filed" && item.phase !== "supplementing") continue;
    item.phase = "supplementing";
    item.intakeAnsweredAt ??= at;
    item.outstanding = [...new Set([...item.outstanding, ...data.materials])];
  }
}

function receiveSupplement(draft: CaseState, { at, data }: Event<"SupplementReceived">): void {
  draft.materials = [...new Set([...draft.materials, ...data.materials])];
  for (const item of Object.values(draft.items)) {
    if (item.phase !== "supplementing") continue;
    item.outstanding = item.outstanding.filter((material) => !data.materials.includes(material));
    if (item.outstanding.length > 0) continue;
    item.suppliedAt = at;
    item.phase = "filed";
  }
}

function applyToItem(item: ItemState, event: Exclude<CaseEvent, Event<CaseActType>>): void {
  switch (event.type) {
    case "ItemAccepted":
      item.intakeAnsweredAt ??= event.at;
      item.acceptedAt ??= event.at;
      item.holder ||= event.by.unit;
      if (event.data.promised !== undefined) item.promised ??= event.data.promised;
      return move(item, "accepted");
    case "ItemNotAccepted":
      item.intakeAnsweredAt ??= event.at;
      return end(item, "notAccepted", event.at);
    case "ItemHandedOver":
      item.holder = event.data.to;
      return;
    case "ExaminationStarted":
      return move(item, "examining");
    case "ExaminationConcluded":
      item.examiners = [...new Set([...item.examiners, event.by.id])];
      return move(item, "examined");
    case "ReviewConcluded":
      return move(item, "reviewed");
    case "ItemSentBack":
      return move(item, event.data.to === "examination" ? "examining" : "examined");
    case "DecisionMade":
      item.decidedAt ??= event.at;
      item.outcome ??= event.data.outcome;
      return move(item, "decided");
    case "ItemCompleted":
      if (!endPhases.has(item.phase)) item.completedAt = event.at;
      return end(item, "completed", event.at);
    case "ItemDelivered":
      item.deliveredAt ??= event.at;
      if (item.phase === "completed") item.phase = "delivered";
      return;
    case "ItemWithdrawn":
      return end(item, "withdrawn", event.at);
  }
}

/** An item that has ended is moved by no later act. */
function move(item: ItemState, phase: Phase): void {
  if (!endPhases.has(item.phase)) item.phase = phase;
}

/** The first end counts. */
function end(item: ItemState, phase: Phase, at: LocalInstant): void {
  if (endPhases.has(item.phase)) return;
  item.phase = phase;
  item.endedAt = at;
}
