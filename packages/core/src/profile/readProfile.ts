import { issuesOf, type Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { profileSchema, type Profile } from "./profile.ts";

/**
 * A profile of one's own out of data, checked against its shape.
 *
 * 中文   读入规则方案
 * Fails  `input.*`, `profile.alert-doubled`
 */
export function readProfile(data: unknown): Result<Profile, Issue[]> {
  const parsed = profileSchema.safeParse(data);
  if (!parsed.success) return err(issuesOf(parsed.error));
  const issues = [...profileIssues(parsed.data)];
  return issues.length > 0 ? err(issues) : ok(parsed.data);
}

/** What is wrong with a profile that fits its shape: a level of a clock is reached in one way. */
export function* profileIssues({ alerts }: Profile, path: readonly (string | number)[] = []): Generator<Issue> {
  const names = alerts.value.map(({ clock, level }) => `${clock} ${level}`);
  for (const [index, { clock, level }] of alerts.value.entries()) {
    if (names.indexOf(`${clock} ${level}`) === index) continue;
    yield { code: "profile.alert-doubled", path: [...path, "alerts", "value", index], params: { clock, level } };
  }
}
