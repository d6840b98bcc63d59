import { z } from "zod";
import type { CaseState } from "../case/caseState.ts";
import { deadline } from "../case/deadlines.ts";
import { dayOf, isMoment, verdictOf, type Verdict } from "../clock/deadline.ts";
import type { Due } from "../clock/ledger.ts";
import { issuesOf, type Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { jointDeadlines } from "../joint/jointDeadlines.ts";
import { caseOfStream, isCaseEvent } from "../log/event.ts";
import { civilDateSchema } from "../time/civilDate.ts";
import { localInstantSchema } from "../time/instant.ts";
import { clocks } from "../vocabulary/clock.ts";
import { nameSchema } from "../vocabulary/text.ts";
import { judgeCases, type Share, type ShareOptions } from "./auditShare.ts";

const caseClaimSchema = z.strictObject({
  case: nameSchema,
  item: nameSchema.default("1"),
  clock: z.enum(clocks).default("promised"),
  /** By when, as it was reported. */
  due: z.union([civilDateSchema, localInstantSchema]).optional(),
  /** Whether it was reported as overdue: a yellow or red flag. */
  overdue: z.boolean().optional(),
});

const caseClaimsSchema = z.strictObject({ banjie: z.literal("case-claims"), claims: z.array(caseClaimSchema).min(1) });

/** What was reported of an item: when a clock runs out, whether it did. 中文 上报的办件时限与超期标志 */
export type CaseClaim = z.output<typeof caseClaimSchema>;

/** What comes of recomputing it; nothing is judged where the log has no such case, item or running clock. */
export interface CaseClaimVerdict {
  readonly claim: CaseClaim;
  readonly kind: "equal" | "different" | "notJudged";
  readonly found?: { readonly due: Due; readonly overdue: boolean };
}

/**
 * Reads what was reported of cases out of data.
 *
 * 中文  读入上报的办件时限
 * Fails `input.*`
 */
export function readCaseClaims(data: unknown): Result<readonly CaseClaim[], Issue[]> {
  const read = caseClaimsSchema.safeParse(data);
  return read.success ? ok(read.data.claims) : err(issuesOf(read.error));
}

/**
 * Recomputes what was reported of cases.
 *
 * 中文  核对上报的办件时限
 * In    shares — every stream of the log once
 * Out   a verdict for each claim, in their order
 */
export function verifyCaseClaims(
  claims: readonly CaseClaim[],
  shares: Iterable<Share>,
  options: ShareOptions,
): CaseClaimVerdict[] {
  const byCase = Map.groupBy(claims, (claim) => claim.case);
  const verdicts = new Map<CaseClaim, CaseClaimVerdict>();
  for (const share of shares) {
    const wanted = share.filter(isCaseEvent).filter(({ stream }) => byCase.has(caseOfStream(stream) ?? ""));
    for (const state of judgeCases(wanted, options.worlds).cases.values()) {
      if (options.unjudged.has(state.id)) continue;
      for (const claim of byCase.get(state.id) ?? []) {
        const found = standingOf(claim, state, options);
        if (found) verdicts.set(claim, { claim, kind: isTrue(claim, found) ? "equal" : "different", found });
      }
    }
  }
  return claims.map((claim) => verdicts.get(claim) ?? { claim, kind: "notJudged" });
}

/** The clocks of the whole of a bundle are its own, whatever item is named. */
function standingOf({ clock, item: number }: CaseClaim, state: CaseState, { worlds, asOf }: ShareOptions) {
  if (asOf === undefined) return undefined;
  const item = state.items[number];
  const ofWhole = jointDeadlines(state, worlds.last, asOf).find((joint) => joint.clock === clock);
  const running = ofWhole ?? (item && deadline(clock, item, worlds.last, asOf));
  return running && { due: running.due, overdue: isOverdue(verdictOf(running, worlds.last, asOf)) };
}

const isOverdue = (verdict: Verdict): boolean => verdict === "overdue" || verdict === "overdueOpen";

/** A day that was reported is that of a clock which ends at an hour of it. */
function isTrue({ due, overdue }: CaseClaim, found: NonNullable<CaseClaimVerdict["found"]>): boolean {
  const isDue = due === undefined || due === (isMoment(due) ? found.due : dayOf(found.due));
  return isDue && (overdue === undefined || overdue === found.overdue);
}
