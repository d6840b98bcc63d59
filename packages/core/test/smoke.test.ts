import { test, expect } from "vitest";
import { workingCalendar, civilDateSchema } from "@banjie/core";
test("x", () => {
  expect(workingCalendar().after(civilDateSchema.parse("2018-10-15"), 7).on).toBe("2018-10-24");
});
