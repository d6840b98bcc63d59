export { canonicalJson } from "./foundation/canonicalJson.ts";
export type { Issue, Params } from "./foundation/issue.ts";
export { issuesOf, listed } from "./foundation/issue.ts";
export { err, ok, type Result } from "./foundation/result.ts";

export { calendarBook, type CalendarBook, type CalendarOptions } from "./time/calendarBook.ts";
export { civilDate, civilDateSchema, dayNumber, weekday, type CivilDate, type DayNumber } from "./time/civilDate.ts";
export type { DaySpan } from "./time/daySpan.ts";
export { usualHolidays, type HolidayAssumption } from "./time/holidayAssumption.ts";
export { holidayNoticeSchema, type HolidayNotice, type StateCouncilNotice } from "./time/holidayNotice.ts";
export {
  civilDateOf,
  endOfDay,
  epochMilliseconds,
  isEarlier,
  instantSchema,
  localInstantSchema,
  type Instant,
  type LocalInstant,
} from "./time/instant.ts";
export { officeHours, officeTableSchema, type CountedMoment, type OfficeHours, type OfficeTable } from "./time/officeHours.ts";
export { naturalEnd, periodEnd, periodUnits, type Period, type PeriodUnit } from "./time/periodEnd.ts";
export { readNotices } from "./time/readNotices.ts";
export { stateCouncilNotices } from "./time/stateCouncilNotices.ts";
export { workingCalendar, type CalendarDay, type CountedDay, type WorkingCalendar } from "./time/workingCalendar.ts";
export { inZone, isZone } from "./time/zone.ts";

export {
  actNames,
  dossierKindOf,
  dossierKinds,
  flowActs,
  isItemAct,
  type ActType,
  type CaseActType,
  type ComplaintActType,
  type DossierActType,
  type DossierKind,
  type FlowActType,
  type HallActType,
  type ItemActType,
  type ServiceActType,
  type WindowActType,
} from "./vocabulary/actType.ts";
export {
  assessmentCategories,
  assessmentNames,
  assessmentSourceNames,
  assessmentSources,
  type AssessmentCategory,
  type AssessmentSource,
} from "./vocabulary/assessment.ts";
export {
  complaintChannelNames,
  complaintChannels,
  complaintOutcomeNames,
  complaintOutcomes,
  complaintPhaseNames,
  type ComplaintOutcome,
  type ComplaintPhase,
} from "./vocabulary/complaint.ts";
export {
  serviceKindNames,
  serviceKinds,
  serviceOutcomes,
  servicePhaseNames,
  type ServiceKind,
  type ServicePhase,
} from "./vocabulary/service.ts";
export {
  channelNames,
  channels,
  deliveryMethods,
  serviceModeNames,
  serviceModes,
  services,
  type Channel,
} from "./vocabulary/channel.ts";
export { fieldNames } from "./vocabulary/field.ts";
export { itemKindNames, itemKinds } from "./vocabulary/itemKind.ts";
export { cardLevelNames, cardLevels, cardStatusNames, type CardLevel, type CardStatus } from "./vocabulary/card.ts";
export {
  reviewAnswers,
  reviewHeadings,
  reviewPoints,
  type ReviewAnswer,
  type ReviewHeading,
  type ReviewPointName,
} from "./vocabulary/reviewPoint.ts";
export { clockNames, clocks, type ClockName, type ItemClockName } from "./vocabulary/clock.ts";
export {
  evaluationLevelNames,
  evaluationSources,
  isBad,
  reviewStatusNames,
  type EvaluationSource,
  type ReviewStatus,
} from "./vocabulary/evaluation.ts";
export {
  bundleKindNames,
  bundleKinds,
  jointLimit,
  jointProfile,
  paymentGates,
  type BundleKind,
  type JointProfile,
  type PaymentGate,
} from "./vocabulary/jointProfile.ts";
export { jointPhaseNames, jointPhases, type JointPhase } from "./vocabulary/jointPhase.ts";
export { languages, type InLanguages, type Language } from "./vocabulary/language.ts";
export {
  endPhases,
  phaseNames,
  phases,
  resultNames,
  wayStageNames,
  type Phase,
  type TerminalResult,
  type WayStage,
} from "./vocabulary/phase.ts";
export { yuan } from "./vocabulary/money.ts";
export { roundingModes, roundingNames, type Rounding, type RoundingMode } from "./vocabulary/rounding.ts";
export { roleConflicts, type RoleConflict } from "./vocabulary/roleConflict.ts";
export { actorSchema, roleNames, roles, roleSchema, type Actor, type Role } from "./vocabulary/role.ts";
export { rules, type CodeOf, type RuleId } from "./vocabulary/rule.ts";
export { severities, type JudgedBy, type Rule, type Severity } from "./vocabulary/rules/rule.ts";
export { derivingRules, type DerivingRule, type DerivingRuleId } from "./vocabulary/rules/derivingRules.ts";
export { unjudgedRules, type UnseenRule } from "./vocabulary/rules/unjudgedRules.ts";
export {
  pauseNames,
  specialProcedures,
  suspensions,
  type SpecialProcedure,
  type Suspension,
} from "./vocabulary/specialProcedure.ts";
export { placeOf, say } from "./vocabulary/say.ts";
export { nameSchema } from "./vocabulary/text.ts";
export { unknownPerson } from "./vocabulary/unknownPerson.ts";
export { coreSentences, type CoreCode } from "./vocabulary/sentences.ts";
export type { Sentences } from "./vocabulary/sentenceTable.ts";

