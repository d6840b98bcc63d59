import type { Event } from "../log/event.ts";
import type { CaseActType } from "../vocabulary/actType.ts";
import { endItem, deliverItem } from "./applyToItem.ts";
import { unknownItem, type CaseState } from "./caseState.ts";

/** What an act of the whole case does to it and to its items. */
export function applyToCase(draft: CaseState, event: Event<CaseActType>): void {
  switch (event.type) {
    case "CaseFiled":
      return fileCase(draft, event);
    case "SupplementNotified":
      return notifySupplement(draft, event);
    case "SupplementReceived":
      return receiveSupplement(draft, event);
    case "ItemAdded":
      return addItems(draft, event);
    case "SplitConsented":
      draft.splitConsented = [...new Set([...draft.splitConsented, ...event.data.items])];
      return;
    case "ItemSplitOff":
      for (const number of event.data.items) {
        const item = draft.items[number];
        if (item) item.splitOff = true;
      }
      return;
    case "FeeAssessed":
      for (const { item, amount } of event.data.lines) draft.fees.assessed[item] = (draft.fees.assessed[item] ?? 0) + amount;
      return;
    case "FeePaid":
      draft.fees.paid += event.data.amount;
      return;
    case "FeeRefunded":
      draft.fees.refunded += event.data.amount;
      return;
    case "CaseCompleted":
      for (const item of Object.values(draft.items)) {
        if (item.phase === "decided" && !item.splitOff) endItem(item, "completed", event.at);
      }
      return;
    case "CaseDelivered":
      for (const item of Object.values(draft.items)) if (item.phase === "completed") deliverItem(item, event.at);
      return;
    case "CaseWithdrawn":
      for (const item of Object.values(draft.items)) if (item.phase !== "decided") endItem(item, "withdrawn", event.at);
      return;
    case "CaseEvaluated":
      draft.evaluation = event.data.level;
      return;
    case "CaseArchived":
      draft.archive = event.data.archive;
      return;
    case "CasePreChecked":
    case "CaseCorrectedOnSpot":
    case "ServiceRendered":
    case "RecordCorrected":
      // Told in the history; nothing that follows depends on them. A correction is folded by folding anew.
      return;
  }
}

function fileCase(draft: CaseState, event: Event<"CaseFiled">): void {
  if (draft.filedAt !== undefined) return;
  const { at, data } = event;
  draft.filedAt = at;
  draft.channel = data.channel;
  draft.modes = data.modes ?? [];
  draft.applicant = data.applicant;
  if (data.agent !== undefined) draft.agent = data.agent;
  draft.materials = [...data.materials];
  addItems(draft, event);
}

function addItems(draft: CaseState, { at, by, data }: Event<"CaseFiled" | "ItemAdded">): void {
  const heldBy = by.role === "applicant" ? "" : by.unit;
  for (const { item, definition, version } of data.items) {
    // A log may hold acts before the filing: what they said of the item stays.
    const known = draft.items[item];
    if (known && known.phase !== "unfiled" && known.definition !== "") continue;
    const filed = { ...unknownItem(item, at), ...known, definition, version, receivedAt: at, holder: known?.holder || heldBy };
    draft.items[item] = { ...filed, phase: filed.phase === "unfiled" ? "filed" : filed.phase };
  }
}

/** A notice speaks of the items it names, else of every item not yet accepted. */
function notifySupplement(draft: CaseState, { at, data }: Event<"SupplementNotified">): void {
  for (const item of Object.values(draft.items)) {
    if (item.phase !== "filed" && item.phase !== "supplementing") continue;
    if (data.items && !data.items.includes(item.item)) continue;
    item.phase = "supplementing";
    if (data.until !== undefined) item.supplyUntil = data.until;
    item.intakeAnsweredAt ??= at;
    item.askedAt ??= at;
    item.outstanding = [...new Set([...item.outstanding, ...data.materials])];
  }
}

function receiveSupplement(draft: CaseState, { at, data }: Event<"SupplementReceived">): void {
  draft.materials = [...new Set([...draft.materials, ...data.materials])];
  for (const item of Object.values(draft.items)) {
    const deferred = item.deferred.filter((material) => !data.materials.includes(material));
    if (item.deferred.length > 0 && deferred.length === 0) item.deferredInAt = at;
    item.deferred = deferred;
    if (item.phase !== "supplementing") continue;
    item.outstanding = item.outstanding.filter((material) => !data.materials.includes(material));
    if (item.outstanding.length > 0) continue;
    item.suppliedAt = at;
    item.phase = "filed";
  }
}
