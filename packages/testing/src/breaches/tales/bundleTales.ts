import type { RuleId } from "@banjie/core";
import { applicant } from "../../histories/occasion.ts";
import {
  acceptedAcross,
  acceptedBoth,
  acceptedPair,
  completedTogether,
  decidedBoth,
  decidedOne,
  filedTogether,
  paidTogether,
} from "../bundled.ts";
import { after, filed, granted, handled, life, told, without } from "../soundLife.ts";
import { tale, tell, type TalesOf } from "../tale.ts";
import { bill, notice, refusal, withdrawn } from "../turns.ts";

const asked = (unit: string, until: Parameters<typeof tell<"OpinionRequested">>[2]["until"]) =>
  tell([1, 10], "OpinionRequested", { units: [unit], until });

const growing = filed("unlimited", {
  items: ["unlimited", "elsewhere"].map((definition, place) => ({ item: String(place + 1), definition, version: 1 })),
  bundle: { code: "growing", version: 1 },
});

/** 联办 */
export const bundleTales = {
  "R-049": {
    "item.unknown": [
      tale(after(life(), "ItemAccepted", tell([0, 30], "SplitConsented", { items: ["9"] }, { by: applicant }))),
      tale(after(life(), "ItemAccepted", tell([0, 30], "ItemHandedOver", { to: "审批科" }, { item: "9" }))),
      tale(
        after(
          life(),
          "ExaminationStarted",
          tell([1, 10], "JointSiteVerified", { items: ["9"], people: ["examiner-2"], finding: "相符" }),
        ),
      ),
      tale(
        after(
          life(),
          "ItemAccepted",
          tell([0, 30], "FeeAssessed", { lines: [{ item: "9", name: "工本费", amount: 5000, basis: "价费字〔1992〕1号" }] }),
        ),
      ),
      tale(after(life(), "ItemAccepted", tell([0, 30], "ItemSplitOff", { items: ["9"], reason: "分办" }))),
    ],
    "item.added-twice": [
      tale([filed("plain", { items: ["1", "1"].map((item) => ({ item, definition: "plain", version: 1 })) })]),
      tale(
        after(life(), "ItemAccepted", tell([0, 30], "ItemAdded", { items: [{ item: "1", definition: "plain", version: 1 }] })),
      ),
    ],
    "bundle.not-a-member": [
      tale([...acceptedPair, tell([0, 30], "ItemAdded", { items: [{ item: "3", definition: "plain", version: 1 }] })]),
    ],
    "bundle.member-missing": [tale([filed("charged", { bundle: { code: "pair", version: 1 } })])],
    "bundle.need-missing": [tale([filed("charged", { bundle: { code: "loose", version: 1 } })])],
    "bundle.needs-differ": [
      tale([
        filed("plain", {
          items: ["plain", "charged"].map((definition, place) => ({ item: String(place + 1), definition, version: 1 })),
          bundle: { code: "chain", version: 1 },
        }),
      ]),
      tale([
        filed("plain", {
          items: [
            { item: "1", definition: "plain", version: 1 },
            { item: "2", definition: "unlimited", version: 1, needs: ["1"] },
          ],
        }),
      ]),
    ],
    "joint.closed": [
      tale([
        growing,
        ...acceptedBoth,
        ...decidedOne("1", 3),
        completedTogether(3),
        tell(4, "ItemAdded", { items: [{ item: "3", definition: "roomy", version: 1 }] }),
      ]),
    ],
    "split.no-consent": [tale([...acceptedPair, tell([0, 30], "ItemSplitOff", { items: ["2"], reason: "分办" })])],
  },
  "R-050": { "bundle.departments-differ": [tale([filedTogether("mixed", ["unlimited", "elsewhere"])])] },
  "R-051": {
    "supplement.not-merged": [
      tale([
        filedTogether("pair", ["charged", "demanding"], ["form"]),
        notice([0, 10], ["plan"], [{ item: "1", materials: ["plan"] }]),
        notice([0, 30], ["drawing"], [{ item: "2", materials: ["drawing"] }]),
      ]),
    ],
  },
  "R-052": {
    "decision.other-agency": [
      tale([
        ...acceptedAcross,
        ...told(without(handled(), "ItemAccepted", "ItemCompleted", "ItemDelivered"), "DecisionMade", {
          ...granted,
          agency: "乙局",
        }),
      ]),
    ],
  },
  "R-053": {
    "joint.completion-early": [tale([...acceptedPair, completedTogether(1)])],
    "joint.completion-unpaid": [tale([...acceptedPair, ...decidedBoth(3), completedTogether(3)])],
    "joint.completed-already": [
      tale([...acceptedPair, ...paidTogether, ...decidedBoth(3), completedTogether(3), completedTogether(3, 70)]),
    ],
    "joint.nothing-to-complete": [
      tale([
        ...acceptedPair,
        withdrawn(1),
        tell([1, 10], "ItemWithdrawn", {}, { item: "2", by: applicant }),
        completedTogether(2),
      ]),
    ],
    "joint.completes-together": [tale([...acceptedPair, ...paidTogether, ...decidedBoth(3), tell([3, 30], "ItemCompleted", {})])],
    "joint.not-completed": [
      tale([
        ...acceptedAcross,
        tell([0, 30], "SplitConsented", { items: ["2"] }, { by: applicant }),
        tell([0, 40], "ItemSplitOff", { items: ["2"], reason: "分办" }),
        ...decidedOne("2", 3),
        tell([3, 30], "ItemCompleted", {}, { item: "2" }),
        tell(4, "CaseDelivered", { method: "window" }),
      ]),
    ],
  },
  "R-054": {
    "opinion.day-past": [tale(({ on }) => after(life(), "ExaminationStarted", asked("丙局", on(0))))],
    "guard.opinion-awaited": [tale(({ on }) => after(life(), "ExaminationStarted", asked("丙局", on(4))))],
  },
  "R-055": {
    "reasons.missing": [
      tale(
        after(life(), "ExaminationStarted", tell([1, 10], "OpinionGiven", { unit: "丙局", opinion: "disagree", reasons: [] })),
      ),
    ],
  },
  "H-05": {
    "joint.need-open": [
      tale([filedTogether("chain", ["plain", "charged"]), tell([0, 20], "ItemAccepted", { document: "受-2" }, { item: "2" })]),
    ],
    "joint.need-failed": [
      tale([
        filedTogether("chain", ["plain", "charged"]),
        tell([0, 20], "ItemAccepted", { document: "受-1" }),
        ...told(without(decidedOne("1", 3), "DecisionPublished"), "DecisionMade", refusal),
        tell([3, 30], "ItemAccepted", { document: "受-2" }, { item: "2" }),
        ...decidedOne("2", 6),
      ]),
    ],
  },
  "H-06": {
    "joint.sibling-incomplete": [
      tale([
        filedTogether("pair", ["charged", "demanding"], ["form", "plan"]),
        tell([0, 20], "ItemAccepted", { document: "受-1" }),
      ]),
    ],
  },
  "H-07": { "fee.told-in-parts": [tale([...acceptedPair, bill([0, 30])])] },
} satisfies Partial<TalesOf<RuleId>>;