export { canLead } from "./flow/destinations.ts";
export { fiveStages } from "./flow/fiveStages.ts";
export { shippedFlows } from "./flow/shippedFlows.ts";
export { flowSchema, stepsFrom, type Flow, type Step } from "./flow/flow.ts";
export { flowIssues } from "./flow/flowIssues.ts";
export { readFlow } from "./flow/readFlow.ts";
export { compileFlow, type FlowTable } from "./flow/flowTable.ts";
export { bitOf, guards, valuation, type Guard, type Valuation } from "./flow/guard.ts";
export {
  jointEvents,
  jointFlow,
  jointGuardNames,
  jointGuards,
  nextJointPhase,
  type JointCounts,
  type JointEvent,
  type JointGuard,
  type JointStep,
} from "./flow/jointFlow.ts";
export { jointDiagram } from "./flow/jointDiagram.ts";
export { jointMachine, type JointMachineEvent } from "./flow/jointMachine.ts";
export { flowMachine, type FlowMachine, type MachineEvent } from "./flow/machine.ts";

export { catalogueSchema, type Catalogue, type CatalogueInput } from "./catalogue/catalogue.ts";
export type { DefinitionName } from "./catalogue/definitionName.ts";
export { diffCatalogues, type CatalogueDiff, type PromiseChange } from "./catalogue/diffCatalogues.ts";
export { isRequired, type Bundle, type BundleMember } from "./catalogue/bundle.ts";
export { bundleIssues, type DefinitionOfCode } from "./catalogue/bundleIssues.ts";
export { feeOf, latestByCode, type ItemDefinition } from "./catalogue/itemDefinition.ts";
export { limitLine, type Limit } from "./catalogue/limit.ts";
export { publicGuide, type GuideSection } from "./catalogue/publicGuide.ts";
export { readCatalogue } from "./catalogue/readCatalogue.ts";

export { defaultProfile } from "./profile/defaultProfile.ts";
export { hunanProduct2018 } from "./profile/hunanProduct2018.ts";
export { jointProfileOf, type JointSettings } from "./profile/jointSettings.ts";
export { profileSchema, type Profile } from "./profile/profile.ts";
export { readProfile } from "./profile/readProfile.ts";
export { asRecorded } from "./profile/asRecorded.ts";
export { shippedProfiles } from "./profile/shippedProfiles.ts";
export { thresholdSchema, type Threshold } from "./profile/threshold.ts";

export { defineAct, lift, type ActDefinition, type Lift } from "./acts/act.ts";

