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
