import type { Actor, Catalogue, ItemDefinition, Role } from "@banjie/core";
import type { Dice } from "./dice.ts";

/** Those who work on one case, one for each office. 中文 经办人员 */
export interface CasePeople {
  readonly applicant: Actor;
  readonly window: Actor;
  readonly examiner: Actor;
  readonly reviewer: Actor;
  readonly decider: Actor;
  readonly cashier: Actor;
}

/** A hall's staff, from whom the people of a case are drawn. */
export interface Staff {
  peopleOf(definition: ItemDefinition, dice: Dice): CasePeople;
}

type Several = readonly [Actor, ...Actor[]];
type Department = Readonly<Record<"window" | "examiner" | "reviewer" | "decider", Several>>;

const applicants = 20_000;

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
      return {
        applicant: { id: `A-${String(dice.integer(1, applicants)).padStart(6, "0")}`, role: "applicant", unit: "申请人" },
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
