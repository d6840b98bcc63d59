import Table from "cli-table3";

/** A column: its head, and on which side its cells lean. */
export interface Column {
  readonly head: string;
  readonly align?: "left" | "right";
  readonly width?: number;
}

const noLinesBetweenRows = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" };

/** A plain table for the terminal, aligned also where Chinese characters stand. 中文 表格 */
export function table(columns: readonly Column[], rows: readonly (readonly (string | number)[])[]): string {
  const widths = columns.map(({ width }) => width ?? null);
  const drawn = new Table({
    head: columns.map(({ head }) => head),
    colAligns: columns.map(({ align }) => align ?? "right"),
    colWidths: widths,
    wordWrap: true,
    style: { head: [], border: [] },
    chars: noLinesBetweenRows,
  });
  drawn.push(...rows.map((row) => [...row]));
  return drawn.toString();
}
