import { defaultProfile, type RuleId } from "@banjie/core";
import { person } from "../../histories/occasion.ts";
import { after, decided, filed, granted, handled, later, life, told, upTo, without } from "../soundLife.ts";
import { tale, tell, type TalesOf, type Told } from "../tale.ts";
import { accepted, concluded, filing, heard, ofOther, procedure, reopened, ruled, sentUp, withdrawn } from "../turns.ts";

/** The hall keeps whoever decides apart from those who handled it. */
const deciderApart = ruled({
  roles: {
    conflicts: { ...defaultProfile.roles.conflicts, value: ["examiner-reviewer", "examiner-decider", "reviewer-decider"] },
  },
});

const as = (role: "examiner" | "reviewer" | "decider", id: string) => ({ by: { ...person(role), id } });

/** Two of a limited matter, and the one that was accepted later is decided. */
const overtaken: readonly Told[] = [
  filed("scarce"),
  tell([0, 20], "ItemAccepted", { document: "受-1" }),
  tell([0, 30], "CaseFiled", { ...filing("scarce"), applicant: "applicant-2" }, { ...ofOther, by: person("window") }),
  tell([0, 40], "ItemAccepted", { document: "受-2" }, ofOther),
  ...without(handled(ofOther), "ItemAccepted"),
];

/** 审查 审核 决定 */
export const handlingTales = {
  "R-011": {
    "act.before-acceptance": [
      tale(after(life(), "CaseFiled", tell([0, 10], "ItemHandedOver", { to: "审批科" }))),
      tale([filed("plain"), tell([0, 10], "DecisionMade", granted)]),
    ],
    "guard.not-deemed-accepted": [tale([filed("plain"), tell(1, "ExaminationStarted", {})])],
    "reopen.not-accepted": [tale([filed("plain"), withdrawn(1), reopened(2)])],
  },
  "R-012": {
    "act.out-of-order": [
      tale(after(life(), "ItemAccepted", tell([0, 30], "DecisionPublished", { where: "网站" }))),
      tale(without(life(), "ExaminationConcluded")),
      tale(without(life(), "ReviewConcluded")),
      tale([...accepted, tell(1, "CaseArchived", { archive: "档-1" })]),
    ],
  },
  "R-014": {
    "opinion.missing": [tale(told(life(), "ExaminationConcluded", {})), tale(told(life(), "ReviewConcluded", {}))],
  },
  "R-015": {
    "person.examined-and-reviews": [tale(told(life(), "ReviewConcluded", { opinion: "同意" }, as("reviewer", "examiner-1")))],
    "person.reviewed-and-examines": [
      tale([
        ...upTo(life(), "ReviewConcluded"),
        tell([2, 10], "ItemSentBack", { to: "examination", reason: "意见不明" }),
        tell([2, 20], "ExaminationConcluded", { opinion: "建议准予" }, as("examiner", "reviewer-1")),
        tell([2, 30], "ReviewConcluded", { opinion: "同意" }, as("reviewer", "reviewer-2")),
        ...decided(),
      ]),
    ],
    "person.examined-and-decides": [tale([deciderApart, ...told(life(), "DecisionMade", granted, as("decider", "examiner-1"))])],
    "person.reviewed-and-decides": [tale([deciderApart, ...told(life(), "DecisionMade", granted, as("decider", "reviewer-1"))])],
  },
  "R-016": {
    "verification.alone": [
      tale(after(life(), "ExaminationStarted", tell([1, 10], "SiteVerified", { people: [], finding: "相符" }))),
      tale(after(life(), "ExaminationStarted", tell([1, 10], "SiteVerified", { people: ["examiner-1"], finding: "相符" }))),
      tale(
        after(life(), "ExaminationStarted", tell([1, 10], "JointSiteVerified", { items: ["1"], people: [], finding: "相符" })),
      ),
    ],
  },
  "R-017": {
    "inspection.late": [
      tale(({ late }) => [
        ...upTo(life("unlimited"), "ExaminationStarted"),
        tell(5 + late, "SpecialProcedureStarted", procedure),
        tell([5 + late, 60], "SpecialProcedureEnded", { procedure: "testing" }),
      ]),
    ],
  },
  "R-031": {
    "decision.not-on-record": [
      tale(({ on }) => [...heard({ day: 9, on: on(9) }), ...concluded(10, granted)]),
      tale(({ on }) => [...heard({ day: 9, on: on(9) }), ...concluded(10, { ...granted, hearingRecord: "听录-2" })]),
    ],
  },
  "R-032": {
    "guard.party-not-told": [tale(life("neighbours"))],
    "document.missing": [
      tale(after(life("neighbours"), "ExaminationStarted", tell([1, 10], "InterestedPartyTold", { party: "邻居" }))),
    ],
  },
  "R-033": {
    "sent-up.materials-missing": [tale([...upTo(life("upward"), "ReviewConcluded"), sentUp(3, false)])],
    "opinion.missing": [
      tale([...upTo(life("upward"), "ReviewConcluded"), tell(3, "ItemSentUp", { to: "省局", allMaterials: true })]),
    ],
    "deadline.lower-missed": [
      tale(({ late }) => [...upTo(life("upward"), "ReviewConcluded"), sentUp(20 + late, true)]),
      tale(({ late }) => [...upTo(life("upward"), "ReviewConcluded"), withdrawn(20 + late)]),
    ],
    "deadline.lower-open": [tale(upTo(life("upward"), "ReviewConcluded"), (late) => 20 + late)],
  },
  "R-038": {
    "quota.out-of-order": [
      tale([...overtaken, ...later(without(handled(), "ItemAccepted"), 3)]),
      // And of the earlier one nothing more is heard.
      tale(overtaken),
    ],
  },
  "H-01": {
    "role.not-entitled": [
      tale(told(life(), "ItemAccepted", { document: "受-1" }, { by: person("cashier") })),
      tale([tell(0, "WindowChecked", { category: "manners", faults: 0 }, { by: person("window") })]),
      tale([tell(0, "DefinitionWithdrawn", { code: "plain", reason: "取消许可" }, { by: person("window") })]),
    ],
    "person.not-the-applicant": [
      tale([...accepted, tell(1, "ItemWithdrawn", { reason: "不再经营" }, { by: person("applicant", 2) })]),
    ],
    "person.not-the-complainant": [
      tale([
        tell(
          0,
          "ComplaintLodged",
          { channel: "phone", complainant: "complainant-2", about: { department: "甲局" }, matter: "电话无人接听" },
          { by: person("complainant") },
        ),
      ]),
    ],
    "person.not-the-client": [
      tale([
        tell(0, "ServiceOpened", { kind: "consultation", client: "applicant-2", matter: "办理流程" }),
        tell([0, 10], "ServiceConcluded", { outcome: "done", answer: "已告知" }),
        tell([0, 20], "ServiceEvaluated", { level: 1 }),
      ]),
    ],
  },
  "H-02": {
    "handover.to-holder": [tale(after(life(), "ItemAccepted", tell([0, 30], "ItemHandedOver", { to: "窗口" })))],
  },
  "H-03": {
    "document.missing": [tale(told(life(), "DecisionMade", { outcome: "granted", reasons: [], remedies: [] }))],
  },
} satisfies Partial<TalesOf<RuleId>>;
