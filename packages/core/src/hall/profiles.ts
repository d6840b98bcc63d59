import { canonicalJson } from "../foundation/canonicalJson.ts";
import type { Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { actData, hallStream, isHallEvent, type Draft } from "../log/event.ts";
import type { EventStore } from "../log/eventStore.ts";
import { settledCommit } from "../log/settledCommit.ts";
import type { Profile } from "../profile/profile.ts";
import { profileIssues } from "../profile/readProfile.ts";
import type { HallLaw } from "./hallLaw.ts";

/** What is asked of a profile that the hall adopts: what was adopted under a name and version stays as it was. 中文 采用规则方案 */
export const profileLaw: HallLaw = {
  *ProfileAdopted({ data: { profile } }, { acts }) {
    yield* profileIssues(profile, ["profile"]);
    const earlier = acts.flatMap((act) => (act.type === "ProfileAdopted" ? [act.data.profile] : []));
    const before = earlier.find(({ id, version }) => id === profile.id && version === profile.version);
    if (!before || canonicalJson(before) === canonicalJson(profile)) return;
    yield { code: "profile.version-reused", path: ["profile", "version"], params: { id: profile.id, version: profile.version } };
  },
};

/** Adopts a profile, once: its commit id is its name and version. */
export async function adoptProfile(
  store: EventStore,
  profile: Profile,
  { at, by }: Pick<Draft, "at" | "by">,
): Promise<Result<true, Issue[]>> {
  const { id, version } = profile;
  const type = "ProfileAdopted";
  const draft: Draft<typeof type> = { v: actData[type].v, stream: hallStream, type, at, by, data: { profile } };
  const answer = await settledCommit(store, { id: `profile/${id}@${version}`, expect: [], events: [draft] });
  if (answer.kind === "unknown") return err([{ code: "commit.unknown", params: { case: id, commit: answer.commit } }]);
  const first = answer.kind === "conflict" ? undefined : answer.events.find(isHallEvent);
  if (first?.type === type && canonicalJson(first.data.profile) === canonicalJson(profile)) return ok(true);
  return err([{ code: "profile.version-reused", path: ["version"], params: { id, version } }]);
}
