import {
  localInstantSchema,
  type AnyDraft,
  type CardLevel,
  type CaseState,
  type FlowActType,
  type LocalInstant,
} from "@banjie/core";
import { filing } from "../case/inOrder.ts";
import { act, after, people } from "../given.ts";

type Acts = readonly AnyDraft<FlowActType>[];

/** The moment of the count: Friday evening. */
export const asOf: LocalInstant = localInstantSchema.parse("2018-11-30T18:00:00+08:00");

const ofItem = (item: string, acts: Acts): Acts => acts.map((draft) => ({ ...draft, item }));
const granted = (decided: string, completed: string): Acts => [act("DecisionMade", decided), act("ItemCompleted", completed)];
const card = (at: string, name: string, level: CardLevel) => act("CardIssued", at, { card: name, level });
const lacking = ["application"];
const together = [
  { item: "1", definition: "transport", version: 1 },
  { item: "2", definition: "bookshop", version: 1 },
];

/**
 * A little hall of October and November 2018, worked by hand. Working days: 8–12, 15–19, 22–26 October, 29 October – 2 November, and
 * the plain weeks of November. All matters are promised within 7 working days and limited to 20 by law, but `unlimited`, which has neither,
 * and `upward`, of another kind.
 */
export const stories = {
  // Accepted 10-08. Promise: 9, 10, 11, 12 | 15, 16, 17 → 10-17. Law: … → 11-05. Decided after 9, 10, 11 = 3, completed after 4: early.
  early: [
    filing("transport", undefined, "2018-10-08 09:00"),
    act("ItemAccepted", "2018-10-08 10:00"),
    card("2018-10-11 09:00", "误", "yellow"),
    ...granted("2018-10-11 09:00", "2018-10-12 09:00"),
    act("CardRevoked", "2018-10-12 10:00", { card: "误" }),
    act("ItemDelivered", "2018-10-13 09:00", { method: "post" }),
    act("CaseEvaluated", "2018-10-14 09:00", { level: 1 }),
  ],
  // The same, decided after 6 (16 October), completed after 7, on the day.
  onTheDay: [
    filing("transport", undefined, "2018-10-08 09:00"),
    act("ItemAccepted", "2018-10-08 10:00"),
    card("2018-10-15 09:00", "警", "warning"),
    ...granted("2018-10-16 09:00", "2018-10-17 16:00"),
    act("CaseEvaluated", "2018-10-18 09:00", { level: 3 }),
  ],
  // Accepted 10-09. Promise: 10, 11, 12 | 15–18 → 10-18. Decided and completed 10-22 after 9: overdue by 2. Extended, which is of the law only.
  overdue: [
    filing("transport", undefined, "2018-10-09 09:00"),
    act("ItemAccepted", "2018-10-09 10:00"),
    act("ExtensionApproved", "2018-10-15 09:00"),
    card("2018-10-19 09:00", "黄", "yellow"),
    ...granted("2018-10-22 09:00", "2018-10-22 16:00"),
    act("CaseEvaluated", "2018-10-23 09:00", { level: 5 }),
  ],
  withdrawn: [
    filing("bookshop", undefined, "2018-10-10 09:00"),
    act("ItemAccepted", "2018-10-10 10:00"),
    card("2018-10-12 09:00", "撤", "warning"),
    act("ItemWithdrawn", "2018-10-15 09:00"),
  ],
  lapsed: [
    filing("transport", lacking, "2018-10-10 09:00"),
    act("SupplementNotified", "2018-10-11 09:00"),
    card("2018-10-18 09:00", "补", "warning"),
    act("CardRevoked", "2018-10-19 09:00", { card: "补" }),
    act("ItemLapsed", "2018-11-05 09:00"),
  ],
  notAccepted: [
    filing("transport", undefined, "2018-10-10 09:00"),
    card("2018-10-11 09:00", "退", "yellow"),
    act("ItemNotAccepted", "2018-10-12 09:00"),
  ],
  voided: [
    filing("transport", undefined, "2018-10-11 09:00"),
    card("2018-10-11 10:00", "废", "warning"),
    act("ItemVoided", "2018-10-12 09:00"),
  ],
  // Counted nowhere.
  entryError: [
    filing("transport", undefined, "2018-10-11 09:00"),
    card("2018-10-11 09:30", "错", "red"),
    act("ItemVoided", "2018-10-11 10:00", { kind: "entryError" }),
  ],
  // Accepted 10-15, in an expert review said to need 30 days from 10-16 on → 11-27. Promise: 16 | 28, 29, 30 November, 3, 4, 5 December: in time.
  suspended: [
    filing("transport", undefined, "2018-10-15 09:00"),
    act("ItemAccepted", "2018-10-15 10:00"),
    act("SpecialProcedureStarted", "2018-10-16 09:00", { days: 30 }),
    // It stands with its warning: what was higher was revoked.
    card("2018-10-17 09:00", "停", "warning"),
    card("2018-10-18 09:00", "停二", "yellow"),
    act("CardRevoked", "2018-10-19 09:00", { card: "停二" }),
  ],
  // Accepted 10-17. Promise: 18, 19 | 22–26 → 10-26. Law: 18, 19 | 22–26 | 29–2 | 5–9 | 12–14 → 11-14. Both past.
  overdueOpen: [
    act("CaseFiled", "2018-10-16 20:00", { channel: "online" }, people.applicant),
    act("ItemAccepted", "2018-10-17 10:00"),
    card("2018-10-29 09:00", "黄二", "yellow"),
    card("2018-11-15 09:00", "红", "red"),
  ],
  // Its end was undone: accepted 11-01. Promise: 2 | 5–9 | 12 → 11-12. Decided and completed 11-08 after 2, 5, 6, 7, 8 = 5: early.
  reopened: [
    filing("transport", undefined, "2018-10-22 09:00"),
    act("ItemNotAccepted", "2018-10-23 09:00"),
    act("ItemReopened", "2018-11-01 09:00", { to: "acceptance" }),
    ...granted("2018-11-08 09:00", "2018-11-08 16:00"),
  ],
  // Immediate, by phone, its result sent home.
  immediate: [
    act("CaseFiled", "2018-11-05 09:00", { channel: "mobile", items: [{ item: "1", definition: "certificate", version: 1 }] }),
    act("ItemAccepted", "2018-11-05 09:05"),
    ...granted("2018-11-05 09:10", "2018-11-05 09:15"),
    act("ItemDelivered", "2018-11-05 09:20", { method: "electronic" }),
  ],
  // Two items, accepted 11-06. Promise: 7, 8, 9 | 12–15 → 11-15.
  // The first is refused and completed 11-13 after 7, 8, 9, 12, 13 = 5: early.
  // The second is tested from 11-07 to 11-09, 8 and 9 are not counted → 11-19. Decided and completed 11-14 after 7, 12, 13, 14 = 4: early.
  joint: [
    act("CaseFiled", "2018-11-06 09:00", { items: together }),
    act("ItemAccepted", "2018-11-06 10:00"),
    // A case of two cards counts with the higher.
    card("2018-11-12 09:00", "联", "warning"),
    act("DecisionMade", "2018-11-13 09:00", { outcome: "refused", reasons: ["场地不符"], remedies: ["可复议"] }),
    act("ItemCompleted", "2018-11-13 10:00"),
    ...ofItem("2", [
      act("ItemAccepted", "2018-11-06 10:00"),
      act("SpecialProcedureStarted", "2018-11-07 09:00", { procedure: "testing", days: 5 }),
      act("SpecialProcedureEnded", "2018-11-09 09:00", { procedure: "testing" }),
      card("2018-11-12 09:00", "联二", "yellow"),
      ...granted("2018-11-14 09:00", "2018-11-14 12:00"),
    ]),
    act("CaseEvaluated", "2018-11-15 09:00", { level: 2 }),
  ],
  // Promised within 5: 8, 9 | 12–14 → 11-14. Accepted 11-07, sent up 11-09 after 8, 9 = 2: early. Art. 43 gives the lower agency 20.
  sentUp: [
    filing("upward", undefined, "2018-11-07 09:00"),
    act("ItemAccepted", "2018-11-07 10:00"),
    act("ItemSentUp", "2018-11-09 09:00"),
  ],
  // Complete on 11-14, hence accepted as from then. Promise: 15, 16 | 19–23 → 11-23. Decided and completed 11-16 after 2: early, not at the first time.
  supplemented: [
    filing("transport", lacking, "2018-11-12 09:00"),
    act("SupplementNotified", "2018-11-13 09:00"),
    act("SupplementReceived", "2018-11-14 09:00"),
    act("ItemAccepted", "2018-11-15 09:00"),
    act("ItemHandedOver", "2018-11-15 09:00", { to: "运输科" }),
    ...granted("2018-11-16 11:00", "2018-11-16 12:00"),
  ],
  // Neither promise nor limit, and no decision.
  unjudged: [
    act("CaseFiled", "2018-11-19 09:00", { channel: "kiosk", items: [{ item: "1", definition: "unlimited", version: 1 }] }),
    act("ItemAccepted", "2018-11-19 09:05"),
    act("ItemCompleted", "2018-11-20 09:00"),
  ],
  inSupplement: [filing("transport", lacking, "2018-11-20 09:00"), act("SupplementNotified", "2018-11-21 09:00")],
  notRequired: [filing("transport", undefined, "2018-11-21 09:00"), act("ItemNotRequired", "2018-11-21 10:00")],
} as const satisfies Readonly<Record<string, Acts>>;

