import { env } from "node:process";
import {
  applyEvent,
  allowedActs,
  decide,
  emptyCase,
  judge,
  resultNames,
  resultOf,
  type AnyDraft,
  type FlowActType,
  type TerminalResult,
} from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bookshop, building, certificate, clinic, eventsOf, transport, world } from "../given.ts";
import { NaiveItem, type NaiveMatter } from "./naiveModel.ts";
import { turn, wishOf } from "./randomCase.ts";

const plain: NaiveMatter = { required: ["application", "plan"], mayFollow: [], fee: 0, affectsOthers: false, onTheSpot: false };
const matters: Readonly<Record<string, NaiveMatter>> = {
  [transport.code]: plain,
  [bookshop.code]: { ...plain, fee: 5000 },
  [clinic.code]: { ...plain, mayFollow: ["plan"] },
  [building.code]: { ...plain, affectsOthers: true },
  [certificate.code]: { ...plain, onTheSpot: true },
};

/** One turn in twelve wishes for any act whatever; the others for one of those allowed. */
const played = fc.tuple(
  fc.constantFrom(...Object.keys(matters)),
  fc.array(
    fc.tuple(turn, fc.nat(11)).map(([one, chance]) => ({
      ...one,
      wild: chance === 0,
      act: one.act % 16 === 0 ? 1000 - (one.act % 40) : one.act,
      hour: 10,
      careless: false,
      person: "own" as const,
    })),
    { minLength: 10, maxLength: 40, size: "max" },
  ),
);

/** Refusals that speak of the order of acts, not of what an act carries or who does it. */
const ofOrder =
  /^(?:case|act|guard|joint)\.|^supplement\.(?:told-again|not-asked)$|^evaluation\.(?:before-service|nothing-anew)$/;

const silentUntil = (from: Parameters<typeof world.calendar.after>[0]) => world.calendar.after(from, 5).on;

/** The acts that matter to a single item: one that adds another is for a test of its own. */
const concerns = ({ type }: AnyDraft<FlowActType>): boolean => type !== "ItemAdded";

describe("the hall and a naive reading of the articles", () => {
  test("let the same acts come and refuse the same, in every order, up to every way to end", () => {
    const ends = Object.fromEntries(Object.keys(resultNames).map((name) => [name, 0])) as Record<TerminalResult | "open", number>;
    ends.open = 0;
    const wishes = { allowed: 0, refused: 0, fromAllowed: 0, all: 0 };
    fc.assert(
      fc.property(played, ([definition, turns]) => {
        const matter = matters[definition] ?? plain;
        const naive = new NaiveItem(matter, silentUntil);
        const state = emptyCase("1");
        let reached: TerminalResult | undefined;
        const story: string[] = [];
        for (const one of turns) {
          const wish = wishOf({ ...one, definition }, state);
          if (!concerns(wish)) continue;
          wishes.all++;
          if (allowedActs(state, wish.at, world).some(({ act }) => act === wish.type)) wishes.fromAllowed++;
          const outOfOrder = judge(state, wish, world).some(({ code }) => ofOrder.test(code));
          const told = { story, wish: wish.type, data: wish.data, outOfOrder };
          if (outOfOrder === naive.admits(wish)) expect(told).toEqual({ ...told, outOfOrder: !naive.admits(wish) });
          wishes[outOfOrder ? "refused" : "allowed"]++;
          const decided = decide(state, wish, world);
          if (!decided.ok) continue;
          for (const event of eventsOf(decided.value, state.version)) applyEvent(state, event);
          naive.take(wish);
          story.push(`${wish.at.slice(0, 10)} ${wish.type} ${JSON.stringify(wish.data)}`);
          const item = state.items["1"];
          reached = (item && resultOf(item)) ?? reached;
        }
        ends[reached ?? "open"]++;
      }),
      { numRuns: env["BANJIE_FULL"] ? 5000 : 250 },
    );
    expect(wishes.fromAllowed / wishes.all).toBeGreaterThan(0.85);
    expect(wishes.refused).toBeGreaterThan(200);
    for (const name of Object.keys(resultNames) as TerminalResult[]) expect([name, ends[name] > 0]).toEqual([name, true]);
  });
});
