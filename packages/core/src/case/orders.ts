import { keyOf, type DefinitionName } from "../catalogue/definitionName.ts";
import type { ItemDefinition } from "../catalogue/itemDefinition.ts";
import type { DataOf } from "../log/event.ts";
import { civilDate, dayNumber, type CivilDate } from "../time/civilDate.ts";
import { civilDateOf } from "../time/instant.ts";
import type { HallAct } from "./hallAct.ts";
import { isInSight, type Outlook } from "./outlook.ts";

/** Days that are not counted, first and last among them. 中文 停止办公 */
export type Closure = DataOf<"ClosureOrdered">;

/** Working days more for a clock that runs on any of the days, first and last among them. 中文 紧急延长 */
export type LimitsExtension = DataOf<"LimitsExtended">;

/** The orders of the hall that concern an item, each with the days on which it holds. 中文 适用的命令 */
export interface ItemOrders {
  readonly closures: readonly Closure[];
  readonly extensions: readonly LimitsExtension[];
}

/** The orders that concern an item, all of them or those of an outlook; of what is no item those that select none. */
export type OrdersFor = (item: DefinitionName | undefined, outlook?: Outlook) => ItemOrders;

type Order = HallAct<"ClosureOrdered" | "LimitsExtended">;
type Withdrawal = HallAct<"OrderWithdrawn">;

const noOrders: ItemOrders = { closures: [], extensions: [] };

/**
 * The orders that the hall has given, by item. An order is one act in the hall's own stream: it finds its items here, and is copied
 * into no case.
 *
 * 中文   大厅命令
 * Holds  the same definition, the same orders: they are sought once for each
 */
export function ordersOf(
  acts: readonly HallAct[],
  definitionOf: (item: DefinitionName) => ItemDefinition | undefined,
): OrdersFor {
  const given = acts.filter((act): act is Order => act.type === "ClosureOrdered" || act.type === "LimitsExtended");
  const withdrawn = acts.filter((act): act is Withdrawal => act.type === "OrderWithdrawn");
  const found = new Map<string, readonly Order[]>();

  function concerning(item: DefinitionName | undefined): readonly Order[] {
    const key = item ? keyOf(item) : "";
    const definition = item && definitionOf(item);
    const orders = found.get(key) ?? given.filter(({ data }) => selects(data.selector, item?.definition, definition));
    found.set(key, orders);
    return orders;
  }

  return (item, outlook = {}) => {
    const orders = given.length === 0 ? given : concerning(item);
    if (orders.length === 0) return noOrders;
    const withdrawals = withdrawn.filter((act) => isInSight(act, outlook));
    const standing = orders.filter((act) => isInSight(act, outlook)).flatMap(({ data }) => whatStands(data, withdrawals));
    return {
      closures: standing.filter((order): order is Closure => !("days" in order)),
      extensions: standing.filter((order): order is LimitsExtension => "days" in order),
    };
  };
}

type Selector = DataOf<"ClosureOrdered">["selector"];

/** Of an item whose definition the hall never had nothing is known but its code. */
function selects({ departments, definitions, kinds }: Selector = {}, code?: string, definition?: ItemDefinition): boolean {
  return (
    (!departments || (definition !== undefined && departments.includes(definition.department))) &&
    (!definitions || (code !== undefined && definitions.includes(code))) &&
    (!kinds || (definition !== undefined && kinds.includes(definition.kind)))
  );
}

/** An order with the days that its withdrawal has left of it; nothing where none are left. */
function whatStands(order: Closure | LimitsExtension, withdrawals: readonly Withdrawal[]): (Closure | LimitsExtension)[] {
  const withdrawal = withdrawals.find(({ data }) => data.order === order.order);
  if (!withdrawal) return [order];
  const to = dayBefore(withdrawal.data.from ?? civilDateOf(withdrawal.at));
  if (to < order.from) return [];
  return [to < order.to ? { ...order, to } : order];
}

const dayBefore = (day: CivilDate): CivilDate => civilDate(dayNumber(day) - 1);