/** Three more, for whose time it was: one waits for its payment, one for a public notice, one stands still for a reason of the hall's own. */
export const timed = {
  waitsForPayment: [
    filing("bookshop", undefined, "2018-10-08 09:00"),
    act("ItemAccepted", "2018-10-08 10:00"),
    act("FeeAssessed", "2018-10-08 10:30", {}, people.cashier),
    act("DecisionMade", "2018-10-09 09:00"),
    act("FeePaid", "2018-10-15 09:00", {}, people.cashier),
    act("ItemCompleted", "2018-10-15 10:00"),
  ],
  ...Object.fromEntries(
    (["publicNotice", "plain"] as const).map((kind) => [
      kind,
      [
        filing("transport", undefined, "2018-10-08 09:00"),
        act("ItemAccepted", "2018-10-08 10:00"),
        act("ItemSuspended", "2018-10-09 09:00", { kind }),
        act("ItemResumed", "2018-10-12 09:00", { kind }),
        ...granted("2018-10-12 10:00", "2018-10-12 16:00"),
      ],
    ]),
  ),
} satisfies Readonly<Record<string, Acts>>;

/** The cases of the little hall: seventeen that count, with eighteen items. */
export const littleHall: readonly CaseState[] = Object.values(stories).map((acts) => after(...acts));

/** The little hall, with those three. */
export const timedHall: readonly CaseState[] = [...littleHall, ...Object.values(timed).map((acts) => after(...acts))];
