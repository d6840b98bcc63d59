import { officeDay, type OfficeTime } from "./officeHours.ts";
import { remarks } from "./phrases.ts";
import { act, item, type CaseSubject, type Step, type Wish } from "./step.ts";

/** Shares of completed cases. */
const delivered = 0.92;
const published = 0.1;
const evaluated = 0.15;
const verified = 0.6;
const archived = 0.12;

/**
 * What follows a completion, in order of time: delivery, publication, evaluation, a look at what was committed to, the archive.
 *
 * 中文  送达 公开 评价 核查 归档
 */
export function aftermath(subject: CaseSubject, handled: readonly Step[]): Step[] {
  const { dice, people, definition, id } = subject;
  const last = handled.at(-1);
  if (last?.wish.type !== "CompleteItem") return [];
  const steps: Step[] = [];
  let at = last.at;
  const later = (delay: OfficeTime, wish: Wish): void => void steps.push(act((at += delay), wish));
  if (dice.chance(delivered)) later(...delivery(subject));
  const decided = handled.some(({ wish }) => wish.type === "MakeDecision");
  if (decided && dice.chance(published)) {
    later(dice.integer(300, officeDay), { type: "PublishDecision", item, by: people.window, where: "政务中心网站" });
  }
  if (dice.chance(evaluated)) later(dice.integer(120, officeDay), evaluation(subject));
  if (definition.kind === "commitment" && dice.chance(verified)) {
    const found = { kept: dice.chance(0.95), finding: "现场核查与承诺内容对照" };
    later(dice.integer(officeDay, 5 * officeDay), { type: "VerifyCommitment", item, by: people.examiner, ...found });
  }
  if (dice.chance(archived)) {
    later(dice.integer(officeDay, 6 * officeDay), { type: "ArchiveCase", by: people.window, archive: `档-${id}` });
  }
  return steps;
}

/** Called for at the window, sent, or on the net, within ten working days of the completion. */
function delivery({ dice, people }: CaseSubject): [delay: OfficeTime, wish: Wish] {
  const method = dice.pick(["window", "window", "post", "electronic"]);
  const delay = method === "electronic" ? dice.integer(60, 1800) : dice.integer(600, (method === "post" ? 3 : 8) * officeDay);
  return [delay, { type: "DeliverItem", item, by: people.window, method }];
}

function evaluation({ dice, people }: CaseSubject): Wish {
  const level = dice.chance(0.9) ? 1 : dice.integer(2, 4);
  return {
    type: "EvaluateCase",
    by: people.applicant,
    level,
    source: dice.pick(["card", "device", "web"]),
    remarks: dice.pick(remarks),
  };
}
