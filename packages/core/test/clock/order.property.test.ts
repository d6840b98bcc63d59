import { deadlines, dueOf, type AnyDraft, type FlowActType, type PauseEntry } from "@banjie/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { act, after, moment, world } from "../given.ts";
import { filing } from "../case/inOrder.ts";
import { anyCounting, anyLedger, longAfter } from "./anyLedger.ts";

type Act = AnyDraft<FlowActType>;

const november = (number: number): string =>
  `2018-${number > 30 ? "12" : "11"}-${String(number > 30 ? number - 30 : number).padStart(2, "0")} 10:00`;

/** A stretch of waiting as its two acts, of one kind each. */
const waits: fc.Arbitrary<readonly [Act, Act]> = fc
  .record({
    from: fc.integer({ min: 2, max: 40 }),
    length: fc.integer({ min: 0, max: 15 }),
    kind: fc.nat(3),
    days: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ from, length, kind, days }) => {
    const [begin, end] = [november(from), november(from + length)];
    if (kind > 1)
      return [act("ItemSuspended", begin, { kind: "payment" }), act("ItemResumed", end, { kind: "payment" })] as const;
    const procedure = kind === 0 ? ("expertReview" as const) : ("testing" as const);
    return [
      act("SpecialProcedureStarted", begin, { procedure, days }),
      act("SpecialProcedureEnded", end, { procedure }),
    ] as const;
  });

const key = ({ type, data }: Act): string =>
  `${type} ${JSON.stringify("procedure" in data ? data.procedure : "kind" in data && data.kind)}`;

/** Stretches of the same kind follow on each other: which end belongs to which beginning is then told by their dates. */
function areApart(stretches: readonly (readonly [Act, Act])[]): boolean {
  return stretches.every(([begin, end], index) =>
    stretches.every(
      ([otherBegin, otherEnd], other) =>
        index === other || key(begin) !== key(otherBegin) || end.at < otherBegin.at || otherEnd.at < begin.at,
    ),
  );
}

/** The acts in another order of recording: any in which no wait ends before it began. */
function mixed(stretches: readonly (readonly [Act, Act])[], keys: readonly number[]): Act[] {
  const order = stretches.flatMap(([begin, end], index) => {
    const [early = 0, late = 0] = [keys[2 * index], keys[2 * index + 1]];
    return [
      { one: begin, key: Math.min(early, late) },
      { one: end, key: Math.max(early, late) },
    ];
  });
  return order.toSorted((a, b) => a.key - b.key).map((placed) => placed.one);
}

const accepted = [filing("transport", undefined, "2018-11-01 09:00"), act("ItemAccepted", "2018-11-01 10:00")];
const extension = act("ExtensionApproved", "2018-11-20 09:00");

test("the order in which the same dated acts are recorded does not matter to any deadline", () => {
  let reordered = 0;
  fc.assert(
    fc.property(
      fc.array(waits, { minLength: 1, maxLength: 5 }).filter(areApart),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 10, maxLength: 10 }),
      fc.boolean(),
      fc.nat(10),
      (stretches, keys, isExtended, place) => {
        const inOrder = stretches.flat();
        const others = mixed(stretches, keys);
        const more = isExtended ? [extension] : [];
        const asOf = moment("2019-03-01 12:00");
        const one = after(...accepted, ...inOrder, ...more).items["1"];
        const other = after(...accepted, ...others.toSpliced(place % (others.length + 1), 0, ...more)).items["1"];
        if (!one || !other) throw new Error("no item");
        const dues = (item: typeof one) =>
          deadlines(item, world, asOf)
            .map(({ clock, of, startedAt, due }) => `${clock} ${of ?? ""} ${startedAt} ${due}`)
            .toSorted();
        expect(dues(other)).toEqual(dues(one));
        if (others.some((draft, index) => draft !== inOrder[index])) reordered++;
      },
    ),
  );
  expect(reordered).toBeGreaterThan(50);
});

/** A pause cut in two at a moment inside it. */
function cut(pause: PauseEntry, share: number): PauseEntry[] {
  if (pause.to === undefined || pause.stated !== undefined) return [pause];
  const [from, to] = [Date.parse(pause.from), Date.parse(pause.to)];
  const minute = Math.round((from + (to - from) * share) / 60_000) * 60_000;
  const middle = `${new Date(minute + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00` as PauseEntry["from"];
  return [
    { ...pause, to: middle },
    { ...pause, from: middle },
  ];
}

test("a pause told as two that meet puts a deadline off just as far, in days and in office time", () => {
  let halved = 0;
  fc.assert(
    fc.property(anyLedger, anyCounting, fc.double({ min: 0, max: 1, noNaN: true }), (ledger, counting, share) => {
      const pauses = ledger.pauses.flatMap((pause) => cut(pause, share));
      if (pauses.length > ledger.pauses.length) halved++;
      const asOf = longAfter(ledger);
      expect(dueOf({ ...ledger, pauses }, counting, asOf)).toEqual(dueOf(ledger, counting, asOf));
    }),
  );
  expect(halved).toBeGreaterThan(50);
});
