import {
  checkDerivation,
  deadlines,
  derivationOf,
  dueOf,
  type Counting,
  type Derivation,
  type Evidence,
  type Ledger,
  type LocalInstant,
} from "@banjie/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lawfulCase, recordedCase, turns } from "../case/randomCase.ts";
import { after, moment, world } from "../given.ts";
import { anyCounting, anyLedger, book, longAfter } from "./anyLedger.ts";
import { spoils } from "./spoil.ts";

const isFull = Boolean(process.env["BANJIE_FULL"]);
/** Ten thousand under `pnpm test:full`. */
const runs = { numRuns: isFull ? 10_000 : 150 };

const evidenceOf = (ledger: Ledger, { profile }: Counting, asOf: LocalInstant): Evidence => ({
  ledger,
  notices: book.notices,
  profile,
  asOf,
});

test("a derivation ends where the calculator does, and the checker, which shares nothing with it, accepts it", () => {
  const met: Record<string, number> = {};
  fc.assert(
    fc.property(anyLedger, anyCounting, (ledger, counting) => {
      const asOf = longAfter(ledger);
      const derivation = derivationOf(ledger, counting, asOf);
      expect(derivation.counted).toBe(dueOf(ledger, counting, asOf).due);
      expect(checkDerivation(derivation, evidenceOf(ledger, counting, asOf))).toEqual([]);
      met[derivation.unit] = (met[derivation.unit] ?? 0) + 1;
      if ("runs" in derivation && derivation.unit !== "officeSecond") {
        for (const { kind } of derivation.runs) met[kind] = (met[kind] ?? 0) + 1;
      }
    }),
    runs,
  );
  for (const kind of ["day", "naturalDay", "officeSecond", "counted", "weekend", "holiday", "paused", "moved"]) {
    expect([kind, (met[kind] ?? 0) > 5]).toEqual([kind, true]);
  }
});

test("the checker accepts every derivation of random histories", () => {
  let derived = 0;
  fc.assert(
    fc.property(fc.oneof(turns.map(lawfulCase), turns.map(recordedCase)), (acts) => {
      const asOf = moment("2021-06-30 12:00");
      for (const item of Object.values(after(...acts).items)) {
        for (const deadline of deadlines(item, world, asOf)) {
          const counting = world.countingOn(deadline.from);
          const derivation = derivationOf(deadline, counting, asOf);
          expect(checkDerivation(derivation, evidenceOf(deadline, counting, asOf))).toEqual([]);
          derived++;
        }
      }
    }),
    runs,
  );
  expect(derived).toBeGreaterThan(500);
});

test("the checker refuses every derivation that was spoilt", () => {
  const refused = new Map(Object.keys(spoils).map((name) => [name, 0]));
  fc.assert(
    fc.property(anyLedger, anyCounting, fc.nat(50), (ledger, counting, place) => {
      const asOf = longAfter(ledger);
      const derivation = derivationOf(ledger, counting, asOf) as Exclude<Derivation, { unit: "told" }>;
      const { budget } = derivation;
      const more = (days: number): Ledger => ({ ...ledger, extensions: [...ledger.extensions, { days, basis: ledger.basis }] });
      const longer = (days: number) => {
        const later = derivationOf(more(days), counting, asOf) as typeof derivation;
        return { ...later, budget, ...("extensions" in later && { extensions: ledger.extensions }) };
      };
      for (const [name, spoil] of Object.entries(spoils)) {
        const spoilt = spoil(derivation, place, longer);
        if (!spoilt) continue;
        expect([name, checkDerivation(spoilt, evidenceOf(ledger, counting, asOf)).length > 0]).toEqual([name, true]);
        refused.set(name, (refused.get(name) ?? 0) + 1);
      }
    }),
    isFull ? runs : { numRuns: 75 },
  );
  for (const [name, count] of refused) expect([name, count > 3]).toEqual([name, true]);
  if (isFull) console.table(Object.fromEntries(refused));
});
