import type { Bundle, BundleMember, BundleName } from "../../catalogue/bundle.ts";
import type { ItemState } from "../caseState.ts";
import type { World } from "../world.ts";

/** A case, or its filing, as far as it says of which bundle it is. */
export interface FiledAs {
  readonly bundle?: BundleName | undefined;
}

/** The bundle as which a case was filed, if the hall has adopted it. */
export const bundleOf = ({ bundle }: FiledAs, world: World): Bundle | undefined => bundle && world.bundleOf(bundle);

/** The member of the case's bundle that an item is. */
export const memberFor = (
  state: FiledAs,
  { definition }: Pick<ItemState, "definition">,
  world: World,
): BundleMember | undefined => bundleOf(state, world)?.members.find((member) => member.definition === definition);
