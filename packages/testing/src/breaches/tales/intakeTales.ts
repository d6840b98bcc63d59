import type { RuleId } from "@banjie/core";
import { applicant, person } from "../../histories/occasion.ts";
import { filedTogether } from "../bundled.ts";
import { consequences } from "../consequences.ts";
import { after, filed, granted, handled, later, life, onTheSpot, told, without } from "../soundLife.ts";
import { bringing, tale, tell, type TalesOf, type Told } from "../tale.ts";
import {
  amended,
  anotherRound,
  deferring,
  filing,
  lacking,
  notAccepted,
  notice,
  ofOther,
  onOneDay,
  procedure,
  refusedLife,
  renewed,
  reopened,
  started,
  supplied,
  voided,
  withdrawn,
} from "../turns.ts";

const early = [0, -10] as const;

/** Acts besides the pre-check that may be entered of a case before its filing. */
const otherActs: readonly Told[] = [
  tell(early, "CaseCorrectedOnSpot", { what: "补签字" }),
  tell(early, "ServiceRendered", { service: "consultation" }),
  tell(early, "SupplementReceived", { materials: ["plan"] }),
  tell(early, "SupplementNotified", { document: "补-1", materials: ["plan"] }),
  tell(early, "ItemHandedOver", { to: "审批科" }),
  tell(early, "CardIssued", { card: "牌-1", level: "warning", reason: "将超期" }),
];

const afterFive = (act: (day: number) => Told) =>
  bringing(
    tale(({ late }) => [...lacking(), act(5 + late)]),
    consequences.unanswered,
  );

