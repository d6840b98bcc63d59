import type { CaseState, ItemState } from "../../case/caseState.ts";
import type { World } from "../../case/world.ts";
import type { CivilDate } from "../../time/civilDate.ts";

/** Where a subject belongs: what it may be grouped by, besides the month. 中文 分组 */
export interface Place {
  readonly department: string;
  /** The unit that took it in. */
  readonly window: string;
  /** The unit that has it in hand, or had it last. */
  readonly section: string;
  readonly definition: string;
  readonly kind: string;
  readonly channel: string;
  /** The modes of service at the filing, with a plus between. */
  readonly mode: string;
}

/** The days that a measure may go by. 中文 时间口径 */
export type Dates = { readonly [Name in Basis]?: CivilDate | undefined };
export type Basis = "received" | "accepted" | "ended" | "issued" | "inForce";

/** What is not known, or not of the kind. */
export const nowhere = "—";

/** Where an item belongs. */
export function placeOfItem({ channel, modes }: CaseState, item: ItemState, world: World): Place {
  const { department = nowhere, kind = nowhere } = world.definitionOf(item) ?? {};
  return {
    department,
    window: item.stays[0]?.unit ?? nowhere,
    section: item.stays.at(-1)?.unit ?? nowhere,
    definition: item.definition,
    kind,
    channel: channel ?? nowhere,
    mode: modes.length === 0 ? nowhere : modes.toSorted().join("+"),
  };
}

/** Where several belong together: what they differ in is named in full, with a plus between. */
export function commonPlace(places: readonly Place[]): Place {
  const common = (name: keyof Place): string => [...new Set(places.map((place) => place[name]))].toSorted().join("+") || nowhere;
  return {
    department: common("department"),
    window: common("window"),
    section: common("section"),
    definition: common("definition"),
    kind: common("kind"),
    channel: common("channel"),
    mode: common("mode"),
  };
}
