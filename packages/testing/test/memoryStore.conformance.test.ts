import { memoryStore } from "@banjie/core";
import { storeConformance } from "@banjie/testing";
import { describe, test } from "vitest";

describe("the store in memory", () => {
  for (const { title, run } of storeConformance({ create: memoryStore })) test(title, run);
});
