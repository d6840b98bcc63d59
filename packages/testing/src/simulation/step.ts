import type { Actor, actOfCommand, CaseActType, CivilDate, CommandType, DataOf, FlowActType, ItemDefinition } from "@banjie/core";
import type { Dice } from "./dice.ts";
import type { OfficeTime } from "./officeHours.ts";
import type { CasePeople } from "./staff.ts";

/** The act's own data; an act without any has none. */
type Own<Act extends FlowActType> = string extends keyof DataOf<Act> ? unknown : DataOf<Act>;
type ItemOf<Act extends FlowActType> = Act extends CaseActType ? unknown : { readonly item: string };

/** A command before it is known when and of which case. */
export type Wish<Type extends CommandType = CommandType> = Type extends CommandType
  ? { readonly type: Type; readonly by: Actor } & ItemOf<(typeof actOfCommand)[Type]> & Own<(typeof actOfCommand)[Type]>
  : never;

/** One thing done in the life of a case. */
export interface Step {
  /** When it happens. */
  readonly at: OfficeTime;
  /** When somebody turns to the engine with it: at once, unless it is a late entry. */
  readonly enteredAt: OfficeTime;
  /** `act` is done properly, `mistake` is to be refused, `lateEntry` is recorded whatever rule it breaks. */
  readonly how: "act" | "mistake" | "lateEntry";
  readonly wish: Wish;
}

/** A proper act, entered when it happens. */
export const act = (at: OfficeTime, wish: Wish): Step => ({ at, enteredAt: at, how: "act", wish });

/** What is given of a case when it is filed. 中文 办件 */
export interface CaseSubject {
  readonly id: string;
  /** Which of its items: most cases have no other than the first. */
  readonly item: string;
  readonly definition: ItemDefinition;
  readonly filedAt: OfficeTime;
  /** The date of a working day of the span; later ones can be named too. */
  readonly dateOf: (day: number) => CivilDate;
  readonly people: CasePeople;
  readonly dice: Dice;
}
