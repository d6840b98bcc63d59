import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAudit, logHeader, type Event, type Language } from "@banjie/core";
import { beforeAll, describe, expect, test } from "vitest";
import { printAudit } from "../src/print/printAudit.ts";
import { banjie } from "./listening.ts";

function told(language: Language): string {
  const audit = createAudit();
  audit.addUnknown({ stream: "hall", position: 4, type: "HallClosed" });
  audit.addUnknown({ stream: "hall", position: 7, type: "HallClosed" });
  audit.addUnknown({ stream: "case/B", position: 9, type: "ItemFrozen" });
  const paper = { header: logHeader("测试大厅"), report: audit.report(), isDamaged: false, columns: 100, listFindings: false };
  return printAudit({ ...paper, language });
}

test("acts that are not known are told apart: those of a case leave that unjudged, those of the hall all that came after", () => {
  expect(told("zh-CN")).toContain("1 个事件的行为不认识，所在办件不作评判：ItemFrozen");
  expect(told("zh-CN")).toContain(
    "大厅的行为有 2 个不认识：HallClosed；第 4 号事件之后还有行为的办件、投诉、服务和窗口不作评判，其余按此前已知的评判",
  );
  expect(told("en")).toContain("Events of unknown acts: 1; their cases are not judged: ItemFrozen");
  expect(told("en")).toContain("Acts of the hall that are not known: 2: HallClosed; no case,");
});

/** The table without the position that it was made at. */
const ofTheWhole = (table: string): string => {
  writeFileSync(table, readFileSync(table, "utf8").replaceAll(/,\d+,(?=[^,]*$)/gm, ",,"));
  return table;
};
const verdicts = async (file: string, against: string): Promise<{ kind: string; why?: { code: string } }[]> =>
  JSON.parse((await banjie(["verify", file, "--log", against, "--json"])).out) as { kind: string }[];

