import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hunanProduct2018, measures, measuresOf } from "@banjie/core";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { changesOf, printChanges } from "../src/print/printChanges.ts";
import { banjie } from "./listening.ts";

const folder = mkdtempSync(join(tmpdir(), "banjie-stats-"));
const log = join(folder, "hall.jsonl");

/** The same log after a filing of 10 May has been entered in July, and after the hall has gone over to cutting its figures in July. */
const late = join(folder, "late.jsonl");
const cutting = join(folder, "cutting.jsonl");
const since = ["--against", "2013-06-30"];

beforeAll(async () => {
  await banjie(["demo", "--cases", "2", "--out", folder]);
  const lines = readFileSync(log, "utf8").trimEnd().split("\n");
  const events = lines.slice(1).map((line) => JSON.parse(line) as { type: string; position: number });
  const filing = events.find(({ type }) => type === "CaseFiled");
  const withOneMore = (commit: string, event: object): string => {
    const recorded = { id: `${commit}#1`, commit, position: events.length + 1, recordedAt: "2013-07-01T01:00:00Z" };
    return `${[...lines, JSON.stringify({ ...event, ...recorded })].join("\n")}\n`;
  };
  writeFileSync(late, withOneMore("late", { ...filing, stream: "case/late", at: "2013-05-10T09:00:00+08:00" }));
  const { item: _item, ...act } = { item: 0, ...filing };
  const adopted = { v: 5, type: "ProfileAdopted", stream: "hall", version: 1000, data: { profile: hunanProduct2018 } };
  writeFileSync(cutting, withOneMore("cutting", { ...act, ...adopted, at: "2013-07-01T09:00:00+08:00" }));
});

type Figure = number | { of: number; outOf: number } | null;
interface Told {
  readonly asOf: string;
  readonly position: number;
  readonly rows: readonly { group: Record<string, string>; figures: Record<string, Figure> }[];
}
const stats = async (...words: string[]): Promise<Told> =>
  JSON.parse((await banjie(["stats", log, "--json", ...words])).out) as Told;
const total = async (measure: string, ...words: string[]): Promise<Figure> =>
  (await stats("--measure", measure, ...words)).rows[0]?.figures[measure] ?? null;

const inPercent = (hundredths: number): string => `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}%`;

/** A share to two digits of a percentage, cut and rounded half up; worked out in whole numbers. */
const cutAndRounded = ({ of, outOf }: { of: number; outOf: number }): readonly [string, string] => [
  inPercent(Math.floor((10_000 * of) / outOf)),
  inPercent(Math.floor((20_000 * of + outOf) / (2 * outOf))),
];

/** Whether the completion rate stands with the note on rates above 100 %. */
const isNoted = async (...words: string[]): Promise<boolean> =>
  (await banjie(["stats", log, "--measure", "completionRate", ...words])).out.includes("not the same items above and below");

/** The filings by one dimension, for a person. */
const filingsBy = async (dimension: string, language: string) => {
  const words = ["stats", log, "--by", dimension, "--measure", "received", "--lang", language];
  return (await banjie(words)).out;
};

