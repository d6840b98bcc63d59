import type { CaseState } from "../case/caseState.ts";
import { balanceOf, dueFor, owesNothing, refundableOf } from "../case/fees.ts";
import type { World } from "../case/world.ts";

/** A line of the bill, in fen 分. */
export interface BillLine {
  readonly item: string;
  readonly assessed: number;
  readonly due: number;
  /** Whether its item owes nothing any more, whatever was billed: it was refused, or ended without a decision. */
  readonly waived: boolean;
}

/** What one department charges for its items. */
export interface DepartmentBill {
  readonly department: string;
  readonly lines: readonly BillLine[];
}

/** The one bill of a case: told once, payable in one act. */
export interface Bill {
  /** One for a case within a department; across departments each its own lines. */
  readonly departments: readonly DepartmentBill[];
  /** What one payment settles. */
  readonly due: number;
  /** What is to be paid back: it came in, and is owed by nobody. */
  readonly refundable: number;
}

/**
 * The bill of a case as it stands: by department, with what is due, and what is to be paid back.
 *
 * 中文  联办账单
 * Law   行政许可法 art. 58, 59: what is charged is each department's own
 */
export function billOf(state: CaseState, world: World): Bill {
  const lines = Object.entries(state.fees.assessed).map(([item, assessed]): BillLine => {
    return { item, assessed, due: dueFor(state, item), waived: owesNothing(state.items[item]) };
  });
  const departmentOf = (number: string): string => {
    const item = state.items[number];
    return (item && world.definitionOf(item)?.department) ?? "";
  };
  const departments = [...new Set(lines.map(({ item }) => departmentOf(item)))];
  return {
    departments: departments.map((department) => ({
      department,
      lines: lines.filter(({ item }) => departmentOf(item) === department),
    })),
    due: Math.max(0, balanceOf(state)),
    refundable: refundableOf(state),
  };
}
