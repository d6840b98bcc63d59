import type { RuleId } from "@banjie/core";
import { applicant } from "../../histories/occasion.ts";
import { after, filed, granted, handled, life, onTheSpot, told, upTo, without } from "../soundLife.ts";
import { acceptedBoth, decidedOne, filedTogether } from "../bundled.ts";
import { tale, tell, type TalesOf } from "../tale.ts";
import { accepted, bill, deferring, lacking, notice, paid, refusal } from "../turns.ts";

const lapsed = { reason: "逾期未补正", basis: "示例条例第三条" };

/** 缴费与办结 */
export const completionTales = {
  "R-035": {
    "publication.late": [
      tale(({ late }) => [...without(life(), "DecisionPublished"), tell(10 + late, "DecisionPublished", { where: "网站" })]),
    ],
    "publication.open": [tale(without(life(), "DecisionPublished"), (late) => 10 + late)],
  },
  "R-040": {
    "fee.not-charged": [
      tale(
        after(
          life(),
          "ItemAccepted",
          tell([0, 30], "FeeAssessed", { lines: [{ item: "1", name: "工本费", amount: 5000, basis: "自定" }] }),
          tell([0, 40], "FeePaid", { amount: 5000 }),
        ),
      ),
    ],
    "fee.no-basis": [tale(after(life("charged"), "ItemAccepted", ...paid([{ item: "1", name: "工本费", amount: 5000 }])))],
    "fee.off-standard": [
      tale(after(life("charged"), "ItemAccepted", bill([0, 30], 8000), tell([0, 40], "FeePaid", { amount: 8000 }))),
      tale(
        after(
          life("charged"),
          "ItemAccepted",
          bill([0, 30]),
          tell([0, 40], "FeePaid", { amount: 5000 }),
          bill([0, 50], 1000),
          tell([0, 60], "FeePaid", { amount: 1000 }),
        ),
      ),
    ],
    "fee.overpaid": [tale(after(life(), "ItemAccepted", tell([0, 40], "FeePaid", { amount: 5000 })))],
    "fee.nothing-paid": [
      tale(
        after(
          life("charged"),
          "ItemAccepted",
          bill([0, 30]),
          tell([0, 35], "FeePaid", { amount: 0 }),
          tell([0, 40], "FeePaid", { amount: 5000 }),
        ),
      ),
    ],
    "fee.nothing-refunded": [
      tale([
        ...after(life("charged"), "ItemAccepted", bill([0, 30]), tell([0, 40], "FeePaid", { amount: 5000 })),
        tell(5, "FeeRefunded", { amount: 0, reason: "多缴" }),
      ]),
    ],
    "fee.refund-beyond-paid": [
      tale([
        ...after(life("charged"), "ItemAccepted", bill([0, 30]), tell([0, 40], "FeePaid", { amount: 5000 })),
        tell(5, "FeeRefunded", { amount: 6000, reason: "多缴" }),
      ]),
    ],
    "fee.refused-item": [
      tale(after(told(without(life("charged"), "DecisionPublished"), "DecisionMade", refusal), "DecisionMade", bill([3, 5]))),
    ],
  },
  "R-041": {
    "guard.fee-unsettled": [
      tale([...after(life("charged"), "ItemAccepted", bill([0, 30])), tell(5, "FeePaid", { amount: 5000 })]),
      tale(life("charged")),
      tale([filedTogether("prepaid", ["charged", "roomy"]), ...acceptedBoth, ...decidedOne("1", 3)]),
    ],
  },
  "R-042": {
    "completion.materials-missing": [
      tale([
        filed("plain", { materials: [] }),
        notice([0, 10], ["form"]),
        tell([0, 15], "SupplementReceived", { materials: ["form"] }),
        ...handled(),
      ]),
    ],
  },
  "R-043": {
    "commitment.missing": [tale(({ on }) => deferring({ supplyBy: on(3), commitment: undefined }))],
    "deferral.no-date": [tale(deferring({ supplyBy: undefined }))],
    "deferral.too-late": [
      // Promised for the seventh day.
      tale(({ on }) => deferring({ supplyBy: on(6) })),
      tale(({ on, late }) => deferring({ supplyBy: on(20 + late) }, "unlimited")),
    ],
    "guard.not-deferrable": [tale(({ on }) => deferring({ supplyBy: on(3), deferred: ["plan", "drawing"] }))],
    "guard.deferred-missing": [tale(({ on }) => without(deferring({ supplyBy: on(5) }), "SupplementReceived"))],
  },
  "R-045": {
    "document.missing": [
      tale([...told(onTheSpot("pledge"), "CommitmentMade", {}), tell(3, "CommitmentVerified", { kept: true, finding: "相符" })]),
    ],
    "guard.commitment-missing": [tale(without(onTheSpot("pledge"), "CommitmentMade"))],
    "verification.late": [
      tale(({ late }) => [...onTheSpot("pledge"), tell(20 + late, "CommitmentVerified", { kept: true, finding: "相符" })]),
    ],
    "verification.open": [tale(onTheSpot("pledge"), (late) => 20 + late)],
  },
  "R-046": {
    "act.ended-twice": [
      tale([...life(), tell(5, "ItemWithdrawn", {}, { by: applicant })]),
      tale([...life(), tell(5, "DecisionMade", granted)]),
    ],
    "basis.missing": [tale([...life("unlimited"), tell(5, "ItemReopened", { to: "acceptance" })])],
  },
  "R-047": {
    "act.after-end": [
      tale([...life(), tell(5, "ExaminationStarted", {})]),
      tale([...life(), tell(5, "ItemHandedOver", { to: "审批科" })]),
    ],
    "case.still-open": [
      tale([
        filed("plain", { items: ["1", "2"].map((item) => ({ item, definition: "plain", version: 1 })) }),
        tell(1, "ItemWithdrawn", {}, { by: applicant }),
        tell(2, "CaseArchived", { archive: "档-1" }),
      ]),
    ],
  },
  "R-048": {
    "reasons.missing": [
      tale([...accepted, tell(1, "ItemVoided", { kind: "invalid" })]),
      tale([...lacking(), notice([0, 30], ["plan"]), tell(5, "ItemLapsed", { basis: lapsed.basis })]),
    ],
    "basis.missing": [tale([...lacking(), notice([0, 30], ["plan"]), tell(5, "ItemLapsed", { reason: lapsed.reason })])],
    "lapse.nothing-awaited": [tale([...accepted, tell(1, "ItemLapsed", lapsed)])],
    "lapse.too-early": [
      tale(({ on }) => [
        ...lacking(),
        tell([0, 30], "SupplementNotified", { document: "补-1", materials: ["plan"], until: on(10) }),
        tell(5, "ItemLapsed", lapsed),
      ]),
      tale(({ on }) => [...upTo(deferring({ supplyBy: on(5) }), "ItemAcceptedConditionally"), tell(3, "ItemLapsed", lapsed)]),
    ],
  },
} satisfies Partial<TalesOf<RuleId>>;
