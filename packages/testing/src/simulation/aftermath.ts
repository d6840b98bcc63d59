import { officeDay, type OfficeTime } from "./officeHours.ts";
import { remarks } from "./phrases.ts";
import { act, type CaseSubject, type Step, type Wish } from "./step.ts";

/** Shares of completed cases. */
const delivered = 0.92;
const evaluated = 0.15;
const archived = 0.12;

/**
 * What follows a completion, in order of time: delivery, evaluation, a look at what was committed to, the archive.
 *
 * 中文  送达 评价 核查 归档
 */
export function aftermath(subject: CaseSubject, handled: readonly Step[]): Step[] {
  const { dice, people, definition, id, item } = subject;
  const last = handled.at(-1);
  if (last?.wish.type !== "CompleteItem") return [];
  const steps: Step[] = [];
  let at = last.at;
  const later = (delay: OfficeTime, wish: Wish): void => void steps.push(act((at += delay), wish));
  if (dice.chance(delivered)) later(...delivery(subject));
  if (dice.chance(evaluated)) {
    later(dice.integer(120, officeDay), evaluation(subject));
    for (const followUp of afterEvaluation(subject, steps.at(-1)?.wish)) later(...followUp);
  }
  if (definition.kind === "commitment") {
    const found = { kept: dice.chance(0.95), finding: "现场核查与承诺内容对照" };
    later(dice.integer(officeDay, 5 * officeDay), { type: "VerifyCommitment", item, by: people.examiner, ...found });
  }
  if (dice.chance(archived)) {
    later(dice.integer(officeDay, 6 * officeDay), { type: "ArchiveCase", by: people.window, archive: `档-${id}` });
  }
  return steps;
}

/** Called for at the window, sent, or on the net, within ten working days of the completion. */
function delivery({ dice, people, item }: CaseSubject): [delay: OfficeTime, wish: Wish] {
  const method = dice.pick(["window", "window", "post", "electronic"]);
  const delay = method === "electronic" ? dice.integer(60, 1800) : dice.integer(600, (method === "post" ? 3 : 8) * officeDay);
  return [delay, { type: "DeliverItem", item, by: people.window, method }];
}

function evaluation({ dice, people }: CaseSubject): Wish {
  // The hall of 2013 reported 99.7 percent satisfied.
  const level = dice.chance(0.9) ? 1 : dice.chance(0.97) ? dice.integer(2, 3) : dice.integer(4, 5);
  return {
    type: "EvaluateCase",
    by: people.applicant,
    level,
    source: dice.pick(["card", "device", "web"]),
    remarks: dice.pick(remarks),
  };
}

/** Whoever gave a bad review is spoken with the same day or the next, and what it says is mended within days; some are mistaken. */
function afterEvaluation({ dice, people }: CaseSubject, wish: Wish | undefined): [delay: OfficeTime, wish: Wish][] {
  if (wish?.type !== "EvaluateCase" || wish.level < 4) return [];
  const { window, centre } = people;
  const contact: Wish = { type: "ContactAboutBadReview", by: window, what: "电话致歉,了解情况" };
  const appeal: Wish = { type: "AppealBadReview", by: window, ground: "mistaken", reason: "评价人误按评价器" };
  const removal: Wish = { type: "RemoveBadReview", by: centre, reason: "经与评价人核实,属误评" };
  const rectification: Wish = { type: "RectifyBadReview", by: window, what: "当面说明,改进窗口引导" };
  const outcome = dice.chance(0.3) ? [appeal, removal] : [rectification];
  return [contact, ...outcome].map((one) => [dice.integer(600, officeDay), one]);
}
