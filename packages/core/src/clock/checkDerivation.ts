import type { Issue } from "../foundation/issue.ts";
import { checkDayRuns } from "./checkDayRuns.ts";
import { checkOfficeRuns } from "./checkOfficeRuns.ts";
import type { Derivation } from "./derivation.ts";
import type { Evidence } from "./evidence.ts";
import type { Ledger } from "./ledger.ts";
import { says } from "./basis.ts";

/**
 * Accepts a derivation, or says what is wrong with it, day by day and by no code of the calculator.
 *
 * 中文   推算复核
 * Fails  `derivation.unlike-ledger`, `derivation.gap`, `derivation.day-wrong`, `derivation.miscounted`, `derivation.basis-missing`,
 *        `derivation.end-wrong`
 */
export function checkDerivation(derivation: Derivation, evidence: Evidence): Issue[] {
  const { ledger } = evidence;
  const issues = [...likeLedger(derivation, ledger)];
  if (derivation.unit === "told" || "until" in ledger.budget) {
    const told = derivation.unit === "told" && "until" in ledger.budget && ledger.budget.until === derivation.counted;
    return told ? issues : [...issues, { code: "derivation.unlike-ledger", path: ["unit"] }];
  }
  if (derivation.unit === "officeSecond") return [...issues, ...checkOfficeRuns(derivation, evidence)];
  return [...issues, ...checkDayRuns(derivation, evidence)];
}

function* likeLedger({ clock, startedAt, basis }: Derivation, ledger: Ledger): Generator<Issue> {
  if (clock !== ledger.clock) yield { code: "derivation.unlike-ledger", path: ["clock"] };
  if (startedAt !== ledger.startedAt) yield { code: "derivation.unlike-ledger", path: ["startedAt"] };
  if (JSON.stringify(basis) !== JSON.stringify(ledger.basis)) yield { code: "derivation.unlike-ledger", path: ["basis"] };
  if (!says(basis)) yield { code: "derivation.basis-missing", path: ["basis"] };
}