describe("figures of a log with acts that are not known", () => {
  const folder = mkdtempSync(join(tmpdir(), "banjie-unknown-"));
  const [log, ofHall, ofCase, last] = ["hall", "ofHall", "ofCase", "last"].map((name) => join(folder, `${name}.jsonl`)) as Four;
  type Four = [string, string, string, string];
  const known = { at: 0, day: "", stream: "" };

  beforeAll(async () => {
    await banjie(["demo", "--cases", "2", "--out", folder]);
    const [header = "", ...lines] = readFileSync(log, "utf8").trimEnd().split("\n");
    const events = lines.map((line) => JSON.parse(line) as Event);
    /** The log with one more act after a position. */
    const withOneMore = (file: string, position: number, stream: string): void => {
      const before = events.slice(0, position);
      const later = events.slice(position).map((event) => ({
        ...event,
        position: event.position + 1,
        version: event.stream === stream ? event.version + 1 : event.version,
      }));
      const version = before.filter((event) => event.stream === stream).length + 1;
      const act = { ...before.at(-1), id: "u#1", commit: "u", type: "Frozen", stream, version, position: position + 1 };
      const { item: _item, ...unknown } = { item: 0, ...act, ...(later[0] && { recordedAt: later[0].recordedAt }) };
      writeFileSync(file, `${[header, ...[...before, unknown, ...later].map((event) => JSON.stringify(event))].join("\n")}\n`);
    };
    const days = [...new Set(events.map(({ recordedAt }) => recordedAt.slice(0, 10)))];
    known.day = days[Math.floor(days.length / 2)] ?? "";
    // Recorded in UTC: what is of the next day there is of the next day in the hall.
    known.at = events.findIndex(({ recordedAt }) => recordedAt.slice(0, 10) > known.day);
    known.stream = events.find(({ type }) => type === "CaseFiled")?.stream ?? "";
    withOneMore(ofHall, known.at, "hall");
    withOneMore(ofCase, events.length, known.stream);
    withOneMore(last, events.length, "hall");
  });

  const tableOf = async (...words: string[]): Promise<string> => {
    const file = join(folder, "table.csv");
    writeFileSync(file, (await banjie(["stats", log, "--csv", ...words])).out);
    return file;
  };
  test("that were made before the act are as true as they were, and nothing is said of what became of them", async () => {
    for (const outlook of [
      ["--up-to", String(known.at)],
      ["--known-at", known.day],
      ["--as-of", known.day],
    ]) {
      const verified = await verdicts(await tableOf("--measure", "received,completed", ...outlook), ofHall);
      expect(verified.map(({ kind }) => kind)).toEqual(["equal", "equal"]);
      expect(verified.filter((one) => "now" in one)).toEqual([]);
    }
  });

  test("that are counted from what is left out are not judged, whether they are verified or audited", async () => {
    const file = join(folder, "whole.json");
    const claims = [
      { measure: "received", value: "1" },
      { measure: "completed", value: "1" },
    ];
    writeFileSync(file, JSON.stringify({ banjie: "claims", claims }));
    const verified = await verdicts(file, ofHall);
    expect(verified.map(({ kind, why }) => [kind, why?.code])).toEqual(claims.map(() => ["notJudged", "claim.left-out"]));
    const audit = JSON.parse((await banjie(["audit", ofHall, "--claims", file, "--json"])).out) as { claims: { kind: string }[] };
    expect(audit.claims.map(({ kind }) => kind)).toEqual(["notJudged", "notJudged"]);
  });

  test("of other departments, and of complaints, are judged where the act is one of a case", async () => {
    const table = await tableOf("--measure", "received", "--by", "department");
    const verified = await verdicts(ofTheWhole(table), ofCase);
    const kinds = Object.groupBy(verified, ({ kind }) => kind);
    expect([kinds["notJudged"]?.length, kinds["different"]]).toEqual([1, undefined]);
    expect(kinds["equal"]?.length).toBeGreaterThan(1);
    const complaints = await tableOf("--measure", "complaintsReceived");
    expect((await verdicts(ofTheWhole(complaints), ofCase)).map(({ kind }) => kind)).toEqual(["equal"]);
  });

  test("say how many cases, and how many dossiers, are left out: what was not yet recorded is not", async () => {
    const stats = async (...words: string[]) =>
      JSON.parse((await banjie(["stats", ofHall, "--json", ...words])).out) as { unjudged: { cases: number; dossiers: number } };
    const { cases, dossiers } = (await stats()).unjudged;
    expect(Math.min(cases, dossiers)).toBeGreaterThan(0);
    expect((await banjie(["stats", ofHall])).out).toContain(`cases ${cases}; complaints, services and windows ${dossiers}\n`);
    expect((await banjie(["stats", ofHall, "--lang", "zh-CN"])).out).toContain(
      `办件 ${cases} 个，投诉、服务和窗口 ${dossiers} 个`,
    );
    expect((await stats("--known-at", known.day)).unjudged).toEqual({ cases: 0, dossiers: 0 });
    const audit = await banjie(["audit", ofHall, "--json", "--known-at", known.day]);
    expect(JSON.parse(audit.out)).toMatchObject({ unknownActs: [], position: known.at });
  });

  test("reach as far as the audit does where the act is the last, and a list of what is due says that it is there", async () => {
    const [stats, audit] = await Promise.all([banjie(["stats", last, "--json"]), banjie(["audit", last, "--json"])]);
    const { position } = JSON.parse(stats.out) as { position: number };
    expect(JSON.parse(audit.out)).toMatchObject({ position });
    expect((await banjie(["due", last])).err).toContain("Acts in the log that are not known: 1: Frozen");
    expect((await banjie(["due", log])).err).not.toContain("not known");
  });

  test("are not said of a case as it was known before", async () => {
    const id = known.stream.slice("case/".length);
    const [now, then] = [await banjie(["show", ofCase, id]), await banjie(["show", ofCase, id, "--known-at", known.day])];
    expect([now.out, then.out].map((out) => out.includes("acts unknown to this version"))).toEqual([true, false]);
  });
});
