import { defaultProfile, type ActType, type RuleId } from "@banjie/core";
import { person } from "../../histories/occasion.ts";
import { acceptedAcross, acceptedSwift, completedTogether, decidedBoth, decidedOne } from "../bundled.ts";
import { consequences } from "../consequences.ts";
import { after, decided, granted, later, life, onTheSpot, upTo, without } from "../soundLife.ts";
import { bringing, tale, tell, type Tale, type TalesOf, type Told } from "../tale.ts";
import {
  anotherRound,
  bundled,
  concluded,
  explained,
  extension,
  heard,
  inOrder,
  onRecord,
  procedure,
  reopened,
  ruled,
  started,
  suspended,
  tooLong,
  voided,
  withdrawn,
  workingDays,
} from "../turns.ts";

const reviewed = upTo(life(), "ReviewConcluded");
const reviewedByLaw = upTo(life("lawful"), "ReviewConcluded");

/** The life of a matter whose stages have two days each: as far as an act, and from another on. */
const staged = (last: ActType, behind?: ActType): readonly Told[] =>
  upTo(life("staged"), last).slice(behind ? upTo(life("staged"), behind).length : 0);

/** The government's head adds fifteen days to the limit of a whole. */
const extended = tell([0, 30], "ExtensionApproved", {
  days: 15,
  approver: { id: "mayor-1", rank: "governmentHead" },
  ...inOrder,
});

const extendedOn = (day: number, more: Parameters<typeof extension>[0]): Told => ({ ...extension(more), day });

/** What lies ready is not delivered before it is handed over. */
const handedOver = ruled({ deliveryMetBy: { ...defaultProfile.deliveryMetBy, value: "received" } });

const besides = (acts: Tale["acts"], until?: Tale["until"]): Tale => bringing(tale(acts, until), consequences.beyondPromise);

