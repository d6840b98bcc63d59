import { dayOf, officeDay, opening, type OfficeTime } from "./officeHours.ts";
import { lacking, notAccepted, withdrawals } from "./phrases.ts";
import { act, item, type CaseSubject, type Step, type Wish } from "./step.ts";

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
 */
export function intake(subject: CaseSubject): Intake {
  const { dice, filedAt, definition } = subject;
  if (dice.chance(supplemented)) return afterSupplement(subject);
  const filing = file(subject, requiredOf(subject));
  const answeredAt = filedAt + dice.integer(3 * 60, 25 * 60);
  if (dice.chance(refusedAtOnce)) return { steps: [filing, act(answeredAt, refuse(subject))] };
  if ((definition.promised?.length ?? 0) > silence + 2 && dice.chance(silent)) return bySilence(subject, filing);
  return acceptance(subject, [filing], answeredAt, dayOf(answeredAt));
}

const requiredOf = ({ definition }: CaseSubject): string[] =>
  definition.materials.filter(({ required }) => required).map(({ code }) => code);

function file({ dice, filedAt, definition, people }: CaseSubject, materials: readonly string[]): Step {
  const optional = definition.materials.filter(({ required }) => !required && dice.chance(0.5)).map(({ code }) => code);
  const throughNet = dice.chance(online);
  return act(filedAt, {
    type: "FileCase",
    by: throughNet ? people.applicant : people.window,
    channel: throughNet ? "online" : dice.chance(byPost) ? "post" : "window",
    applicant: people.applicant.id,
    items: [{ item, definition: definition.code, version: definition.version }],
    materials: [...materials, ...optional],
  });
}

const refuse = ({ id, dice, people }: CaseSubject): Wish => ({
  type: "RefuseAcceptance",
  item,
  by: people.window,
  document: `不受-${id}`,
  reasons: [dice.pick(notAccepted)],
});

function acceptance({ id, people }: CaseSubject, before: readonly Step[], at: OfficeTime, countsFrom: number): Intake {
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
  return acceptance(subject, told, at + dice.integer(3 * 60, 25 * 60), dayOf(at));
}

const laterBy = ({ dice }: CaseSubject, at: OfficeTime): OfficeTime => at + dice.integer(officeDay / 2, 6 * officeDay);

/** 撤回: by the applicant, or by the window for them. */
export const withdrawal = ({ dice, people }: CaseSubject): Wish => ({
  type: "WithdrawItem",
  item,
  by: dice.chance(0.5) ? people.applicant : people.window,
  reason: dice.pick(withdrawals),
});
