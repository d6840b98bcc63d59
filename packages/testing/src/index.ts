export {
  sampleAcceptance,
  sampleActors,
  sampleAdoption,
  sampleCase,
  sampleFiling,
  sampleOpinion,
  sampleSupplement,
  sampleTime,
  type SampleOrigin,
} from "./sampleDrafts.ts";
export { storeConformance } from "./storeConformance.ts";
export type { ConformanceTest, StoreAdapter, StoreWorld } from "./storeConformance/trial.ts";
export { demoCatalogue } from "./demoCatalogue.ts";
export { simulatedClock, type SimulatedClock } from "./simulatedClock.ts";
export { simulateHall, type SimulationOptions, type SimulationProgress } from "./simulateHall.ts";
export type { SimulationSummary } from "./simulation/tally.ts";
export { arbitraryLog, type LogOptions } from "./arbitraryLog.ts";
export { caseHistories, type CaseHistory, type HistoryOptions } from "./caseHistories.ts";
