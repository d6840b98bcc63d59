import {
  calendarBook,
  civilDate,
  countingBy,
  defaultProfile,
  hunanProduct2018,
  ledgerOf,
  type Counting,
  type Ledger,
  type LocalInstant,
  type PauseEntry,
} from "@banjie/core";
import * as fc from "fast-check";

const basis = { "zh-CN": "依据", en: "basis" };
const [first, last] = [13_520, 20_300];

const two = (number: number): string => String(Math.floor(number)).padStart(2, "0");

/** A moment of a day. */
const moment = (day: number, minutes: number): LocalInstant =>
  `${civilDate(day)}T${two(minutes / 60)}:${two(minutes % 60)}:00+08:00` as LocalInstant;

const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });

/** A pause that begins within two months of a day, open now and then. */
const pauseAfter = (day: number): fc.Arbitrary<PauseEntry> =>
  fc
    .record({
      begin: fc.integer({ min: -3, max: 60 }),
      length: fc.integer({ min: 0, max: 40 }),
      at: minutes,
      end: minutes,
      stated: fc.option(fc.integer({ min: 1, max: 15 }), { nil: undefined }),
      isOpen: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    })
    .map(({ begin, length, at, end, stated, isOpen }) => {
      const from = moment(day + begin, at);
      const to = moment(day + begin + length, length === 0 ? Math.max(at, end) : end);
      return { kind: "expertReview", from, basis, ...(!isOpen && { to }), ...(stated !== undefined && { stated }) };
    });

const limit = fc.oneof(
  fc.record({ length: fc.integer({ min: 1, max: 60 }), unit: fc.constant("workingDay" as const) }),
  fc.record({ length: fc.integer({ min: 1, max: 90 }), unit: fc.constant("naturalDay" as const) }),
  fc.record({ length: fc.integer({ min: 1, max: 6 }), unit: fc.constant("month" as const) }),
  fc.record({ length: fc.integer({ min: 1, max: 80 }), unit: fc.constant("hour" as const) }),
);

/** An account opened between two days, of any unit, with pauses that overlap, are open, or were said to need so many days; extended now and then. */
export const ledgerBetween = (earliest: number, latest: number): fc.Arbitrary<Ledger> =>
  fc.integer({ min: earliest, max: latest }).chain((day) =>
    fc
      .record({
        at: minutes,
        budget: limit,
        pauses: fc.array(pauseAfter(day), { maxLength: 4 }),
        extended: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
      })
      .map(({ at, budget, pauses, extended }) =>
        ledgerOf(
          "legal",
          moment(day, at),
          { value: budget, source: basis },
          { pauses, extensions: extended === undefined ? [] : [{ days: extended, basis }] },
        ),
      ),
  );

export const anyLedger: fc.Arbitrary<Ledger> = ledgerBetween(first, last);

/** A moment so long after an account was opened that all has run out but what is open. */
export const longAfter = ({ startedAt }: Ledger): LocalInstant =>
  `${Number(startedAt.slice(0, 4)) + 1}${startedAt.slice(4, 10).replace("02-29", "02-28")}${startedAt.slice(10)}` as LocalInstant;

export const book = calendarBook();

export const anyCounting: fc.Arbitrary<Counting> = fc.constantFrom(
  countingBy(book.final, defaultProfile),
  countingBy(book.final, hunanProduct2018),
);