/** 时限 */
export const limitTales = {
  "R-018": {
    "deadline.legal-missed": [
      tale(({ late }) => [...reviewedByLaw, ...decided({}, 5 + late)]),
      tale(({ late }) => [...reviewedByLaw, withdrawn(5 + late)]),
      tale(({ late }) => [...upTo(life("lawful"), "ExaminationStarted"), voided(5 + late)]),
      tale(({ late }) => [...reviewedByLaw, ...decided({}, 5 + late), ...anotherRound(7 + late)]),
      tale(({ late }) => [
        ...after(reviewedByLaw, "ExaminationStarted", extension({ ...inOrder, days: 3 })),
        ...decided({}, 8 + late),
      ]),
    ],
    "deadline.legal-open": [tale(reviewedByLaw, (late) => 5 + late), tale([...life("lawful"), reopened(5)], (late) => 10 + late)],
  },
  "R-019": {
    "deadline.joint-legal-missed": [
      tale(({ late }) => [...acceptedAcross, ...decidedBoth(45 + late), completedTogether(45 + late)]),
      tale(({ late }) => [...acceptedAcross, extended, ...decidedBoth(60 + late), completedTogether(60 + late)]),
      // In the round that was undone.
      tale(({ late }) => [
        ...acceptedAcross,
        ...decidedBoth(45 + late),
        completedTogether(45 + late),
        reopened(50 + late),
        ...decidedOne("1", 53 + late),
        completedTogether(53 + late),
      ]),
      // In the next one: forty-five days from the reopening.
      tale(({ late }) => [
        ...acceptedAcross,
        ...decidedBoth(3),
        completedTogether(3),
        reopened(5),
        ...decidedOne("1", 50 + late),
        completedTogether(50 + late),
      ]),
    ],
    "deadline.joint-legal-open": [
      tale(acceptedAcross, (late) => 45 + late),
      tale([...acceptedAcross, extended], (late) => 60 + late),
      tale([...acceptedAcross, ...decidedBoth(3), completedTogether(3), reopened(5)], (late) => 50 + late),
    ],
  },
  "R-020": {
    "extension.not-told": [tale(after(life(), "ExaminationStarted", extension({ reason: "案情复杂" })))],
    "reasons.missing": [tale(after(life(), "ExaminationStarted", extension({ notice: "延-1" })))],
    "extension.too-long": [
      tale(after(life(), "ExaminationStarted", extension({ ...inOrder, days: 11 }))),
      tale([...acceptedAcross, extendedOn(1, { ...inOrder, days: 16, approver: { id: "mayor-1", rank: "governmentHead" } })]),
    ],
    "extension.wrong-head": [
      tale(after(life(), "ExaminationStarted", extension({ ...inOrder, approver: { id: "head-1", rank: "governmentHead" } }))),
      tale([...acceptedAcross, extendedOn(1, inOrder)]),
    ],
    "extension.twice": [
      tale(after(life(), "ExaminationStarted", extension(inOrder), extension(inOrder, 20))),
      tale([...acceptedAcross, extended, { ...extended, minute: 40, draft: { ...extended.draft, item: "2" } }]),
    ],
    "extension.too-late": [
      bringing(
        tale(({ late }) => [...reviewedByLaw, extendedOn(5 + late, inOrder), ...decided({}, 6 + late)]),
        consequences.beyondLaw,
      ),
      bringing(
        tale(({ late }) => [...reviewedByLaw, extendedOn(5 + late, inOrder)]),
        consequences.beyondLaw,
      ),
      bringing(
        tale(({ late }) => [...acceptedAcross, { ...extended, day: 45 + late }]),
        consequences.beyondLawOfWhole,
      ),
    ],
  },
  "R-021": {
    "deadline.promise-missed": [
      tale(({ late }) => [...reviewed, ...decided({}, 7 + late), explained([8 + late, 10])]),
      tale(({ late }) => [...reviewed, withdrawn(7 + late), explained([7 + late, 10])]),
    ],
    "deadline.promise-open": [tale(({ late }) => [...reviewed, explained(7 + late)])],
    "deadline.joint-promise-missed": [
      tale(({ late }) => [...acceptedSwift, ...decidedBoth(7 + late), completedTogether(7 + late), explained([7 + late, 70])]),
    ],
    "deadline.joint-promise-open": [tale(({ late }) => [...acceptedSwift, explained(7 + late)])],
  },
  "R-022": {
    "overdue.unexplained": [
      besides(({ late }) => [...reviewed, ...decided({}, 7 + late)]),
      besides(({ late }) => [...reviewed, withdrawn(7 + late)]),
      besides(({ late }) => [...reviewed, ...decided({}, 7 + late), ...anotherRound(9 + late)]),
      besides(
        () => reviewed,
        (late) => 7 + late,
      ),
      besides(({ late }) => [
        ...reviewed,
        tell(7 + late, "OverdueExplained", { reason: "专家外出", published: false }),
        ...decided({}, 8 + late),
      ]),
      besides(({ late }) => [...acceptedSwift, ...decidedBoth(7 + late), completedTogether(7 + late)]),
    ],
  },
  "R-023": {
    "bundle.promise-beyond-law": [tale([bundled(10, { promised: workingDays(50) })])],
    "bundle.way-beyond-law": [tale([bundled(30)])],
    "catalogue.promise-beyond-law": [
      tale([tell(0, "DefinitionAdopted", { definition: tooLong(workingDays(30)) })]),
      tale([tell(0, "DefinitionAdopted", { definition: tooLong({ length: 3, unit: "month" }) })]),
      tale([
        tell(0, "DefinitionAmended", {
          definition: { ...tooLong(workingDays(30)), code: "plain", version: 2 },
          reason: "调整时限",
        }),
      ]),
    ],
  },
  "R-024": {
    "basis.missing": [
      tale([
        ...started,
        tell([1, 10], "SpecialProcedureStarted", { procedure: "testing", days: 1, notice: "特-1" }),
        tell([1, 60], "SpecialProcedureEnded", { procedure: "testing" }),
      ]),
    ],
    "procedure.not-told": [
      tale([...started, tell([1, 10], "SpecialProcedureStarted", { procedure: "testing", basis: procedure.basis, days: 1 })]),
      tale([
        ...started,
        tell([1, 10], "SpecialProcedureStarted", { procedure: "testing", basis: procedure.basis, notice: "特-1" }),
      ]),
    ],
    "procedure.not-foreseen": [
      tale([...started, tell([1, 10], "SpecialProcedureStarted", { ...procedure, procedure: "appraisal" })]),
    ],
  },
  "R-025": {
    "procedure.overrun": [
      tale(({ late }) => [
        ...started,
        tell([1, 10], "SpecialProcedureStarted", procedure),
        tell(2 + late, "SpecialProcedureEnded", { procedure: "testing" }),
      ]),
    ],
    "procedure.open": [tale([...started, tell([1, 10], "SpecialProcedureStarted", procedure)], (late) => 2 + late)],
  },
  "R-027": {
    "pause.not-open": [
      tale(after(life(), "ExaminationStarted", tell([1, 10], "ItemResumed", { kind: "plain" }))),
      tale(after(life(), "ExaminationStarted", tell([1, 10], "SpecialProcedureEnded", { procedure: "testing" }))),
    ],
    "pause.open-already": [
      tale([...started, suspended(10), suspended(20)]),
      tale([
        ...started,
        tell([1, 10], "SpecialProcedureStarted", procedure),
        tell([1, 20], "SpecialProcedureStarted", procedure),
      ]),
    ],
    "reasons.missing": [tale([...started, tell([1, 10], "ItemSuspended", { kind: "plain" })])],
  },
  "R-028": {
    "guard.suspended": [
      tale([
        ...after(upTo(life(), "ReviewConcluded"), "ExaminationConcluded", suspended(70)),
        tell([2, 30], "ItemResumed", { kind: "plain" }),
      ]),
      tale([...reviewed, tell([2, 10], "ItemSuspended", { kind: "plain", reason: "系统故障" }), ...decided()]),
      tale([
        ...after(upTo(life(), "ExaminationConcluded"), "ExaminationStarted", tell([1, 10], "SpecialProcedureStarted", procedure)),
      ]),
    ],
  },
  "R-030": {
    "document.missing": [
      tale([...upTo(life("unlimited"), "ExaminationConcluded"), tell([1, 70], "HearingRightTold", { to: "applicant-1" })]),
    ],
    "hearing.right-not-told": [
      tale(({ on }) => [...without(heard({ day: 9, on: on(9) }), "HearingRightTold"), ...concluded(10, onRecord)]),
    ],
    "hearing.asked-too-late": [
      tale(({ on, late }) => [...heard({ requested: 6 + late, day: 18, on: on(18) }), ...concluded(19, onRecord)]),
    ],
    "hearing.notice-too-short": [tale(({ on }) => [...heard({ day: 3, on: on(3) }), ...concluded(4, onRecord)])],
    "hearing.not-notified": [
      tale(({ on }) => [...without(heard({ day: 9, on: on(9) }), "HearingNotified"), ...concluded(10, onRecord)]),
    ],
    "hearing.held-too-early": [tale(({ on }) => [...heard({ day: 9, on: on(10) }), ...concluded(10, onRecord)])],
    "hearing.held-too-late": [
      tale(({ on, late }) => [...heard({ day: 21 + late, on: on(21 + late) }), ...concluded(22 + late, onRecord)]),
      tale(
        ({ on }) => without(heard({ day: 9, on: on(9) }), "HearingHeld"),
        (late) => 21 + late,
      ),
    ],
    "hearing.chaired-by-examiner": [
      tale(({ on }) => [...heard({ day: 9, on: on(9), chair: person("examiner").id }), ...concluded(10, onRecord)]),
      tale(({ on }) => [
        ...heard({ day: 9, on: on(9) }),
        tell([9, 10], "ReviewConcluded", { opinion: "同意" }),
        tell([9, 20], "ItemSentBack", { to: "examination", reason: "意见不明" }),
        tell([9, 30], "ExaminationConcluded", { opinion: "建议准予" }, { by: { ...person("examiner"), id: "chair-1" } }),
      ]),
    ],
    "hearing.no-record": [tale(({ on }) => [...heard({ day: 9, on: on(9), record: undefined }), ...concluded(10, granted)])],
    "guard.hearing-not-held": [
      // It was asked for; and it may still be.
      tale(({ on }) => [...without(heard({ day: 9, on: on(9) }), "HearingNotified", "HearingHeld"), ...concluded(7, granted)]),
      tale(({ on }) => [
        ...without(heard({ day: 9, on: on(9) }), "HearingRequested", "HearingNotified", "HearingHeld"),
        ...concluded(3, granted),
      ]),
    ],
  },
  "R-034": {
    "delivery.late": [
      tale(({ late }) => [
        ...upTo(life("unlimited"), "DecisionPublished"),
        tell(13 + late, "ItemCompleted", {}),
        tell([13 + late, 10], "ItemDelivered", { method: "window" }),
      ]),
    ],
    "delivery.open": [
      tale([handedOver, ...upTo(life("unlimited"), "ItemCompleted")], (late) => 13 + late),
      tale(upTo(life("unlimited"), "DecisionPublished"), (late) => 13 + late),
    ],
  },
  "R-039": {
    "immediate.completed-later": [
      tale([
        ...upTo(onTheSpot("instant"), "DecisionPublished"),
        tell(1, "ItemCompleted", {}),
        tell([1, 10], "ItemDelivered", { method: "window" }),
      ]),
    ],
    "immediate.open": [tale(upTo(onTheSpot("instant"), "ItemAccepted"), 1)],
  },
  "R-056": {
    "stage.overrun": [
      tale(({ late }) => [
        ...staged("ExaminationStarted"),
        ...later(staged("ReviewConcluded", "ExaminationStarted"), 1 + late),
        ...decided({}, 3 + late),
      ]),
      tale(({ late }) => [
        ...staged("ExaminationConcluded"),
        ...later(staged("ReviewConcluded", "ExaminationConcluded"), 1 + late),
        ...decided({}, 3 + late),
      ]),
      tale(({ late }) => [...staged("ReviewConcluded"), ...decided({}, 4 + late)]),
      tale(({ late }) => [...staged("DecisionPublished"), ...later(staged("ItemDelivered", "DecisionPublished"), 2 + late)]),
      tale(({ late }) => [...staged("ExaminationStarted"), withdrawn(2 + late)]),
    ],
    "stage.open": [tale(staged("ExaminationStarted"), (late) => 3 + late), tale(staged("ReviewConcluded"), (late) => 4 + late)],
  },
} satisfies Partial<TalesOf<RuleId>>;
