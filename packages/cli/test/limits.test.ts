import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultProfile, hunanProduct2018 } from "@banjie/core";
import { beforeAll, describe, expect, test } from "vitest";
import { banjie } from "./listening.ts";

const folder = mkdtempSync(join(tmpdir(), "banjie-limits-"));
const log = join(folder, "hall.jsonl");
const heard = new Map<string, string>();

beforeAll(async () => {
  await banjie(["demo", "--cases", "8", "--out", folder]);
  for (const words of [
    ["due", log],
    ["due", log, "--lang", "zh-CN"],
  ])
    heard.set(words.join(" "), (await banjie(words)).out);
});

interface Standings {
  readonly asOf: string;
  readonly running: number;
  readonly standings: readonly {
    readonly case: string;
    readonly item?: string;
    readonly bundle?: { readonly code: string };
    readonly clock: string;
    readonly due: string;
    readonly isOverdue: boolean;
    readonly usage: { readonly remaining: number };
  }[];
}
interface FallingList {
  readonly falling: readonly { key: string; at: string }[];
}

const standings = async (...words: string[]): Promise<Standings> =>
  JSON.parse((await banjie(["due", log, "--json", ...words])).out) as Standings;
const falling = async (since: string, asOf: string): Promise<FallingList["falling"]> =>
  (JSON.parse((await banjie(["due", log, "--json", "--since", since, "--as-of", asOf])).out) as FallingList).falling;

const day = (number: number): string => `2013-05-${number}T00:00:00+08:00`;

describe("the limits of a log", () => {
  test("are listed as far as they are late or about to be, the first to run out first, in both languages", async () => {
    const { running, standings: list } = await standings();
    expect(running).toBeGreaterThan(list.length);
    expect(list.length).toBeGreaterThan(0);
    expect(list.map(({ due }) => due)).toEqual(list.map(({ due }) => due).toSorted());
    expect(list.every(({ isOverdue, usage }) => isOverdue || usage.remaining <= 2)).toBe(true);
    expect(heard.get(`due ${log}`)).toContain(`limits running: ${running}, late or about to be: ${list.length}`);
    expect(heard.get(`due ${log} --lang zh-CN`)).toContain("超期或将到期");
    expect([...heard.values()].join("")).not.toMatch(/\{\w+\}|undefined/);
  });

  test("are those of the moment that is asked for: what came later is not looked at", async () => {
    const { asOf, standings: list } = await standings("--as-of", day(20), "--within", "30");
    expect(asOf).toBe(day(20));
    const filed = new Map<string, string>();
    for (const line of readFileSync(log, "utf8").trim().split("\n").slice(1)) {
      const { type, stream, at } = JSON.parse(line) as { type: string; stream: string; at: string };
      if (type === "CaseFiled") filed.set(stream.slice("case/".length), at);
      if (type === "ServiceOpened" || type === "ComplaintLodged") filed.set(stream, at);
    }
    expect(list.length).toBeGreaterThan(0);
    for (const { case: id } of list) expect((filed.get(id) ?? "9999") <= day(20)).toBe(true);
  });

  test("are those of bundles as a whole too, under the bundle's name", async () => {
    const { standings: list } = await standings("--as-of", day(24), "--within", "30");
    const wholes = list.filter(({ case: id, item }) => item === undefined && !id.includes("/"));
    expect(wholes.map(({ clock }) => clock)).toContain("jointPromised");
    expect(wholes.every(({ clock, bundle }) => clock.startsWith("joint") && bundle !== undefined)).toBe(true);
  });

  test("that fell due in a week are those of its days, each with its key, once", async () => {
    const week = await falling(day(13), day(20));
    const days = await Promise.all([13, 14, 15, 16, 17, 18, 19].map((from) => falling(day(from), day(from + 1))));
    expect(days.flat().map(({ key }) => key)).toEqual(week.map(({ key }) => key));
    expect(new Set(week.map(({ key }) => key)).size).toBe(week.length);
    expect(week.length).toBeGreaterThan(3);
  });

  test("end with 1 when something is late, else with 0", async () => {
    const { standings: list } = await standings("--as-of", day(20));
    const { code } = await banjie(["due", log, "--as-of", day(20)]);
    expect(code).toBe(list.some(({ isOverdue }) => isOverdue) ? 1 : 0);
    expect((await banjie(["due", log, "--as-of", "2013-05-02T08:00:00+08:00"])).code).toBe(0);
  });

  test("are counted by the profile asked for", async () => {
    const { standings: list } = await standings("--profile", "hunan-product-2018", "--as-of", day(20), "--within", "30");
    expect(list.find(({ clock }) => clock === "legal")?.due).toMatch(/^2013-\d\d-\d\dT\d\d:\d\d:\d\d/);
  });
});

