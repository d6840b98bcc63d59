import {
  actData,
  createAudit,
  instantSchema,
  judgeCorrection,
  readCase,
  readingOf,
  replayCase,
  deadlines,
  type AnyDraft,
  type CaseEvent,
  type DataOf,
  type FlowActType,
} from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { act, catalogue, countsIn, eventsOf, moment, people, world } from "../given.ts";
import { done, emptyStore, fileCase, openHall, refused } from "../hall/openHall.ts";
import { upTo } from "./inOrder.ts";
import { lawfulCase, turns } from "./randomCase.ts";

type Correction = Partial<DataOf<"RecordCorrected">>;

const correct = (data: Correction, at = "2018-10-30 09:00") => act("RecordCorrected", at, data);

/** The acts of case 1, each recorded on a day of its own: the first on 2018-12-01. */
const recorded = (...acts: readonly AnyDraft<FlowActType>[]): CaseEvent[] =>
  eventsOf(acts).map((event, index) => ({
    ...event,
    recordedAt: instantSchema.parse(`2018-12-${String(index + 1).padStart(2, "0")}T00:00:00Z`),
  }));

const earlierFiling = correct({ version: 1, right: { at: moment("2018-10-11 16:00") } });
const due = (events: readonly CaseEvent[], knownAt?: string) => {
  const item = readCase("1", events, knownAt === undefined ? undefined : instantSchema.parse(knownAt)).items["1"];
  return item && deadlines(item, world, moment("2018-10-15 09:00")).map(({ clock, due: on }) => `${clock} ${on}`);
};

describe("a corrected record", () => {
  const events = recorded(...upTo.filed, earlierFiling);

  test("of the filing's day moves the deadlines that are counted from it", () => {
    // Received Friday 10-12: 15, 16, 17, 18, Friday 19. Received Thursday 10-11: 12, 15, 16, 17, Thursday 18.
    expect(due(events.slice(0, 1))).toEqual(["intake 2018-10-19"]);
    expect(due(events)).toEqual(["intake 2018-10-18"]);
  });

  test("may be read as it was known before, and as it is known since", () => {
    expect(due(events, "2018-12-01T12:00:00Z")).toEqual(["intake 2018-10-19"]);
    expect(due(events, "2018-12-02T00:00:00Z")).toEqual(["intake 2018-10-18"]);
    expect(readingOf(events, instantSchema.parse("2018-11-30T00:00:00Z"))).toEqual([]);
  });

  test("stays in the log as it was written, and the correction beside it", () => {
    const before = JSON.stringify(events);
    expect(readingOf(events).map(({ type, at }) => `${type} ${at}`)).toEqual([
      "CaseFiled 2018-10-11T16:00:00+08:00",
      "RecordCorrected 2018-10-30T09:00:00+08:00",
    ]);
    expect(JSON.stringify(events)).toBe(before);
  });

  test("may be corrected once more: the last content counts, the rest of the record stays", () => {
    const twice = recorded(
      ...upTo.filed,
      earlierFiling,
      correct({ version: 1, right: { data: { channel: "post" } } }),
      correct({ version: 1, right: { at: moment("2018-10-10 10:00"), by: people.applicant } }),
    );
    const [filed] = readingOf(twice);
    expect(filed).toMatchObject({
      at: "2018-10-10T10:00:00+08:00",
      by: people.applicant,
      data: { channel: "post", applicant: "applicant-7" },
    });
    // Received Wednesday 10-10: 11, 12, 15, 16, Wednesday 17.
    expect(due(twice)).toEqual(["intake 2018-10-17"]);
  });
});

describe("a correction is refused", () => {
  const events = recorded(...upTo.examining, earlierFiling);
  const judged = (data: Correction) =>
    judgeCorrection({ at: moment("2018-12-20 09:00"), data: { version: 1, reason: "录入错误", right: {}, ...data } }, events);

  test("of a record that the case does not have", () => {
    expect(judged({ version: 5 })).toMatchObject({ code: "correction.of-nothing", rule: "R-067", params: { version: 5 } });
  });

  test("of a correction: what it mends is to be corrected", () => {
    expect(judged({ version: 4 })).toMatchObject({ code: "correction.of-correction", params: { version: 4 } });
  });

  test("that would not fit the shape of its act, with the place", () => {
    expect(judged({ right: { data: { channel: "pigeon" } } })).toMatchObject({
      code: "correction.unfit",
      params: { version: 1, field: "data.channel" },
    });
    expect(judged({ version: 2, right: { data: { overdue: true } } })?.code).toBe("correction.unfit");
  });

  test("and changes no reading, should a log hold it all the same", () => {
    const odd = [{ version: 9 }, { version: 4 }, { version: 5 }, { right: { data: { channel: "pigeon" } } }];
    for (const data of odd) {
      const held = recorded(...upTo.examining, correct({ version: 1, ...data }), act("ServiceRendered", "2018-11-01 09:00"));
      expect(readingOf(held)).toEqual(held);
    }
  });
});

