import { feeOf, type Actor } from "@banjie/core";
import { lookedInto } from "./inquiry.ts";
import { agreed, favourable, refusals, remedies, sentBack, unfavourable } from "./phrases.ts";
import type { CaseSubject, Wish } from "./step.ts";

/** Shares of cases. */
const refused = 0.025;
const backToExamination = 0.04;
const backFromDecision = 0.02;
const billedEarly = 0.3;
const decidedOnTheSpot = 0.9;
const handedOver = { toSection: 0.85, toDecider: 0.3, toWindow: 0.6 };

/**
 * What is done from acceptance to completion, in order, as the flow of the matter goes.
 *
 * 中文  审查 审核 决定 办结
 * In    deemed — without an act of acceptance: nothing is handed over before examination
 */
export function handling(subject: CaseSubject, deemed: boolean): Wish[] {
  const { definition, dice } = subject;
  const grant = !dice.chance(refused);
  if (definition.flow === "immediate") return onTheSpot(subject, grant);
  if (definition.flow === "one-review") return byOneReview(subject, grant);
  return byFiveStages(subject, grant, deemed);
}

/** 五环节: hand-overs, examination, review, decision, fees, completion, with what is sent back on the way. */
function byFiveStages(subject: CaseSubject, grant: boolean, deemed: boolean): Wish[] {
  const { dice, people, definition, item } = subject;
  const bill = grant ? fees(subject) : [];
  const early = dice.chance(billedEarly);
  let holder = people.window.unit;
  const passOn = (share: number, by: CaseSubject["people"]["window"], to: string): Wish[] => {
    if (!dice.chance(share) || holder === to) return [];
    holder = to;
    return [{ type: "HandOverItem", item, by, to }];
  };
  const toReview = [
    ...(deemed ? [] : passOn(handedOver.toSection, people.window, people.examiner.unit)),
    { type: "StartExamination", item, by: people.examiner } as const,
    ...lookedInto(subject),
    ...examined(subject, grant),
    ...(early ? bill : []),
    ...reviewed(subject),
  ];
  if (definition.kind === "sentUp") return [...toReview, sendingUp(subject)];
  return [
    ...toReview,
    ...returnedByDecider(subject, grant),
    ...passOn(handedOver.toDecider, people.reviewer, people.decider.unit),
    decision(subject, grant, people.decider),
    ...(early ? [] : bill),
    ...passOn(handedOver.toWindow, people.decider, people.window.unit),
    { type: "CompleteItem", item, by: people.window },
  ];
}

/** 一审一核: one examines, another reviews and decides. */
function byOneReview(subject: CaseSubject, grant: boolean): Wish[] {
  const { people, item } = subject;
  const bill = grant ? fees(subject) : [];
  const complete: Wish = { type: "CompleteItem", item, by: people.window };
  return [examination(subject, grant), decision(subject, grant, people.reviewer), ...bill, complete];
}

/** 即办: decided at the window, or done without a decision where there is nothing to license. */
function onTheSpot(subject: CaseSubject, grant: boolean): Wish[] {
  const { id, item, dice, people, definition } = subject;
  const commitment: Wish = { type: "MakeCommitment", item, by: people.applicant, document: `诺-${id}` };
  const decides = definition.kind === "commitment" || dice.chance(decidedOnTheSpot);
  return [
    ...(definition.kind === "commitment" ? [commitment] : []),
    ...(decides ? [decision(subject, grant, people.window)] : []),
    ...(grant ? fees(subject) : []),
    { type: "CompleteItem", item, by: people.window },
  ];
}

const sendingUp = ({ people, item }: CaseSubject): Wish => ({
  type: "SendUpItem",
  item,
  by: people.decider,
  to: "省级主管部门",
  opinion: "经初审符合条件,同意上报",
  allMaterials: true,
});

/** Examined once, or sent back by the reviewer and examined again. */
function examined(subject: CaseSubject, grant: boolean): Wish[] {
  const { dice, people, item } = subject;
  if (!dice.chance(backToExamination)) return [examination(subject, grant)];
  const back: Wish = { type: "SendBackItem", item, by: people.reviewer, to: "examination", reason: dice.pick(sentBack) };
  return [examination(subject, grant), back, examination(subject, grant)];
}

const examination = ({ dice, people, item }: CaseSubject, grant: boolean): Wish => ({
  type: "ConcludeExamination",
  item,
  by: people.examiner,
  opinion: dice.pick(grant ? favourable : unfavourable),
  proposal: grant ? "grant" : "refuse",
});

const reviewed = ({ dice, people, item }: CaseSubject): Wish[] => [
  { type: "ConcludeReview", item, by: people.reviewer, opinion: dice.pick(agreed) },
];

/** Sent back by the one who decides, to be reviewed or examined again. */
function returnedByDecider(subject: CaseSubject, grant: boolean): Wish[] {
  const { dice, people, item } = subject;
  if (!dice.chance(backFromDecision)) return [];
  const to = dice.pick(["review", "examination"]);
  const back: Wish = { type: "SendBackItem", item, by: people.decider, to, reason: dice.pick(sentBack) };
  return [back, ...(to === "examination" ? [examination(subject, grant)] : []), ...reviewed(subject)];
}

function decision({ id, item, dice }: CaseSubject, grant: boolean, by: Actor): Wish {
  const decided = { type: "MakeDecision", item, by, document: `决-${id}` } as const;
  return grant
    ? { ...decided, outcome: "granted", reasons: [], remedies: [] }
    : { ...decided, outcome: "refused", reasons: [dice.pick(refusals)], remedies: [...remedies] };
}

function fees({ id, item, dice, people, definition }: CaseSubject): Wish[] {
  if (definition.fees.length === 0) return [];
  return [
    { type: "AssessFee", by: people.window, lines: definition.fees.map((fee) => ({ item, ...fee })) },
    { type: "PayFee", by: dice.chance(0.8) ? people.cashier : people.applicant, amount: feeOf(definition), receipt: `收-${id}` },
  ];
}
