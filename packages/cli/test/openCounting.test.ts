import { civilDateSchema, logHeader, readNotices } from "@banjie/core";
import { expect, test } from "vitest";
import { calendarOfLog, openCounting } from "../src/openCounting.ts";

const day = (text: string) => civilDateSchema.parse(text);
/** A hall that closes for two weeks of October by a notice of its own, and knows no other. */
const own = { kind: "yearly", number: "本地〔2018〕1号", publishedOn: "2018-01-02", year: 2018, off: ["2018-10-15/2018-10-26"] };
const notices = readNotices({ banjie: "notices", notices: [own] }, []);
if (!notices.ok) throw new Error(JSON.stringify(notices.error));
const header = { ...logHeader("测试大厅"), notices: notices.value };

const calendarAsKnown = async (on?: string) => {
  const asked = await openCounting(on === undefined ? {} : { knownAt: day(on) });
  if (!asked.ok) throw new Error("Nothing was asked that could fail");
  return calendarOfLog(header, asked.value);
};

const works = async (on: string | undefined, ...days: readonly string[]) => {
  const calendar = await calendarAsKnown(on);
  return days.map((one) => calendar.isWorkingDay(day(one)));
};

test("a log's own calendar counts as it was known on a day; the State Council's does not take its place", async () => {
  // 10-01 is a holiday of the State Council's only, 10-16 of the hall's own.
  expect(await works(undefined, "2018-10-01", "2018-10-16")).toEqual([true, false]);
  expect(await works("2019-12-31", "2018-10-01", "2018-10-16")).toEqual([true, false]);
  expect(await works("2018-01-01", "2018-10-01", "2018-10-16")).toEqual([true, true]);
});
