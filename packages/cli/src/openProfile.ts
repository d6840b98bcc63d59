import { err, ok, readProfile, shippedProfiles, type Profile, type Result } from "@banjie/core";
import { readJson } from "./readJson.ts";
import type { PlacedIssue } from "./texts.ts";

/**
 * The profile that is asked for, if one is: one that Banjie ships, by its id, or a file's.
 *
 * Fails  `file.*`, `input.*`, `profile.*`
 */
export async function openProfile(asked: string | undefined): Promise<Result<Profile | undefined, readonly PlacedIssue[]>> {
  if (asked === undefined) return ok(undefined);
  const shipped = shippedProfiles.find(({ id }) => id === asked);
  if (shipped) return ok(shipped);
  const data = await readJson(asked);
  if (!data.ok) return err([data.error]);
  const read = readProfile(data.value);
  return read.ok ? read : err(read.error.map((issue) => ({ ...issue, file: asked })));
}
