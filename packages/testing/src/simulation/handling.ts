import { feeOf } from "@banjie/core";
import { agreed, favourable, refusals, remedies, sentBack, unfavourable } from "./phrases.ts";
import { item, type CaseSubject, type Wish } from "./step.ts";

/** Shares of cases. */
const refused = 0.025;
const backToExamination = 0.04;
const backFromDecision = 0.02;
const billedEarly = 0.3;
const handedOver = { toSection: 0.85, toDecider: 0.3, toWindow: 0.6 };

/**
 * What is done from acceptance to completion, in order: hand-overs, examination, review, decision, fees, completion, with what
 * is sent back on the way.
 *
 * 中文  审查 审核 决定 办结
 * In    deemed — without an act of acceptance: nothing is handed over before examination
 */
export function handling(subject: CaseSubject, deemed: boolean): Wish[] {
  const { dice, people } = subject;
  const grant = !dice.chance(refused);
  const bill = grant ? fees(subject) : [];
  const early = dice.chance(billedEarly);
  let holder = people.window.unit;
  const passOn = (share: number, by: CaseSubject["people"]["window"], to: string): Wish[] => {
    if (!dice.chance(share) || holder === to) return [];
    holder = to;
    return [{ type: "HandOverItem", item, by, to }];
  };
  return [
    ...(deemed ? [] : passOn(handedOver.toSection, people.window, people.examiner.unit)),
    { type: "StartExamination", item, by: people.examiner },
    ...examined(subject, grant),
    ...(early ? bill : []),
    ...reviewed(subject),
    ...returnedByDecider(subject, grant),
    ...passOn(handedOver.toDecider, people.reviewer, people.decider.unit),
    decision(subject, grant),
    ...(early ? [] : bill),
    ...passOn(handedOver.toWindow, people.decider, people.window.unit),
    { type: "CompleteItem", item, by: people.window },
  ];
}

/** Examined once, or sent back by the reviewer and examined again. */
function examined(subject: CaseSubject, grant: boolean): Wish[] {
  const { dice, people } = subject;
  if (!dice.chance(backToExamination)) return [examination(subject, grant)];
  const back: Wish = { type: "SendBackItem", item, by: people.reviewer, to: "examination", reason: dice.pick(sentBack) };
  return [examination(subject, grant), back, examination(subject, grant)];
}

const examination = ({ dice, people }: CaseSubject, grant: boolean): Wish => ({
  type: "ConcludeExamination",
  item,
  by: people.examiner,
  opinion: dice.pick(grant ? favourable : unfavourable),
  proposal: grant ? "grant" : "refuse",
});

const reviewed = ({ dice, people }: CaseSubject): Wish[] => [
  { type: "ConcludeReview", item, by: people.reviewer, opinion: dice.pick(agreed) },
];

/** Sent back by the one who decides, to be reviewed or examined again. */
function returnedByDecider(subject: CaseSubject, grant: boolean): Wish[] {
  const { dice, people } = subject;
  if (!dice.chance(backFromDecision)) return [];
  const to = dice.pick(["review", "examination"]);
  const back: Wish = { type: "SendBackItem", item, by: people.decider, to, reason: dice.pick(sentBack) };
  return [back, ...(to === "examination" ? [examination(subject, grant)] : []), ...reviewed(subject)];
}

function decision({ id, dice, people }: CaseSubject, grant: boolean): Wish {
  const decided = { type: "MakeDecision", item, by: people.decider, document: `决-${id}` } as const;
  return grant
    ? { ...decided, outcome: "granted", reasons: [], remedies: [] }
    : { ...decided, outcome: "refused", reasons: [dice.pick(refusals)], remedies: [...remedies] };
}

function fees({ id, dice, people, definition }: CaseSubject): Wish[] {
  if (definition.fees.length === 0) return [];
  return [
    { type: "AssessFee", by: people.window, lines: definition.fees.map((fee) => ({ item, ...fee })) },
    { type: "PayFee", by: dice.chance(0.8) ? people.cashier : people.applicant, amount: feeOf(definition), receipt: `收-${id}` },
  ];
}