describe("the statistics of a log", () => {
  test("know by a moment what had been recorded by then, by a day what by its end", async () => {
    const [morning, noon, day] = await Promise.all(
      ["2013-05-20T09:00:00+08:00", "2013-05-20T12:00:00+08:00", "2013-05-20"].map((knownAt) => stats("--known-at", knownAt)),
    );
    expect(morning!.position).toBeLessThan(noon!.position);
    expect(noon!.position).toBeLessThan(day!.position);
  });

  test("are told in both languages, with as of when and up to which position", async () => {
    const [english, chinese] = [await banjie(["stats", log]), await banjie(["stats", log, "--by", "month"], "zh-CN")];
    expect(english.code).toBe(0);
    expect(english.out).toMatch(/all time; as of 2013-05-31 \d\d:\d\d; up to position \d+ of the log/);
    expect(english.out).toMatch(/on-time rate +│ +\d+\.\d\d % │ +\d+\/\d+ │ █+/);
    expect(chinese.out).toMatch(/│ 2013-05 │ +\d+ │ +\d+ │/);
    expect(chinese.out).toContain("按时办结率");
    expect(chinese.out).toContain("走势");
    expect(english.out + chinese.out).not.toMatch(/\{\w+\}|undefined/);
  });

  test("known by a day name that day, not its last moment", async () => {
    expect((await banjie(["stats", log, "--known-at", "2013-05-17"])).out).toContain("As it was known on 2013-05-17\n");
  });

  test("say beside a rate above 100 % why it may be, of the whole and of groups", async () => {
    // On 8 May two items were filed and five completed; in the whole month more were filed.
    expect(await total("completionRate", "--period", "2013-05-08")).toEqual({ of: 5, outOf: 2 });
    expect([await isNoted("--period", "2013-05-08"), await isNoted("--period", "2013-05-08", "--by", "month")]).toEqual([
      true,
      true,
    ]);
    expect(await isNoted("--by", "month")).toBe(false);
  });

  test("name their groups as people call them, and a bundle beside its code", async () => {
    expect(await filingsBy("kind", "zh-CN")).toMatch(/承诺件[\s\S]*│/);
    expect(await filingsBy("channel", "zh-CN")).toContain("窗口");
    expect(await filingsBy("mode", "en")).toContain("by appointment");
    expect(await filingsBy("bundle", "zh-CN")).toContain("LB-02 建设工程规划与施工许可一件事");
  });

  test("are those of the audit", async () => {
    const { totals } = JSON.parse((await banjie(["audit", log, "--json"])).out) as { totals: Record<string, Figure> };
    for (const id of ["received", "completed", "onTimeRate", "earlyRate", "open"]) expect(await total(id)).toEqual(totals[id]);
  });

  test("by groups add up to the whole, as a table for other programs too", async () => {
    const { out } = await banjie(["stats", log, "--by", "department,kind", "--measure", "completed", "--csv"]);
    const rows = parse<Record<string, string>>(out, { columns: true });
    expect(Object.keys(rows[0] ?? {})).toEqual([
      "department",
      "kind",
      "measure",
      "of",
      "outOf",
      "value",
      "unit",
      "period",
      "asOf",
      "knownAt",
      "position",
      "countedBy",
    ]);
    expect(rows[0]).toMatchObject({
      asOf: expect.stringContaining("2013-05-"),
      knownAt: "",
      position: expect.stringMatching(/^\d+$/),
    });
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.reduce((sum, { value }) => sum + Number(value), 0)).toBe(await total("completed"));
  });

  test("of a period are of that period only, and always say what stands beside them", async () => {
    const halves = [
      await total("received", "--period", "2013-05-01..2013-05-15"),
      await total("received", "--period", "2013-05-16..2013-05-31"),
    ];
    expect(Number(halves[0]) + Number(halves[1])).toBe(await total("received", "--period", "2013-Q2"));
    expect(await stats("--measure", "onTimeRate", "--period", "2012")).toMatchObject({
      rows: [{ group: {}, figures: { onTimeRate: null, overdueOpen: 0 } }],
    });
    expect((await stats("--measure", "onTimeRate")).rows[0]?.figures).toHaveProperty("overdueOpen");
  });

  test("read up to a position, or as of a moment, are those of the log as it was", async () => {
    const early = await stats("--measure", "received", "--up-to", "40");
    expect(early.position).toBe(40);
    expect(early.rows[0]?.figures["received"]).toBeLessThan(Number(await total("received")));
    const then = await stats("--measure", "received", "--as-of", "2013-05-10T18:00:00+08:00");
    expect(then.asOf).toBe("2013-05-10T18:00:00+08:00");
    expect(then.rows[0]?.figures["received"]).toEqual(await total("received", "--period", "2013-05-01..2013-05-10"));
  });

  test("as of a day are those of its end", async () => {
    const day = await stats("--measure", "received,meanWindowScore", "--as-of", "2013-05-31");
    expect(day.asOf).toBe("2013-05-31T23:59:59.999+08:00");
    expect(day.rows).toEqual((await stats("--measure", "received,meanWindowScore", "--as-of", "2013-06-01T00:00:00+08:00")).rows);
    // The month of the windows is over, as it is not when the last act of its last day is done.
    expect(day.rows[0]?.figures["meanWindowScore"]).not.toBeNull();
    expect(await total("meanWindowScore")).toBeNull();
  });

  test("read up to a position beyond the end of the log say so, and where it ends", async () => {
    const { position } = await stats("--measure", "received");
    const { code, out, err } = await banjie(["stats", log, "--json", "--measure", "received", "--up-to", String(position + 1)]);
    expect([code, err]).toEqual([0, `Position ${position + 1} is not reached: what is in sight of the log ends at ${position}`]);
    expect(JSON.parse(out)).toMatchObject({ position, upTo: position + 1 });
    expect((await banjie(["stats", log, "--up-to", String(position)])).err).toBe("");
    expect((await banjie(["stats", log, "--up-to", "1000000"], "zh-CN")).err).toContain("日志没有第 1000000 号事件");
  });

  test("that late entries have changed since are shown as they were and as they are", async () => {
    const { code, out } = await banjie([
      "stats",
      late,
      "--measure",
      "received,onlineRate",
      "--period",
      "2013-05",
      "--json",
      ...since,
    ]);
    const before = await total("received", "--period", "2013-05");
    expect(code).toBe(1);
    const { changes } = JSON.parse(out) as { changes: { measure: string; before: Figure; after: Figure }[] };
    expect(changes.map(({ measure }) => measure)).toEqual(["received", "onlineRate"]);
    expect(changes[0]).toMatchObject({ before, after: Number(before) + 1 });
    expect((await banjie(["stats", late, ...since])).out).toContain("Changed since 2013-06-30:");
    const csv = parse<Record<string, string>>(
      (await banjie(["stats", late, "--measure", "received,onlineRate", "--csv", ...since])).out,
      { columns: true },
    );
    expect(csv.map(({ measure }) => measure)).toEqual(["received", "onlineRate"]);
    expect(csv[0]).toMatchObject({ before: `${Number(before)}`, after: `${Number(before) + 1}`, unit: "count" });
    // A rate tells what it was made of, and all of them what they hold for.
    const rate = changes[1] as { before: { of: number; outOf: number }; after: { of: number; outOf: number } };
    expect(rate.after.outOf).toBe(rate.before.outOf + 1);
    expect(csv[1]).toMatchObject({
      beforeOf: `${rate.before.of}`,
      beforeOutOf: `${rate.before.outOf}`,
      afterOf: `${rate.after.of}`,
      afterOutOf: `${rate.after.outOf}`,
      asOf: expect.stringContaining("2013-05-31T"),
      against: "2013-06-30",
      knownAt: "",
      position: `${(await stats("--measure", "received")).position + 1}`,
    });
    const { code: same, out: nothing } = await banjie(["stats", log, ...since]);
    expect([same, nothing.includes("Nothing has changed since 2013-06-30")]).toEqual([0, true]);
  });

  test("that print alike are told apart by what they were made of", () => {
    const [onTime] = measuresOf("onTimeRate");
    const [before, after] = [
      { of: 2051, outOf: 3803 },
      { of: 2052, outOf: 3805 },
    ].map((value) => [{ group: {}, figures: { onTimeRate: value } }]);
    const paper = { day: "2013-06-30", by: [], bundleNames: {}, rounding: { digits: 2, mode: "halfUp" } } as const;
    const told = printChanges({ ...paper, changes: changesOf(before!, after!, [onTime!]) }, "en");
    expect(told).toMatch(/on-time rate │ 53\.93 % │ +2051\/3803 │ 53\.93 % │ +2052\/3805/);
  });

  test("have measures that are listed, each with its definition", async () => {
    const { out } = await banjie(["stats", "--list"], "zh-CN");
    for (const { id, name, definition } of measures) expect(out).toContain(`${id}  ${name["zh-CN"]}\n  ${definition["zh-CN"]}`);
    expect(JSON.parse((await banjie(["stats", "--list", "--json"])).out)).toHaveLength(measures.length);
    expect(parse((await banjie(["stats", "--list", "--csv"])).out)).toHaveLength(measures.length + 1);
  });

  test.each([
    [["--by", "colour"], "Cannot group by colour"],
    [["--by", "month,department,month"], "month is named twice"],
    [["--as-of", "May"], "Neither a day nor a moment: May"],
    [["--measure", "recieved"], "There is no measure recieved"],
    [["--period", "2013-13"], "Not a period: 2013-13"],
  ])("asked for with %s are refused, with the reason", async (words, reason) => {
    const { code, err } = await banjie(["stats", log, ...words]);
    expect([code, err.includes(reason)]).toEqual([2, true]);
  });

  test("need a log, and one with acts in it", async () => {
    expect((await banjie(["stats"])).code).toBe(2);
    expect((await banjie(["stats", join(folder, "none.jsonl")])).code).toBe(3);
  });
});

