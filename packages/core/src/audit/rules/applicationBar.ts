import type { Limit } from "../../catalogue/limit.ts";
import { civilDate, dayNumber, type CivilDate } from "../../time/civilDate.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../../time/instant.ts";
import { lengthInDays } from "../../clock/dueOf.ts";
import type { AcrossRule } from "./acrossRule.ts";

/** A filing of a matter that is granted on a commitment; and when the commitment was found false, if it was. */
export interface Committed {
  readonly applicant: string;
  readonly definition: string;
  readonly case: string;
  readonly item: string;
  readonly receivedAt: LocalInstant;
  readonly foundFalseAt: LocalInstant | undefined;
}

/**
 * 限制期内不得再次申请 (行政许可法 art. 79): the same applicant files the same matter again after their commitment was found false. Whether
 * the matter touches public safety, the auditor says.
 */
export const applicationBar: AcrossRule<Committed> = {
  *rowsOf(state, world) {
    const { applicant, id } = state;
    if (applicant === undefined) return;
    for (const item of Object.values(state.items)) {
      if (world.definitionOf(item)?.kind !== "commitment") continue;
      const { definition, receivedAt, foundFalseAt } = item;
      yield { applicant, definition, case: id, item: item.item, receivedAt, foundFalseAt };
    }
  },

  *judge(rows, world) {
    const bar = world.latest.audit.applicationBar.value;
    for (const filings of Map.groupBy(rows, ({ applicant, definition }) => `${applicant} ${definition}`).values()) {
      for (const { case: broken, foundFalseAt: found } of filings) {
        if (found === undefined) continue;
        const until = barredUntil(found, bar);
        for (const { case: id, item, receivedAt: at } of filings) {
          if (!isEarlier(found, at) || civilDateOf(at) >= until) continue;
          const params = { case: broken, found: civilDateOf(found), until };
          yield { rule: "R-070", code: "application.barred", params, case: id, item, positions: [], at };
        }
      }
    }
  },
};

/** The first day on which one may apply again. */
function barredUntil(found: LocalInstant, bar: Limit): CivilDate {
  const from = civilDateOf(found);
  return civilDate(dayNumber(from) + lengthInDays(bar, from) + 1);
}
