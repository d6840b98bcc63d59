import type { EventStore } from "@banjie/core";
import { copies } from "./storeConformance/copies.ts";
import { expectations } from "./storeConformance/expectations.ts";
import { fidelity } from "./storeConformance/fidelity.ts";
import { order } from "./storeConformance/order.ts";
import { outcomes } from "./storeConformance/outcomes.ts";
import { races } from "./storeConformance/races.ts";
import { reading } from "./storeConformance/reading.ts";
import { repeats } from "./storeConformance/repeats.ts";
import { tails } from "./storeConformance/tails.ts";
import { trials, type ConformanceTest, type StoreAdapter } from "./storeConformance/trial.ts";

/**
 * The contract of an event store as tests that any runner can run: a broken promise rejects, with a message that says which.
 *
 * 中文  事件存储契约测试
 * Out   a test for each sentence of the contract, each on a new log of its own
 * @example
 * ```ts
 * import { memoryStore } from "@banjie/core";
 * import { storeConformance } from "@banjie/testing";
 *
 * for (const { title, run } of storeConformance({ create: memoryStore })) {
 *   await run(); // or, in a test file: test(title, run)
 * }
 * ```
 */
export function storeConformance<Store extends EventStore>(adapter: StoreAdapter<Store>): readonly ConformanceTest[] {
  return trials(adapter, [
    ...order,
    ...expectations,
    ...repeats,
    ...races,
    ...outcomes,
    ...reading,
    ...tails,
    ...fidelity,
    ...copies,
  ]);
}
