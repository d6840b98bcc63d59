/** A line of a bill: so many coins for an item. */
export interface NaiveLine {
  readonly item: string;
  readonly coins: number;
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

  /** For named items each as many coins as its bill still asks for. */
  pay(amount: number, items: readonly string[] = []): void {
    const { lacking } = laid(this.bills.flat(), this.#coins);
    const named = items.flatMap((item) => Array.from({ length: lacking.get(item) ?? 0 }, () => item));
    for (let put = 0; put < amount / coin; put++) {
      if (this.#debt > 0 && named[put] === undefined) this.#debt--;
      else this.#coins.push(named[put]);
    }
  }

  /** For named items: from now on every coin that lies on a bill is its item's; theirs go back first. */
  refund(amount: number, items: readonly string[] = []): void {
    if (items.length > 0) this.#coins = laid(this.bills.flat(), this.#coins).named;
    for (let back = 0; back < amount / coin; back++) {
      const own = items.map((item) => this.#coins.indexOf(item)).find((place) => place >= 0);
      const place = own ?? this.#coins.indexOf(undefined);
      if (place >= 0) this.#coins.splice(place, 1);
      else this.#debt++;
    }
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
  const named: (string | undefined)[] = [];
  const lacking = new Map<string, number>();
  for (const { item, coins: asked } of lines) {
    for (let nth = 0; nth < asked; nth++) {
      const own = left.indexOf(item);
      const place = own >= 0 ? own : left.indexOf(undefined);
      if (place < 0) {
        lacking.set(item, (lacking.get(item) ?? 0) + 1);
        continue;
      }
      left.splice(place, 1);
      named.push(item);
    }
  }
  const idle = left.filter((item) => item !== undefined).length;
  return { lacking, named: [...named, ...left], idle };
}
