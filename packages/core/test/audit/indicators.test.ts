import {
  createAudit,
  indicators,
  defaultProfile,
  languages,
  sayIndicator,
  stampEvents,
  type AnyDraft,
  type Event,
  type Indicator,
  type Instant,
  type Judging,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { filing, upTo } from "../case/inOrder.ts";
import { act, wholeCase } from "../given.ts";
import { adoption } from "./logOf.ts";

/** Each act recorded when it happened, unless told otherwise; `by` gives the moment of recording. */
function metIn(
  acts: readonly AnyDraft[],
  recorded: (draft: AnyDraft) => string = ({ at }) => at,
  judging: Judging = {},
): readonly Indicator[] {
  const versions = new Map<string, number>();
  const audit = createAudit(judging);
  for (const [place, draft] of [adoption, ...acts].entries()) {
    const [version, recordedAt] = [(versions.get(draft.stream) ?? 0) + 1, recorded(draft) as Instant];
    versions.set(draft.stream, version);
    const [event] = stampEvents([draft], { commit: `c-${place}`, head: place, recordedAt, versionOf: () => version - 1 });
    if (event) audit.add(event satisfies Event);
  }
  return audit.report().indicators;
}

const names = (met: readonly Indicator[]) => met.map(({ indicator }) => indicator);
const inCase = (id: string, acts: readonly AnyDraft[]) => acts.map((draft) => ({ ...draft, stream: `case/${id}` }));
const fiveCases = (acts: readonly AnyDraft[]) => ["A", "B", "C", "D", "E"].map((id) => inCase(id, acts));

const handledAt = (time: string) => [
  ...upTo.accepted,
  ...(["ExaminationConcluded", "ReviewConcluded", "DecisionMade", "ItemCompleted"] as const).map((type) => act(type, time)),
];

const suspended = (at: string) => metIn([...upTo.examining, act("ItemSuspended", at)]);

const told = (at: string) => metIn([filing("transport", ["application"]), act("SupplementNotified", at)]);

const praised = (seconds: readonly number[]) =>
  seconds.flatMap((second, place) =>
    inCase(String(place), [
      {
        ...act("CaseEvaluated", "2018-10-24 16:00"),
        at: `2018-10-24T16:0${Math.floor(second / 60)}:${String(second % 60).padStart(2, "0")}+08:00` as AnyDraft["at"],
      },
    ]),
  );

const cases = (many: number) =>
  Array.from({ length: many }, (_, place) =>
    inCase(String(place), wholeCase.slice(0, 7)).map((one) => ({
      ...one,
      at: one.at.replace(/:00\+/, `:0${place}+`) as AnyDraft["at"],
    })),
  ).flat();

const tenHoursLate = ({ at, type }: AnyDraft) => (type === "ReviewConcluded" ? "2018-10-18T11:30:00Z" : at);

describe("an indicator", () => {
  test("is met by nothing in a case done at its own pace and recorded as it was done", () => {
    expect(metIn(wholeCase)).toEqual([]);
  });

  test("tells of a case of which acts were recorded more than two days after: how many, by how much, which", () => {
    const met = metIn(wholeCase, ({ at, type }) => (type === "ReviewConcluded" ? "2018-10-22T10:00:00+08:00" : at));
    // From Thursday 10-18 09:30 to Monday 10-22 10:00: four days and half an hour.
    expect(met).toEqual([
      {
        indicator: "backfill.gap",
        params: { acts: 1, hours: 96 },
        cases: ["1"],
        positions: [6],
        at: "2018-10-18T09:30:00+08:00",
      },
    ]);
  });

  test("tells of what was recorded late on the same day, by the hours of the profile that judges", () => {
    const { audit } = defaultProfile;
    const hours = { ...audit.indicators.lateEntryHours, value: 4 };
    const strict = { ...defaultProfile, audit: { ...audit, indicators: { ...audit.indicators, lateEntryHours: hours } } };
    // 09:30 in Hunan is 01:30 in Greenwich: recorded ten hours later, at 11:30 there.
    expect(metIn(wholeCase, tenHoursLate)).toEqual([]);
    expect(metIn(wholeCase, tenHoursLate, { profile: strict })).toMatchObject([
      { indicator: "backfill.gap", params: { hours: 10 } },
    ]);
  });

  test("tells once of late entries of many cases recorded at one moment", () => {
    const met = metIn(fiveCases(upTo.accepted).flat(), () => "2018-11-01T00:00:00Z");
    expect(names(met)).toEqual(["backfill.batch"]);
    expect(met[0]).toMatchObject({ params: { acts: 10 }, cases: ["A", "B", "C", "D", "E"] });
  });

  test("tells of stages passed in one second, and not where the log knows only the day", () => {
    expect(metIn(handledAt("2018-10-16 10:00"))).toMatchObject([
      { indicator: "chain.sameSecond", params: { stages: 3, second: "2018-10-16T10:00:00+08:00" }, cases: ["1"], item: "1" },
    ]);
    expect(metIn(handledAt("2018-10-16 00:00"))).toEqual([]);
  });

  test("tells of a pause begun on the last day of the promise or the day before, counted without it", () => {
    // Promised by 10-24.
    expect(names(suspended("2018-10-22 09:00"))).toEqual([]);
    expect(suspended("2018-10-23 09:00")).toMatchObject([{ indicator: "pause.beforeDue", params: { due: "2018-10-24" } }]);
    expect(names(suspended("2018-10-25 09:00"))).toEqual([]);
  });

  test("tells of a supplement notice on the last day of the five", () => {
    // Filed on Friday 10-12: to be answered by Friday 10-19.
    expect(names(told("2018-10-18 09:00"))).toEqual([]);
    expect(told("2018-10-19 09:00")).toMatchObject([{ indicator: "notice.lastDay", params: { due: "2018-10-19" } }]);
  });

  test("is told of a round that was closed as of one that goes on, each of its own", () => {
    const asked = [filing("transport", ["application"]), act("SupplementNotified", "2018-10-19 09:00")];
    const withdrawn = [...asked, act("ItemWithdrawn", "2018-10-22 09:00")];
    const again = [act("ItemReopened", "2018-11-12 09:00", { to: "filing" }), act("SupplementNotified", "2018-11-19 09:00")];
    // Reopened on Monday 11-12: to be answered by Monday 11-19.
    expect(metIn([...withdrawn, ...again]).map(({ params }) => params)).toMatchObject([
      { due: "2018-10-19" },
      { due: "2018-11-19" },
    ]);
  });

  test("tells of best evaluations that come within a minute through one kind of device", () => {
    expect(metIn([...cases(5), ...praised([0, 10, 20, 30, 40])])).toMatchObject([
      { indicator: "evaluation.burst", params: { evaluations: 5 }, cases: ["0", "1", "2", "3", "4"] },
    ]);
    expect(metIn([...cases(5), ...praised([0, 10, 20, 30, 130])])).toEqual([]);
  });

  test("tells of cases completed in one second, one after another", () => {
    const [before, complete] = [wholeCase.slice(0, 6), wholeCase.slice(6, 7)];
    const spread = fiveCases(before).flatMap((acts, place) =>
      acts.map((one) => ({ ...one, at: one.at.replace(/:00\+/, `:0${place}+`) as AnyDraft["at"] })),
    );
    expect(metIn([...spread, ...fiveCases(complete).flat()])).toMatchObject([
      { indicator: "completion.together", params: { count: 5 }, cases: ["A", "B", "C", "D", "E"] },
    ]);
    expect(metIn([...spread, ...fiveCases(complete).slice(1).flat()])).toEqual([]);
  });

  test("is spoken in both languages, with nothing left open", () => {
    const [gap] = metIn(wholeCase, () => "2018-12-01T00:00:00Z");
    if (!gap) throw new RangeError("Nothing was met");
    expect(sayIndicator(gap, "en")).toBe("Acts recorded late: 8, by up to 1199 hours");
    expect(sayIndicator(gap, "zh-CN")).toBe("8项行为补录，最久相隔1199小时");
    for (const { name, definition } of Object.values(indicators)) {
      for (const language of languages) expect([name[language], definition[language]]).not.toContain("");
    }
  });
});
