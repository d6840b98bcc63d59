import type { DataOf } from "@banjie/core";
import { closing, dayOf, officeDay, opening, type OfficeTime } from "../officeHours.ts";
import { onSite, withdrawals } from "../phrases.ts";
import { act, type Step } from "../step.ts";
import { jointIntake } from "./jointIntake.ts";
import type { JointMember, JointSubject } from "./jointSubject.ts";
import { lanesOf, toDecision, type Lane } from "./lane.ts";

/** Shares of joint cases. */
const withdrawn = 0.015;
const visited = 0.3;
const splitOff = 0.06;
const reopened = 0.05;
const delivered = 0.95;
const evaluated = 0.2;
const onTheLastDay = 0.45;

/**
 * The life of one joint case: filed once, handled side by side, paid for once, completed and handed over together.
 *
 * 中文   联办件全过程
 * Holds  ascending by time; in time
 */
export function jointPlan(subject: JointSubject): Step[] {
  const { steps, acceptedAt } = jointIntake(subject);
  if (acceptedAt === undefined) return [...steps];
  const lanes = lanesOf(subject.members, acceptedAt);
  const apart = lanes.length > 2 && subject.dice.chance(splitOff) ? mayGoAlone(lanes) : undefined;
  const joined = lanes.filter((lane) => lane !== apart);
  const handled = [
    ...lanes.flatMap((lane) => lane.steps),
    ...visit(subject, joined, acceptedAt),
    ...(apart ? goingAlone(subject, apart, acceptedAt) : []),
    ...ending(subject, joined, acceptedAt),
  ];
  return [...steps, ...withdrawing(subject, inOrder(handled))];
}

const inOrder = (steps: readonly Step[]): Step[] => steps.toSorted((one, other) => one.at - other.at);

/** Now and then the applicant gives it all up. */
function withdrawing({ dice, people }: JointSubject, steps: Step[]): Step[] {
  const decided = steps.findIndex(({ wish }) => wish.type === "MakeDecision" || wish.type === "WithdrawItem");
  const last = steps[decided - 1];
  if (!last || !dice.chance(withdrawn)) return steps;
  const at = last.at + 20;
  return [...steps.slice(0, decided), act(at, { type: "WithdrawCase", by: people.applicant, reason: dice.pick(withdrawals) })];
}

const isVisitable = ({ member, outcome }: Lane): boolean =>
  member.needs.length === 0 && member.definition.flow === "five-stages" && outcome !== "withdrawn";

/** 联合踏勘: one visit for all items that are handled from the beginning. */
function visit({ dice }: JointSubject, lanes: readonly Lane[], acceptedAt: OfficeTime): Step[] {
  const visitable = lanes.filter(isVisitable);
  const [first, second] = visitable.map(({ member }) => member);
  if (!first || !second || !dice.chance(visited)) return [];
  const soonest = acceptedAt + 45 * (visitable.length + 5);
  const latest = Math.min(...visitable.map(({ end }) => end - 1));
  const people = [first.people.examiner.id, second.people.reviewer.id];
  const items = visitable.map(({ member }) => member.item);
  const finding = dice.pick(onSite);
  return [act(dice.integer(soonest, latest), { type: "VerifySiteJointly", by: first.people.examiner, items, people, finding })];
}

/** One that neither needs another nor is needed. */
const mayGoAlone = (lanes: readonly Lane[]): Lane | undefined =>
  lanes.find(
    ({ member, outcome }) =>
      outcome !== "withdrawn" && member.needs.length === 0 && !lanes.some((other) => other.member.needs.includes(member.item)),
  );

/** 分办: the applicant agrees that one goes its own way; it is billed, completed and handed over by itself. */
function goingAlone({ people, dice }: JointSubject, { member, end, outcome }: Lane, acceptedAt: OfficeTime): Step[] {
  const { item } = member;
  const agreedAt = acceptedAt + dice.integer(300, 420);
  const lines = outcome === "granted" ? linesOf([member]) : [];
  const done = end + dice.integer(600, 3600);
  return [
    act(agreedAt, { type: "ConsentToSplit", by: people.applicant, items: [item] }),
    act(agreedAt + 60, {
      type: "SplitOffItem",
      by: people.window,
      items: [item],
      reason: "申请人要求其他事项先行办结",
    }),
    ...settled({ people, id: member.id }, lines, done),
    act(done + 900, { type: "CompleteItem", item, by: people.window }),
    act(done + 1800, { type: "DeliverItem", item, by: people.window, method: "window" }),
  ];
}

type Lines = DataOf<"FeeAssessed">["lines"];

