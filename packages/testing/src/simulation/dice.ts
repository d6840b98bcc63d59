import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Chance that a seed decides: the same seed throws the same dice. */
export interface Dice {
  /** A whole number from `least` to `most`, both included; `least` where `most` is smaller. */
  integer(least: number, most: number): number;
  /** True in this share of throws, from 0 to 1. */
  chance(share: number): boolean;
  /** One of a list that is not empty. */
  pick<const T>(from: readonly [T, ...T[]]): T;
}

const fine = 1_000_000;

/** Dice from a seed, a whole number. */
export function dice(seed: number): Dice {
  const generator = xoroshiro128plus(seed);
  const integer = (least: number, most: number): number => (most <= least ? least : uniformInt(generator, least, most));
  return {
    integer,
    chance: (share) => integer(1, fine) <= share * fine,
    pick: (from) => from[integer(0, from.length - 1)] ?? from[0],
  };
}
