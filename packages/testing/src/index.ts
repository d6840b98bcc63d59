export {
  sampleAcceptance,
  sampleActors,
  sampleAdoption,
  sampleCase,
  sampleComplaint,
  sampleFiling,
  sampleOpinion,
  sampleSupplement,
  sampleTime,
  type SampleOrigin,
} from "./sampleDrafts.ts";
export { storeConformance } from "./storeConformance.ts";
export type { ConformanceTest, StoreAdapter, StoreProcesses } from "./storeConformance/trial.ts";
export type { StoreWorld } from "./storeConformance/storeWorld.ts";
export type { Channel, ElsewhereStore, ServedChannel } from "./elsewhere/channel.ts";
export { serveStores, type ServedStores } from "./elsewhere/serveStores.ts";
export { elsewhere, type Elsewhere } from "./elsewhere/storeElsewhere.ts";
export type { Anomaly } from "./history/anomaly.ts";
export { checkHistory } from "./history/checkHistory.ts";
export type { CommitOperation, Operation, ReadOperation } from "./history/operation.ts";
export { recordedStore, type RecordedStore, type RecorderOptions } from "./history/recordedStore.ts";
export { personalDataConformance, type PersonalDataAdapter } from "./personalDataConformance.ts";
export { demoCatalogue } from "./demoCatalogue.ts";
export { simulatedClock, type SimulatedClock } from "./simulatedClock.ts";
export { simulateHall, type SimulationOptions, type SimulationProgress } from "./simulateHall.ts";
export type { SimulationSummary } from "./simulation/tally.ts";
export { arbitraryLog, type LogOptions } from "./arbitraryLog.ts";
export { caseHistories, type CaseHistory, type HistoryOptions } from "./caseHistories.ts";
export { dossierHistories, type DossierHistoryOptions } from "./dossierHistories.ts";
export { jointHistories, type JointHistory, type JointHistoryOptions } from "./jointHistories.ts";
export { brokenHistories, waysToBreak, type BrokenHistory } from "./breaches/brokenHistories.ts";
export { consequences, type Consequence } from "./breaches/consequences.ts";
