import { handling } from "../handling.ts";
import { shortestStage } from "../limits.ts";
import { dayOf, officeDay, type OfficeTime } from "../officeHours.ts";
import { withdrawals } from "../phrases.ts";
import { spread } from "../spread.ts";
import { act, type Step, type Wish } from "../step.ts";
import type { JointMember } from "./jointSubject.ts";

/** Shares of items. */
const withdrawn = 0.015;
const consulted = 0.3;

/** What happened to one item of a joint case, from its acceptance to its decision or end. */
export interface Lane {
  readonly member: JointMember;
  readonly steps: readonly Step[];
  readonly end: OfficeTime;
  readonly outcome: "granted" | "refused" | "withdrawn";
}

/**
 * The lanes of all items, side by side: each is handled by its own people, and one that needs another's result begins when that is
 * there. Where what it needs was not granted, the applicant takes it back.
 *
 * 中文  并联办理
 */
export function lanesOf(members: readonly JointMember[], acceptedAt: OfficeTime): Lane[] {
  const lanes: Lane[] = [];
  const laneOf = (item: string): Lane | undefined => lanes.find(({ member }) => member.item === item);
  for (let waiting = [...members]; waiting.length > 0; waiting = waiting.filter(({ item }) => !laneOf(item))) {
    const next = waiting.find(({ needs }) => needs.every(laneOf));
    if (!next) throw new RangeError("The items of a case need each other in a circle");
    const needed = next.needs.flatMap((item) => laneOf(item) ?? []);
    const free = Math.max(acceptedAt, ...needed.map(({ end }) => end + 60));
    lanes.push(needed.every(({ outcome }) => outcome === "granted") ? laneFrom(next, free) : takenBack(next, [], free + 600));
  }
  return lanes;
}

/** From acceptance to decision, in a fifth to a half of what its matter promises. */
function laneFrom(member: JointMember, free: OfficeTime): Lane {
  const { dice, people, definition, item, id } = member;
  const acceptedAt = free + Number(item) * 45;
  const accepted = act(acceptedAt, { type: "AcceptItem", item, by: people.window, document: `受-${id}` });
  const wishes = consulting(member, toDecision(member), acceptedAt);
  const promised = (definition.promised?.length ?? 5) * officeDay;
  const longest = shortestStage(definition) * officeDay;
  const until = acceptedAt + Math.min(dice.integer(Math.floor(promised / 5), Math.floor(promised / 2)), longest);
  const times = spread(member, acceptedAt, wishes.length, Math.max(until, acceptedAt + (wishes.length + 1) * 60));
  const steps = [accepted, ...wishes.map((wish, index) => act(times[index] ?? acceptedAt, wish))];
  const end = times.at(-1) ?? acceptedAt;
  if (dice.chance(withdrawn)) return takenBack(member, steps.slice(0, -1), end);
  const last = wishes.at(-1);
  return { member, steps, end, outcome: last?.type === "MakeDecision" ? last.outcome : "granted" };
}

function takenBack(member: JointMember, before: readonly Step[], end: OfficeTime): Lane {
  const { item, people, dice } = member;
  const wish: Wish = { type: "WithdrawItem", item, by: people.applicant, reason: dice.pick(withdrawals) };
  return { member, steps: [...before, act(end, wish)], end, outcome: "withdrawn" };
}

const afterwards: ReadonlySet<string> = new Set(["AssessFee", "PayFee", "CompleteItem"]);

/** As a single item would be handled, up to its decision: the money and the end are the whole's. */
export function toDecision(member: JointMember): Wish[] {
  const wishes = handling(member, false).filter(({ type }) => !afterwards.has(type));
  const decided = wishes.findIndex(({ type }) => type === "MakeDecision");
  return decided < 0 ? [...wishes, onTheSpot(member)] : wishes.slice(0, decided + 1);
}

const onTheSpot = ({ item, id, people }: JointMember): Wish => ({
  type: "MakeDecision",
  item,
  by: people.window,
  document: `决-${id}`,
  outcome: "granted",
  reasons: [],
  remedies: [],
});

/** 会办: another unit is asked for its opinion by a day, and gives it. */
function consulting(member: JointMember, wishes: readonly Wish[], from: OfficeTime): Wish[] {
  const { item, people, dice, dateOf } = member;
  const started = wishes.findIndex(({ type }) => type === "StartExamination");
  if (started < 0 || !dice.chance(consulted)) return [...wishes];
  const { unit } = people.participant;
  const until = dateOf(dayOf(from) + 10);
  const asking: Wish[] = [
    { type: "RequestOpinions", item, by: people.examiner, units: [unit], until },
    { type: "GiveOpinion", item, by: people.participant, unit, opinion: "agree", reasons: [] },
  ];
  return wishes.toSpliced(started + 1, 0, ...asking);
}
