/**
 * Finds the line on which each row of a table begins. The parser counts lines up to a row's end, and a break of two letters within
 * quotes as two.
 */
export class RowLines {
  #lines = 0;
  #counted = 0;

  /** The first line of the next row, of which the parser says at which line it ends. */
  next(record: readonly string[], end: number): number {
    const isPlain = end - this.#counted === 1;
    const breaks = isPlain ? [] : record.flatMap((cell) => cell.match(/\r\n|\r|\n/g) ?? []);
    const doubled = breaks.filter((text) => text.length === 2).length;
    this.#lines += end - this.#counted - doubled;
    this.#counted = end;
    return this.#lines - breaks.length;
  }
}
