import { civilDateOf } from "../../time/instant.ts";
import type { AnyDraft } from "../../log/event.ts";
import type { RoleConflict } from "../../vocabulary/roleConflict.ts";
import type { CoreCode } from "../../vocabulary/sentences.ts";
import type { Breach } from "../breach.ts";
import type { World } from "../world.ts";

/** Whoever has had one part in the handling of an item does not have another that the place keeps apart from it (R-015, O-34). 中文 岗位不相容 */
export function* samePerson(
  { at, by }: Pick<AnyDraft, "at" | "by">,
  others: readonly string[] | undefined,
  conflict: RoleConflict,
  code: CoreCode,
  world: World,
): Generator<Breach> {
  if (!others?.includes(by.id)) return;
  if (!world.countingOn(civilDateOf(at)).profile.roles.conflicts.value.includes(conflict)) return;
  yield { code, rule: "R-015", params: { person: by.id } };
}
