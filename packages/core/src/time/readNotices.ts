import { z } from "zod";
import { issuesOf, type Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { civilDate, civilDateSchema, type DayNumber } from "./civilDate.ts";
import { daysOf, holidayNoticeSchema, knownFrom, type HolidayNotice } from "./holidayNotice.ts";
import { stateCouncilNotices } from "./stateCouncilNotices.ts";

const noticeFileSchema = z.strictObject({ banjie: z.literal("notices"), notices: z.array(holidayNoticeSchema).min(1) });

type Path = readonly (string | number)[];

/**
 * Notices out of data, checked: each by itself, and beside those there are.
 *
 * 中文   节假日安排文件
 * In     to — the notices that they are added to
 * Out    those of the data alone
 * Fails  `input.*`, `notice.*`
 * @example
 * ```ts
 * import { calendarBook, readNotices, stateCouncilNotices } from "@banjie/core";
 * const file = { banjie: "notices", notices: [{ kind: "yearly", year: 2027, off: ["2027-01-01/2027-01-03"] }] };
 * const added = readNotices(file);
 * const book = calendarBook([...stateCouncilNotices, ...(added.ok ? added.value : [])]);
 * book.final.horizon; // => "2027-12-31"
 * ```
 */
export function readNotices(
  data: unknown,
  to: readonly HolidayNotice[] = stateCouncilNotices,
): Result<readonly HolidayNotice[], Issue[]> {
  const parsed = noticeFileSchema.safeParse(data);
  if (!parsed.success) return err(issuesOf(parsed.error).map(withKinds));
  const { notices } = parsed.data;
  const all = [...to, ...notices];
  const issues = notices.flatMap((notice, index) => [
    ...noticeIssues(notice, [...to, ...notices.slice(0, index)], all, ["notices", index]),
  ]);
  return issues.length > 0 ? err(issues) : ok(notices);
}

/** What is wrong with a notice, by itself and beside those before it and all there are. */
export function* noticeIssues(
  notice: HolidayNotice,
  earlier: readonly HolidayNotice[],
  all: readonly HolidayNotice[],
  path: Path,
): Generator<Issue> {
  yield* dayIssues(notice, path);
  yield* yearIssues(notice, earlier, all, path);
}

/** Which kinds there are, where one is named that is none. */
const withKinds = (issue: Issue): Issue => (issue.path?.at(-1) === "kind" ? { ...issue, code: "notice.kind-unknown" } : issue);

const lists = ["off", "work"] as const;

/** Every run of days in a notice, with its place. */
const runsOf = (notice: HolidayNotice, path: Path) =>
  lists.flatMap((list) => (notice[list] ?? []).map((run, index) => ({ run, list, place: [...path, list, index] })));

/** Days that a notice cannot mean. */
function* dayIssues(notice: HolidayNotice, path: Path): Generator<Issue> {
  const runs = runsOf(notice, path);
  if (runs.length === 0) yield { code: "notice.names-no-day", path };
  const named = new Map<DayNumber, (typeof lists)[number]>();
  for (const { run, list, place } of runs) {
    const issue = runIssue(run);
    if (issue) {
      yield { ...issue, path: place };
      continue;
    }
    const days = [...daysOf([run])];
    const again = days.find((day) => named.has(day));
    if (again !== undefined) {
      const code = named.get(again) === list ? "notice.day-twice" : "notice.off-and-work";
      yield { code, path: place, params: { day: civilDate(again) } };
    }
    for (const day of days) named.set(day, list);
    if ("year" in notice) yield* outsideIssues(run, notice.year, place);
  }
  if ("year" in notice && named.size > 0) yield* lateIssues(notice, civilDate(Math.max(...named.keys())), path);
}

/** Why a text names no run of days, if it names none. */
function runIssue(run: string): Issue | undefined {
  const ends = run.split("/");
  const [first = "", last = first] = ends;
  const areDays = ends.every((end) => civilDateSchema.safeParse(end).success);
  if (!areDays || ends.length > 2) return { code: "notice.not-days", params: { run } };
  return first > last ? { code: "notice.run-backwards", params: { first, last } } : undefined;
}

/** A notice of a year may move the days of that year, and of the December before it. */
function* outsideIssues(run: string, year: number, place: Path): Generator<Issue> {
  const [from, to] = [`${year - 1}-12-01`, `${year}-12-31`];
  if (run.slice(0, 10) < from || run.slice(-10) > to)
    yield { code: "notice.outside-year", path: place, params: { run, year, from, to } };
}

/** Published in the middle of what it moves it may be, as in 2020; when all of it is over there is nothing left to move. */
function* lateIssues({ publishedOn = "" }: HolidayNotice, last: string, path: Path): Generator<Issue> {
  if (publishedOn > last) yield { code: "notice.published-late", path: [...path, "publishedOn"], params: { publishedOn, last } };
}

/** A year is announced once, and next to a year that is; only then it can be amended. */
function* yearIssues(
  notice: HolidayNotice,
  earlier: readonly HolidayNotice[],
  all: readonly HolidayNotice[],
  path: Path,
): Generator<Issue> {
  if (notice.kind !== "yearly" && notice.kind !== "amendment") return;
  const { year } = notice;
  const place = [...path, "year"];
  const announced = (notice.kind === "yearly" ? earlier : all).find((other) => other.kind === "yearly" && other.year === year);
  if (notice.kind === "yearly") {
    const missing = gapBeside(year, all);
    if (announced) yield { code: "notice.year-doubled", path: place, params: { year } };
    else if (missing !== undefined) yield { code: "notice.year-apart", path: place, params: { year, missing } };
  } else if (!announced) {
    yield { code: "notice.amends-nothing", path: place, params: { year } };
  } else if (knownFrom(notice) < knownFrom(announced)) {
    const params = { known: knownFrom(notice), announced: knownFrom(announced) };
    yield { code: "notice.amends-early", path: place, params };
  }
}

/** A year next to this one that nobody announces, though somebody announces one beyond it. */
function gapBeside(year: number, notices: readonly HolidayNotice[]): number | undefined {
  const years = new Set(notices.flatMap((notice) => (notice.kind === "yearly" ? [notice.year] : [])));
  const isBetween = (gap: number) => [...years].some((other) => (other - gap) * (year - gap) < 0);
  return [year - 1, year + 1].find((next) => !years.has(next) && isBetween(next));
}
