import type { FlowActType } from "../vocabulary/actType.ts";
import type { Role } from "../vocabulary/role.ts";
import type { World } from "./world.ts";

/** The roles entitled to an act on an item: as its definition says, else as its flow does. 中文 有权角色 */
export function entitledRoles(
  act: FlowActType,
  item: { readonly definition: string; readonly version: number },
  world: World,
): readonly Role[] {
  return world.definitionOf(item)?.roles?.[act] ?? world.flowOf(item).flow.roles[act] ?? [];
}
