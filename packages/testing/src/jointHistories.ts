import {
  applyEvent,
  decide,
  emptyCase,
  jointProfileOf,
  judge,
  localInstantSchema,
  stampEvents,
  worldOf,
  type Bundle,
  type CaseEvent,
  type CaseState,
  type Catalogue,
  type Instant,
  type LocalInstant,
  type Profile,
  type World,
} from "@banjie/core";
import * as fc from "fast-check";
import { arbitraryBundle, type OfferedBundle } from "./jointHistories/arbitraryBundle.ts";
import { jointWish, lastTurn, type JointTurn } from "./jointHistories/jointWish.ts";

/** A joint case as it may come about. */
export interface JointHistory {
  readonly id: string;
  readonly bundle: Bundle;
  readonly catalogue: Catalogue;
  /** What the place has chosen; the world goes by it. */
  readonly profile: Profile;
  readonly world: World;
  readonly events: readonly CaseEvent[];
  /** The case after them. */
  readonly state: Readonly<CaseState>;
  /** How often an attempt was refused, by the code of its first reason. */
  readonly refused: Readonly<Record<string, number>>;
  /** How fast-check prints it. */
  readonly [fc.toStringMethod]: () => string;
}

/** How large bundles and how long stories may get. */
export interface JointHistoryOptions {
  /** 14 unless told. */
  readonly maxItems?: number;
  /** Turns for each item of the bundle, 16 unless told. */
  readonly turnsPerItem?: number;
  readonly id?: string;
}

/**
 * An arbitrary of joint cases: a bundle is declared, of one department or across several, by whatever the place has chosen, filed and
 * handled, its items side by side in any order; most turns bring an item on to its decision or up to a higher agency, others refuse,
 * withdraw, suspend, extend, hand over, ask other units, visit the place, split off, add, pay for an item and pay back, complete, reopen.
 * What the hall refuses does not happen.
 *
 * 中文   联办办件生成器
 * Holds  every event is one that the hall did; times only grow
 * @example
 * ```ts
 * import { readiness } from "@banjie/core";
 * import { jointHistories } from "@banjie/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(jointHistories({ maxItems: 3 }), ({ state, world }) => {
 *     const { phase } = readiness(state, state.lastAt!, world);
 *     return (phase === "completed") === (state.completion !== undefined);
 *   }),
 *   { numRuns: 20 },
 * );
 * ```
 */
export function jointHistories(options: JointHistoryOptions = {}): fc.Arbitrary<JointHistory> {
  const { maxItems = 14, turnsPerItem = 16, id = "LB-1" } = options;
  const turn = fc.record({ who: fc.nat(255), what: fc.nat(lastTurn), gap: fc.constantFrom(1, 1, 2, 5, 60, 1440) });
  return arbitraryBundle(maxItems).chain((offer) => {
    const most = offer.bundle.members.length * turnsPerItem;
    return fc.array(turn, { minLength: most, maxLength: most }).map((turns) => play(id, offer, turns));
  });
}

const opening = Date.UTC(2018, 9, 8, 1);

const hallTime = (minutes: number): LocalInstant =>
  localInstantSchema.parse(`${new Date(opening + (minutes + 480) * 60_000).toISOString().slice(0, 19)}+08:00`);

function play(id: string, { bundle, catalogue, profile }: OfferedBundle, turns: readonly JointTurn[]): JointHistory {
  const world = worldOf([catalogue], undefined, profile);
  const joint = jointProfileOf(profile.joint);
  const state = emptyCase(id);
  const events: CaseEvent[] = [];
  const refused: Record<string, number> = {};
  let minutes = 0;
  for (const turn of turns) {
    minutes += turn.gap;
    const wish = jointWish({ id, bundle, state, world, joint, at: hallTime(minutes) }, turn);
    if (!wish) continue;
    // A filing is completed by the hall before it is judged; of all else the reasons are enough.
    const [reason] = wish.type === "CaseFiled" || wish.type === "ItemAdded" ? [] : judge(state, wish, world);
    const decided = reason ? undefined : decide(state, wish, world);
    if (!decided?.ok) {
      const code = reason?.code ?? decided?.error.code ?? "";
      refused[code] = (refused[code] ?? 0) + 1;
      continue;
    }
    const origin = {
      commit: `${id}/${events.length + 1}`,
      head: events.length,
      recordedAt: recordedAt(minutes),
      versionOf: () => state.version,
    };
    for (const event of stampEvents(decided.value, origin) as CaseEvent[]) {
      applyEvent(state, event);
      events.push(event);
    }
  }
  return { id, bundle, catalogue, profile, world, events, state, refused, [fc.toStringMethod]: () => toldIn(bundle, events) };
}

/** A counterexample as a person reads it. */
const toldIn = ({ members, waitsFor, payment }: Bundle, events: readonly CaseEvent[]): string =>
  [
    JSON.stringify({ members, waitsFor, payment }),
    ...events.map(({ at, type, item, data }) => `${at.slice(0, 16)} ${type} ${item ?? ""} ${JSON.stringify(data)}`),
  ].join("\n");

const recordedAt = (minutes: number): Instant => new Date(opening + minutes * 60_000 + 3000).toISOString() as Instant;
