import { dayOf } from "../../clock/deadline.ts";
import { dueOf } from "../../clock/dueOf.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import { civilDateOf, type LocalInstant } from "../../time/instant.ts";
import type { CaseState } from "../caseState.ts";
import type { Extension, ItemState } from "../itemState.ts";
import { legalDueOn } from "../limits.ts";
import type { World } from "../world.ts";
import { approverRank, isHandledAsOne } from "./approverRank.ts";
import { countingOfWhole, jointLedgers } from "./jointLedgers.ts";
import { jointParts } from "./jointRound.ts";

/** What an extension is to keep to. */
interface ExtensionTerms {
  readonly rank: Extension["rank"];
  /** Working days that it may add at most. */
  readonly most: number;
  /** Those that there have been. */
  readonly before: readonly Extension[];
  /** The last day on which it may come; undefined where no limit runs. */
  readonly due?: CivilDate | undefined;
}

/**
 * What an extension asks for: of an item's own limit, or of that of the whole where two or more departments handle the case as one.
 *
 * 中文  延期条件
 * Law   行政许可法 art. 42(1): once, ten days; 42(2): fifteen, by the head of the government at that level
 */
export function extensionTerms(state: CaseState, item: ItemState, world: World, at: LocalInstant): ExtensionTerms {
  const rank = approverRank(item, world);
  const most = world.countingOn(civilDateOf(at)).profile.extensions.value[rank];
  if (!isHandledAsOne(item, world)) return { rank, most, before: item.extensions, due: legalDueOn(item, world, at) };
  const before = jointParts(state).flatMap(({ extensions }) => extensions);
  return { rank, most, before, due: legalDueOfWhole(state, world, at) };
}

function legalDueOfWhole(state: CaseState, world: World, at: LocalInstant): CivilDate | undefined {
  const ledger = jointLedgers(state, world, at).find(({ clock }) => clock === "jointLegal");
  return ledger && dayOf(dueOf(ledger, countingOfWhole(ledger, world), at).due);
}