describe("the hall", () => {
  test("shows a corrected case in its right content, and as it was known at any moment", async () => {
    let clock = "2018-12-01T00:00:00Z";
    const hall = await openHall(emptyStore(() => clock));
    done(await hall.execute(fileCase()));
    clock = "2018-12-05T00:00:00Z";
    const corrected = done(
      await hall.execute({
        type: "CorrectRecord",
        case: "YY-1",
        at: "2018-10-30T09:00:00+08:00",
        by: people.window,
        version: 1,
        reason: "录入错误",
        right: { data: { channel: "post" } },
      }),
    );
    expect(corrected.state).toMatchObject({ version: 2, channel: "post" });
    expect(await hall.case("YY-1")).toEqual(corrected.state);
    const known = async (at: string) => (await hall.case("YY-1", instantSchema.parse(at)))?.channel;
    expect([
      await known("2018-11-30T00:00:00Z"),
      await known("2018-12-04T00:00:00Z"),
      await known("2018-12-05T00:00:00Z"),
    ]).toEqual([undefined, "window", "post"]);
    expect(await hall.case("YY-1", instantSchema.parse("2018-11-30T00:00:00Z"))).toBeUndefined();
  });

  test("refuses a correction that does not fit, and explains why before it is tried", async () => {
    const hall = await openHall(emptyStore());
    done(await hall.execute(fileCase()));
    const wish = {
      type: "CorrectRecord",
      case: "YY-1",
      at: "2018-10-30T09:00:00+08:00",
      by: people.window,
      version: 2,
      reason: "录入错误",
      right: {},
    } as const;
    expect(refused(await hall.execute(wish)).code).toBe("correction.of-nothing");
    expect(await hall.explain(wish)).toMatchObject({
      ok: true,
      value: { allowed: false, reasons: [{ code: "correction.of-nothing" }] },
    });
  });
});

describe("the audit of a corrected case", () => {
  const acts = [
    ...upTo.decided.slice(0, -1),
    act("DecisionMade", "2018-10-22 11:00", { outcome: "refused", reasons: [], remedies: ["可复议"] }),
    act("ItemCompleted", "2018-11-30 09:00"),
    correct({ version: 6, right: { data: { reasons: ["不符合条例第八条"] } } }, "2018-11-30 10:00"),
    correct({ version: 7, right: { at: moment("2018-10-23 09:00") } }, "2018-11-30 11:00"),
  ];
  const events = eventsOf(acts, 1);

  function audited(corrected: boolean) {
    const audit = createAudit();
    const { at, by } = catalogue.adopted;
    const stamp = { id: "a#1", version: 1, position: 1, recordedAt: at, commit: "a" };
    audit.add({ v: actData.CatalogueAdopted.v, stream: "hall", type: "CatalogueAdopted", at, by, data: { catalogue }, ...stamp });
    const numbered = events.map((event, index) => ({ ...event, version: index + 1 }));
    for (const event of numbered) if (corrected || event.type !== "RecordCorrected") audit.add(event);
    return audit.report(moment("2018-12-31 12:00"));
  }

  test("finds what the wrong records break, until they are corrected", () => {
    // Promised by 10-24: as first recorded it was completed on 11-30.
    expect(audited(false).findings.map(({ code }) => code)).toEqual([
      "reasons.missing",
      "deadline.promise-missed",
      "overdue.unexplained",
    ]);
    expect(audited(true).findings).toEqual([]);
  });

  test("counts the right content: on time, in the month in which it really ended", () => {
    expect(countsIn(audited(false).statistics)["市交通运输局 2018-11"]).toEqual({ completed: 1, overdue: 1 });
    expect(countsIn(audited(true).statistics)).toEqual({
      "市交通运输局 2018-10": { received: 1, accepted: 1, completed: 1, early: 1, onTime: 1 },
    });
  });
});

test("a corrected case read in pieces is the case read at once", () => {
  let corrections = 0;
  fc.assert(
    fc.property(turns.map(lawfulCase), fc.nat(40), fc.nat(40), (acts, cut, place) => {
      const [filed] = acts;
      if (!filed) return;
      const version = (place % acts.length) + 1;
      const last = acts.at(-1) ?? filed;
      const correction = { ...correct({ version, right: { by: people.centre } }), at: last.at };
      const events = eventsOf([...acts, correction]).map((event, index) => ({ ...event, version: index + 1 }));
      const reading = readingOf(events);
      corrections += reading[version - 1]?.by.id === people.centre.id ? 1 : 0;
      expect(replayCase("1", reading.slice(cut), replayCase("1", reading.slice(0, cut)))).toEqual(readCase("1", events));
    }),
  );
  expect(corrections).toBeGreaterThan(100);
});
