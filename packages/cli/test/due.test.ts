import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { run } from "../src/run.ts";
import { banjie, type Heard } from "./listening.ts";

const folder = mkdtempSync(join(tmpdir(), "banjie-due-"));

/** A file of notices. */
function noticeFile(name: string, ...notices: object[]): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ banjie: "notices", notices }));
  return path;
}

const of2027 = {
  kind: "yearly",
  year: 2027,
  publishedOn: "2026-11-05",
  off: ["2027-01-01/2027-01-03", "2027-02-05/2027-02-11"],
  work: ["2027-02-20"],
};
const guangxi = { kind: "regional", region: "广西", year: 2027, off: ["2027-04-09"] };
const closure = { kind: "closure", basis: "市政府令第3号", off: ["2027-01-05"] };
const notices = noticeFile("notices.json", of2027, guangxi, closure);

const due = (...words: string[]): Promise<Heard> => banjie(["due", ...words]);

async function dueJson(...words: string[]): Promise<unknown> {
  const { code, out } = await due(...words, "--json");
  expect(code).toBe(0);
  return JSON.parse(out);
}

const dueByFile = async (...words: string[]): Promise<string> => (await due(...words, "--notices", notices)).out;

/** What a batch is answered, line by line. */
async function batch(input: string, ...words: string[]): Promise<{ code: number; lines: Record<string, unknown>[] }> {
  const { code, out } = await banjie(["due", "--batch", ...words], "en", input);
  return { code, lines: out === "" ? [] : out.split("\n").map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe("a period", () => {
  test("is answered in a sentence, with the days that do not count", async () => {
    const { code, out } = await due("--from", "2024-09-18", "--days", "15");
    expect(code).toBe(0);
    expect(out).toMatch(/^15 working days from Wed 2024-09-18: due on Mon 2024-10-14\n/);
    expect(out).toContain("Not counted:\n  2024-09-18: the day it begins with (Civil Code art. 201)\n  days of weekends: 4\n");
    expect(out).toContain("  2024-10-01 – 2024-10-07: notice for 2024 (国办发明电〔2023〕7号)\n");
    expect(out).toContain(
      "Working by notice:\n  2024-09-29: notice for 2024 (国办发明电〔2023〕7号)\n  2024-10-12: notice for 2024 (国办发明电〔2023〕7号)",
    );
    expect(out).toContain("\n14*  15  15");
  });

  test("is answered in Chinese", async () => {
    const { out } = await due("--from", "2018-10-15", "--days", "7", "--lang", "zh-CN");
    expect(out).toMatch(/^自 2018-10-15（周一） 起 7 个工作日，至 2018-10-24（周三） 届满\n/);
    expect(out).toContain("2018年10月\n");
    expect(out).toContain("24止  7");
  });

  test("is answered for a machine", async () => {
    expect(await dueJson("--from", "2018-10-15", "--days", "7")).toEqual({
      from: "2018-10-15",
      days: 7,
      unit: "workingDay",
      dueOn: "2018-10-24",
      provisional: false,
      rests: [{ from: "2018-10-20", to: "2018-10-21", because: "week" }],
      madeUp: [],
    });
  });

  test("in months ends on the same day, or on the next working day (民法典 art. 203)", async () => {
    // 2024-09-05 + 1 month = 10-05; October 1–7 rest: Tue 8.
    const { out } = await due("--from", "2024-09-05", "--days", "1", "--unit", "month");
    expect(out).toMatch(/^1 month from Thu 2024-09-05: due on Tue 2024-10-08\n/);
    expect(out).toContain("(Civil Code art. 203):\n  2024-10-05 – 2024-10-07: notice for 2024 (国办发明电〔2023〕7号)");
    // 2024-01-31 + 1 month = 02-29, a Thursday.
    expect(await dueJson("--from", "2024-01-31", "--days", "1", "--unit", "month")).toMatchObject({ dueOn: "2024-02-29" });
    // 2018-10-15 + 10 days = Thu 25.
    expect(await dueJson("--from", "2018-10-15", "--days", "10", "--unit", "naturalDay")).toMatchObject({
      dueOn: "2018-10-25",
      rests: [],
    });
  });

  test("is counted by what was known on a day, or at a moment in Beijing", async () => {
    const before = ["--from", "2019-04-26", "--days", "3", "--known-at"];
    expect(await dueJson(...before, "2019-03-21")).toMatchObject({ knownOn: "2019-03-21", dueOn: "2019-05-02" });
    expect(await dueJson(...before, "2019-03-22")).toMatchObject({ dueOn: "2019-04-30" });
    // 16:00 in UTC is midnight there.
    expect(await dueJson(...before, "2019-03-21T15:59:59Z")).toMatchObject({ dueOn: "2019-05-02" });
    expect(await dueJson(...before, "2019-03-21T16:00:00Z")).toMatchObject({ dueOn: "2019-04-30" });
  });

  test("that runs past the last announced day has bounds and no day", async () => {
    // 22–25 (4), 28–31 (8). At the earliest all of January 1–12 works: 12 more. By plain weeks Fri 1, 4–8, 11–15, Mon 18.
    // At the latest: 8 off, one works (13), 8 off (25), one works (26), 8 off (02-05), Mon 8 works, one off, and 9 more: Mon 22.
    expect(await dueJson("--from", "2026-12-21", "--days", "20")).toMatchObject({
      earliest: "2027-01-12",
      latest: "2027-02-22",
      byPlainWeeks: "2027-01-18",
      provisional: true,
    });
    const { out } = await due("--from", "2026-12-21", "--days", "20");
    expect(out).toMatch(/^20 working days from Mon 2026-12-21: due between Tue 2027-01-12 and Mon 2027-02-22\n/);
    expect(out).toContain("No notice is there yet for 2027. By plain weeks it is Mon 2027-01-18;");
    expect(out).not.toContain("dueOn");
  });

  test("is counted by a file's notices too, for its region and its closures", async () => {
    // Mon 4, Tue 5 closed, 6–8 (3) and Mon 11 (4).
    expect(await dueJson("--from", "2027-01-04", "--days", "4", "--notices", notices)).toMatchObject({
      dueOn: "2027-01-11",
      rests: [
        { from: "2027-01-05", to: "2027-01-05", because: { kind: "closure", basis: "市政府令第3号" } },
        { from: "2027-01-09", to: "2027-01-10", because: "week" },
      ],
    });
    const april = ["--from", "2027-04-08", "--days", "1", "--notices", notices];
    expect(await dueJson(...april)).toMatchObject({ dueOn: "2027-04-09" });
    expect(await dueJson(...april, "--region", "广西")).toMatchObject({ dueOn: "2027-04-12" });
  });

  test("names notices without a number by what they are for", async () => {
    expect(await dueByFile("--from", "2027-01-04", "--days", "2")).toContain("2027-01-05: closure: 市政府令第3号");
    expect(await dueByFile("--from", "2015-09-02", "--days", "2")).toContain("2015-09-03 – 2015-09-05: amendment for 2015");
    expect(await dueByFile("--from", "2027-04-08", "--days", "1", "--region", "广西")).toContain("notice of 广西 for 2027");
    expect(await dueByFile("--from", "2008-01-30", "--days", "4")).toContain("2008-02-02 – 2008-02-03: notice for 2008");
  });

  test("of more than a year shows its first month and its last", async () => {
    const { out } = await due("--from", "2018-01-15", "--days", "300");
    expect(out.match(/^\w+ 20\d\d$/gm)).toEqual(["January 2018", "March 2019"]);
  });

  test.each(["1900-01-01", "2099-12-31", "2006-12-31", "2024-02-29"])(
    "of a thousand months from %s is answered",
    async (from) => {
      for (const unit of ["workingDay", "naturalDay", "month"])
        expect((await due("--from", from, "--days", "1000", "--unit", unit)).code).toBe(0);
    },
  );

  test("for a region that no notice names is refused, not counted without its holidays", async () => {
    const { code, out, err } = await due("--from", "2018-10-15", "--days", "7", "--region", "广西");
    expect([code, out]).toEqual([3, ""]);
    expect(err).toBe("region No notice is there for the region 广西; add its holidays with --notices [due.region-unknown]");
  });

  test("by a faulty file is refused with the file's faults", async () => {
    const faulty = noticeFile("faulty.json", { ...of2027, off: ["2027-02-30"] });
    const { code, err } = await due("--from", "2018-10-15", "--days", "7", "--notices", faulty);
    expect(code).toBe(3);
    expect(err).toContain(`${faulty}:notices[0].off[0] “2027-02-30” is no day`);
    expect((await due("--from", "2018-10-15", "--days", "7", "--notices", join(folder, "none.json"))).code).toBe(3);
  });
});

describe("many periods on standard input", () => {
  const question = '{"from":"2018-10-15","days":7}';

  test("are answered line by line, in their order", async () => {
    const month = '{"from":"2024-09-05","days":1,"unit":"month"}';
    const known = '{"from":"2019-04-26","days":3,"knownAt":"2019-03-01"}';
    const past = '{"from":"2026-12-21","days":20}';
    const { code, lines } = await batch([question, month, known, past].join("\r\n"));
    expect(code).toBe(0);
    expect(lines).toEqual([
      { dueOn: "2018-10-24", provisional: false },
      { dueOn: "2024-10-08", provisional: false },
      { dueOn: "2019-05-02", provisional: false },
      { earliest: "2027-01-12", latest: "2027-02-22", byPlainWeeks: "2027-01-18", provisional: true },
    ]);
  });

  test("take from the command line what a line leaves open", async () => {
    const april = '{"from":"2027-04-08","days":1}';
    const elsewhere = '{"from":"2027-04-08","days":1,"region":"西藏"}';
    const { lines } = await batch(`${april}\n${elsewhere}\n`, "--notices", notices, "--region", "广西");
    expect(lines).toMatchObject([{ dueOn: "2027-04-12" }, { line: 2, refused: [{ code: "due.region-unknown" }] }]);
  });

  test("are answered all the same where a line among them is none, which is told why", async () => {
    const wrong = ["nonsense", "", "null", '{"from":"2018-02-30","days":7}', '{"from":"2018-10-15","days":-1,"day":7}'];
    const { code, lines } = await batch(
      [question, ...wrong, '{"from":"2018-10-15","days":7,"knownAt":"soon"}', question].join("\n"),
    );
    expect(code).toBe(3);
    expect(lines.map(({ line, dueOn }) => line ?? dueOn)).toEqual(["2018-10-24", 2, 3, 4, 5, 6, 7, "2018-10-24"]);
    const codes = lines.map(({ refused = [] }) => (refused as { code: string }[]).map((issue) => issue.code));
    expect(codes.slice(1, 7)).toEqual([
      ["due.not-json"],
      ["due.not-json"],
      ["input.invalid-type"],
      ["input.invalid-format"],
      ["input.too-small", "input.unrecognized-keys"],
      ["due.known-at"],
    ]);
    expect(lines[6]?.["refused"]).toMatchObject([
      {
        path: ["knownAt"],
        sentence: "knownAt Neither a day nor a moment: soon (such as 2018-10-15 or 2018-10-15T09:00:00+08:00) [due.known-at]",
      },
    ]);
  });

  test("are answered as they come: none is read before the answers ahead of it are taken", async () => {
    const seen: string[] = [];
    const input = async function* asked() {
      for (const number of [1, 2, 3]) {
        seen.push(`question ${number}`);
        yield new TextEncoder().encode(`${question}\n`);
      }
    };
    const out = async (): Promise<void> => {
      await setImmediate();
      seen.push("taken");
    };
    await run(["due", "--batch"], { out, err: () => {}, input, isWatched: false, columns: 80, language: "en" });
    expect(seen).toEqual(["question 1", "taken", "question 2", "taken", "question 3", "taken"]);
  });

  test("may be none, or one without a line break", async () => {
    expect(await batch("")).toEqual({ code: 0, lines: [] });
    expect((await batch(question)).lines.length).toBe(1);
    expect((await batch(`\uFEFF${question}\n`)).lines).toMatchObject([{ dueOn: "2018-10-24" }]);
  });

  test("of which one has no end fill no memory: it is refused, and the next answered", async () => {
    const { code, lines } = await batch(`{"from":"${"2".repeat(3_000_000)}"}\n${question}`);
    expect(code).toBe(3);
    expect(lines).toMatchObject([{ line: 1 }, { dueOn: "2018-10-24" }]);
  });
});
