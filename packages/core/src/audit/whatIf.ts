import type { ItemDefinition } from "../catalogue/itemDefinition.ts";
import type { Limit } from "../catalogue/limit.ts";
import { dossierOfStream, hallStream, isCaseEvent, type CaseEvent, type HallEvent } from "../log/event.ts";
import type { Profile } from "../profile/profile.ts";
import type { CivilDate } from "../time/civilDate.ts";
import { knownFrom } from "../time/holidayNotice.ts";
import type { LocalInstant } from "../time/instant.ts";
import type { WorkingCalendar } from "../time/workingCalendar.ts";
import { reportOf, sharesOf, type AuditReport } from "./audit.ts";
import { auditShare, type Share, type ShareReport } from "./auditShare.ts";
import type { Finding } from "./finding.ts";
import { movedClocks, type MovedClock } from "./movedClocks.ts";
import { receiptOf, type Receipt } from "./receipt.ts";
import { amendRulebook } from "./rules/rulebook.ts";
import type { Survey } from "./survey.ts";
import type { Judging } from "./worldHistory.ts";

/** How a history is judged otherwise; nothing where nothing is named. 中文 假设 */
export interface Change {
  /** In the place of the profile that it was judged by. */
  readonly profile?: Profile;
  /** In the place of every promised limit, and of every date told to an applicant. */
  readonly promised?: Limit;
  /** By the calendar as it was known on a day: later notices of the hall are not known either. */
  readonly known?: { readonly on: CivilDate; readonly calendar: WorkingCalendar };
  /** Rules that do not hold. */
  readonly without?: readonly string[] | undefined;
}

/** What a change makes of one case, or of one stream beside the cases. */
export interface CaseDifference {
  readonly case: string;
  readonly clocks: readonly MovedClock[];
  /** Findings that are none under the change, and those that it brings. */
  readonly gone: readonly Finding[];
  readonly come: readonly Finding[];
}

/** One history, judged in two ways. */
export interface WhatIf {
  readonly was: AuditReport;
  readonly now: AuditReport;
  /** The cases that are not judged alike, in order. */
  readonly cases: readonly CaseDifference[];
  /** Complaints, services and windows that are not, by stream, and the hall itself: no case is one of them. */
  readonly beside: readonly CaseDifference[];
  /** By what `now` was judged; `was` is judged by what the receipt of the report says. */
  readonly receipt: Receipt;
}

/**
 * The same history judged otherwise. It is mechanical: nobody behaved under the other rule.
 *
 * 中文   如果……会怎样
 * In     shares — every stream of the log once
 * Out    what shows in the order of the log as a whole stays as it was surveyed
 * Holds  without a change `now` is `was`, to the last figure
 */
export function whatIf(
  survey: Survey,
  shares: Iterable<Share>,
  change: Change,
  { judging = {}, asOf }: { readonly judging?: Judging; readonly asOf?: LocalInstant | undefined } = {},
): WhatIf {
  const other = { ...survey, hallActs: actsUnder(change, survey.hallActs) };
  const otherwise = judgingUnder(change, judging);
  const [was, now] = [sharesOf(survey, judging, asOf), sharesOf(other, otherwise, asOf)];
  const reports: { readonly was: ShareReport[]; readonly now: ShareReport[] } = { was: [], now: [] };
  const clocks = new Map<string, MovedClock[]>();
  for (const share of shares) {
    const retold = share.map((event) => (isCaseEvent(event) ? eventUnder(change, event) : event));
    reports.was.push(auditShare(share, was));
    reports.now.push(auditShare(retold, now));
    for (const [id, moved] of movedClocks([share, was], [retold, now])) clocks.set(id, moved);
  }
  const report = { was: reportOf(survey, was, reports.was), now: reportOf(other, now, reports.now) };
  const { cases = [], beside = [] } = Object.groupBy(differences(report.was, report.now, clocks), kindOf);
  return { ...report, cases, beside, receipt: receiptOf(other, otherwise) };
}

const judgingUnder = ({ profile, known, without }: Change, judging: Judging): Judging => ({
  ...judging,
  ...(profile && { profile }),
  ...(known && { calendar: known.calendar }),
  ...(without && { rulebook: amendRulebook({ without }, judging.rulebook) }),
});

/** The acts of the hall, had it promised otherwise, as far as they were known. */
function actsUnder({ promised, known }: Change, acts: readonly HallEvent[]): HallEvent[] {
  const inSight = acts.filter((act) => !known || act.type !== "NoticeAdopted" || knownFrom(act.data.notice) <= known.on);
  return promised ? inSight.map((act) => promising(promised, act)) : inSight;
}

function promising(promised: Limit, act: HallEvent): HallEvent {
  const item = (one: ItemDefinition): ItemDefinition => (one.promised ? { ...one, promised } : one);
  switch (act.type) {
    case "CatalogueAdopted": {
      const { catalogue } = act.data;
      // What a bundle promises then follows from what its items do.
      const bundles = catalogue.bundles?.map(({ promised: _promised, ...bundle }) => bundle);
      const other = { ...catalogue, items: catalogue.items.map(item), ...(bundles && { bundles }) };
      return { ...act, data: { catalogue: other } };
    }
    case "DefinitionAdopted":
      return { ...act, data: { definition: item(act.data.definition) } };
    case "DefinitionAmended":
      return { ...act, data: { ...act.data, definition: item(act.data.definition) } };
    case "DefinitionWithdrawn":
    case "NoticeAdopted":
    case "ClosureOrdered":
    case "LimitsExtended":
    case "OrderWithdrawn":
    case "ProfileAdopted":
      return act;
  }
}

/** Nobody was told a date of the other promise. */
function eventUnder({ promised }: Change, event: CaseEvent): CaseEvent {
  if (!promised) return event;
  if (event.type === "ItemAccepted") return { ...event, data: untold(event.data) };
  if (event.type === "ItemAcceptedConditionally") return { ...event, data: untold(event.data) };
  if (event.type !== "RecordCorrected" || !event.data.right.data) return event;
  const { right } = event.data;
  return { ...event, data: { ...event.data, right: { ...right, data: untold(right.data ?? {}) } } };
}

function untold<Data extends { readonly promised?: unknown }>({ promised: _promised, ...data }: Data): Omit<Data, "promised"> {
  return data;
}

const kindOf = ({ case: id }: CaseDifference): "cases" | "beside" =>
  id === hallStream || dossierOfStream(id) ? "beside" : "cases";

/** What is not judged alike, in order. */
function differences(was: AuditReport, now: AuditReport, clocks: ReadonlyMap<string, readonly MovedClock[]>): CaseDifference[] {
  const before = Map.groupBy(was.findings, (finding) => finding.case);
  const after = Map.groupBy(now.findings, (finding) => finding.case);
  return [...new Set([...clocks.keys(), ...before.keys(), ...after.keys()])].toSorted().flatMap((id) => {
    const [found, foundNow] = [before.get(id) ?? [], after.get(id) ?? []];
    const moved = clocks.get(id) ?? [];
    const [gone, come] = [lackingIn(foundNow, found), lackingIn(found, foundNow)];
    return moved.length + gone.length + come.length > 0 ? [{ case: id, clocks: moved, gone, come }] : [];
  });
}

/** Of these findings those that the others lack. */
function lackingIn(others: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const known = new Set(others.map((finding) => JSON.stringify(finding)));
  return findings.filter((finding) => !known.has(JSON.stringify(finding)));
}
