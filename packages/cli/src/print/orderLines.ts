import {
  actNames,
  civilDateOf,
  clockNames,
  type Closure,
  type ItemState,
  type Language,
  type LocalInstant,
  type World,
} from "@banjie/core";
import { daysPhrase } from "./detail/phrases.ts";
import type { Speak } from "../texts.ts";

/** From where an item is looked at, and by whom. */
interface Reader {
  readonly world: World;
  readonly asOf: LocalInstant;
  readonly language: Language;
}

/** The orders of the hall that fell into the life of an item: what was ordered, for which days and clocks, on what basis. 中文 大厅命令 */
export function orderLines(item: ItemState, { world, asOf, language }: Reader, speak: Speak): string[] {
  const { closures, extensions } = world.ordersFor(item, { asOf });
  const [first, last] = [civilDateOf(item.receivedAt), civilDateOf(item.endedAt ?? asOf)];
  const inItsLife = ({ from, to }: Closure): boolean => from <= last && first <= to;
  return [
    ...closures.filter(inItsLife).map((order) => orderLine(actNames.ClosureOrdered[language], order, language, speak)),
    ...extensions.filter(inItsLife).map((order) => {
      const what = [actNames.LimitsExtended[language], daysPhrase(order.days, speak)].join(speak("said.and"));
      return orderLine(what, order, language, speak);
    }),
  ];
}

function orderLine(what: string, { order, from, to, clocks, basis }: Closure, language: Language, speak: Speak): string {
  const moved = clocks.map((clock) => clockNames[clock][language]).join(speak("said.list"));
  return speak("show.order", { what, order, from, to, clocks: moved, basis });
}