/** 收件与受理 */
export const intakeTales = {
  "R-001": {
    "case.filed-already": [tale(after(life(), "CaseFiled", tell([0, 10], "CaseFiled", filing())))],
    "case.not-filed": [
      tale([tell(early, "CasePreChecked", { passed: true }), ...life()]),
      tale([tell(early, "ItemAccepted", { document: "受-1" }), ...without(life(), "ItemAccepted")]),
      ...otherActs.map((act) => tale([act, ...life()])),
    ],
  },
  "R-002": {
    "time.backwards": [
      tale(after(life(), "ItemAccepted", tell([0, 10], "ServiceRendered", { service: "consultation" }))),
      tale([filed("plain"), tell([0, -20], "ItemAccepted", { document: "受-1" }), ...without(handled(), "ItemAccepted")]),
      tale(onTheSpot("instant").map((one) => (one.draft.type === "ItemCompleted" ? { ...one, minute: 10 } : one))),
      tale([
        ...started,
        tell([1, 10], "SpecialProcedureStarted", procedure),
        tell([1, 5], "SpecialProcedureEnded", { procedure: "testing" }),
      ]),
      tale([...lacking(), notice([0, 30], ["plan"]), tell([0, 20], "SupplementReceived", { materials: ["plan"] })]),
      tale([
        tell(0, "WindowChecked", { category: "manners", faults: 0 }),
        tell([0, -10], "WindowChecked", { category: "discipline", faults: 0 }),
      ]),
    ],
    "supplement.not-asked": [
      tale([...lacking(), tell([0, 10], "SupplementReceived", { materials: ["plan"] }), ...handled()]),
      tale(after(life(), "ExaminationStarted", tell([1, 10], "SupplementReceived", { materials: ["photo"] }))),
    ],
  },
  "R-003": {
    "intake.answered-late": [
      tale([filed("plain"), ...later(without(onOneDay(), "ItemAccepted"), 6)], 6),
      tale(({ late }) => [filed("unlimited"), voided(5 + late)]),
      tale(({ late }) => [filed("unlimited"), withdrawn(5 + late)]),
    ],
    "intake.unanswered": [tale([filed("plain")], 6), tale([...life("unlimited"), reopened(5, "filing")], (late) => 10 + late)],
  },
  "R-004": {
    "intake.deemed-already": [
      afterFive((day) => tell(day, "ItemNotAccepted", notAccepted)),
      afterFive((day) => tell(day, "ItemNotRequired", { explanation: "已取消许可" })),
      afterFive((day) => notice(day, ["plan"])),
      bringing(
        tale(({ on, late }) => [
          ...lacking(),
          tell(5 + late, "ItemAcceptedConditionally", {
            document: "受-1",
            commitment: "诺-1",
            deferred: ["plan"],
            supplyBy: on(9 + late),
          }),
        ]),
        consequences.unanswered,
      ),
    ],
    "intake.accepted-after-silence": [afterFive((day) => tell(day, "ItemAccepted", { document: "受-1" }))],
  },
  "R-005": {
    "supplement.told-again": [
      tale([...lacking(), notice(1, ["plan"]), notice(2, ["plan"])]),
      tale([...supplied, notice([1, 30], ["plan"])]),
    ],
  },
  "R-006": {
    "guard.materials-missing": [tale([...lacking(), tell([0, 20], "ItemAccepted", { document: "受-1" })])],
    "acceptance.owed": [
      tale([...supplied, tell(2, "ItemNotAccepted", notAccepted)]),
      tale(({ late }) => [...supplied, tell(6 + late, "ItemNotAccepted", notAccepted)]),
    ],
    "acceptance.open": [
      tale(supplied, (late) => 6 + late),
      // In a bundle when all of it is in; what was given up is waited for no more.
      tale(
        [
          filedTogether("across", ["unlimited", "elsewhere"], ["form"]),
          notice([0, 30], ["plan"]),
          tell(1, "SupplementReceived", { materials: ["plan"] }),
          tell(2, "ItemWithdrawn", {}, { item: "2", by: applicant }),
        ],
        (late) => 6 + late,
      ),
    ],
    "acceptance.late": [
      tale(({ late }) => [...supplied, tell(6 + late, "ItemAccepted", { document: "受-1" })]),
      tale(({ late }) => [...supplied, withdrawn(6 + late)]),
      tale(({ late }) => [...supplied, voided(6 + late)]),
      tale(({ late }) => [...supplied, tell(6 + late, "ItemNotRequired", { explanation: "已取消许可" })]),
      tale(({ late }) => [
        ...supplied,
        tell(6 + late, "ItemNotAccepted", { ...notAccepted, outOfPower: true, referredTo: "丙局" }),
      ]),
    ],
  },
  "R-007": {
    "document.missing": [
      tale(told(life(), "ItemAccepted", {})),
      tale([filed("plain"), tell(1, "ItemNotAccepted", { reasons: ["不符合法定形式"] })]),
      tale(({ on }) => deferring({ supplyBy: on(3), document: undefined })),
    ],
  },
  "R-008": {
    "referral.missing": [tale([filed("plain"), tell(1, "ItemNotAccepted", { ...notAccepted, outOfPower: true })])],
  },
  "R-009": {
    "reasons.missing": [
      tale([filed("plain"), tell(1, "ItemNotAccepted", { ...notAccepted, reasons: [] })]),
      tale(told(refusedLife(), "DecisionMade", { ...granted, outcome: "refused", remedies: ["复议"] })),
    ],
  },
  "R-010": {
    "remedies.missing": [tale(told(refusedLife(), "DecisionMade", { ...granted, outcome: "refused", reasons: ["不符合条件"] }))],
  },
  "R-037": {
    "renewal.applied-late": [
      tale(({ on, late }) => [renewed(on(10 + late)), ...handled()]),
      tale(({ on, late }) => [renewed(on(10 + late)), ...handled(), ...anotherRound(5)]),
      tale(({ on, late }) =>
        after(
          life(),
          "CaseFiled",
          tell([0, 10], "ItemAdded", { items: [{ item: "2", definition: "unlimited", version: 1, expiresOn: on(10 + late) }] }),
        ),
      ),
    ],
  },
  "R-066": {
    "definition.unknown": [
      tale([filed("plain", { items: [{ item: "1", definition: "plain", version: 9 }] })]),
      tale(
        after(life(), "ItemAccepted", tell([0, 30], "ItemAdded", { items: [{ item: "2", definition: "plain", version: 9 }] })),
      ),
    ],
    "definition.withdrawn": [tale([tell([0, -20], "DefinitionWithdrawn", { code: "plain", reason: "取消许可" }), ...life()])],
    "definition.not-in-force": [
      tale([filed("plain"), amended(1), ...later(told(handled(), "ItemAccepted", { document: "受-1", version: 1 }), 1)]),
      tale([filed("plain"), ...told(handled(), "ItemAccepted", { document: "受-1", version: 2 }), amended(6)]),
      tale(({ on }) => [...deferring({ version: 2, supplyBy: on(3) }), amended(6)]),
    ],
    "bundle.unknown": [tale([filed("plain", { bundle: { code: "none", version: 1 } })])],
  },
  "R-068": {
    "person.identity-number": [
      tale([filed("plain", { applicant: "430902197001011232" }), ...handled()]),
      tale(told(life(), "ExaminationConcluded", { opinion: "申请人430902197001011232符合条件" })),
      tale(told(life(), "ReviewConcluded", { opinion: "同意" }, { by: { ...person("reviewer"), id: "430902197001011232" } })),
      tale([tell(0, "DefinitionWithdrawn", { code: "plain", reason: "应430902197001011232的申请取消" })]),
      tale([
        tell(0, "ServiceOpened", { kind: "consultation", client: applicant.id, matter: "430902197001011232的证件何时办好" }),
      ]),
    ],
  },
  "R-069": {
    "case.number-reused": [
      bringing(
        tale(after(life(), "CaseFiled", tell([0, 10], "CaseFiled", { ...filing(), applicant: "applicant-2" }))),
        consequences.filedTwice,
      ),
      bringing(tale(after(life(), "CaseFiled", tell([0, 10], "CaseFiled", filing("unlimited")))), consequences.filedTwice),
    ],
  },
  "R-070": {
    "application.barred": [
      tale([
        ...onTheSpot("pledge"),
        tell(3, "CommitmentVerified", { kept: false, finding: "与承诺不符" }),
        ...later(onTheSpot("pledge", ofOther), 4),
        tell(6, "CommitmentVerified", { kept: true, finding: "相符" }, ofOther),
      ]),
    ],
  },
} satisfies Partial<TalesOf<RuleId>>;
