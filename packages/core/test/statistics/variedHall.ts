import {
  worldOf,
  type AnyDraft,
  type CaseState,
  type FlowActType,
  type ItemDefinition,
  type Value,
  type World,
} from "@banjie/core";
import { filing } from "../case/inOrder.ts";
import { act, after, catalogue, transport } from "../given.ts";
import { littleHall } from "./littleHall.ts";

/** Of the promised kind, and promised for no day. */
const { promised: _promised, ...others } = transport;
const unpromised: ItemDefinition = { ...others, code: "unpromised" };

export const variedWorld: World = worldOf([{ ...catalogue, items: [...catalogue.items, unpromised] }]);

const varied: Readonly<Record<string, readonly AnyDraft<FlowActType>[]>> = {
  // Of the promised kind, and done on the day on which it came: early.
  sameDay: [
    filing("transport", undefined, "2018-11-26 09:00"),
    act("ItemAccepted", "2018-11-26 09:30"),
    act("DecisionMade", "2018-11-26 15:00"),
    act("ItemCompleted", "2018-11-26 16:00"),
  ],
  // Accepted 10-15. Law: 16–19 | 22–26 | 29–2 | 5–9 | 12 → 11-12. Decided a day later, long after the promise.
  pastLaw: [
    filing("transport", undefined, "2018-10-15 09:00"),
    act("ItemAccepted", "2018-10-15 10:00"),
    act("DecisionMade", "2018-11-13 09:00"),
    act("ItemCompleted", "2018-11-13 10:00"),
  ],
  withdrawnToo: [filing("transport", undefined, "2018-11-20 09:00"), act("ItemWithdrawn", "2018-11-21 09:00")],
  // Accepted 11-20, decided after 21, 22 = 2 of 20.
  unpromised: [
    filing("unpromised", undefined, "2018-11-20 09:00"),
    act("ItemAccepted", "2018-11-20 10:00"),
    act("DecisionMade", "2018-11-22 09:00"),
    act("ItemCompleted", "2018-11-22 10:00"),
  ],
};

/** The little hall with four more items, by which measures differ that say the same of the others. */
export const variedHall: readonly CaseState[] = [...littleHall, ...Object.values(varied).map((acts) => after(...acts))];

const over = (of: number, outOf: number): NonNullable<Value> => ({ of, outOf });

/** Worked out by hand: what the little hall has, and what these four add to it. */
export const workedVaried: Readonly<Record<string, Value>> = {
  // Of 17 + 4; what came and went on one day is immediate in Pingtan.
  immediateRate: over(2, 21),
  "immediateRate.pingtan": over(3, 21),
  // 5 + sameDay, of 7 + sameDay + pastLaw; in Pingtan also of what was promised for no day.
  earlyRate: over(6, 9),
  "earlyRate.pingtan": over(6, 10),
  // 3, with one refusal, with two withdrawals
  returned: over(3, 1),
  "returned.refused": over(4, 1),
  "returned.withdrawn": over(5, 1),
  // 10 + sameDay + unpromised, of 10 + sameDay + unpromised + pastLaw
  lawKeptRate: over(12, 13),
};
