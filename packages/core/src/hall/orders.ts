import type { Issue } from "../foundation/issue.ts";
import type { DataOf, Draft, HallEvent } from "../log/event.ts";
import { isEarlier } from "../time/instant.ts";
import type { HallLaw, KnownHall } from "./hallLaw.ts";
import { definitionsIn } from "./offer.ts";

/** Orders that concern many cases at once, and what takes one back. 中文 停止办公 紧急延长 撤销 */
export const orderLaw: HallLaw = {
  ClosureOrdered: orderIssues,
  LimitsExtended: orderIssues,
  *OrderWithdrawn({ at, data: { order } }, { acts }) {
    const given = acts.find((act) => isOrder(act) && act.data.order === order);
    if (!given) yield { code: "order.unknown", path: ["order"], params: { order } };
    else if (isEarlier(at, given.at)) yield { code: "order.not-yet-given", path: ["at"], params: { order, at, given: given.at } };
    if (acts.some((act) => act.type === "OrderWithdrawn" && act.data.order === order)) {
      yield { code: "order.withdrawn-already", path: ["order"], params: { order } };
    }
  },
};

type OrderType = "ClosureOrdered" | "LimitsExtended";

const isOrder = (act: HallEvent): act is Extract<HallEvent, { readonly type: OrderType }> =>
  act.type === "ClosureOrdered" || act.type === "LimitsExtended";

function* orderIssues({ data }: Draft<OrderType>, { acts }: KnownHall): Generator<Issue> {
  const { order, from, to, selector } = data;
  if (acts.some((act) => isOrder(act) && act.data.order === order)) {
    yield { code: "order.number-used", path: ["order"], params: { order } };
  }
  if (to < from) yield { code: "order.backwards", path: ["to"], params: { from, to } };
  yield* selectorIssues(selector, acts);
}

/** An order that names what the hall has never had would concern nobody, and nobody would notice. */
function* selectorIssues(
  { definitions = [], departments = [] }: DataOf<OrderType>["selector"] = {},
  acts: readonly HallEvent[],
): Generator<Issue> {
  const adopted = definitionsIn(acts);
  for (const [index, definition] of definitions.entries()) {
    if (adopted.some(({ code }) => code === definition)) continue;
    yield { code: "definition.not-offered", path: ["selector", "definitions", index], params: { definition } };
  }
  for (const [index, department] of departments.entries()) {
    if (adopted.some((one) => one.department === department)) continue;
    yield { code: "order.department-unknown", path: ["selector", "departments", index], params: { department } };
  }
}