export { createBell, nextRing, type Alarm, type Bell } from "./log/bell.ts";
export { decodeEvent, encodeEvent } from "./log/decodeEvent.ts";
export {
  actData,
  caseOfStream,
  caseStream,
  dossierOfStream,
  dossierStream,
  eventSchemas,
  hallStream,
  isActType,
  isCaseEvent,
  isDossierEvent,
  isHallEvent,
  type AnyDraft,
  type CaseEvent,
  type DataOf,
  type DossierEvent,
  type DossierName,
  type Draft,
  type Event,
  type HallEvent,
  type Stamp,
} from "./log/event.ts";
export {
  refuseEmpty,
  StoreError,
  type StoreErrorOptions,
  type Commit,
  type Committed,
  type EventStore,
} from "./log/eventStore.ts";
export { holds, knownVersion, type Expectation } from "./log/expectation.ts";
export { logFormat, logHeader, logHeaderSchema, type LogHeader } from "./log/logHeader.ts";
export { memoryPersonalData } from "./log/memoryPersonalData.ts";
export { memoryStore, type MemoryStoreOptions } from "./log/memoryStore.ts";
export { personalText, type PersonalData, type PersonalRecord } from "./log/personalData.ts";
export { settledCommit } from "./log/settledCommit.ts";
export { stampEvents, type StampOrigin } from "./log/stampEvents.ts";
export type { StopSignal } from "./log/stopSignal.ts";

export { acceptedOn, intakeDueOn, isDeemedAccepted } from "./case/acceptance.ts";
export { isInSight, isOnRecord, type Outlook } from "./case/outlook.ts";
export { caseFold, type CaseFold, type FoldedCases } from "./case/caseFold.ts";
export { allowedActs, type AllowedAct, type Asker } from "./case/allowedActs.ts";
export { applyEvent } from "./case/applyEvent.ts";
export type { Breach, BrokenRule } from "./case/breach.ts";
export { emptyCase, type CaseState, type EvaluationAct, type Fees } from "./case/caseState.ts";
export { isBlocked, resultOf, unknownItem, type Card, type ItemState } from "./case/itemState.ts";
export { balanceOf } from "./case/fees.ts";
export { actOfCommand, readCommand, type Command, type CommandType, type ParsedCommand } from "./case/command.ts";
export { deadline, deadlines, ledgersOf } from "./case/deadlines.ts";
export { decide, type Refusal } from "./case/decide.ts";
export { evaluationsOf } from "./case/evaluations.ts";
export { type Evaluation } from "./case/reviewTurn.ts";
export { countedEvaluation, effectiveEvaluation, type EffectiveEvaluation } from "./case/evaluation.ts";
export { reviewClocks } from "./case/reviewClocks.ts";
export { judge } from "./case/judge.ts";
export { jointRules, type JointRules } from "./case/joint/jointRules.ts";
export { jointViewOf, type JointView, type Member, type Stand } from "./case/joint/jointView.ts";
export { explainAct, type Explanation } from "./case/explainAct.ts";
export { holdings, type Holding } from "./case/holdings.ts";
export { caseAsOf, correctsRecords, judgeCorrection, readCase, readingOf } from "./case/reading.ts";
export { deemedRenewedOn } from "./case/renewal.ts";
export { replayCase } from "./case/replay.ts";
export type { Closure, ItemOrders, LimitsExtension, OrdersFor } from "./case/orders.ts";
export { worldOf, worldOfActs, type CompiledFlow, type World } from "./case/world.ts";

export { deadlineOf, isInTime, passedAt, verdictOf, type Deadline, type Verdict } from "./clock/deadline.ts";
export { checkDerivation } from "./clock/checkDerivation.ts";
export type { CountedDue } from "./clock/countedDue.ts";
export { derivationOf, type DayRun, type Derivation } from "./clock/derivation.ts";
export { readClock, type ClockReading } from "./clock/clockReading.ts";
export { dueOf } from "./clock/dueOf.ts";
export { explainDerivation, noticeText, type Statement } from "./clock/explainDerivation.ts";
export type { Evidence } from "./clock/evidence.ts";
export type { NoticeName } from "./clock/noticeName.ts";
export type { OfficeRun } from "./clock/officeDerivation.ts";
export type { PausedTime } from "./clock/officeDue.ts";
export { usageOf, type Usage } from "./clock/usage.ts";
export {
  countingBy,
  ledgerOf,
  type Counting,
  type Due,
  type ExtensionEntry,
  type Ledger,
  type PauseEntry,
  type PauseKind,
} from "./clock/ledger.ts";

