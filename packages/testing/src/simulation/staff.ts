import type { Actor, Catalogue, ItemDefinition, Role } from "@banjie/core";
import type { Dice } from "./dice.ts";

/** Those who work on one case, one for each office, and those whom it concerns. 中文 经办人员 */
export type CasePeople = Readonly<Record<Role, Actor>>;

/** A hall's staff, from whom the people of a case are drawn. */
export interface Staff {
  peopleOf(definition: Pick<ItemDefinition, "department">, dice: Dice): CasePeople;
}

type Several = readonly [Actor, ...Actor[]];
type Department = Readonly<Record<"window" | "examiner" | "reviewer" | "decider", Several>>;

const applicants = 20_000;

/** Those of whom the hall has one each. */
export const ofHall = {
  chair: { id: "chair-1", role: "chair", unit: "市政府法制办公室" },
  participant: { id: "participant-1", role: "participant", unit: "市环境保护局" },
  supervisor: { id: "supervisor-1", role: "supervisor", unit: "市监察局电子监察室" },
  centre: { id: "centre-2", role: "centre", unit: "市政务中心" },
} as const satisfies Partial<CasePeople>;

/**
 * The staff a catalogue calls for: in each department two clerks, three examiners, two reviewers and one who decides; two
 * cashiers for the hall.
 *
 * 中文  大厅人员
 */
export function staffOf({ items }: Catalogue): Staff {
  const departments = new Map<string, Department>();
  for (const { department } of items) {
    if (!departments.has(department)) departments.set(department, staffDepartment(department, departments.size + 1));
  }
  const cashiers = several("cashier", "政务中心收费窗口", 0, 2);
  return {
    peopleOf({ department }, dice) {
      const { window, examiner, reviewer, decider } = departments.get(department) ?? staffDepartment(department, 0);
      const number = String(dice.integer(1, applicants)).padStart(6, "0");
      return {
        ...ofHall,
        applicant: { id: `A-${number}`, role: "applicant", unit: "申请人" },
        complainant: { id: `A-${number}`, role: "complainant", unit: "投诉人" },
        interestedParty: { id: `I-${number}`, role: "interestedParty", unit: "利害关系人" },
        window: dice.pick(window),
        examiner: dice.pick(examiner),
        reviewer: dice.pick(reviewer),
        decider: dice.pick(decider),
        cashier: dice.pick(cashiers),
      };
    },
  };
}

const staffDepartment = (name: string, number: number): Department => ({
  window: several("window", `${name}窗口`, number, 2),
  examiner: several("examiner", `${name}审批科`, number, 3),
  reviewer: several("reviewer", `${name}审批科`, number, 2),
  decider: several("decider", `${name}分管领导`, number, 1),
});

function several(role: Role, unit: string, department: number, count: number): Several {
  const person = (index: number): Actor => ({ id: `${role}-${department}-${index + 1}`, role, unit });
  return [person(0), ...Array.from({ length: count - 1 }, (_, index) => person(index + 1))];
}
