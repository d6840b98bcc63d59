import {
  calendarBook,
  civilDateSchema,
  err,
  ok,
  rules,
  stateCouncilNotices,
  type Change,
  type LogHeader,
  type Params,
  type Result,
  type RuleId,
} from "@banjie/core";
import { openProfile } from "./openProfile.ts";
import type { PlacedIssue, TextCode } from "./texts.ts";

type Notices = NonNullable<LogHeader["notices"]>;
type ReadChange = Result<Change, readonly PlacedIssue[]>;

/**
 * How a log is to be judged otherwise, out of words such as `promise=5` or `without=R-021,R-018`.
 *
 * Fails  `audit.change-*`, and what reading a profile fails with
 */
export async function readChange(words: readonly string[], { notices = stateCouncilNotices }: LogHeader): Promise<ReadChange> {
  const changes: Change[] = [];
  for (const word of words) {
    const [name, value = ""] = splitAt("=", word);
    const read = Object.hasOwn(readers, name) ? readers[name]?.(value, notices) : undefined;
    const change = await (read ?? refused("audit.change-unknown", { change: word }));
    if (!change.ok) return change;
    changes.push(change.value);
  }
  return ok(Object.assign({}, ...changes) as Change);
}

const refused = (code: TextCode, params: Params): ReadChange => err([{ code, params }]);

/** Every change, by the word before its equals sign. */
const readers: Readonly<Record<string, (value: string, notices: Notices) => ReadChange | Promise<ReadChange>>> = {
  promise(value) {
    const length = Number(value);
    const isLength = /^\d{1,3}$/.test(value) && length > 0;
    return isLength ? ok({ promised: { length, unit: "workingDay" } }) : refused("audit.change-promise", { value });
  },
  async profile(value) {
    const profile = await openProfile(value);
    return profile.ok ? ok(profile.value ? { profile: profile.value } : {}) : profile;
  },
  "known-at"(value, notices) {
    const on = civilDateSchema.safeParse(value).data;
    return on ? ok({ known: { on, calendar: calendarBook(notices).knownOn(on) } }) : refused("usage.day", { value });
  },
  without(value) {
    const without = value.split(",");
    const unknown = without.find((id) => !isRule(id));
    return unknown === undefined ? ok({ without: without.filter(isRule) }) : refused("audit.change-rule", { value: unknown });
  },
};

const isRule = (id: string): id is RuleId => Object.hasOwn(rules, id);

function splitAt(mark: string, word: string): [string, string?] {
  const at = word.indexOf(mark);
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}
