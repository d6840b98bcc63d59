export { canonicalJson } from "./foundation/canonicalJson.ts";
export type { Issue, Params } from "./foundation/issue.ts";
export { issuesOf } from "./foundation/issue.ts";
export { err, ok, type Result } from "./foundation/result.ts";

export { civilDate, civilDateSchema, dayNumber, weekday, type CivilDate, type DayNumber } from "./time/civilDate.ts";
export type { HolidayNotice } from "./time/holidayNotice.ts";
export {
  civilDateOf,
  epochMilliseconds,
  instantSchema,
  localInstantSchema,
  type Instant,
  type LocalInstant,
} from "./time/instant.ts";
export { stateCouncilNotices } from "./time/stateCouncilNotices.ts";
export { workingCalendar, type CountedDay, type WorkingCalendar } from "./time/workingCalendar.ts";
export { inZone, isZone } from "./time/zone.ts";

export {
  actNames,
  flowActs,
  isItemAct,
  type ActType,
  type CaseActType,
  type FlowActType,
  type HallActType,
  type ItemActType,
} from "./vocabulary/actType.ts";
export { channels, deliveryMethods, serviceModes, services, type Channel } from "./vocabulary/channel.ts";
export {
  bundleKinds,
  jointLimit,
  jointParameters,
  jointProfile,
  paymentGates,
  type BundleKind,
  type JointProfile,
  type PaymentGate,
} from "./vocabulary/jointProfile.ts";
export { jointPhaseNames, jointPhases, type JointPhase } from "./vocabulary/jointPhase.ts";
export { languages, type InLanguages, type Language } from "./vocabulary/language.ts";
export { endPhases, phaseNames, phases, resultNames, type Phase, type TerminalResult } from "./vocabulary/phase.ts";
export { actorSchema, roleNames, roles, roleSchema, type Actor, type Role } from "./vocabulary/role.ts";
export { rules, type Rule, type RuleId, type Severity } from "./vocabulary/rule.ts";
export {
  pauseNames,
  specialProcedures,
  suspensions,
  type SpecialProcedure,
  type Suspension,
} from "./vocabulary/specialProcedure.ts";
export { placeOf, say } from "./vocabulary/say.ts";
export { nameSchema } from "./vocabulary/text.ts";
export { coreSentences, type CoreCode, type Sentences } from "./vocabulary/sentences.ts";

export { canLead } from "./flow/destinations.ts";
export { fiveStages } from "./flow/fiveStages.ts";
export { shippedFlows } from "./flow/shippedFlows.ts";
export { flowSchema, type Flow, type Step } from "./flow/flow.ts";
export { flowIssues } from "./flow/flowIssues.ts";
export { readFlow } from "./flow/readFlow.ts";
export { compileFlow, type FlowTable } from "./flow/flowTable.ts";
export { bitOf, guards, valuation, type Guard, type Valuation } from "./flow/guard.ts";
export {
  jointEvents,
  jointFlow,
  jointGuards,
  nextJointPhase,
  type JointCounts,
  type JointEvent,
  type JointGuard,
  type JointStep,
} from "./flow/jointFlow.ts";
export { jointMachine, type JointMachineEvent } from "./flow/jointMachine.ts";
export { flowMachine, type FlowMachine, type MachineEvent } from "./flow/machine.ts";

export type { Catalogue, CatalogueInput } from "./catalogue/catalogue.ts";
export { diffCatalogues, type CatalogueDiff, type PromiseChange } from "./catalogue/diffCatalogues.ts";
export { isRequired, type Bundle, type BundleMember } from "./catalogue/bundle.ts";
export { bundleIssues, type DefinitionOfCode } from "./catalogue/bundleIssues.ts";
export { feeOf, itemKinds, type ItemDefinition, type Limit } from "./catalogue/itemDefinition.ts";
export { publicGuide, type GuideSection } from "./catalogue/publicGuide.ts";
export { readCatalogue } from "./catalogue/readCatalogue.ts";

export { defineAct, lift, type ActDefinition, type Lift } from "./acts/act.ts";

