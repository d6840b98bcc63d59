import type { DataOf } from "../log/event.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../time/instant.ts";
import { isDeemedAccepted } from "./acceptance.ts";
import type { CaseState } from "./caseState.ts";
import { awaitsAcceptance, type ItemState } from "./itemState.ts";
import { jointSettingsOf } from "./joint/bundleOf.ts";
import type { World } from "./world.ts";

type Notice = DataOf<"SupplementNotified">;
type Told = NonNullable<Notice["items"]>[number];

/**
 * The items that a supplement notice concerns: those it names; else those not yet answered that need what it asks for. Where its
 * materials stand in no definition, all of them.
 *
 * 中文  补正告知所涉事项
 */
export function noticeItems(
  state: CaseState,
  { items, materials }: Pick<Notice, "materials" | "items">,
  at: LocalInstant,
  world: World,
): ItemState[] {
  const open = noticeable(state, at, world);
  if (items) return open.filter(({ item }) => items.some((told) => told.item === item && told.materials.length > 0));
  const unanswered = open.filter(({ intakeAnsweredAt }) => intakeAnsweredAt === undefined);
  const askable = unanswered.length > 0 ? unanswered : open;
  const inNeed = askable.filter((item) => ownOf(item, materials, world).length > 0);
  return inNeed.length > 0 ? inNeed : askable;
}

/** Not yet accepted, by silence neither. */
const noticeable = (state: CaseState, at: LocalInstant, world: World): ItemState[] =>
  Object.values(state.items).filter((item) => awaitsAcceptance(item) && !isDeemedAccepted(item, world, civilDateOf(at)));

/** Whether an item was there when its bundle was told what is missing: it may not be told of apart. R-051 */
export function isToldAlready({ bundle, noticedAt }: CaseState, item: ItemState): boolean {
  const { splitOffAt, receivedAt, reopenedAt = receivedAt } = item;
  return bundle !== undefined && noticedAt !== undefined && splitOffAt === undefined && !isEarlier(noticedAt, reopenedAt);
}

/** Those materials that an item's own definition asks for. */
function ownOf(item: ItemState, materials: readonly string[], world: World): string[] {
  const asked = world.definitionOf(item)?.materials.map(({ code }) => code) ?? [];
  return materials.filter((code) => asked.includes(code));
}

/**
 * One merged notice, told apart by item: each waits for what it lacks itself. In a bundle those that are complete wait to be accepted
 * with the others, where the place has it so (O-18).
 *
 * 中文  合并补正告知
 */
export function mergedNotice(state: CaseState, notice: Notice, at: LocalInstant, world: World): Told[] {
  const lacking = notice.items ?? lackingIn(noticeItems(state, notice, at, world), notice, world);
  if (state.bundle === undefined || jointSettingsOf(state, world).onBlock.value === "split") return lacking;
  const named = new Set(lacking.map(({ item }) => item));
  const complete = noticeable(state, at, world).filter(({ item, splitOffAt }) => splitOffAt === undefined && !named.has(item));
  return [...lacking, ...complete.map(({ item }) => ({ item, materials: [] }))];
}

/** What each of the items concerned lacks of what a notice asks for. */
function lackingIn(concerned: readonly ItemState[], notice: Pick<Notice, "materials">, world: World): Told[] {
  const known = new Set(concerned.flatMap((item) => ownOf(item, notice.materials, world)));
  const strange = notice.materials.filter((code) => !known.has(code));
  return concerned.map((item) => ({ item: item.item, materials: [...ownOf(item, notice.materials, world), ...strange] }));
}
