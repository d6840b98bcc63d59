import type { Event } from "../log/event.ts";
import type { CaseActType } from "../vocabulary/actType.ts";
import { endItem, deliverItem } from "./applyToItem.ts";
import type { CaseState } from "./caseState.ts";
import { awaitsAcceptance, unknownItem } from "./itemState.ts";
import { assess, pay, refund } from "./fees.ts";
import { handIn } from "./handedIn.ts";
import { beginIn, endIn } from "./interval.ts";
import { completeTogether } from "./together.ts";

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
        if (item) item.splitOffAt ??= event.at;
      }
      return;
    case "FeeAssessed":
      return assess(draft, event);
    case "FeePaid":
      return pay(draft, event);
    case "FeeRefunded":
      return refund(draft, event);
    case "CaseCompleted":
      return completeTogether(draft, event.at, (item) => endItem(item, "completed", event.at));
    case "CaseDelivered":
      for (const item of Object.values(draft.items)) if (item.phase === "completed") deliverItem(item, event);
      return;
    case "CaseWithdrawn":
      for (const item of Object.values(draft.items)) if (item.phase !== "decided") endItem(item, "withdrawn", event.at);
      return;
    case "CaseEvaluated":
      draft.evaluationActs.push({ type: event.type, at: event.at, level: event.data.level, source: event.data.source });
      return;
    case "BadReviewContacted":
    case "BadReviewRectified":
    case "BadReviewAppealed":
    case "BadReviewRemoved":
    case "BadReviewUpheld":
      draft.evaluationActs.push({ type: event.type, at: event.at });
      return;
    case "ServiceRendered":
      draft.services.push(event.at);
      return;
    case "CaseArchived":
      draft.archive = event.data.archive;
      return;
    case "CasePreChecked":
    case "CaseCorrectedOnSpot":
    case "JointSiteVerified":
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
  if (data.bundle !== undefined) draft.bundle = data.bundle;
  handIn(draft, data.materials, at);
  addItems(draft, event);
}

function addItems(draft: CaseState, { at, by, data }: Event<"CaseFiled" | "ItemAdded">): void {
  const heldBy = by.role === "applicant" ? "" : by.unit;
  for (const { item, definition, version, needs: waitsFor = [], expiresOn } of data.items) {
    // A log may hold acts before the filing: what they said of the item stays.
    const known = draft.items[item];
    if (known && known.phase !== "unfiled" && known.definition !== "") continue;
    const needs = draft.bundle ? waitsFor : [];
    const filed = {
      ...unknownItem(item, at),
      ...known,
      ...(draft.bundle && { bundle: draft.bundle }),
      ...(draft.filedAt && { filedAt: draft.filedAt }),
      ...(expiresOn && { expiresOn }),
      definition,
      version,
      needs,
      receivedAt: at,
    };
    draft.items[item] = { ...filed, holder: known?.holder || heldBy, phase: filed.phase === "unfiled" ? "filed" : filed.phase };
  }
}

/** A notice speaks of the items it names, each with what it lacks, else of every item not yet accepted. */
function notifySupplement(draft: CaseState, { at, data }: Event<"SupplementNotified">): void {
  draft.noticedAt = at;
  for (const item of Object.values(draft.items)) {
    if (!awaitsAcceptance(item)) continue;
    const lacking = data.items ? data.items.find((told) => told.item === item.item)?.materials : data.materials;
    if (!lacking) continue;
    item.intakeAnsweredAt ??= at;
    // Complete itself, it waits to be accepted with the others.
    if (lacking.length === 0) continue;
    item.phase = "supplementing";
    if (data.until !== undefined) item.supplyUntil = data.until;
    item.askedAt ??= at;
    beginIn(item.askings, at);
    item.outstanding = [...new Set([...item.outstanding, ...lacking])];
  }
}

function receiveSupplement(draft: CaseState, { at, data }: Event<"SupplementReceived">): void {
  handIn(draft, data.materials, at);
  for (const item of Object.values(draft.items)) {
    const deferred = item.deferred.filter((material) => !data.materials.includes(material));
    if (item.deferred.length > 0 && deferred.length === 0) item.deferredInAt = at;
    item.deferred = deferred;
    if (item.phase !== "supplementing") continue;
    item.outstanding = item.outstanding.filter((material) => !data.materials.includes(material));
    if (item.outstanding.length > 0) continue;
    item.suppliedAt = at;
    endIn(item.askings, at);
    item.phase = "filed";
  }
}
