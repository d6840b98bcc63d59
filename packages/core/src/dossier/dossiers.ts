import { produce } from "immer";
import type { Breach } from "../case/breach.ts";
import { judgeIdentity } from "../case/identityNumber.ts";
import { withHallOrders } from "../case/clocks/withOrders.ts";
import type { World } from "../case/world.ts";
import { readClock, type ClockReading } from "../clock/clockReading.ts";
import { deadlineOf } from "../clock/deadline.ts";
import type { Ledger } from "../clock/ledger.ts";
import type { AnyDraft, DossierEvent, DossierName, DossierStreamAct } from "../log/event.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../time/instant.ts";
import { dossierKindOf, type DossierActType, type DossierKind } from "../vocabulary/actType.ts";
import type { Role } from "../vocabulary/role.ts";
import { complaintPractice } from "./complaint/complaintPractice.ts";
import type { ComplaintState } from "./complaint/complaintState.ts";
import type { ActTurn } from "./course.ts";
import type { Practice } from "./practice.ts";
import { servicePractice } from "./service/servicePractice.ts";
import type { ServiceState } from "./service/serviceState.ts";
import { windowPractice } from "./window/windowPractice.ts";
import type { WindowState } from "./window/windowState.ts";

/** What the log says of one complaint, service or window: remembered acts, no conclusions. 中文 档案状态 */
export type DossierState = ComplaintState | ServiceState | WindowState;

const practices = { complaint: complaintPractice, service: servicePractice, window: windowPractice };

/** An act of a dossier before the log has it. */
export type DossierDraft = AnyDraft<DossierStreamAct>;

/** A practice takes dossiers and acts of its own kind only; the table is keyed by the kind, so the one found is the right one. */
const practiceOf = (kind: DossierKind) => practices[kind] as unknown as Practice<DossierState, DossierActType>;

/** The order of the acts of a kind of dossier. 中文 办理次序 */
export const courseOf = (kind: DossierKind) =>
  practiceOf(kind).course as Readonly<Record<DossierActType, ActTurn<string> | undefined>>;

/** A dossier of which nothing has happened yet. */
export const emptyDossier = ({ kind, id }: DossierName): DossierState => practiceOf(kind).empty(id);

/**
 * The one fold of dossiers: it remembers what an act did, and judges nothing. It mutates its draft.
 *
 * 中文   档案归并
 * Holds  total: an act out of its turn leaves behind what it says, and the phase where it was
 */
export function applyToDossier(draft: DossierState, event: DossierEvent): void {
  const { type, version, at, recordedAt } = event;
  draft.version = version;
  draft.lastRecordedAt = recordedAt;
  if (draft.lastAt === undefined || isEarlier(draft.lastAt, at)) draft.lastAt = at;
  if (event.type === "RecordCorrected" || dossierKindOf(type) !== draft.kind) return;
  practiceOf(draft.kind).apply(draft, event);
  const turn = turnOf(draft, type);
  if (turn?.to !== undefined && turn.from.includes(draft.phase)) draft.phase = turn.to as never;
}

/** A dossier folded from its events, frozen. 中文 档案重放 */
export function replayDossier(name: DossierName, events: readonly DossierEvent[]): DossierState {
  return produce(emptyDossier(name), (draft) => {
    for (const event of events) applyToDossier(draft, event);
  });
}

/**
 * Every rule that an act breaks at this point of its dossier: the one judgement of hall, late entry and audit.
 *
 * 中文  档案评判
 */
export function judgeDossier(state: DossierState, act: DossierDraft, world: World): Breach[] {
  const turn = turnOf(state, act.type);
  if (act.type === "RecordCorrected") return [...judgeTurn(state, act, turn)];
  const ofKind = practiceOf(state.kind).judge(state, act, world);
  return [...judgeTurn(state, act, turn), ...judgeTime(state, act), ...ofKind, ...judgeIdentity(act)];
}

function* judgeTurn({ phase }: DossierState, { type, by }: DossierDraft, turn: ActTurn<string> | undefined): Generator<Breach> {
  if (!turn?.from.includes(phase)) yield { code: "dossier.out-of-turn", rule: "H-08", params: { act: type, standing: phase } };
  else if (!turn.by.includes(by.role)) yield { code: "role.not-entitled", rule: "H-01", params: { act: type, role: by.role } };
}

/** Nobody corrects the record of what is said against them. */
const correctors: Readonly<Record<DossierKind, readonly Role[]>> = {
  complaint: ["centre"],
  service: ["window", "centre"],
  window: ["centre"],
};

/** Where an act may come in a dossier, and by whom; whatever stands in the record may be corrected. */
export function turnOf({ kind, phase, version }: DossierState, type: DossierStreamAct): ActTurn<string> | undefined {
  if (type !== "RecordCorrected") return courseOf(kind)[type];
  return { from: version > 0 ? [phase] : [], by: correctors[kind] };
}

function* judgeTime({ lastAt }: DossierState, { type, at }: AnyDraft<DossierActType>): Generator<Breach> {
  if (lastAt === undefined || !isEarlier(at, lastAt)) return;
  yield { code: "time.backwards", rule: "R-002", params: { act: type, at, last: lastAt } };
}

/** The acts whose turn it is, with who may do them. 中文 当前可办行为 */
export function nextDossierActs({
  kind,
  phase,
}: DossierState): { readonly act: DossierActType; readonly roles: ActTurn<string>["by"] }[] {
  return Object.entries(courseOf(kind)).flatMap(([act, turn]) =>
    turn?.from.includes(phase) ? [{ act: act as DossierActType, roles: turn.by }] : [],
  );
}

/** The clocks that the acts of a dossier have set running. 中文 档案期限 */
export function dossierClocks(state: DossierState, world: World, asOf: LocalInstant): ClockReading[] {
  return dossierLedgers(state, world).map((ledger) => {
    const counting = world.countingOn(civilDateOf(ledger.startedAt));
    return readClock(deadlineOf(ledger, counting, asOf), counting, asOf);
  });
}

/** Their accounts, with what the hall has ordered. 中文 档案时限账 */
export const dossierLedgers = (state: DossierState, world: World): Ledger[] =>
  [...practiceOf(state.kind).ledgers(state, world)].map((ledger) => withHallOrders(ledger, world));
