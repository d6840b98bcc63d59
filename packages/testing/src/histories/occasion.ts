import type { Actor, CaseState, FlowActType, ItemDefinition, ItemState, LocalInstant, Role, World } from "@banjie/core";
import type { Wish } from "../simulation/step.ts";

/** What an act is drafted from. */
export interface Occasion {
  /** Of the item that is acted on. */
  readonly definition: ItemDefinition;
  readonly state: CaseState;
  /** Number of the item acted on: "1" before the filing. */
  readonly number: string;
  /** Absent before the filing. */
  readonly item: ItemState | undefined;
  readonly at: LocalInstant;
  readonly world: World;
  /** Which of the ways to do it. */
  readonly variant: number;
}

/** How acts are done properly; undefined where there is nothing to do one about. */
export type Drafts = { readonly [Act in FlowActType]?: (occasion: Occasion) => Wish | undefined };

/** One person for each office. */
export const person = (role: Role, number = 1): Actor => ({
  id: `${role}-${number}`,
  role,
  unit: role === "window" ? "窗口" : "审批科",
});

/** The applicant of every history. */
export const applicant = person("applicant");

/** True in one variant of so many. */
export const oneIn = (many: number, { variant }: Occasion, which = 0): boolean => variant % many === which % many;