export { createBell, nextRing, type Alarm, type Bell } from "./log/bell.ts";
export { decodeEvent, encodeEvent } from "./log/decodeEvent.ts";
export {
  actData,
  caseOfStream,
  caseStream,
  eventSchemas,
  hallStream,
  isActType,
  isCaseEvent,
  isHallEvent,
  type AnyDraft,
  type CaseEvent,
  type DataOf,
  type Draft,
  type Event,
  type HallEvent,
  type Stamp,
} from "./log/event.ts";
export { StoreError, type StoreErrorOptions, type Commit, type Committed, type EventStore } from "./log/eventStore.ts";
export { holds, knownVersion, type Expectation } from "./log/expectation.ts";
export { logFormat, logHeader, logHeaderSchema, type LogHeader } from "./log/logHeader.ts";
export { memoryPersonalData } from "./log/memoryPersonalData.ts";
export { memoryStore, type MemoryStoreOptions } from "./log/memoryStore.ts";
export { personalText, type PersonalData, type PersonalRecord } from "./log/personalData.ts";
export { settledCommit } from "./log/settledCommit.ts";
export { stampEvents, type StampOrigin } from "./log/stampEvents.ts";
export type { StopSignal } from "./log/stopSignal.ts";

export { acceptedOn, intakeDueOn, isDeemedAccepted } from "./case/acceptance.ts";
export { allowedActs, type AllowedAct, type Asker } from "./case/allowedActs.ts";
export { applyEvent } from "./case/applyEvent.ts";
export type { Breach } from "./case/breach.ts";
export { emptyCase, isBlocked, resultOf, unknownItem, type CaseState, type Fees, type ItemState } from "./case/caseState.ts";
export { balanceOf } from "./case/fees.ts";
export { actOfCommand, readCommand, type Command, type CommandType, type ParsedCommand } from "./case/command.ts";
export { decide, type Refusal } from "./case/decide.ts";
export { judge } from "./case/judge.ts";
export { jointRules, type JointRules } from "./case/joint/jointRules.ts";
export { jointViewOf, type JointView, type Member, type Stand } from "./case/joint/jointView.ts";
export { explainAct, type Explanation } from "./case/explainAct.ts";
export { holdings, type Holding } from "./case/holdings.ts";
export { correctsRecords, judgeCorrection, readCase, readingOf } from "./case/reading.ts";
export { replayCase } from "./case/replay.ts";
export { worldOf, worldOfActs, type CompiledFlow, type DefinitionName, type World } from "./case/world.ts";

export { deadlines, isInTime, verdictOf, type ClockName, type Deadline, type Due, type Verdict } from "./clock/deadline.ts";

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
  type Place,
  type Token,
} from "./joint/explore/bundleModel.ts";
export { jointMoves, type JointMove, type MoveName, type Turn } from "./joint/explore/jointMoves.ts";
export {
  exploreBundle,
  type BundleFault,
  type Exploration,
  type ExploreOptions,
  type StoryLine,
} from "./joint/explore/exploreBundle.ts";
export { jointDeadlines, jointVerdict, type JointDeadline } from "./joint/jointDeadlines.ts";
export { mixedOutcome, type Outcome } from "./joint/mixedOutcome.ts";
export { opinions, type UnitOpinion } from "./joint/opinions.ts";
export { paymentPause } from "./joint/paymentPause.ts";
export { isJoint, readiness, type Readiness } from "./joint/readiness.ts";
export { sharedMaterials, type SharedMaterial } from "./joint/sharedMaterials.ts";

export {
  efficiencyRate,
  jointStatistics,
  jointTotal,
  mergeJointStatistics,
  noJointStatistics,
  volumeOf,
  type JointStatistics,
  type JointTally,
  type Volume,
} from "./statistics/jointStatistics.ts";
export {
  addCounts,
  earlyRate,
  noCounts,
  onTime,
  onTimeRate,
  type CountName,
  type Counts,
  type Rate,
} from "./statistics/counts.ts";
export {
  byMonth,
  itemStatistics,
  mergeStatistics,
  noStatistics,
  promiseVerdict,
  totalOf,
  type Month,
  type Statistics,
} from "./statistics/statistics.ts";

export { createAudit, type Audit, type AuditReport, type UnknownAct } from "./audit/audit.ts";
export type { Finding } from "./audit/finding.ts";

export type { OfferCommand } from "./hall/offer.ts";
export { createHall, type Done, type Hall, type HallOptions } from "./hall/hall.ts";
