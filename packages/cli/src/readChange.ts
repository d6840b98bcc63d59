import {
  calendarBook,
  civilDateSchema,
  err,
  ok,
  rules,
  stateCouncilNotices,
  type Change,
  type LogHeader,
  type Result,
  type RuleId,
} from "@banjie/core";
import { openProfile } from "./openProfile.ts";
import type { PlacedIssue } from "./texts.ts";

/**
 * How a log is to be judged otherwise, out of words such as `promise=5` or `without=R-021,R-018`.
 *
 * Fails  `audit.change-unknown`, and what reading a profile fails with
 */
export async function readChange(
  words: readonly string[],
  { notices }: LogHeader,
): Promise<Result<Change, readonly PlacedIssue[]>> {
  const changes: Change[] = [];
  for (const word of words) {
    const [name, value = ""] = splitAt("=", word);
    const read = name === "profile" ? await profileChange(value) : ok(changeBy(name, value, notices ?? stateCouncilNotices));
    if (!read.ok) return read;
    if (!read.value) return err([{ code: "audit.change-unknown", params: { change: word } }]);
    changes.push(read.value);
  }
  return ok(Object.assign({}, ...changes) as Change);
}

async function profileChange(asked: string): Promise<Result<Change | undefined, readonly PlacedIssue[]>> {
  const profile = await openProfile(asked);
  return profile.ok ? ok(profile.value && { profile: profile.value }) : profile;
}

function changeBy(name: string, value: string, notices: Parameters<typeof calendarBook>[0]): Change | undefined {
  if (name === "promise") {
    const length = Number(value);
    return /^\d{1,3}$/.test(value) && length > 0 ? { promised: { length, unit: "workingDay" } } : undefined;
  }
  if (name === "known-at") {
    const on = civilDateSchema.safeParse(value);
    return on.success ? { known: { on: on.data, calendar: calendarBook(notices).knownOn(on.data) } } : undefined;
  }
  const without = value.split(",");
  return name === "without" && without.every(isRule) ? { without } : undefined;
}

const isRule = (id: string): id is RuleId => Object.hasOwn(rules, id);

function splitAt(mark: string, word: string): [string, string?] {
  const at = word.indexOf(mark);
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}