export { billOf, type Bill, type BillLine, type DepartmentBill } from "./joint/bill.ts";
export { blocking, type Blocker } from "./joint/blocking.ts";
export { combinedCompletion, type CompletionRound } from "./joint/combinedCompletion.ts";
export { daysSaved, type JointDays } from "./joint/daysSaved.ts";
export { expectedCompletion, type Expected } from "./joint/expectedCompletion.ts";
export {
  bundleModel,
  type BundleModel,
  type BundleState,
  type Charge,
  type ModelMember,
  type TokenPlace,
  type Token,
} from "./joint/explore/bundleModel.ts";
export { jointMoves, type JointMove, type MoveName, type Turn } from "./joint/explore/jointMoves.ts";
export { exploreBundle, type BundleFault, type Exploration, type ExploreOptions } from "./joint/explore/exploreBundle.ts";
export type { StoryLine } from "./joint/explore/storyLine.ts";
export { exploreBundles, type TriedBundle } from "./joint/explore/exploreBundles.ts";
export { jointDeadlines, jointVerdict } from "./joint/jointDeadlines.ts";
export { mixedOutcome, type Outcome } from "./joint/mixedOutcome.ts";
export { opinions, type UnitOpinion } from "./joint/opinions.ts";
export { jointPaymentWaits } from "./case/joint/jointPaymentWaits.ts";
export { paymentWaits } from "./case/clocks/paymentWaits.ts";
export { roundsOfWhole } from "./case/joint/roundsOfWhole.ts";
export { isJoint, readiness, type Readiness } from "./joint/readiness.ts";
export { sharedMaterials, type SharedMaterial } from "./joint/sharedMaterials.ts";
export {
  complaintOutcome,
  emptyComplaint,
  isResponsible,
  type ComplaintRound,
  type ComplaintState,
} from "./dossier/complaint/complaintState.ts";
export { emptyService, openProblems, type Problem, type ServiceState } from "./dossier/service/serviceState.ts";
export { windowScore, type CategoryScore, type Noted, type SourceScore, type WindowScore } from "./dossier/window/windowScore.ts";
export { emptyWindow, type Check, type WindowState } from "./dossier/window/windowState.ts";
export {
  applyToDossier,
  courseOf,
  dossierClocks,
  emptyDossier,
  judgeDossier,
  nextDossierActs,
  replayDossier,
  type DossierState,
} from "./dossier/dossiers.ts";
export { dossierAsOf } from "./dossier/dossierReading.ts";
export { explainDossierAct, type DossierExplanation } from "./dossier/explainDossierAct.ts";
export { dossierFold, type DossierFold } from "./dossier/dossierFold.ts";
export type { ActTurn } from "./dossier/course.ts";
export { actOfDossierCommand, type DossierCommand, type DossierCommandType } from "./dossier/dossierCommand.ts";

export { alertDue } from "./supervision/alertDue.ts";
export { reachedLevel, standings, type Standing } from "./supervision/standings.ts";
export { caseClocks, itemClocks, jointClocks, type CaseClock } from "./supervision/caseClocks.ts";
export { fallingDue, fallingOf, type Falling, type Span } from "./supervision/fallingDue.ts";
export { highestCard } from "./supervision/highestCard.ts";

export { readClaims, verifyClaim, type Claim, type ClaimVerdict } from "./statistics/claim.ts";
export { conditions, quantities } from "./statistics/conditions.ts";
export type { Condition, Quantity } from "./statistics/condition.ts";
export { dimensionNames, dimensions, type Dimension } from "./statistics/dimension.ts";
export { groupName, isWord } from "./statistics/groupName.ts";
export { groupsIn, groupsOf } from "./statistics/groupsIn.ts";
export { definitionFacts, type DefinitionFacts } from "./statistics/facts/definitionFacts.ts";
export type { CardFacts } from "./statistics/facts/cardFacts.ts";
export type { CaseFacts } from "./statistics/facts/caseFacts.ts";
export type { EvaluationFacts } from "./statistics/facts/evaluationFacts.ts";
export type { ItemFacts } from "./statistics/facts/itemFacts.ts";
export type { Holder, StayFacts } from "./statistics/facts/stayFacts.ts";
export {
  dossierFactsOf,
  factsOf,
  subjectNames,
  type CaseSubject,
  type DossierSubject,
  type Subject,
  type Subjects,
} from "./statistics/facts/facts.ts";
export { windowNotes, type WindowNote } from "./statistics/facts/windowNotes.ts";
export { basisNames, type Basis, type Dates, type Place } from "./statistics/facts/place.ts";
export { countOf, figureOf, figuresBy, figuresIn, figuresOf, plainFigure, type FiguresOfGroup } from "./statistics/figures.ts";
export {
  factsRead,
  termsOf,
  type AnyTerm,
  type AnyMeasure,
  type Formula,
  type Measure,
  type Term,
  type Unit,
} from "./statistics/measure.ts";
export { mainMeasures, measureGroups, measureOf, measures, measuresOf, withCompanions } from "./statistics/measures/measures.ts";
export { monthlyScores, type MonthlyScore } from "./statistics/scores.ts";
export { readPeriod, type ReportingPeriod } from "./statistics/reportingPeriod.ts";
export {
  caseStatistics,
  definitionStatistics,
  dossierStatistics,
  groupKey,
  groupOf,
  mergeStatistics,
  noStatistics,
  regrouped,
  statisticsOf,
  totalOf,
  type Cell,
  type Question,
  type Statistics,
  type Tally,
} from "./statistics/statistics.ts";
export { isSame, rounded, valueOf, type Value } from "./statistics/value.ts";

