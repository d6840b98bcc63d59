import {
  actData,
  dossierStream,
  emptyDossier,
  judgeDossier,
  nextDossierActs,
  replayDossier,
  stampEvents,
  worldOf,
  type AnyDraft,
  type Catalogue,
  type DossierActType,
  type DossierEvent,
  type DossierName,
  type DossierState,
} from "@banjie/core";
import * as fc from "fast-check";
import { demoCatalogue } from "./demoCatalogue.ts";
import { dossierWishes, type DossierOccasion, type DossierWish } from "./histories/dossierWishes.ts";
import { moves, type Move } from "./histories/move.ts";
import { hallTime, opening, takenAt } from "./histories/storyTime.ts";

/** Whose dossiers, and how long their stories may get. */
export interface DossierHistoryOptions {
  /** A complaint, a service or a window, by its name; one of each kind unless told. */
  readonly name?: DossierName;
  /** The demo hall's unless told. */
  readonly catalogue?: Catalogue;
  /** 16 unless told: enough for a complaint taken up again. */
  readonly maxActs?: number;
}

/**
 * An arbitrary of the events of a complaint, a service or a window: acts drawn from those whose turn it is, as the rules allow them.
 * Times increase, with jumps over days, so that silence is met as well as haste. It shrinks to fewer acts, each the one that leads on.
 *
 * 中文   档案历史生成器
 * Holds  no act breaks a rule
 * @example
 * ```ts
 * import { dossierHistories } from "@banjie/testing";
 * import * as fc from "fast-check";
 *
 * const name = { kind: "complaint", id: "TS-1" } as const;
 * fc.assert(fc.property(dossierHistories({ name }), ([first]) => first === undefined || first.type === "ComplaintLodged"));
 * ```
 */
export function dossierHistories(options: DossierHistoryOptions = {}): fc.Arbitrary<DossierEvent[]> {
  const { name, catalogue = demoCatalogue, maxActs = 16 } = options;
  const world = worldOf([catalogue]);
  return fc
    .record({
      name: name ? fc.constant(name) : fc.constantFrom<DossierName>(...oneOfEach),
      played: fc.array(moves, { minLength: 1, maxLength: maxActs, size: "max" }),
    })
    .map((drawn) => play(drawn.name, drawn.played, (state, act) => judgeDossier(state, act, world).length === 0));
}

const oneOfEach: readonly DossierName[] = [
  { kind: "complaint", id: "TS-1" },
  { kind: "service", id: "FW-1" },
  { kind: "window", id: "一号窗口" },
];

/** An act of a dossier before the log has it. */
type Draft = AnyDraft<DossierActType>;

function play(
  name: DossierName,
  played: readonly Move[],
  isAllowed: (state: DossierState, act: Draft) => boolean,
): DossierEvent[] {
  const events: DossierEvent[] = [];
  let state = emptyDossier(name);
  let time = opening;
  for (const move of played) {
    time += move.gap * 1000;
    const act = actFor(name, { state, at: hallTime(time), variant: move.variant }, move);
    if (!act || !isAllowed(state, act)) continue;
    events.push(...stamped(act, events.length));
    state = replayDossier(name, events);
  }
  return events;
}

/** The act that a move makes at this point; undefined where nothing is left to do. */
function actFor(name: DossierName, occasion: DossierOccasion, { choice }: Move): Draft | undefined {
  const open = new Set(nextDossierActs(occasion.state).map(({ act }) => act));
  // A table is of the kind of its state.
  const wishes = Object.entries(dossierWishes[name.kind]) as [DossierActType, (of: DossierOccasion) => DossierWish | undefined][];
  const possible = wishes.flatMap(([type, wishFor]) => {
    const wish = open.has(type) ? wishFor(occasion) : undefined;
    return wish ? [{ v: actData[type].v, stream: dossierStream(name), type, at: occasion.at, ...wish } as Draft] : [];
  });
  return possible[choice % Math.max(1, possible.length)];
}

/** As a store would stamp it. */
function stamped(act: Draft, version: number): DossierEvent[] {
  const origin = { commit: `${act.stream}/${version + 1}`, head: version, recordedAt: takenAt(act.at), versionOf: () => version };
  return stampEvents([act], origin) as DossierEvent[];
}
