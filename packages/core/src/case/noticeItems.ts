import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import { isDeemedAccepted } from "./acceptance.ts";
import type { CaseState, ItemState } from "./caseState.ts";
import type { World } from "./world.ts";

/**
 * The items that a supplement notice concerns: not yet accepted, by silence neither, and in need of what it asks for. Where its
 * materials stand in no definition, all that are not yet accepted.
 *
 * 中文  补正告知所涉事项
 */
export function noticeItems(state: CaseState, materials: readonly string[], at: LocalInstant, world: World): ItemState[] {
  const open = Object.values(state.items).filter(
    (item) => (item.phase === "filed" || item.phase === "supplementing") && !isDeemedAccepted(item, world, civilDateOf(at)),
  );
  const inNeed = open.filter((item) => world.definitionOf(item)?.materials.some(({ code }) => materials.includes(code)));
  return inNeed.length > 0 ? inNeed : open;
}
