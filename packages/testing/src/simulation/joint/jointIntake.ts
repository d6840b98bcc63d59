import { closing, dayOf, officeDay, type OfficeTime } from "../officeHours.ts";
import { lacking } from "../phrases.ts";
import { filedItem } from "../renewals.ts";
import { act, type Step } from "../step.ts";
import type { JointMember, JointSubject } from "./jointSubject.ts";

/** Shares of joint filings. */
const supplemented = 0.12;
const neverSupplied = 0.06;
const online = 0.2;

/** How the hall took up a joint filing. */
export interface JointIntake {
  readonly steps: readonly Step[];
  /** When its items can be accepted; absent where the case stops here. */
  readonly acceptedAt?: OfficeTime;
}

/**
 * One filing of all, and where something is missing one notice for all: none is accepted before the others are complete.
 *
 * 中文  一次申报 合并补正告知
 */
export function jointIntake(subject: JointSubject): JointIntake {
  const { dice, filedAt, people, id } = subject;
  const missing = dice.chance(supplemented) ? lackedBy(subject) : [];
  const filing = file(subject, missing);
  const answeredAt = filedAt + dice.integer(5 * 60, 40 * 60);
  if (missing.length === 0) return { steps: [filing], acceptedAt: answeredAt };
  const told = act(answeredAt, {
    type: "NotifySupplement",
    by: people.window,
    document: `补-${id}`,
    materials: [...missing],
    reason: dice.pick(lacking),
  });
  if (dice.chance(neverSupplied)) return { steps: [filing, told] };
  const broughtAt = answeredAt + dice.integer(officeDay / 2, 4 * officeDay);
  // Early enough to be accepted the same day: the promise counts from the day when all of it is in.
  const suppliedAt = Math.min(broughtAt, closing(dayOf(broughtAt)) - 40 * 60);
  const supplied = act(suppliedAt, { type: "ReceiveSupplement", by: people.window, materials: [...missing] });
  return { steps: [filing, told, supplied], acceptedAt: suppliedAt + dice.integer(3 * 60, 25 * 60) };
}

const lastOf = (member: JointMember | undefined): string[] => member?.required.slice(-1) ?? [];

/** Something of the first item, and now and then of the last. */
function lackedBy({ members, dice }: JointSubject): string[] {
  return [...new Set([...lastOf(members[0]), ...(dice.chance(0.5) ? lastOf(members.at(-1)) : [])])];
}

function file({ bundle, members, dice, filedAt, people, dateOf }: JointSubject, missing: readonly string[]): Step {
  const throughNet = dice.chance(online);
  const materials = new Set(members.flatMap(({ required }) => required));
  return act(filedAt, {
    type: "FileCase",
    by: throughNet ? people.applicant : people.window,
    channel: throughNet ? "online" : "window",
    applicant: people.applicant.id,
    items: members.map(({ item, definition }) => filedItem(item, definition, dateOf(dayOf(filedAt)))),
    materials: [...materials].filter((code) => !missing.includes(code)),
    bundle: { code: bundle.code, version: bundle.version },
  });
}
