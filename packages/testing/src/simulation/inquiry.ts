import { onSite, opinions } from "./phrases.ts";
import type { CaseSubject, Wish } from "./step.ts";

/** Shares of cases by the five stages. */
const visited = 0.06;
const asked = 0.04;
const putToProcedure = 0.25;

/**
 * How the examiner looks into a case before giving an opinion: on the spot, with other units, by a special procedure where the
 * matter foresees one; and who must be told.
 *
 * 中文  现场核查 会办 特别程序 告知利害关系人
 */
export function lookedInto(subject: CaseSubject): Wish[] {
  const { id, item, dice, people, definition } = subject;
  const wishes: Wish[] = [];
  if (definition.affectsOthers) {
    const told = { party: people.interestedParty.id, document: `告-${id}` };
    wishes.push({ type: "TellInterestedParty", item, by: people.examiner, ...told });
  }
  if (dice.chance(visited)) {
    const colleagues = [people.examiner.id, people.reviewer.id];
    wishes.push({ type: "VerifySite", item, by: people.examiner, people: colleagues, finding: dice.pick(onSite) });
  }
  if (dice.chance(asked)) {
    const answer = { opinion: "agree" as const, reasons: [dice.pick(opinions)] };
    wishes.push({ type: "GiveOpinion", item, by: people.participant, unit: people.participant.unit, ...answer });
  }
  return [...wishes, ...byProcedure(subject)];
}

/** 特别程序: other than a hearing, which has acts of its own. */
function byProcedure({ id, item, dice, people, definition: { procedures = [] } }: CaseSubject): Wish[] {
  const procedure = procedures.find((kind) => kind !== "hearing");
  if (!procedure || !dice.chance(putToProcedure)) return [];
  const told = { basis: "行政许可法第45条", days: dice.integer(5, 15), notice: `特-${id}` };
  return [
    { type: "StartSpecialProcedure", item, by: people.examiner, procedure, ...told },
    { type: "EndSpecialProcedure", item, by: people.examiner, procedure, result: "合格" },
  ];
}
