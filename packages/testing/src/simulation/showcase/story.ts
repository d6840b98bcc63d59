import type { CivilDate, ItemDefinition } from "@banjie/core";
import type { CasePeople } from "../staff.ts";
import type { Wish } from "../step.ts";

/** What a story is told of. */
export interface Cast {
  readonly id: string;
  readonly people: CasePeople;
  /** The matters of the case, item 1 first. */
  readonly matters: readonly ItemDefinition[];
  /** The date of a day of the story: 0 is the first. */
  readonly on: (day: number) => CivilDate;
}

/** One act of a story: on which of its days, and what. */
export type Told = readonly [day: number, wish: Wish];

/**
 * The life of a case that does not come every day, told act by act.
 *
 * 中文  疑难件
 */
export interface Story {
  readonly title: string;
  /** The matters it can be told of; empty where the catalogue has none that suit. */
  readonly matters: (offered: readonly ItemDefinition[]) => readonly ItemDefinition[];
  readonly tell: (cast: Cast) => readonly Told[];
}

/** The acts of one day. */
export const day = (number: number, ...wishes: readonly Wish[]): Told[] => wishes.map((wish) => [number, wish]);

/** The first matter that suits. */
export const one =
  (suits: (matter: ItemDefinition) => boolean): Story["matters"] =>
  (offered) =>
    offered.filter(suits).slice(0, 1);

/** A promised matter by the five stages that touches nobody else. */
export const isPlain = ({ flow, kind, affectsOthers = false }: ItemDefinition): boolean =>
  flow === "five-stages" && kind === "promised" && !affectsOthers;

/** A plain one without a fee. */
export const isFree = (matter: ItemDefinition): boolean => isPlain(matter) && matter.fees.length === 0;

/** Promised working days. */
export const promiseOf = ({ promised }: ItemDefinition): number => (promised?.unit === "workingDay" ? promised.length : 0);

/** Legal working days. */
export const legalOf = ({ legal }: ItemDefinition): number => (legal?.unit === "workingDay" ? legal.length : 0);

/** So many plain matters of one department. */
export const together =
  (many: number, leastPromise: number): Story["matters"] =>
  (offered) => {
    const plain = offered.filter((matter) => isPlain(matter) && promiseOf(matter) >= leastPromise);
    const groups = plain.map(({ department }) => plain.filter((matter) => matter.department === department));
    return groups.find((group) => group.length >= many)?.slice(0, many) ?? [];
  };
