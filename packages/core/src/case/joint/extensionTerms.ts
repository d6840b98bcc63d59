import type { CivilDate } from "../../time/civilDate.ts";
import type { World } from "../world.ts";
import { bundleOf, type FiledAs } from "./bundleOf.ts";

/** Whose head approves an extension, and by how many working days at most. */
export interface ExtensionTerms {
  readonly rank: "agencyHead" | "governmentHead";
  readonly most: number;
}

/**
 * What an extension in a case asks for: of the agency's head, or of the government's where two or more departments handle it as one.
 *
 * 中文  延期批准权限
 * Law   行政许可法 art. 42(1): ten days; 42(2): fifteen, by the head of the government at that level
 */
export function extensionTerms(state: FiledAs, world: World, on: CivilDate): ExtensionTerms {
  const rank = isHandledAsOne(state, world) ? "governmentHead" : "agencyHead";
  return { rank, most: world.countingOn(on).profile.extensions.value[rank] };
}

/** Whether the limit of 42(2) runs for the whole: for one thing across departments, where the profile says so (O-16). 中文 统一办理 */
export function isHandledAsOne(state: FiledAs, world: World): boolean {
  const bundle = bundleOf(state, world);
  return bundle !== undefined && world.joint.legal[bundle.kind] === "fortyFive";
}
