import { expect, test } from "vitest";
import { instantSchema } from "@banjie/core";
import { simulatedClock } from "@banjie/testing";

test("a simulated clock goes forward when it is told, and never back", () => {
  const clock = simulatedClock("2013-05-02T08:30:00+08:00");
  expect(clock.now()).toBe("2013-05-02T00:30:00.000Z");
  clock.advanceTo(instantSchema.parse("2013-05-02T09:00:00+08:00"));
  clock.advanceTo(instantSchema.parse("2013-05-02T08:45:00+08:00"));
  expect(clock.now()).toBe("2013-05-02T01:00:00.000Z");
});