const verify = async (name: string, content: string, ...words: string[]) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return banjie(["verify", file, "--log", log, ...words]);
};
const claims = (...list: object[]): string => JSON.stringify({ banjie: "claims", claims: list });

describe("published figures", () => {
  test("are recomputed: equal, different with both values, or not to be judged", async () => {
    const received = Number(await total("received"));
    const list = [
      { measure: "received", value: String(received), period: "2013" },
      { measure: "received", value: String(received + 1), period: "2013" },
      { measure: "onTimeRate", value: "100 %", period: "2012" },
      { measure: "onTimeRate", value: "17" },
      { measure: "received", value: "1", position: 1_000_000 },
    ];
    const { code, out } = await verify("claims.json", claims(...list), "--json");
    const verdicts = JSON.parse(out) as { kind: string; shown?: string; why?: { code: string } }[];
    expect(code).toBe(1);
    expect(verdicts.map(({ kind }) => kind)).toEqual(["equal", "different", "notJudged", "notJudged", "notJudged"]);
    expect(verdicts[1]?.shown).toBe(String(received));
    expect(verdicts.slice(2).map(({ why }) => why?.code)).toEqual([
      "claim.no-population",
      "claim.unit",
      "claim.position-unreached",
    ]);
    const told = await verify("claims.json", claims(...list));
    expect(told.out).toContain("5 published figures: 1 equal, 1 different, 3 not to be judged");
    expect(told.out).not.toMatch(/\{\w+\}|undefined/);
  });

  test("made at a position are true for it, and say what later records have made of them", async () => {
    const received = Number(await total("received"));
    const early = await total("received", "--up-to", "40");
    expect((await verify("early.csv", `measure,value,position\nreceived,${JSON.stringify(early)},40\n`)).code).toBe(0);
    const csv = `measure,value,knownAt\nreceived,${JSON.stringify(received)},2013-06-30T23:59:59+08:00\n`;
    const { code, out } = await verify("june.csv", csv, "--log", late);
    expect(code).toBe(0);
    expect(out).toContain(`equal; later records make it ${received + 1}`);
  });

  test("are held against what the place would have printed when they were published", async () => {
    const { rows } = await stats("--by", "department", "--measure", "earlyRate");
    const row = rows.find(
      ({ figures: { earlyRate: rate } }) => rate && typeof rate === "object" && cutAndRounded(rate)[0] !== cutAndRounded(rate)[1],
    );
    const [cut, rounded] = cutAndRounded(row?.figures["earlyRate"] as { of: number; outOf: number });
    const { department } = row?.group ?? {};
    const asOf = "2013-06-30T18:00:00+08:00";
    const lines = [
      ["measure", "department", "value", "asOf", "rounding"],
      ["earlyRate", department, rounded, asOf, ""],
      ["earlyRate", department, cut, asOf, ""],
      ["earlyRate", department, cut, "", ""],
      ["earlyRate", department, rounded, "", ""],
      ["earlyRate", department, rounded, "", "halfUp"],
    ];
    const { out } = await verify("cut.csv", lines.map((cells) => cells.join(",")).join("\n"), "--log", cutting);
    const told = out.split("\n").filter((line) => line.includes(department ?? ""));
    expect(told.map((line) => /equal|different/.exec(line)?.[0])).toEqual(["equal", "different", "equal", "different", "equal"]);
    const computed = [rounded, rounded, cut, cut, rounded].map((value) => value.replace("%", " %"));
    expect(told.map((line, index) => line.includes(computed[index] ?? "—"))).toEqual(lines.slice(1).map(() => true));
  });

  test("in a CSV may speak of a group, by the names of the dimensions", async () => {
    const { rows } = await stats("--by", "department", "--measure", "earlyRate,jointGain");
    const [early, gain] = ["earlyRate", "jointGain"].map((id) => {
      const { group, figures } = rows.find((row) => row.figures[id] !== null) ?? { group: {}, figures: {} };
      const { of, outOf } = figures[id] as { of: number; outOf: number };
      return `${id},${of}/${outOf},"${group["department"]}"`;
    });
    const { code, out } = await verify(
      "groups.csv",
      ["measure,value,department", early, gain, "earlyRate,1/7,"].join("\n"),
      "--json",
    );
    expect(code).toBe(1);
    expect((JSON.parse(out) as { kind: string }[]).map(({ kind }) => kind)).toEqual(["equal", "equal", "different"]);
  });

  test("are what stats writes as a table: each is equal, until a figure or what it was made of is another", async () => {
    const words = ["--by", "department,month", "--measure", "completed,onTimeRate,meanDays,hallHours,hallShare,jointGain"];
    const scope = ["--period", "2013-05-06..2013-05-24", "--as-of", "2013-05-24", "--known-at", "2013-05-30"];
    const { out } = await banjie(["stats", log, ...words, ...scope, "--csv"]);
    const { code, out: told } = await verify("own.csv", out, "--json");
    const kinds = (JSON.parse(told) as { kind: string }[]).map(({ kind }) => kind);
    expect([code, new Set(kinds)]).toEqual([0, new Set(["equal"])]);
    expect(kinds.length).toBe(out.trimEnd().split("\n").length - 1);
    const line = out.split("\n").find((one) => one.includes("onTimeRate") && !one.includes(",,,")) ?? "";
    const [head = ""] = out.split("\n");
    const cells = line.split(",");
    const place = head.split(",").indexOf("outOf");
    const forged = cells.toSpliced(place, 1, String(Number(cells[place]) + 1)).join(",");
    const { out: found } = await verify("forged.csv", [head, line, forged].join("\n"));
    expect(found).toContain("1 equal, 1 different");
    expect(found).toContain(`(${cells[place - 1]}/${Number(cells[place]) + 1})`);
  });

  test("counted otherwise than by the log's own profile and calendar say so, and are not judged by those", async () => {
    const words = ["--measure", "onTimeRate", "--profile", hunanProduct2018.id];
    const by = `${hunanProduct2018.id}@${hunanProduct2018.version}`;
    const notices = join(folder, "notices.json");
    writeFileSync(
      notices,
      JSON.stringify({ banjie: "notices", notices: [{ kind: "closure", basis: "市政府通知", off: ["2013-05-08"] }] }),
    );
    expect((await banjie(["stats", log, ...words])).out).toContain(`Counted by ${by} in place of the log's own profile\n`);
    expect((await banjie(["stats", log, "--notices", notices, "--lang", "zh-CN"])).out).toContain("不按日志自有的日历\n");
    expect(await stats(...words)).toMatchObject({ countedBy: by });
    expect(await stats("--measure", "onTimeRate")).not.toHaveProperty("countedBy");
    const { out } = await banjie(["stats", log, ...words, "--csv"]);
    const [own, asCounted] = [await verify("hunan.csv", out), await verify("hunan.csv", out, "--profile", hunanProduct2018.id)];
    expect([own.code, asCounted.code]).toEqual([1, 0]);
    expect(own.out).toContain(`not to be judged: It was counted by ${by}, by which the log is not counted here`);
  });

  test("of a group that the log does not know are not judged, however little is claimed; of one that it knows nothing may be true", async () => {
    const { rows } = await stats("--by", "department", "--measure", "received");
    const department = rows[0]?.group["department"] ?? "";
    const groups = [
      { department: "市没有这个局" },
      { department, window: "no such window" },
      { bundle: "LB-99" },
      { month: "2013-13" },
      { kind: "immediat" },
      { department, month: "2013-08" },
      { channel: "kiosk" },
      { mode: "agency+appointment" },
      { bundle: "GTLB-04", department: "市卫生局" },
    ];
    const list = groups.map((where) => ({ measure: "received", value: "0", where }));
    const { code, out } = await verify("groups.json", claims(...list), "--json");
    expect(code).toBe(1);
    const verdicts = JSON.parse(out) as { kind: string; why?: { code: string; params: object } }[];
    expect(verdicts.map(({ kind }) => kind)).toEqual(groups.map((_, place) => (place < 5 ? "notJudged" : "equal")));
    expect(verdicts[1]?.why).toMatchObject({
      code: "claim.group-unknown",
      params: { dimension: "window", group: "no such window" },
    });
    const { out: told } = await verify("groups.json", claims(...list));
    expect(told).toContain("not to be judged: The log knows no department 市没有这个局");
  });

  test("that cannot be read are refused with their place", async () => {
    const list = claims(
      { measure: "recieved", value: "1" },
      { measure: "received", value: "many" },
      { measure: "open", value: "1", period: "soon" },
    );
    const { code, err } = await verify("wrong.json", list);
    expect(code).toBe(3);
    expect(err).toContain("claims[0].measure There is no measure recieved [claim.measure-unknown]");
    expect(err).toContain("claims[1].value Not a figure: many");
    expect(err).toContain("claims[2].period Not a period: soon");
    expect((await verify("wrong.csv", 'measure,value\n"received,1\n')).err).toContain("is not CSV");
    expect((await banjie(["verify", join(folder, "absent.csv"), "--log", log])).err).toContain("Cannot read");
  });
});
