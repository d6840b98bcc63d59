import type { RuleId } from "@banjie/core";
import { applicant, person } from "../histories/occasion.ts";
import { after, decided, filed, granted, handled, later, life, onTheSpot, told, upTo, without } from "./soundLife.ts";
import { otherCase, tell, type Tale, type Told } from "./tale.ts";
import {
  amended,
  anotherRound,
  bill,
  concluded,
  deferring,
  extension,
  filing,
  heard,
  lacking,
  notice,
  onOneDay,
  paid,
  praised,
  refusedLife,
  renewed,
  sentUp,
  tooLong,
  voided,
  withdrawn,
} from "./turns.ts";

/** A tale that is looked at on a day after its last act at the earliest. */
const tale = (acts: readonly Told[] | Tale["acts"], until: number | Tale["until"] = 0): Tale => ({
  acts: typeof acts === "function" ? acts : () => acts,
  until: typeof until === "function" ? until : () => until,
});

const accepted = upTo(life(), "ItemAccepted");
const started = upTo(life(), "ExaminationStarted");
const notAccepted = { document: "不受-1", reasons: ["不属于职权范围"] };
const supplied = [...lacking(), notice([0, 30], ["plan"]), tell(1, "SupplementReceived", { materials: ["plan"] })];
const ofOther = { stream: otherCase };
const procedure = { procedure: "testing", basis: "示例条例第二条", days: 1, notice: "特-1" } as const;
const inOrder = { reason: "案情复杂", notice: "延-1" } as const;
const suspended = (minute: number) => tell([1, minute], "ItemSuspended", { kind: "plain", reason: "系统故障" });
const onRecord = { ...granted, hearingRecord: "听录-1" };

/** Two items of a bundle, with all materials unless told. */
const filedTogether = (code: string, definitions: readonly [string, string], materials = ["form", "plan", "drawing"]): Told => {
  const [first, second] = definitions;
  const needs = code === "chain" ? { needs: ["1"] } : {};
  const items = [
    { item: "1", definition: first, version: 1 },
    { item: "2", definition: second, version: 1, ...needs },
  ];
  return filed(first, { items, materials, bundle: { code, version: 1 } });
};
const acceptedBoth = ["1", "2"].map((item) => tell([0, 20], "ItemAccepted", { document: `受-${item}` }, { item }));

/** Both items handled as far as their decisions, on a day. */
const decidedBoth = (day: number): readonly Told[] =>
  ["1", "2"]
    .flatMap((item) => later(without(handled({ item }), "ItemAccepted", "ItemCompleted", "ItemDelivered"), day - 3))
    .toSorted((one, other) => one.day - other.day || one.minute - other.minute);

const acceptedPair = [filedTogether("pair", ["charged", "demanding"]), ...acceptedBoth];
const paidTogether = paid(["1", "2"].map((item) => ({ item, name: "工本费", amount: 5000, basis: "价费字〔1992〕1号" })));
const completedTogether = (minute: number) => tell([3, minute], "CaseCompleted", {});

const complaint = { channel: "phone", about: { department: "甲局" }, matter: "电话无人接听" } as const;
const answered = (day: number): readonly Told[] => [
  tell(day, "ComplaintAccepted", {}),
  tell([day, 10], "ComplaintInvestigated", { finding: "线路检修" }),
  tell([day, 20], "ComplaintConcluded", { outcome: "upheldNoFault", reason: "并非过错" }),
  tell([day, 30], "ComplaintAnswered", { answer: "已恢复" }),
];

/**
 * For each rule the histories that break it, once and as little else as can be. What else they must break stands in `consequences`.
 *
 * 中文  违规样例
 */
