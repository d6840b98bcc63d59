import { civilDateOf, epochMilliseconds, instantSchema, inZone, isZone, localInstantSchema } from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const at = (text: string) => instantSchema.parse(text);

describe("a moment in the hall's local time", () => {
  test.each([
    ["2013-05-01T16:30:00Z", "Asia/Shanghai", "2013-05-02T00:30:00.000+08:00", "past midnight in the hall: the next legal day"],
    ["2013-05-01T18:30:00+02:00", "Asia/Shanghai", "2013-05-02T00:30:00.000+08:00", "said in another offset"],
    ["2013-05-01T00:00:00Z", "Asia/Shanghai", "2013-05-01T08:00:00.000+08:00", "the same day"],
    ["1988-07-01T00:00:00Z", "Asia/Shanghai", "1988-07-01T09:00:00.000+09:00", "China's own summer time of 1986 to 1991"],
    ["2024-03-31T00:59:59Z", "Europe/Amsterdam", "2024-03-31T01:59:59.000+01:00", "the last second of winter time"],
    [
      "2024-03-31T01:00:00Z",
      "Europe/Amsterdam",
      "2024-03-31T03:00:00.000+02:00",
      "the first of summer time: two o'clock never comes",
    ],
    ["2024-10-27T00:30:00Z", "Europe/Amsterdam", "2024-10-27T02:30:00.000+02:00", "half past two for the first time"],
    ["2024-10-27T01:30:00Z", "Europe/Amsterdam", "2024-10-27T02:30:00.000+01:00", "half past two for the second time"],
    ["2024-12-31T23:30:00Z", "Europe/Amsterdam", "2025-01-01T00:30:00.000+01:00", "the next year"],
    ["2024-12-01T12:00:00Z", "Europe/London", "2024-12-01T12:00:00.000+00:00", "an offset in figures, never Z"],
  ])("%s in %s is %s: %s", (utc, zone, local) => {
    expect(inZone(at(utc), zone)).toBe(local);
  });

  test("comes back as it is where it stands in it already", () => {
    expect(inZone(at("2013-05-02T09:30:00+08:00"), "Asia/Shanghai")).toBe("2013-05-02T09:30:00+08:00");
    expect(inZone(at("2024-07-01T09:30:00.5+02:00"), "Europe/Amsterdam")).toBe("2024-07-01T09:30:00.5+02:00");
  });

  test("is the same moment, of the shape that events hold, in whatever zone", () => {
    const zones = ["Asia/Shanghai", "Europe/Amsterdam", "Asia/Kathmandu", "America/St_Johns", "UTC"];
    const moments = fc.date({ min: new Date("1970-01-01"), max: new Date("2099-12-30"), noInvalidDate: true });
    let summer = 0;
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (date, zone) => {
        const local = inZone(at(date.toISOString()), zone);
        if (local.endsWith("+02:00")) summer++;
        expect(localInstantSchema.safeParse(local).success).toBe(true);
        expect(epochMilliseconds(local)).toBe(date.getTime());
        expect(inZone(local, zone)).toBe(local);
      }),
    );
    expect(summer).toBeGreaterThan(5);
  });

  test("has its legal day in its first ten characters", () => {
    expect(civilDateOf(inZone(at("2013-05-01T16:30:00Z"), "Asia/Shanghai"))).toBe("2013-05-02");
  });

  test.each([
    "2013-05-02T01:30:00Z",
    "2013-05-02T09:30:00",
    "2013-05-02T09:30+08:00",
    "2013-05-02 09:30:00+08:00",
    "2013-02-29T09:30:00+08:00",
    "1899-05-02T09:30:00+08:00",
    "2013-05-02T24:00:00+08:00",
  ])("is not written %s", (text) => {
    expect(localInstantSchema.safeParse(text).success).toBe(false);
  });
});

describe("a time zone", () => {
  test("is one that time-zone data know", () => {
    expect(["Asia/Shanghai", "Europe/Amsterdam", "Asia/Yiyang", "Mars/Olympus", ""].map(isZone)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
