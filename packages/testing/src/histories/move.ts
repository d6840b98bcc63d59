import * as fc from "fast-check";

/** One attempt at an act, told by numbers, so that a story shrinks by making them smaller. */
export interface Move {
  /** Which of the acts that may be done now; 0 is the one that leads on. Counted round. */
  readonly choice: number;
  /** Whether any act is attempted, allowed or not. */
  readonly wild: boolean;
  /** Which of the ways to do it; 0 is the plainest. */
  readonly variant: number;
  /** Seconds since the attempt before, at least one. */
  readonly gap: number;
}

const hour = 3600;
const day = 24 * hour;

/** A rarer kind shrinks to the commonest, which stands first. */
const acrossKinds = { withCrossShrink: true };

/** Moves of which most lead on, in a share of about one in eight anything is attempted. */
export const moves: fc.Arbitrary<Move> = fc.record({
  choice: fc.oneof(acrossKinds, { weight: 7, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(40) }),
  wild: fc.oneof(acrossKinds, { weight: 7, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  variant: fc.nat(11),
  gap: fc.oneof(
    acrossKinds,
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 4 * hour }) },
    { weight: 3, arbitrary: fc.integer({ min: 4 * hour, max: 3 * day }) },
    { weight: 1, arbitrary: fc.integer({ min: 3 * day, max: 20 * day }) },
  ),
});
