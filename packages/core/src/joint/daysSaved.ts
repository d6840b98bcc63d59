import { acceptedOn } from "../case/acceptance.ts";
import type { CaseState } from "../case/caseState.ts";
import type { ItemState } from "../case/itemState.ts";
import { jointItems } from "../case/joint/jointRound.ts";
import type { World } from "../case/world.ts";
import type { CivilDate } from "../time/civilDate.ts";
import { civilDateOf } from "../time/instant.ts";

/** Working days that items took, by themselves and together. */
export interface JointDays {
  /** 逐项办理: the days of each item from its acceptance to its decision, one item after another. */
  readonly apart: number;
  /** 联办: from the first acceptance to the last decision. */
  readonly together: number;
}

/**
 * What the applicant was spared by not filing one item after another: the handling that the log shows, laid end to end, against what
 * the whole took. A mechanical comparison: the items are taken as they were handled here. Like is held against like: what comes after
 * the decisions, the bill, the payment and the completion, counts on neither side.
 *
 * 中文   联办节约时间
 * Out    undefined until two items have been decided and completed together, and where an acceptance is missing
 * Holds  `apart - together` are the working days saved; negative where nothing was handled for longer than side by side spared
 */
export function daysSaved(state: CaseState, world: World): JointDays | undefined {
  const items = decidedTogether(state);
  return items.length < 2 ? undefined : handlingDays(items, world);
}

/** The items that were decided, and completed by the combined completion that stands. */
export const decidedTogether = (state: CaseState): ItemState[] =>
  jointItems(state).filter(({ item, decidedAt }) => decidedAt !== undefined && state.completion?.items.includes(item));

/** The days of items that have been decided; undefined where one of them never was accepted. 中文 办理用时 */
export function handlingDays(items: readonly ItemState[], world: World): JointDays | undefined {
  const spans = items.map((item) => handlingSpan(item, world)).filter((span) => span !== undefined);
  const [began] = spans.map(({ accepted }) => accepted).toSorted();
  const ended = spans
    .map(({ decided }) => decided)
    .toSorted()
    .at(-1);
  if (spans.length < items.length || began === undefined || ended === undefined) return undefined;
  const apart = spans.reduce((sum, { accepted, decided }) => sum + world.calendar.between(accepted, decided), 0);
  return { apart, together: world.calendar.between(began, ended) };
}

function handlingSpan(item: ItemState, world: World): { accepted: CivilDate; decided: CivilDate } | undefined {
  const decided = item.decidedAt && civilDateOf(item.decidedAt);
  const accepted = decided && acceptedOn(item, world, decided);
  return accepted && { accepted, decided };
}
