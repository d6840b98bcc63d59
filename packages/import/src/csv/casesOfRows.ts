import type { ImportFault } from "../importFault.ts";

/** A row as it is kept: its line and the cells that are wanted. */
export interface KeptRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Stands between the cells of a kept row; no text has it. */
const between = "\0";

/** Stands for the case's name, that need not be kept again in every row; no cell is it. */
const itsName = "\x01";

/**
 * The rows of a table by their case, each as one text that knows the row before it: a million of them fit into memory.
 */
export class CasesOfRows {
  readonly #rows: string[] = [];
  readonly #lines: number[] = [];
  /** Of each row the place of the row before it of its case; -1 where it is the first. */
  readonly #before: number[] = [];
  /** Of each case the place of its last row. */
  readonly #last = new Map<string, number>();

  add(id: string, cells: readonly string[], line: number): ImportFault | undefined {
    if (cells.includes(itsName)) return { code: "csv.letter-unfit", line, params: { letter: "U+0001" } };
    if (cells.some((cell) => cell.includes(between))) return { code: "csv.letter-unfit", line, params: { letter: "U+0000" } };
    const place = this.#rows.push(cells.map((cell) => (cell === id ? itsName : cell)).join(between)) - 1;
    this.#lines.push(line);
    this.#before.push(this.#last.get(id) ?? -1);
    this.#last.set(id, place);
    return undefined;
  }

  /** The cases in the order of their first rows, each forgotten as it is taken. */
  *take(): Generator<readonly KeptRow[]> {
    for (const [id, last] of this.#last) {
      this.#last.delete(id);
      const rows: KeptRow[] = [];
      for (let place = last; place >= 0; place = this.#before[place] ?? -1) rows.push(this.#takeRow(place, id));
      yield rows.toReversed();
    }
  }

  #takeRow(place: number, id: string): KeptRow {
    const cells = (this.#rows[place] ?? "").split(between);
    this.#rows[place] = "";
    return { line: this.#lines[place] ?? 0, cells: cells.map((cell) => (cell === itsName ? id : cell)) };
  }
}