describe("a case that is shown", () => {
  test("says how each limit was reached, and draws its months when asked", async () => {
    const { out } = await banjie(["show", log, "YY-2013-05-T12", "--months"]);
    expect(out).toContain("How each limit was reached");
    expect(out).toContain("20 working days from the day after 2013-05-06 (Administrative Licensing Law art. 42)");
    expect(out).toContain(
      "2013-06-08–06-09 worked instead of another day, counted: 2 working days (notice for 2013 (国办发明电〔2012〕33号))",
    );
    expect(out).toContain("May 2013");
    expect(out).not.toMatch(/ $/m);
  });

  test("tells a machine each limit with how it stands, what it has used, and its derivation", async () => {
    const { out } = await banjie(["show", log, "YY-2013-05-T12", "--json"]);
    const { limits } = JSON.parse(out) as {
      limits: { deadline: { clock: string; due: string }; verdict: string; derivation: { runs: object[] } }[];
    };
    const legal = limits.find(({ deadline }) => deadline.clock === "legal");
    expect(legal).toMatchObject({ deadline: { due: "2013-06-14" }, verdict: "early" });
    expect(legal?.derivation.runs.length).toBeGreaterThan(5);
  });

  test("is that of an earlier moment when asked: what had happened, or what was known, by then", async () => {
    const then = await banjie(["show", log, "YY-2013-05-T12", "--as-of", "2013-05-10T12:00:00+08:00"]);
    expect(then.out).toContain("Legal limit: from 2013-05-06, due 2013-06-06, running");
    expect(then.out).not.toContain("decision ");
    const unknown = await banjie(["show", log, "YY-2013-05-T12", "--known-at", "2013-05-02"]);
    expect([unknown.code, unknown.err.includes("[case.absent]")]).toEqual([3, true]);
  });
});

describe("an order of the hall that is given later", () => {
  test("moves no limit as it stood before", async () => {
    const lines = readFileSync(log, "utf8").trim().split("\n");
    const ofHall = lines.filter((line) => line.includes('"stream":"hall"'));
    const by = { id: "centre-2", role: "centre", unit: "市政务中心" };
    const moved = { order: "停-2", basis: "市政府令第3号", clocks: ["legal"], from: "2013-06-03", to: "2013-06-03" };
    const envelope = {
      v: 1,
      id: "later",
      stream: "hall",
      version: ofHall.length + 1,
      position: lines.length,
      commit: "later",
      by,
    };
    const times = { at: "2013-05-31T18:00:00+08:00", recordedAt: "2013-05-31T10:00:02.000Z" };
    const order = { ...envelope, ...times, type: "ClosureOrdered", data: moved };
    const later = join(folder, "later.jsonl");
    writeFileSync(later, `${[...lines, JSON.stringify(order)].join("\n")}\n`);
    const legal = async (...words: string[]) =>
      (await banjie(["show", later, "YY-2013-05-T12", ...words])).out.match(/Legal limit: from \S+, due (\S+),/)?.[1];
    expect(await legal("--as-of", "2013-05-10T12:00:00+08:00")).toBe("2013-06-06");
    expect(await legal("--as-of", "2013-05-31T18:00:00+08:00")).toBe("2013-06-17");
  });
});

const file = (name: string, content: object): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};

describe("an option that would change nothing", () => {
  test("is refused and not passed over, in both languages", async () => {
    for (const words of [["--from", "2018-10-15"], ["--days", "7"], ["--unit", "month"], ["--batch"]]) {
      const { code, err } = await banjie(["due", log, ...words]);
      expect([code, err]).toEqual([2, expect.stringMatching(/option '--\w+.*' cannot be used with a log/)]);
    }
    for (const words of [
      ["--as-of", day(20)],
      ["--within", "3"],
      ["--since", day(20)],
      ["--profile", "none"],
    ]) {
      const { code, err } = await banjie(["due", "--from", "2018-10-15", "--days", "7", ...words, "--lang", "zh-CN"]);
      expect([code, err]).toEqual([2, expect.stringContaining("须与日志同用")]);
    }
    expect((await banjie(["due", log, "--since", day(20), "--within", "3"])).code).toBe(2);
  });

  test("as is a stretch of time that ends before it begins", async () => {
    const { code, err } = await banjie(["due", log, "--since", day(27), "--as-of", day(20)]);
    expect([code, err]).toEqual([3, expect.stringContaining("[due.backwards]")]);
  });
});

describe("a profile of one's own", () => {
  test("is checked like any other file, each fault with its place", async () => {
    const sound = await banjie(["check", file("own.json", { ...hunanProduct2018, id: "own" })]);
    expect([sound.code, sound.out]).toEqual([0, expect.stringContaining("profile")]);
    const [alert] = defaultProfile.alerts.value;
    const twice = { ...defaultProfile, alerts: { ...defaultProfile.alerts, value: [alert, alert] } };
    const doubled = await banjie(["check", file("doubled.json", twice), "--lang", "zh-CN"]);
    expect(doubled.code).toBe(1);
    expect(doubled.out).toContain("alerts.value[1]");
    const untagged = await banjie(["check", file("untagged.json", { ...defaultProfile, counting: { value: "days" } })]);
    expect(untagged.out).toContain("counting.tag");
  });

  test("that is not there, or not sound, is refused by name", async () => {
    expect((await banjie(["due", log, "--profile", join(folder, "none.json")])).err).toContain("[file.unreadable]");
    const { code, err } = await banjie(["due", log, "--profile", file("bad.json", { ...defaultProfile, version: 0 })]);
    expect([code, err.includes("version")]).toEqual([3, true]);
  });
});
