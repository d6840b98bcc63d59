import { isEarlier, type LocalInstant } from "../time/instant.ts";
import type { CaseState } from "./caseState.ts";

/** Materials come in; what is in already was so from the first time on. */
export function handIn({ materials }: CaseState, codes: readonly string[], at: LocalInstant): void {
  for (const code of codes) if (!Object.hasOwn(materials, code)) materials[code] = at;
}

/** Whether a material is in, or was by a moment. 中文 材料已收 */
export function isHandedIn({ materials }: CaseState, code: string, by?: LocalInstant): boolean {
  const at = Object.hasOwn(materials, code) ? materials[code] : undefined;
  return at !== undefined && (by === undefined || !isEarlier(by, at));
}
