import { ownText } from "../source/ownText.ts";
import type { Counted } from "./importReport.ts";

/** Counts things by name. */
export class Tally {
  readonly #counts = new Map<string, number>();
  /** The first that was counted. */
  first: string | undefined;

  add(name: string): void {
    this.first ??= ownText(name);
    const count = this.#counts.get(name);
    if (count === undefined) this.#counts.set(ownText(name), 1);
    else this.#counts.set(name, count + 1);
  }

  /** How many different names there are. */
  get size(): number {
    return this.#counts.size;
  }

  get sum(): number {
    return [...this.#counts.values()].reduce((total, count) => total + count, 0);
  }

  /** The most frequent first, equals by name. */
  ranking(): Counted[] {
    const ranking = [...this.#counts].map(([name, count]) => ({ name, count }));
    return ranking.toSorted((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
  }
}