export const tales: Readonly<Record<RuleId, readonly [Tale, ...Tale[]]>> = {
  "R-001": [tale(after(life(), "CaseFiled", tell([0, 10], "CaseFiled", filing())))],
  "R-002": [
    tale(after(life(), "ItemAccepted", tell([0, 10], "ServiceRendered", { service: "consultation" }))),
    tale([filed("plain"), tell([0, -20], "ItemAccepted", { document: "受-1" }), ...without(handled(), "ItemAccepted")]),
    tale(onTheSpot("instant").map((one) => (one.draft.type === "ItemCompleted" ? { ...one, minute: 10 } : one))),
    tale([
      ...started,
      tell([1, 10], "SpecialProcedureStarted", procedure),
      tell([1, 5], "SpecialProcedureEnded", { procedure: "testing" }),
    ]),
    tale([...lacking(), tell([0, 10], "SupplementReceived", { materials: ["plan"] }), ...handled()]),
    tale(after(life(), "ExaminationStarted", tell([1, 10], "SupplementReceived", { materials: ["photo"] }))),
  ],
  "R-003": [
    tale([filed("plain"), ...later(without(onOneDay(), "ItemAccepted"), 6)], 6),
    tale([filed("plain")], 6),
    tale([filed("plain"), voided(6)]),
  ],
  "R-004": [
    tale(({ late }) => [filed("unlimited"), tell(5 + late, "ItemNotAccepted", notAccepted)]),
    tale(({ late }) => [filed("unlimited"), tell(5 + late, "ItemAccepted", { document: "受-1" })]),
  ],
  "R-005": [tale([...lacking(), notice([1, 0], ["plan"]), notice([2, 0], ["plan"])])],
  "R-006": [
    tale([...lacking(), tell([0, 20], "ItemAccepted", { document: "受-1" })]),
    tale([...supplied, tell(2, "ItemNotAccepted", notAccepted)]),
    tale(supplied, (late) => 6 + late),
    tale(({ late }) => [...supplied, tell(6 + late, "ItemAccepted", { document: "受-1" })]),
    tale(({ late }) => [...supplied, withdrawn(6 + late)]),
    tale(({ late }) => [...supplied, voided(6 + late)]),
  ],
  "R-007": [tale(told(life(), "ItemAccepted", {}))],
  "R-008": [tale([filed("plain"), tell(1, "ItemNotAccepted", { ...notAccepted, outOfPower: true })])],
  "R-009": [
    tale([filed("plain"), tell(1, "ItemNotAccepted", { ...notAccepted, reasons: [] })]),
    tale(told(refusedLife(), "DecisionMade", { ...granted, outcome: "refused", remedies: ["复议"] })),
  ],
  "R-010": [tale(told(refusedLife(), "DecisionMade", { ...granted, outcome: "refused", reasons: ["不符合条件"] }))],
  "R-011": [tale(after(life(), "CaseFiled", tell([0, 10], "ItemHandedOver", { to: "审批科" })))],
  "R-012": [tale(after(life(), "ItemAccepted", tell([0, 30], "DecisionPublished", { where: "网站" })))],
  "R-014": [tale(told(life(), "ExaminationConcluded", {})), tale(told(life(), "ReviewConcluded", {}))],
  "R-015": [tale(told(life(), "ReviewConcluded", { opinion: "同意" }, { by: { ...person("reviewer"), id: "examiner-1" } }))],
  "R-016": [tale(after(life(), "ExaminationStarted", tell([1, 10], "SiteVerified", { people: [], finding: "相符" })))],
  "R-017": [
    tale(({ late }) => [
      ...upTo(life("unlimited"), "ExaminationStarted"),
      tell(5 + late, "SpecialProcedureStarted", procedure),
      tell([5 + late, 60], "SpecialProcedureEnded", { procedure: "testing" }),
    ]),
  ],
  "R-018": [
    tale(({ late }) => [...upTo(life("lawful"), "ReviewConcluded"), ...decided({}, 5 + late)]),
    tale(upTo(life("lawful"), "ReviewConcluded"), (late) => 5 + late),
    tale(({ late }) => [...upTo(life("lawful"), "ReviewConcluded"), withdrawn(5 + late)]),
    tale(({ late }) => [...upTo(life("lawful"), "ExaminationStarted"), voided(5 + late)]),
    tale(({ late }) => [...upTo(life("lawful"), "ReviewConcluded"), ...decided({}, 5 + late), ...anotherRound(7 + late)]),
  ],
  "R-019": [
    tale(({ late }) => [
      filedTogether("across", ["unlimited", "elsewhere"]),
      ...acceptedBoth,
      ...decidedBoth(45 + late),
      tell([45 + late, 60], "CaseCompleted", {}),
    ]),
  ],
  "R-020": [
    tale(after(life(), "ExaminationStarted", extension({ reason: "案情复杂" }))),
    tale(after(life(), "ExaminationStarted", extension({ ...inOrder, days: 11 }))),
    tale(after(life(), "ExaminationStarted", extension({ ...inOrder, approver: { id: "head-1", rank: "governmentHead" } }))),
    tale(after(life(), "ExaminationStarted", extension(inOrder), extension(inOrder, 20))),
  ],
  "R-021": [
    tale(({ late }) => [
      ...upTo(life(), "ReviewConcluded"),
      ...decided({}, 7 + late),
      tell([8 + late, 10], "OverdueExplained", { reason: "专家外出", published: true }),
    ]),
  ],
  "R-022": [
    tale(({ late }) => [...upTo(life(), "ReviewConcluded"), ...decided({}, 7 + late)]),
    tale(({ late }) => [...upTo(life(), "ReviewConcluded"), withdrawn(7 + late)]),
    tale(({ late }) => [...upTo(life(), "ReviewConcluded"), ...decided({}, 7 + late), ...anotherRound(9 + late)]),
  ],
  "R-023": [
    tale([tell(0, "DefinitionAdopted", { definition: tooLong({ length: 30, unit: "workingDay" }) })]),
    tale([tell(0, "DefinitionAdopted", { definition: tooLong({ length: 3, unit: "month" }) })]),
  ],
  "R-024": [
    tale([
      ...after(
        started,
        "ExaminationStarted",
        tell([1, 10], "SpecialProcedureStarted", { procedure: "testing", days: 1, notice: "特-1" }),
      ),
      tell([1, 60], "SpecialProcedureEnded", { procedure: "testing" }),
    ]),
    tale([...started, tell([1, 10], "SpecialProcedureStarted", { procedure: "testing", basis: procedure.basis, days: 1 })]),
    tale([...started, tell([1, 10], "SpecialProcedureStarted", { ...procedure, procedure: "appraisal" })]),
  ],
  "R-025": [
    tale(({ late }) => [
      ...started,
      tell([1, 10], "SpecialProcedureStarted", procedure),
      tell(2 + late, "SpecialProcedureEnded", { procedure: "testing" }),
    ]),
    tale([...started, tell([1, 10], "SpecialProcedureStarted", procedure)], (late) => 2 + late),
  ],
  "R-027": [
    tale(after(life(), "ExaminationStarted", tell([1, 10], "ItemResumed", { kind: "plain" }))),
    tale([...started, suspended(10), suspended(20)]),
    tale([...started, tell([1, 10], "ItemSuspended", { kind: "plain" })]),
  ],
  "R-028": [
    tale([
      ...after(upTo(life(), "ReviewConcluded"), "ExaminationConcluded", suspended(70)),
      tell([2, 30], "ItemResumed", { kind: "plain" }),
    ]),
  ],
  "R-030": [
    tale(({ on }) => [...heard({ day: 3, on: on(3) }), ...concluded(4, onRecord)]),
    tale(({ on, late }) => [...heard({ requested: 6 + late, day: 18, on: on(18) }), ...concluded(19, onRecord)]),
    tale(({ on, late }) => [...heard({ day: 21 + late, on: on(21 + late) }), ...concluded(22 + late, onRecord)]),
    tale(({ on }) => [...heard({ day: 9, on: on(9), chair: person("examiner").id }), ...concluded(10, onRecord)]),
    tale(({ on }) => [...heard({ day: 9, on: on(9), record: undefined }), ...concluded(10, granted)]),
  ],
  "R-031": [tale(({ on }) => [...heard({ day: 9, on: on(9) }), ...concluded(10, granted)])],
  "R-032": [tale(life("neighbours"))],
  "R-033": [
    tale([...upTo(life("upward"), "ReviewConcluded"), sentUp(3, false)]),
    tale(({ late }) => [...upTo(life("upward"), "ReviewConcluded"), sentUp(20 + late, true)]),
    tale(({ late }) => [...upTo(life("upward"), "ReviewConcluded"), withdrawn(20 + late)]),
  ],
  "R-034": [
    tale(({ late }) => [
      ...upTo(life("unlimited"), "DecisionPublished"),
      tell(13 + late, "ItemCompleted", {}),
      tell([13 + late, 10], "ItemDelivered", { method: "window" }),
    ]),
  ],
  "R-035": [
    tale(without(life(), "DecisionPublished"), (late) => 10 + late),
    tale(({ late }) => [...without(life(), "DecisionPublished"), tell(10 + late, "DecisionPublished", { where: "网站" })]),
  ],
  "R-037": [
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
  "R-038": [
    tale([
      filed("scarce"),
      tell([0, 20], "ItemAccepted", { document: "受-1" }),
      tell([0, 30], "CaseFiled", { ...filing("scarce"), applicant: "applicant-2" }, { ...ofOther, by: person("window") }),
      tell([0, 40], "ItemAccepted", { document: "受-2" }, ofOther),
      ...without(handled(ofOther), "ItemAccepted"),
      ...later(without(handled(), "ItemAccepted"), 3),
    ]),
  ],
  "R-039": [
    tale([
      ...upTo(onTheSpot("instant"), "DecisionPublished"),
      tell(1, "ItemCompleted", {}),
      tell([1, 10], "ItemDelivered", { method: "window" }),
    ]),
  ],
  "R-040": [
    tale([
      ...after(
        life(),
        "ItemAccepted",
        tell([0, 30], "FeeAssessed", { lines: [{ item: "1", name: "工本费", amount: 5000, basis: "自定" }] }),
        tell([0, 40], "FeePaid", { amount: 5000 }),
      ),
    ]),
    tale(after(life("charged"), "ItemAccepted", ...paid([{ item: "1", name: "工本费", amount: 5000 }]))),
    tale(after(life("charged"), "ItemAccepted", bill([0, 30], 8000), tell([0, 40], "FeePaid", { amount: 8000 }))),
    tale(after(life(), "ItemAccepted", tell([0, 40], "FeePaid", { amount: 5000 }))),
  ],
  "R-041": [
    tale([...after(life("charged"), "ItemAccepted", bill([0, 30])), tell(5, "FeePaid", { amount: 5000 })]),
    tale(life("charged")),
  ],
  "R-042": [
    tale([
      filed("plain", { materials: [] }),
      notice([0, 10], ["form"]),
      tell([0, 15], "SupplementReceived", { materials: ["form"] }),
      ...handled(),
    ]),
  ],
  "R-043": [
    tale(({ on }) => deferring({ supplyBy: on(3), commitment: undefined })),
    tale(deferring({ supplyBy: undefined })),
    // Promised for the seventh day.
    tale(({ on }) => deferring({ supplyBy: on(6) })),
    tale(({ on, late }) => deferring({ supplyBy: on(20 + late) }, "unlimited")),
    tale(({ on }) => deferring({ supplyBy: on(3), deferred: ["plan", "drawing"] })),
    tale(({ on }) => without(deferring({ supplyBy: on(5) }), "SupplementReceived")),
  ],
  "R-045": [
    tale(onTheSpot("pledge"), (late) => 20 + late),
    tale([...told(onTheSpot("pledge"), "CommitmentMade", {}), tell(3, "CommitmentVerified", { kept: true, finding: "相符" })]),
  ],
  "R-046": [tale([...life(), tell(5, "ItemWithdrawn", {}, { by: applicant })])],
  "R-047": [tale([...life(), tell(5, "ExaminationStarted", {})])],
  "R-048": [tale([...accepted, tell(1, "ItemVoided", { kind: "invalid" })])],
  "R-049": [tale(after(life(), "ItemAccepted", tell([0, 30], "SplitConsented", { items: ["9"] }, { by: applicant })))],
  "R-050": [tale([filedTogether("mixed", ["unlimited", "elsewhere"])])],
  "R-051": [
    tale([
      filedTogether("pair", ["charged", "demanding"], ["form"]),
      notice([0, 10], ["plan"], [{ item: "1", materials: ["plan"] }]),
      notice([0, 30], ["drawing"], [{ item: "2", materials: ["drawing"] }]),
    ]),
  ],
  "R-052": [
    tale([
      filedTogether("across", ["unlimited", "elsewhere"]),
      ...acceptedBoth,
      ...told(without(handled(), "ItemAccepted", "ItemCompleted", "ItemDelivered"), "DecisionMade", {
        ...granted,
        agency: "乙局",
      }),
    ]),
  ],
  "R-053": [
    tale([...acceptedPair, tell(1, "CaseCompleted", {})]),
    tale([...acceptedPair, ...decidedBoth(3), completedTogether(60)]),
    tale([...acceptedPair, ...paidTogether, ...decidedBoth(3), completedTogether(60), completedTogether(70)]),
  ],
  "R-054": [
    tale(({ on }) => after(life(), "ExaminationStarted", tell([1, 10], "OpinionRequested", { units: ["丙局"], until: on(0) }))),
  ],
  "R-055": [
    tale(after(life(), "ExaminationStarted", tell([1, 10], "OpinionGiven", { unit: "丙局", opinion: "disagree", reasons: [] }))),
  ],
  "R-056": [
    tale(({ late }) => [
      ...upTo(life("staged"), "ExaminationStarted"),
      tell(2 + late, "ExaminationConcluded", { opinion: "建议准予" }),
      tell([2 + late, 60], "ReviewConcluded", { opinion: "同意" }),
      ...decided({}, 3 + late),
    ]),
    tale(({ late }) => [...upTo(life("staged"), "ExaminationStarted"), withdrawn(2 + late)]),
  ],
  "R-058": [
    tale(
      after(life(), "ItemAccepted", tell([0, 30], "CardRevoked", { card: "牌-9", reason: "误发" }, { by: person("supervisor") })),
    ),
  ],
  "R-059": [
    tale([...life(), praised(5), praised(16)]),
    tale([
      ...upTo(life("unlimited"), "ReviewConcluded"),
      tell([2, 10], "ServiceRendered", { service: "onSite" }),
      praised(2, 20),
      praised(13),
      ...decided({}, 14),
      praised(15, 10),
    ]),
  ],
  "R-060": [
    tale(after(life(), "ItemAccepted", praised(0, 30))),
    tale(after(life(), "ItemAccepted", praised(0, 30), tell([0, 40], "ServiceRendered", { service: "consultation" }))),
  ],
  "R-061": [
    tale(({ late }) => [
      ...life(),
      tell(5, "CaseEvaluated", { level: 5, source: "web" }, { by: applicant }),
      tell(6 + late, "BadReviewContacted", {}),
      tell([6 + late, 10], "BadReviewRectified", { what: "改进引导" }),
    ]),
    tale([...life(), tell(5, "BadReviewContacted", {})]),
  ],
  "R-062": [
    tale(({ late }) => [tell(0, "ComplaintLodged", complaint, { by: person("centre") }), ...answered(1 + late)]),
    tale([tell(0, "ComplaintLodged", complaint, { by: person("centre") })], (late) => 1 + late),
  ],
  "R-063": [tale(told(life(), "ItemDelivered", { method: "window" }, { recordedEarly: true }))],
  "R-066": [
    tale([filed("plain", { items: [{ item: "1", definition: "plain", version: 9 }] })]),
    tale([tell([0, -20], "DefinitionWithdrawn", { code: "plain", reason: "取消许可" }), ...life()]),
    tale([filed("plain"), amended(1), ...later(told(handled(), "ItemAccepted", { document: "受-1", version: 1 }), 1)]),
    tale([filed("plain"), ...told(handled(), "ItemAccepted", { document: "受-1", version: 2 }), amended(6)]),
  ],
  "R-067": [tale(told(life(), "ItemDelivered", { method: "window" }, { gap: true }))],
  "R-068": [
    tale([filed("plain", { applicant: "430902197001011232" }), ...handled()]),
    tale(told(life(), "ExaminationConcluded", { opinion: "申请人430902197001011232符合条件" })),
  ],
  "R-069": [tale(after(life(), "CaseFiled", tell([0, 10], "CaseFiled", { ...filing(), applicant: "applicant-2" })))],
  "R-070": [
    tale([
      ...onTheSpot("pledge"),
      tell(3, "CommitmentVerified", { kept: false, finding: "与承诺不符" }),
      ...later(onTheSpot("pledge", ofOther), 4),
      tell(6, "CommitmentVerified", { kept: true, finding: "相符" }, ofOther),
    ]),
  ],
  "H-01": [tale(told(life(), "ItemAccepted", { document: "受-1" }, { by: person("cashier") }))],
  "H-02": [tale(after(life(), "ItemAccepted", tell([0, 30], "ItemHandedOver", { to: "窗口" })))],
  "H-03": [tale(told(life(), "DecisionMade", { outcome: "granted", reasons: [], remedies: [] }))],
  "H-04": [
    tale(
      ({ on }) =>
        after(
          life(),
          "ItemAccepted",
          tell(
            [0, 30],
            "CardIssued",
            { card: "牌-1", level: "yellow", reason: "超期", answerBy: on(1) },
            { by: person("supervisor") },
          ),
        ),
      (late) => 4 + late,
    ),
  ],
  "H-05": [
    tale([filedTogether("chain", ["plain", "charged"]), tell([0, 20], "ItemAccepted", { document: "受-2" }, { item: "2" })]),
  ],
  "H-06": [
    tale([
      filedTogether("pair", ["charged", "demanding"], ["form", "plan"]),
      tell([0, 20], "ItemAccepted", { document: "受-1" }),
    ]),
  ],
  "H-07": [tale([...acceptedPair, bill([0, 30])])],
  "H-08": [
    tale([
      tell(0, "ComplaintLodged", complaint, { by: person("centre") }),
      tell([0, 10], "ComplaintAnswered", { answer: "已恢复" }),
    ]),
  ],
  "H-09": [
    tale([
      tell(0, "ServiceOpened", { kind: "consultation", client: applicant.id, matter: "办理流程" }, { by: person("window") }),
      tell([0, 10], "ServiceHandedOver", { to: "丙局", reason: "属其职责" }, { by: person("centre") }),
    ]),
    tale(
      ({ on }) => [
        tell(
          0,
          "ServiceOpened",
          { kind: "consultation", client: applicant.id, matter: "办理流程", answerBy: on(1) },
          { by: person("window") },
        ),
      ],
      (late) => 1 + late,
    ),
  ],
  "H-10": [
    tale(({ on }) => [
      tell(0, "WindowChecked", { category: "manners", faults: 0 }),
      tell([0, 10], "BannerAwarded", { month: on(0).slice(0, 7), award: "流动红旗" }),
    ]),
    tale([tell(0, "BannerAwarded", { month: "2012-12", award: "流动红旗" })]),
  ],
};