export { stepsOfCase, type CaseSteps, type ProcessStep } from "./process/caseSteps.ts";
export { directlyFollows, type Following } from "./process/directlyFollows.ts";
export { fourEyes, type FourEyes } from "./process/fourEyes.ts";
export { handOversOf, type HandOver } from "./process/handOvers.ts";
export { processViews, type ProcessViews } from "./process/processViews.ts";
export { reworkOf, type Rework } from "./process/rework.ts";
export { variantsOf, type Variant } from "./process/variants.ts";
export { waitingOf, type UnitTime } from "./process/waiting.ts";
export { wayKinds, waysThrough, type WayKind } from "./process/waysThrough.ts";

export { conformanceOf, countConformance, type Conformance, type ConformanceCounts } from "./audit/conformance.ts";
export { bundleNamesOf, createAudit, reportOf, sharesOf, type Audit, type AuditReport } from "./audit/audit.ts";
export {
  auditQuestion,
  auditShare,
  jointQuestion,
  mergeShares,
  type Share,
  type ShareOptions,
  type ShareReport,
} from "./audit/auditShare.ts";
export { readCaseClaims, verifyCaseClaims, type CaseClaim, type CaseClaimVerdict } from "./audit/caseClaim.ts";
export { reviewFile } from "./audit/fileReview.ts";
export type { ReviewBasis } from "./audit/roundFile.ts";
export type { ReviewPoint } from "./audit/reviewPoint.ts";
export { reviewWhole } from "./audit/reviewWhole.ts";
export { receiptOf, type Receipt, type Versioned } from "./audit/receipt.ts";
export type { ToldCard } from "./audit/toldCard.ts";
export type { ToldPromise } from "./audit/toldPromise.ts";
export type { ClockStanding, MovedClock } from "./audit/movedClocks.ts";
export { whatIf, type CaseDifference, type Change, type WhatIf } from "./audit/whatIf.ts";
export { surveying, type Survey, type Surveying } from "./audit/survey.ts";
export { unjudgedStreams, type UnjudgedStreams, type UnknownAct } from "./audit/unjudgedStreams.ts";
export { worldHistory, type Judging, type WorldHistory } from "./audit/worldHistory.ts";
export type { Finding } from "./audit/finding.ts";
export { silentRules, withoutUnrecorded, type SilentRule, type UnjudgedRule, type Unrecorded } from "./audit/unrecorded.ts";
export { amendRulebook, rulebook, type Amendment, type OwnRule, type Rulebook } from "./audit/rules/rulebook.ts";
export type { ItemInquiry, CaseInquiry, Found } from "./audit/rules/inquiry.ts";
export {
  indicators,
  ofRecording,
  sayIndicator,
  type Indicator,
  type IndicatorId,
  type IndicatorDefinition,
} from "./audit/indicators/indicator.ts";

export type { HallCommand } from "./hall/hallCommand.ts";
export { createHall, type Hall, type HallOptions } from "./hall/hall.ts";
export type { Done } from "./hall/caseWishes.ts";
export type { DossierDone } from "./hall/dossierWishes.ts";
export type { HallQuestions } from "./hall/hallQuestions.ts";
