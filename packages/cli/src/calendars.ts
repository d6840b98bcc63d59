import {
  calendarBook,
  err,
  ok,
  readNotices,
  stateCouncilNotices,
  type CalendarBook,
  type CivilDate,
  type HolidayNotice,
  type Issue,
  type Result,
  type WorkingCalendar,
} from "@banjie/core";
import { readJson } from "./readJson.ts";
import type { PlacedIssue } from "./texts.ts";

/** For which hall a day is asked for, and by what was known when. */
interface CalendarAsked {
  readonly region?: string | undefined;
  readonly knownOn?: CivilDate | undefined;
}

/** The calendar for what is asked. Fails `due.region-unknown` */
export type Calendars = (asked: CalendarAsked) => Result<WorkingCalendar, Issue>;

/**
 * The calendars that Banjie's own notices make, with those of a file.
 *
 * Fails  `file.*`, `input.*`, `notice.*`
 */
export async function openCalendars(file: string | undefined): Promise<Result<Calendars, readonly PlacedIssue[]>> {
  if (file === undefined) return ok(calendarsOf(stateCouncilNotices));
  const data = await readJson(file);
  if (!data.ok) return err([data.error]);
  const added = readNotices(data.value);
  if (!added.ok) return err(added.error.map((issue) => ({ ...issue, file })));
  return ok(calendarsOf([...stateCouncilNotices, ...added.value]));
}

/** A region that no notice names is refused: it would silently have no holidays of its own. */
export function calendarsOf(notices: readonly HolidayNotice[]): Calendars {
  const regions = new Set(notices.flatMap((notice) => (notice.kind === "regional" ? [notice.region] : [])));
  const books = new Map<string, CalendarBook>();
  return ({ region, knownOn }) => {
    if (region !== undefined && !regions.has(region))
      return err({ code: "due.region-unknown", path: ["region"], params: { region } });
    const book = books.get(region ?? "") ?? calendarBook(notices, region === undefined ? {} : { region });
    books.set(region ?? "", book);
    return ok(knownOn === undefined ? book.final : book.knownOn(knownOn));
  };
}
