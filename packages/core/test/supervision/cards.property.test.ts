import { cardLevels, caseStatistics, deadlines, highestCard, measures, type Card, type CaseState } from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { act, after, moment, world } from "../given.ts";
import { lawfulCase, turns } from "../case/randomCase.ts";

const asOf = moment("2019-06-03 09:00");
const rank = (card: Card | undefined): number => (card ? cardLevels.indexOf(card.level) : -1);
const cardsOf = ({ items }: CaseState) =>
  Object.values(items).flatMap(({ item, cards }) => cards.map((card) => ({ item, card })));

/** All that is counted of a case and all its deadlines. */
const figures = (state: CaseState) => [
  caseStatistics(state, world, { measures: measures.filter(({ subject }) => subject !== "card"), by: [], asOf }),
  Object.values(state.items).map((item) => deadlines(item, world, asOf)),
];

describe("a card that is revoked", () => {
  test("is what it changes: no deadline, no count, and the highest card never rises", () => {
    let met = 0;
    fc.assert(
      fc.property(turns.map(lawfulCase), fc.constantFrom(...cardLevels), (acts, level) => {
        const carded = [...acts, act("CardIssued", "2019-05-06 09:00", { card: "末", level })];
        const before = after(...carded);
        const found = cardsOf(before).find(({ card }) => card.status !== "revoked");
        if (!found) return;
        met++;
        const { item, card } = found;
        const revoked = after(...carded, { ...act("CardRevoked", "2019-05-07 09:00", { card: card.card }), item });
        expect(figures(revoked)).toEqual(figures(before));
        expect(rank(highestCard(revoked))).toBeLessThanOrEqual(rank(highestCard(before)));
        expect(cardsOf(revoked)).toHaveLength(cardsOf(before).length);
      }),
    );
    expect(met).toBeGreaterThan(50);
  });
});
