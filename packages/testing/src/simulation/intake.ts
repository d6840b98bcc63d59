import type { ItemDefinition } from "@banjie/core";
import { lastCall } from "./limits.ts";
import { dayOf, officeDay, opening, type OfficeTime } from "./officeHours.ts";
import { corrections, lacking, notAccepted, notRequired, withdrawals } from "./phrases.ts";
import { filedItem } from "./renewals.ts";
import { act, type CaseSubject, type Step, type Wish } from "./step.ts";

/** How the hall took up a filing. */
export interface Intake {
  readonly steps: readonly Step[];
  /** Where handling goes on from; absent where the case stops here. */
  readonly taken?: {
    readonly at: OfficeTime;
    /** The working day that the promise counts from. */
    readonly countsFrom: number;
    /** Whether silence has accepted it: no act of acceptance. */
    readonly deemed: boolean;
  };
}

/** Shares of filings. */
const supplemented = 0.11;
const refusedAtOnce = 0.015;
const needless = 0.004;
const preChecked = 0.5;
const corrected = 0.03;
const conditional = 0.12;
const silent = 0.04;
const online = 0.15;
const byPost = 0.04;
const neverSupplied = 0.06;

/** Working days of silence after which an acceptance is deemed to be. */
const silence = 5;

/**
 * From filing to acceptance: most are accepted within the hour; some after a supplement, some by silence, some not at all.
 *
 * 中文  收件与受理
 * In    prompt — whether every filing is answered
 */
export function intake(subject: CaseSubject, prompt: boolean): Intake {
  const { dice, definition } = subject;
  if (dice.chance(supplemented)) return afterSupplement(subject);
  if (deferrableOf(subject).length > 0 && dice.chance(conditional)) return conditionally(subject);
  const filing = file(subject, requiredOf(subject));
  const answeredAt = soonAfter(subject);
  if (dice.chance(refusedAtOnce)) return { steps: [filing, act(answeredAt, refuse(subject))] };
  if (dice.chance(needless)) return { steps: [filing, act(answeredAt, needNone(subject))] };
  if (mayBeDeemed(definition) && dice.chance(silent) && !prompt) return bySilence(subject, filing);
  return acceptance(subject, [filing, ...lookedAt(subject, filing)], answeredAt, dayOf(answeredAt));
}

/** Within the hour; what is done on the spot is taken up while the doors are open. */
const soonAfter = ({ dice, filedAt, definition }: CaseSubject): OfficeTime =>
  Math.min(filedAt + dice.integer(3 * 60, 25 * 60), lastCall(definition, filedAt));

/** What a filing through the net is looked at for, and what is put right on the spot at the window. */
function lookedAt({ dice, people, filedAt }: CaseSubject, filing: Step): Step[] {
  if (filing.wish.by.role === "applicant") {
    return dice.chance(preChecked) ? [act(filedAt + 90, { type: "PreCheckCase", by: people.window, passed: true })] : [];
  }
  if (!dice.chance(corrected)) return [];
  return [act(filedAt + 90, { type: "CorrectOnSpot", by: people.window, what: dice.pick(corrections) })];
}

/** Where silence can be waited for without missing the promise, and the flow knows what follows from it. */
const mayBeDeemed = ({ flow, promised }: ItemDefinition): boolean =>
  flow !== "immediate" && (promised?.length ?? 0) > silence + 2;

const deferrableOf = ({ definition }: CaseSubject): string[] => {
  // Two days must be left between the day it is to be in and the promised one.
  if ((definition.promised?.length ?? 0) < 4) return [];
  return definition.materials.filter((material) => material.deferrable).map(({ code }) => code);
};

/** 容缺受理: something minor is missing, is promised in writing, and comes in a day later. */
function conditionally(subject: CaseSubject): Intake {
  const { id, item, dice, filedAt, people } = subject;
  const deferred = deferrableOf(subject);
  const filing = file(
    subject,
    requiredOf(subject).filter((code) => !deferred.includes(code)),
  );
  const at = filedAt + dice.integer(3 * 60, 25 * 60);
  const accept: Wish = {
    type: "AcceptItemConditionally",
    item,
    by: people.window,
    document: `受-${id}`,
    deferred,
    supplyBy: subject.dateOf(dayOf(at) + 2),
    commitment: `容缺承诺-${id}`,
  };
  const suppliedAt = at + dice.integer(officeDay / 4, officeDay);
  const supplied = act(suppliedAt, { type: "ReceiveSupplement", by: people.window, materials: deferred });
  return { steps: [filing, act(at, accept), supplied], taken: { at: suppliedAt, countsFrom: dayOf(at), deemed: false } };
}

