import { expect, test } from "vitest";

test("the embedder's hall takes a case from filing to delivery and says why it cannot be completed twice", async () => {
  const { phase, refusal } = await import("./embed.ts");
  expect(phase).toBe("delivered");
  expect(refusal).toBe("事项已送达，不能再有第二个结果“办结”");
});

test("the auditor recomputes a hundred per cent on time from the log", async () => {
  const { onTime, early, balance, findings, lateOtherwise, movedCases, receipt } = await import("./audit.ts");
  expect(onTime?.of).toBeGreaterThan(20);
  expect(onTime?.of).toBe(onTime?.outOf);
  expect(early?.of).toBeLessThanOrEqual(onTime?.of ?? 0);
  expect([balance, findings]).toEqual([0, 0]);
  expect(lateOtherwise).toBeGreaterThan(0);
  expect(movedCases).toBeGreaterThanOrEqual(lateOtherwise);
  expect(receipt).toMatchObject({ catalogues: [{ id: "demo-hall" }], profiles: [{ id: "default", version: 1 }] });
});

test("the rule owner's property holds, and has met completed cases", async () => {
  const { completed } = await import("./property.ts");
  expect(completed).toBeGreaterThan(10);
});
