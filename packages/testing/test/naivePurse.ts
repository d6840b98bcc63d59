/** A line of a bill: so many coins for an item. */
export interface NaiveLine {
  readonly item: string;
  readonly coins: number;
  /** Of what was paid back. */
  readonly again?: boolean;
}

/** How many fen 分 a coin is worth: whatever is paid in these stories is paid in whole ones. */
const coin = 1000;

/** The money of a case, coin by coin: each lies there for an item, or for none in particular. */
export class NaivePurse {
  readonly bills: NaiveLine[][] = [];
  #coins: (string | undefined)[] = [];
  /** Coins that went back and had not come in for what they went back for. */
  #debt = 0;

  bill(lines: readonly { readonly item: string; readonly amount: number }[]): void {
    this.bills.push(lines.map(({ item, amount }) => ({ item, coins: amount / coin })));
  }

  /** For named items each as many coins as its bills ask for and do not lie there by its name. */
  pay(amount: number, items: readonly string[] = []): void {
    const lines = this.bills.flat();
    const named = items.flatMap((item) => {
      const asked = lines.filter((line) => line.item === item).reduce((sum, { coins }) => sum + coins, 0);
      return Array.from({ length: asked - this.#coins.filter((one) => one === item).length }, () => item);
    });
    for (let put = 0; put < amount / coin; put++) {
      if (this.#debt > 0 && named[put] === undefined) this.#debt--;
      else this.#coins.push(named[put]);
    }
  }

  /** Coin by coin, for a named item one of its own if there is one, and what it was billed is asked for again, last of all. */
  refund(amount: number, items: readonly string[] = []): void {
    const again: NaiveLine[] = [];
    for (let back = 0; back < amount / coin; back++) {
      const item = items.find((one) => this.#takeOff(one));
      if (item !== undefined) again.push({ item, coins: 1, again: true });
      const own = item === undefined ? -1 : this.#coins.indexOf(item);
      const place = own < 0 ? this.#coins.indexOf(undefined) : own;
      if (place < 0) this.#debt++;
      else this.#coins.splice(place, 1);
    }
    this.bills.push(again);
  }

  /** Takes a coin off the first line of an item that has one, if any has. */
  #takeOff(item: string): boolean {
    for (const bill of this.bills) {
      const place = bill.findIndex((line) => line.item === item && line.coins > 0);
      const line = bill[place];
      if (!line) continue;
      bill[place] = { ...line, coins: line.coins - 1 };
      return true;
    }
    return false;
  }

  /** The items that lack a coin of theirs when the lines are settled in this order; all of them, while more went back than came in. */
  unpaid(lines: readonly NaiveLine[]): ReadonlySet<string> {
    const { lacking, idle } = laid(lines, this.#coins);
    const inDebt = this.#debt > idle;
    return new Set(lines.filter(({ item, coins }) => coins > 0 && (inDebt || lacking.has(item))).map(({ item }) => item));
  }
}

/** Coins put on the lines one after another, an item's own before those of none. */
function laid(lines: readonly NaiveLine[], coins: readonly (string | undefined)[]) {
  const left = [...coins];
  const lacking = new Set<string>();
  for (const { item, coins: asked } of lines) {
    for (let nth = 0; nth < asked; nth++) {
      const own = left.indexOf(item);
      const place = own >= 0 ? own : left.indexOf(undefined);
      if (place < 0) lacking.add(item);
      else left.splice(place, 1);
    }
  }
  const idle = left.filter((item) => item !== undefined).length;
  return { lacking, idle };
}
