import type { Extension } from "../itemState.ts";
import type { World } from "../world.ts";
import { isMember, bundleOf, jointSettingsOf, type FiledAs } from "./bundleOf.ts";

/**
 * Whose head approves an extension: the agency's, or the government's where two or more departments handle the case as one.
 *
 * 中文  延期批准权限
 * Law   行政许可法 art. 42(1), 42(2)
 */
export const approverRank = (filed: FiledAs, world: World): Extension["rank"] =>
  isHandledAsOne(filed, world) ? "governmentHead" : "agencyHead";

/**
 * Whether the limit of 42(2) runs for the whole: for one thing across departments, where the profile says so (O-16). What goes
 * its own way is handled by its own department again.
 *
 * 中文  统一办理
 */
export function isHandledAsOne(filed: FiledAs, world: World): boolean {
  const bundle = isMember(filed, world) ? bundleOf(filed, world) : undefined;
  return bundle !== undefined && jointSettingsOf(filed, world).legal.value[bundle.kind] === "fortyFive";
}
