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
 * The rows of a table by their case, each as one text: a million of them fit into memory.
 */
export class CasesOfRows {
  readonly #rows = new Map<string, string[]>();

  add(id: string, cells: readonly string[], line: number): ImportFault | undefined {
    if (cells.includes(itsName)) return { code: "csv.letter-unfit", line, params: { letter: "U+0001" } };
    const row = `${line}${between}${cells.map((cell) => (cell === id ? itsName : cell)).join(between)}`;
    if (row.split(between, cells.length + 2).length !== cells.length + 1) {
      return { code: "csv.letter-unfit", line, params: { letter: "U+0000" } };
    }
    const rows = this.#rows.get(id);
    if (rows) rows.push(row);
    else this.#rows.set(id, [row]);
    return undefined;
  }

  /** The cases in the order of their first rows, each forgotten as it is taken. */
  *take(): Generator<readonly KeptRow[]> {
    for (const [id, rows] of this.#rows) {
      this.#rows.delete(id);
      yield rows.map((row) => {
        const [line, ...cells] = row.split(between);
        return { line: Number(line), cells: cells.map((cell) => (cell === itsName ? id : cell)) };
      });
    }
  }
}
