import type { AnyDraft, FlowActType } from "@banjie/core";
import { act, people } from "../given.ts";

type Acts = readonly AnyDraft<FlowActType>[];

/** A filing of one item of the catalogue. */
export const filing = (definition: string, materials: string[] = ["application", "plan"], at = "2018-10-12 09:00") =>
  act("CaseFiled", at, { items: [{ item: "1", definition, version: 1 }], materials });

const filed: Acts = [filing("transport")];
const asked: Acts = [filing("transport", ["application"]), act("SupplementNotified", "2018-10-15 09:00")];
const accepted: Acts = [...filed, act("ItemAccepted", "2018-10-15 10:00")];
const examining: Acts = [...accepted, act("ExaminationStarted", "2018-10-15 14:00")];
const examined: Acts = [...examining, act("ExaminationConcluded", "2018-10-17 16:00")];
const reviewed: Acts = [...examined, act("ReviewConcluded", "2018-10-18 09:30")];
const decided: Acts = [...reviewed, act("DecisionMade", "2018-10-22 11:00")];
const completed: Acts = [...decided, act("ItemCompleted", "2018-10-23 09:00")];
const delivered: Acts = [...completed, act("ItemDelivered", "2018-10-24 15:00")];
const billed: Acts = [
  filing("bookshop"),
  act("ItemAccepted", "2018-10-15 10:00"),
  act("FeeAssessed", "2018-10-15 10:30", {}, people.cashier),
];

/** Cases of which so much has been done, by their phase. */
export const upTo = { filed, asked, accepted, examining, examined, reviewed, decided, completed, delivered, billed } as const;

/** For each act, what must have been done for it to be in order. */
export const before: Readonly<Record<FlowActType, Acts>> = {
  CaseFiled: [],
  SupplementNotified: filed,
  SupplementReceived: asked,
  FeeAssessed: billed.slice(0, 2),
  FeePaid: billed,
  ItemAccepted: filed,
  ItemNotAccepted: filed,
  ItemHandedOver: examining,
  ExaminationStarted: accepted,
  ExaminationConcluded: examining,
  ReviewConcluded: examined,
  ItemSentBack: reviewed,
  DecisionMade: reviewed,
  ItemCompleted: decided,
  ItemDelivered: completed,
  ItemWithdrawn: examining,
};
