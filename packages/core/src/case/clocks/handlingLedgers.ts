import { ledgerOf, type Allowance, type Counting, type ExtensionEntry, type Ledger } from "../../clock/ledger.ts";
import { dueOf } from "../../clock/dueOf.ts";
import { isInTime } from "../../clock/deadline.ts";
import type { Limit } from "../../catalogue/limit.ts";
import { isEarlier, type LocalInstant } from "../../time/instant.ts";
import type { InLanguages } from "../../vocabulary/language.ts";
import type { Extension, ItemState } from "../itemState.ts";
import { approverRank, isHandledAsOne } from "../joint/approverRank.ts";
import { isMember, standingAt, type FiledAs } from "../joint/bundleOf.ts";
import type { World } from "../world.ts";
import { countingOf } from "./countingOf.ts";
import { paymentWaits, whilePaying } from "./paymentWaits.ts";
import { pausesOf } from "./pausesOf.ts";
import { withOrders } from "./withOrders.ts";

export const articleOnTheLimit: InLanguages = { "zh-CN": "行政许可法第42条", en: "Administrative Licensing Law art. 42" };
export const publicPromise: InLanguages = { "zh-CN": "公布的承诺时限", en: "the published promise" };
export const dayTold: InLanguages = { "zh-CN": "告知申请人的办结日期", en: "the day told to the applicant" };

/** The law speaks of deciding (O-06); what goes up or ends otherwise has no decision to wait for. 中文 法定时限 art. 42, 45 */
export function legalLedger(item: ItemState, since: LocalInstant, world: World): Ledger | undefined {
  const counting = countingOf(item, world, "legal");
  const limit = legalLimitOf(item, counting, world);
  if (!limit) return undefined;
  const pauses = pausesOf(item, counting.profile.legalPauses, world);
  const stoppedAt = item.decidedAt ?? item.endedAt;
  const ledger = ledgerOf("legal", since, limit, { pauses, stoppedAt });
  const rankAt = (at: LocalInstant): Extension["rank"] => approverRank(standingAt(item, at), world);
  const extensions = validExtension(item.extensions, rankAt, withOrders(ledger, item, world), counting);
  return { ...ledger, extensions };
}

interface PublishedLimit extends Allowance {
  readonly value: Limit;
}

/** As its own law has it; where none does, that of art. 42, unless art. 43 or 42(2) bounds what goes up, or the whole (O-38). */
export function legalLimitOf(item: ItemState, { profile }: Counting, world: World): PublishedLimit | undefined {
  const definition = world.definitionOf(item);
  if (definition?.legal) return { value: definition.legal, source: profile.extensions.source };
  const { value, source } = profile.legal.fallback;
  const isBound = !definition || definition.kind === "sentUp" || isHandledAsOne(whenDecided(item), world);
  return isBound || value === "none" ? undefined : { value, source };
}

/** The first extension counts, if it is by the right head, within its measure, told, and came before the limit ran out. 中文 有效延期 */
export function validExtension(
  extensions: readonly Extension[],
  rankAt: (at: LocalInstant) => Extension["rank"],
  ledger: Ledger,
  counting: Counting,
): ExtensionEntry[] {
  const [first] = extensions.toSorted((one, other) => (isEarlier(one.at, other.at) ? -1 : 1));
  if (!first?.told || first.rank !== rankAt(first.at)) return [];
  if (first.days > counting.profile.extensions.value[first.rank]) return [];
  if (!isInTime(first.at, dueOf(ledger, counting, first.at).due)) return [];
  return [{ days: first.days, basis: counting.profile.extensions.source }];
}

/**
 * From acceptance to completion (O-07); an extension in law does not move it (O-13). What is completed with others is itself done with
 * its decision 业务办结: what comes after it, and the day that was told, are of the whole. What was decided before it went its own way
 * was done with that.
 *
 * 中文  承诺时限
 */
export function promisedLedger(item: ItemState, since: LocalInstant | undefined, world: World): Ledger | undefined {
  const limit = world.definitionOf(item)?.promised;
  const { acceptedAt = item.receivedAt, endedAt, decidedAt = endedAt } = item;
  const stoppedAt = isMember(whenDecided(item), world) ? decidedAt : endedAt;
  if (limit && since) {
    const paused = pausesOf(item, countingOf(item, world, "promised").profile.promisePauses, world);
    const pauses = [...paused, ...whilePaying("promise", paymentWaits(item, world), item, world)];
    return ledgerOf("promised", since, { value: limit, source: publicPromise }, { pauses, stoppedAt });
  }
  const told = toldTo(item, world);
  return told && ledgerOf("promised", since ?? acceptedAt, { value: { until: told }, source: dayTold }, { stoppedAt });
}

/** As what an item is judged: one of the whole if it was decided as such, whatever became of it afterwards. */
const whenDecided = (item: ItemState): FiledAs => standingAt(item, item.decidedAt);

/** The day that an item's applicant was told for it alone. 中文 告知的办结日期 */
export const toldTo = (item: ItemState, world: World): ItemState["promised"] =>
  isMember(whenDecided(item), world) ? undefined : item.promised;

/** The lower agency's days, of a matter that goes up. 中文 下级机关审查 art. 43 */
export function lowerLevelLedger(item: ItemState, since: LocalInstant, world: World): Ledger | undefined {
  if (world.definitionOf(item)?.kind !== "sentUp") return undefined;
  const { limits, legalPauses } = countingOf(item, world, "lowerLevel").profile;
  const stoppedAt = item.decidedAt ?? item.endedAt;
  return ledgerOf("lowerLevel", since, limits.lowerLevel, { pauses: pausesOf(item, legalPauses, world), stoppedAt });
}
