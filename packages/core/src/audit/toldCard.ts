import type { CaseState } from "../case/caseState.ts";
import { countingOf } from "../case/clocks/countingOf.ts";
import { legalLimitOf } from "../case/clocks/handlingLedgers.ts";
import type { ItemState } from "../case/itemState.ts";
import type { World } from "../case/world.ts";
import type { Limit } from "../catalogue/limit.ts";
import type { CaseEvent, Event } from "../log/event.ts";
import { caseClocks } from "../supervision/caseClocks.ts";
import { cardLevels, type CardLevel } from "../vocabulary/card.ts";

/**
 * What a supervision card states and counting gives otherwise: its level, or a limit it was measured by. The log states it, and it stands.
 *
 * 中文    发牌与推算不符
 * Source  a product's re-check of cards already issued
 */
export type ToldCard = {
  readonly case: string;
  readonly item: string;
  readonly position: number;
  readonly card: string;
} & (
  | { readonly of: "level"; readonly told: CardLevel; /** Undefined where none was reached. */ readonly counted?: CardLevel }
  | { readonly of: LimitName; readonly told: Limit; /** Undefined where none holds. */ readonly counted?: Limit }
);

const limitNames = ["legal", "promised"] as const;
type LimitName = (typeof limitNames)[number];

/** What a card told, recomputed at the moment of its issue; nothing where the two agree. */
export function* cardToldOtherwise(state: CaseState, event: CaseEvent, world: World): Generator<ToldCard> {
  if (event.type !== "CardIssued") return;
  const item = state.items[event.item ?? ""];
  if (!item) return;
  const { level: told, card, limits } = event.data;
  const where = { case: state.id, item: item.item, position: event.position, card };
  if (isAboutTime(event)) {
    const counted = countedLevel(state, item, event, world);
    if (told !== counted) yield { ...where, of: "level", told, ...(counted && { counted }) };
  }
  for (const of of limitNames) {
    const limit = limits?.[of];
    const counted = limitOf(of, item, world);
    if (limit && !isSame(limit, counted)) yield { ...where, of, told: limit, ...(counted && { counted }) };
  }
}

/** A card of a person's hand that names no clock is about something else. */
const isAboutTime = ({ data: { clock, mode } }: Event<"CardIssued">): boolean => clock !== undefined || mode === "automatic";

/** The gravest level that the clock named had reached, or any clock of the item and of its whole where none is named. */
function countedLevel(
  state: CaseState,
  { item }: ItemState,
  { at, data: { clock } }: Event<"CardIssued">,
  world: World,
): CardLevel | undefined {
  const ofItem = caseClocks(state, world, at).filter((one) => one.item === undefined || one.item === item);
  const measured = ofItem.filter(({ deadline }) => clock === undefined || deadline.clock === clock);
  const reached = new Set(measured.map(({ level }) => level));
  return cardLevels.findLast((level) => reached.has(level));
}

const limitOf = (of: LimitName, item: ItemState, world: World): Limit | undefined =>
  of === "legal" ? legalLimitOf(item, countingOf(item, world, of), world)?.value : world.definitionOf(item)?.promised;

const isSame = (one: Limit, other: Limit | undefined): boolean => one.length === other?.length && one.unit === other.unit;