const linesOf = (members: readonly JointMember[]): Lines =>
  members.flatMap(({ item, definition }) => definition.fees.map((one) => ({ item, ...one })));

/** 一次告知 一次缴费: one bill and one payment; nothing where nothing is due. */
function settled({ people, id }: Pick<JointSubject, "people" | "id">, lines: Lines, at: OfficeTime, paidAt = at + 600): Step[] {
  const amount = lines.reduce((sum, line) => sum + line.amount, 0);
  if (amount === 0) return [];
  return [
    act(at, { type: "AssessFee", by: people.window, lines }),
    act(paidAt, { type: "PayFee", by: people.cashier, amount, receipt: `收-${id}` }),
  ];
}

/** From the last decision to what follows the combined completion; nothing where every item was taken back. */
function ending(subject: JointSubject, lanes: readonly Lane[], acceptedAt: OfficeTime): Step[] {
  const { dice, people } = subject;
  if (!lanes.some(({ outcome }) => outcome !== "withdrawn")) return [];
  const end = Math.max(...lanes.map((lane) => lane.end));
  const billedAt = end + dice.integer(300, 7200);
  const granted = lanes.filter(({ outcome }) => outcome === "granted").map(({ member }) => member);
  const paying = settled(subject, linesOf(granted), billedAt, billedAt + dice.integer(600, officeDay));
  const ready = paying.at(-1)?.at ?? end;
  const completedAt = completion(subject, lanes, acceptedAt, ready + dice.integer(600, 7200));
  return [
    ...paying,
    act(completedAt, { type: "CompleteCase", by: people.window }),
    ...(dice.chance(delivered) ? handingOver(subject, granted, completedAt + dice.integer(600, 3 * officeDay)) : []),
  ];
}

/** 一并送达, and what may follow: all is handled again, or praised. */
function handingOver(subject: JointSubject, granted: readonly JointMember[], at: OfficeTime): Step[] {
  const { dice, people } = subject;
  const handedOver = act(at, { type: "DeliverCase", by: people.window, method: dice.pick(["window", "window", "post"]) });
  if (dice.chance(reopened)) return [handedOver, ...againFor(subject, granted, at + dice.integer(officeDay, 4 * officeDay))];
  if (!dice.chance(evaluated)) return [handedOver];
  const remarks = "只进一扇门,几个证一次拿齐";
  const evaluation = { type: "EvaluateCase", by: people.applicant, level: 1, source: "device", remarks } as const;
  return [handedOver, act(at + 300, evaluation)];
}

/** 行政许可法 art. 44: working days from the last decision in which the results must be ready. */
const delivery = 10;

/** As soon as it can be; now and then it waits for the last day of what was promised for the whole, or of the delivery. */
function completion(
  { dice, bundle }: JointSubject,
  lanes: readonly Lane[],
  acceptedAt: OfficeTime,
  soonest: OfficeTime,
): OfficeTime {
  const decidedAt = Math.max(...lanes.map(({ end }) => end));
  const last = Math.min(dayOf(acceptedAt) + (bundle.promised?.length ?? longest(lanes)), dayOf(decidedAt) + delivery);
  if (last <= dayOf(soonest) || !dice.chance(onTheLastDay)) return soonest;
  return dice.integer(opening(last), closing(last));
}

/** 关键路径: the promises along the longest chain of items that need each other. */
function longest(lanes: readonly Lane[]): number {
  const byItem = new Map(lanes.map(({ member }) => [member.item, member]));
  const lengthOf = (member: JointMember): number => {
    const before = member.needs.flatMap((need) => byItem.get(need) ?? []);
    return (member.definition.promised?.length ?? 0) + Math.max(0, ...before.map(lengthOf));
  };
  return Math.max(...lanes.map(({ member }) => lengthOf(member)));
}

/** 撤销后重新办理: one decision is undone, and with it the completion; it is decided again and all is completed again. */
function againFor({ people, dice }: JointSubject, granted: readonly JointMember[], from: OfficeTime): Step[] {
  const member = granted.find(({ definition }) => definition.flow === "five-stages");
  if (!member) return [];
  const reopening = act(from, {
    type: "ReopenItem",
    item: member.item,
    by: member.people.decider,
    basis: "复核发现决定文书记载有误",
    to: "acceptance",
  });
  const again = toDecision(member).filter(({ type }) => type !== "HandOverItem");
  const steps = again.map((wish, index) => act(from + (index + 1) * 1800, wish));
  const end = (steps.at(-1)?.at ?? from) + dice.integer(600, 3600);
  return [
    reopening,
    ...steps,
    act(end, { type: "CompleteCase", by: people.window }),
    act(end + 1800, { type: "DeliverCase", by: people.window, method: "window" }),
  ];
}
