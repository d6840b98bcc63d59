import { epochMilliseconds, inZone, instantSchema } from "@banjie/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { localTimes } from "../src/time/localTimes.ts";

const moment = fc
  .date({ min: new Date("1970-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => instantSchema.parse(date.toISOString()));

test.each(["Asia/Shanghai", "Europe/Amsterdam", "America/St_Johns", "Australia/Lord_Howe", "UTC"])(
  "in %s the quick way says what core says",
  (zone) => {
    const local = localTimes(zone);
    fc.assert(fc.property(moment, (at) => local(at) === inZone(at, zone)));
  },
);

test("a day on which the clocks change is rewritten hour by hour", () => {
  const local = localTimes("Europe/Amsterdam");
  expect(local(instantSchema.parse("2011-10-30T00:59:59Z"))).toBe("2011-10-30T02:59:59+02:00");
  expect(local(instantSchema.parse("2011-10-30T01:00:00Z"))).toBe("2011-10-30T02:00:00+01:00");
});

test("every digit of a second stays, and what is in local time stays as it is written", () => {
  const local = localTimes("Asia/Shanghai");
  expect(local(instantSchema.parse("2013-05-02T01:30:00.1234567Z"))).toBe("2013-05-02T09:30:00.1234567+08:00");
  expect(local(instantSchema.parse("2013-05-02T09:30:00+08:00"))).toBe("2013-05-02T09:30:00+08:00");
});

test("the moment itself never changes", () => {
  const local = localTimes("Europe/Amsterdam");
  fc.assert(fc.property(moment, (at) => epochMilliseconds(local(at)) === epochMilliseconds(at)));
});
