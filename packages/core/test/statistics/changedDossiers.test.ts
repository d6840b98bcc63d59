import {
  courseOf,
  dossierKinds,
  figuresOf,
  isSame,
  measures,
  statisticsOf,
  totalOf,
  type AnyDraft,
  type DossierActType,
  type DossierKind,
  type Value,
} from "@banjie/core";
import { expect, test } from "vitest";
import { moment, world } from "../given.ts";
import { dossiersOf, dossierStories } from "./littleDossiers.ts";

type Acts = readonly AnyDraft<DossierActType>[];
/** When November is over, so that its months are assessed. */
const asOf = moment("2018-12-01 00:00");
type Stories = typeof dossierStories;

const figures = (stories: Stories): Readonly<Record<string, Value>> =>
  figuresOf(totalOf(statisticsOf(dossiersOf(stories), world, { measures, by: [], asOf })), measures);

const whole = figures(dossierStories);

/** Every figure that becomes another when an act of one dossier, the last of its type, had not been done. */
function changedWithout(kind: DossierKind, id: string, type: DossierActType): string[] {
  const acts: Acts = dossierStories[kind][id] ?? [];
  const place = acts.findLastIndex((act) => act.type === type);
  if (place < 0) throw new RangeError(`${id} has no ${type}`);
  const now = figures({ ...dossierStories, [kind]: { ...dossierStories[kind], [id]: acts.toSpliced(place, 1) } });
  return measures.filter(({ id: measure }) => !isSame(whole[measure], now[measure])).map(({ id: measure }) => measure);
}

type Example = readonly [kind: DossierKind, id: string, changed: string];

/** What is said of those answered: they are one more or one less. */
const ofAnswered = "complaintAnsweredInTimeRate complaintUpheldRate complaintExtendedRate complaintReopenedRate";

/** One dossier with an act of each type, and the figures that the act makes what they are. */
const examples: Readonly<Record<DossierActType, Example>> = {
  ComplaintLodged: ["complaint", "fresh", "complaintsReceived complaintsOpen"],
  // Nothing was decided: it was to be, and no longer is in time.
  ComplaintAccepted: ["complaint", "unanswered", "complaintsAccepted complaintAcceptedInTimeRate"],
  ComplaintRejected: [
    "complaint",
    "rejected",
    "complaintsRejected complaintsOpen complaintsOverdueOpen complaintAcceptedInTimeRate",
  ],
  ComplaintInvestigated: ["complaint", "prompt", ""],
  ComplaintConcluded: [
    "complaint",
    "late",
    "complaintsUpheld responsibleComplaints responsibleComplaints.received complaintUpheldRate",
  ],
  ComplaintWithdrawn: ["complaint", "withdrawn", "complaintsWithdrawn complaintsOpen complaintsOverdueOpen"],
  ComplaintExtended: ["complaint", "extended", "complaintAnsweredInTimeRate complaintExtendedRate"],
  ComplaintAnswered: [
    "complaint",
    "prompt",
    `complaintsAnswered complaintsOpen complaintsOverdueOpen ${ofAnswered} complaintSatisfactionRate meanAnswerDays`,
  ],
  ComplaintFollowedUp: ["complaint", "prompt", "complaintSatisfactionRate"],
  // It would be answered, and its complainant not satisfied.
  ComplaintReopened: [
    "complaint",
    "reopenedOpen",
    `complaintsAnswered complaintsOpen complaintsOverdueOpen ${ofAnswered} complaintSatisfactionRate meanAnswerDays`,
  ],
  ComplaintClosed: ["complaint", "prompt", ""],

  ServiceOpened: ["service", "consultationOpen", "services servicesOpen consultations"],
  ServiceHandedOver: ["service", "firstAsked", "servicesHandedOver"],
  ServiceStepTaken: ["service", "project", "projectCases"],
  ProblemRaised: ["service", "visitOverdue", "problemsRaised problemsOpen problemsSolvedRate"],
  ProblemSolved: ["service", "visit", "problemsSolved problemsOpen problemsSolvedRate"],
  ServiceConcluded: ["service", "consultation", "servicesEnded servicesOpen serviceDoneRate"],
  ServiceEvaluated: ["service", "agencyLate", "serviceSatisfactionRate"],

  // Its week was not published: one week less that was not; the score two points higher.
  WindowChecked: [
    "window",
    "交通窗口",
    "windowChecks windowFaults weeksChecked weeksUnpublished publishedInTimeRate meanWindowScore medianWindowScore",
  ],
  // It came a day late: its week was not published in time either way.
  AssessmentPublished: ["window", "交通窗口", "weeksPublished weeksUnpublished"],
  BannerAwarded: ["window", "住建窗口", "bannersAwarded windowsAwarded"],
};

test("every act of a dossier has an example", () => {
  expect(Object.keys(examples).toSorted()).toEqual(dossierKinds.flatMap((kind) => Object.keys(courseOf(kind))).toSorted());
});

test.each(Object.entries(examples))("%s left out changes the figures that it must, and no others", (type, [kind, id, must]) => {
  const expected = must === "" ? [] : must.split(" ");
  expect(changedWithout(kind, id, type as DossierActType).toSorted()).toEqual(expected.toSorted());
});