const requiredOf = ({ definition }: CaseSubject): string[] =>
  definition.materials.filter(({ required }) => required).map(({ code }) => code);

function file({ item, dice, filedAt, definition, people, dateOf }: CaseSubject, materials: readonly string[]): Step {
  const optional = definition.materials.filter(({ required }) => !required && dice.chance(0.5)).map(({ code }) => code);
  const throughNet = dice.chance(online);
  return act(filedAt, {
    type: "FileCase",
    by: throughNet ? people.applicant : people.window,
    channel: throughNet ? "online" : dice.chance(byPost) ? "post" : "window",
    applicant: people.applicant.id,
    items: [filedItem(item, definition, dateOf(dayOf(filedAt)))],
    materials: [...materials, ...optional],
  });
}

const refuse = ({ id, item, dice, people }: CaseSubject): Wish => ({
  type: "RefuseAcceptance",
  item,
  by: people.window,
  document: `不受-${id}`,
  reasons: [dice.pick(notAccepted)],
});

const needNone = ({ item, dice, people }: CaseSubject): Wish => ({
  type: "TellNotRequired",
  item,
  by: people.window,
  explanation: dice.pick(notRequired),
});

function acceptance({ id, item, people }: CaseSubject, before: readonly Step[], at: OfficeTime, countsFrom: number): Intake {
  const accept: Wish = { type: "AcceptItem", item, by: people.window, document: `受-${id}` };
  return { steps: [...before, act(at, accept)], taken: { at, countsFrom, deemed: false } };
}

/** The hall says nothing; on a day after the fifth the handler finds it and begins. */
function bySilence({ dice, filedAt }: CaseSubject, filing: Step): Intake {
  const at = opening(dayOf(filedAt) + silence + 1) + dice.integer(600, officeDay / 2);
  return { steps: [filing], taken: { at, countsFrom: dayOf(filedAt), deemed: true } };
}

/** Something required is missing: told once, handed in days later, now and then in two parts, now and then never. */
function afterSupplement(subject: CaseSubject): Intake {
  const { dice, filedAt, people, id } = subject;
  const needed = requiredOf(subject);
  const missing = needed.slice(-dice.integer(1, Math.min(2, needed.length)));
  const filing = file(subject, needed.slice(0, needed.length - missing.length));
  if (missing.length === 0) return acceptance(subject, [filing], filedAt + 900, dayOf(filedAt + 900));
  const toldAt = filedAt + dice.integer(5 * 60, 2 * officeDay);
  const notice: Wish = {
    type: "NotifySupplement",
    by: people.window,
    document: `补-${id}`,
    materials: missing,
    reason: dice.pick(lacking),
  };
  const told = [filing, act(toldAt, notice)];
  if (dice.chance(neverSupplied)) return { steps: told };
  if (dice.chance(neverSupplied)) return { steps: [...told, act(laterBy(subject, toldAt), withdrawal(subject))] };
  const parts = missing.length === 2 && dice.chance(0.5) ? missing.map((one) => [one]) : [missing];
  let at = toldAt;
  for (const materials of parts) {
    at = laterBy(subject, at);
    told.push(act(at, { type: "ReceiveSupplement", by: people.window, materials }));
  }
  return acceptance(subject, told, Math.min(at + dice.integer(3 * 60, 25 * 60), lastCall(subject.definition, at)), dayOf(at));
}

/** Not in the last half hour, where what is brought is to be done the same day. */
function laterBy({ dice, definition }: CaseSubject, at: OfficeTime): OfficeTime {
  const later = at + dice.integer(officeDay / 2, 6 * officeDay);
  return Math.min(later, lastCall(definition, later) - 20 * 60);
}

/** 撤回: by the applicant, or by the window for them. */
export const withdrawal = ({ item, dice, people }: CaseSubject): Wish => ({
  type: "WithdrawItem",
  item,
  by: dice.chance(0.5) ? people.applicant : people.window,
  reason: dice.pick(withdrawals),
});
