import {
  civilDateSchema,
  err,
  ok,
  rules,
  type Change,
  type CivilDate,
  type Issue,
  type LogHeader,
  type Params,
  type Result,
  type RuleId,
  type WorkingCalendar,
} from "@banjie/core";
import { calendarsOf, openCalendars } from "./calendars.ts";
import type { CountingOptions } from "./openCounting.ts";
import { openProfile } from "./openProfile.ts";
import type { PlacedIssue, TextCode } from "./texts.ts";

/** The calendar as it was known on a day. */
type KnownOn = (day: CivilDate) => Result<WorkingCalendar, Issue>;
type ReadChange = Result<Change, readonly PlacedIssue[]>;

/**
 * How a log is to be judged otherwise, out of words such as `promise=5` or `without=R-021,R-018`.
 *
 * Fails  `audit.change-*`, and what reading a profile fails with
 */
export async function readChange(
  words: readonly string[],
  { notices }: LogHeader,
  { region, notices: file }: Pick<CountingOptions, "region" | "notices">,
): Promise<ReadChange> {
  const isAsked = region !== undefined || file !== undefined;
  const calendars = notices && !isAsked ? ok(calendarsOf(notices)) : await openCalendars(file);
  if (!calendars.ok) return calendars;
  const supposed = new Set<string>();
  let whole: Change = {};
  for (const word of words) {
    const [name, value = ""] = splitAt("=", word);
    if (supposed.has(name) && name !== "without") return refused("audit.change-twice", { name, change: word });
    supposed.add(name);
    if (value === "" && Object.hasOwn(readers, name)) return refused("audit.change-empty", { name });
    const read = Object.hasOwn(readers, name)
      ? readers[name]?.(value, (knownOn) => calendars.value({ region, knownOn }))
      : undefined;
    const change = await (read ?? refused("audit.change-unknown", { change: word }));
    if (!change.ok) return change;
    whole = joined(whole, change.value);
  }
  return ok(whole);
}

const joined = (one: Change, other: Change): Change => ({
  ...one,
  ...other,
  ...(one.without && other.without && { without: [...new Set([...one.without, ...other.without])] }),
});

const refused = (code: TextCode, params: Params): ReadChange => err([{ code, params }]);

/** Every change, by the word before its equals sign. */
const readers: Readonly<Record<string, (value: string, knownOn: KnownOn) => ReadChange | Promise<ReadChange>>> = {
  promise(value) {
    const length = Number(value);
    const isLength = /^\d{1,3}$/.test(value) && length > 0;
    return isLength ? ok({ promised: { length, unit: "workingDay" } }) : refused("audit.change-promise", { value });
  },
  async profile(value) {
    const profile = await openProfile(value);
    return profile.ok ? ok(profile.value ? { profile: profile.value } : {}) : profile;
  },
  "known-at"(value, knownOn) {
    const on = civilDateSchema.safeParse(value).data;
    if (!on) return refused("usage.day", { value });
    const calendar = knownOn(on);
    return calendar.ok ? ok({ known: { on, calendar: calendar.value } }) : err([calendar.error]);
  },
  without(value) {
    const without = value.split(",");
    const unknown = without.find((id) => !isRule(id));
    if (unknown === "") return refused("audit.change-empty", { name: "without" });
    return unknown === undefined ? ok({ without: without.filter(isRule) }) : refused("audit.change-rule", { value: unknown });
  },
};

const isRule = (id: string): id is RuleId => Object.hasOwn(rules, id);

function splitAt(mark: string, word: string): [string, string?] {
  const at = word.indexOf(mark);
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}
