import {
  assessmentNames,
  complaintOutcomeNames,
  evaluationLevelNames,
  complaintChannelNames,
  serviceKindNames,
  type ComplaintActType,
  type DossierActType,
  type ServiceActType,
  type WindowActType,
} from "@banjie/core";
import { answerAsked, days, document, plain, reason, type Details } from "./phrases.ts";

const complaintDetails: Details<ComplaintActType> = {
  ComplaintLodged: ({ channel, about, matter }, t) => [
    complaintChannelNames[channel][t.language],
    ...plain(about.window),
    ...plain(about.department),
    ...plain(about.case),
    matter,
  ],
  ComplaintRejected: (data, t) => [...reason(t, data.reason), ...plain(data.passedTo)],
  ComplaintAccepted: (data, t) => document(t, data.document),
  ComplaintInvestigated: ({ finding }) => [finding],
  ComplaintConcluded: ({ outcome, reason: why }, t) => [complaintOutcomeNames[outcome][t.language], ...reason(t, why)],
  ComplaintWithdrawn: (data, t) => reason(t, data.reason),
  ComplaintExtended: (data, t) => [...days(t, data.days), ...reason(t, data.reason)],
  ComplaintAnswered: ({ answer, document: number }, t) => [answer, ...document(t, number)],
  ComplaintFollowedUp: ({ satisfied, remarks }, t) => [
    t.speak(satisfied ? "detail.satisfied" : "detail.dissatisfied"),
    ...plain(remarks),
  ],
  ComplaintReopened: (data, t) => reason(t, data.reason),
  ComplaintClosed: ({ archive }) => plain(archive),
};

const serviceDetails: Details<ServiceActType> = {
  ServiceOpened: ({ kind, client, matter, project, answerBy, cases = [] }, t) => [
    serviceKindNames[kind][t.language],
    client,
    matter,
    ...plain(project),
    ...answerAsked(t, answerBy),
    ...cases,
  ],
  ServiceHandedOver: ({ to, reason: why }, t) => [`→ ${to}`, ...reason(t, why)],
  ServiceStepTaken: ({ what, cases = [] }) => [what, ...cases],
  ProblemRaised: ({ problem, what }) => [problem, what],
  ProblemSolved: ({ problem, how }) => [problem, how],
  ServiceConcluded: ({ outcome, answer }, t) => [t.speak(`service.outcome.${outcome}`), ...plain(answer)],
  ServiceEvaluated: ({ level, remarks }, t) => [evaluationLevelNames[level as 1][t.language], ...plain(remarks)],
};

const windowDetails: Details<WindowActType> = {
  WindowChecked: ({ category, faults, merits = 0, remarks }, t) => [
    assessmentNames[category][t.language],
    t.speak("detail.faults", { faults, merits }),
    ...plain(remarks),
  ],
  AssessmentPublished: ({ period, from, to, points }, t) => [
    t.speak(`assessment.${period}`),
    `${from} – ${to}`,
    ...(points === undefined ? [] : [t.speak("detail.points", { points })]),
  ],
  BannerAwarded: ({ month, award }) => [month, award],
};

/** How the acts of complaints, services and windows are told. */
export const dossierDetails: Details<DossierActType> = { ...complaintDetails, ...serviceDetails, ...windowDetails };
