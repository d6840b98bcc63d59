/** The parts of a whole as one word: wholes of the same parts have the same. */
export const partsKey = (parts: readonly string[]): string => JSON.stringify(parts.toSorted());

/** Where it is counted how many wholes of the same parts took so much. */
export const partsSlot = (amount: number, key: string): string => `${amount} ${key}`;

/** Wholes of the same parts: how many, and what they took in all. */
export interface Taken {
  readonly parts: readonly string[];
  readonly many: number;
  readonly amount: number;
}

/** What was counted in such places. */
export const takenIn = (tally: Readonly<Record<string, number>>): Taken[] =>
  Object.entries(tally).map(([slot, many]) => {
    const cut = slot.indexOf(" ");
    return { parts: JSON.parse(slot.slice(cut + 1)) as string[], many, amount: many * Number(slot.slice(0, cut)) };
  });
