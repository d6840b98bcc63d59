import { err, ok, type Result } from "@banjie/core";
import type { ImportFault } from "../importFault.ts";
import { attributeOf, type Attribute } from "../source/attribute.ts";
import type { SourceCase, SourceEvent } from "../source/sourceCase.ts";
import { timeReader, type ReadTime, type TimeFormat } from "../time/readTime.ts";
import type { KeptRow } from "./casesOfRows.ts";

/** Which columns of a table mean what. */
export interface TableLayout {
  /** The columns that name a row's case. */
  readonly id: readonly string[];
  /** The columns that are wanted besides; what is in no list is not kept. */
  readonly columns: readonly string[];
  /** Columns that are kept where there are any. */
  readonly optional: readonly string[];
  /** The columns that hold times, and how they are written. */
  readonly times: Readonly<Record<string, TimeFormat>>;
  /** Where a row is a case: the columns whose dates are its events, and the attributes that the events get. */
  readonly dates?: { readonly columns: readonly string[]; readonly activity: string; readonly time: string } | undefined;
}

/** A table by its header. Fails `csv.column-missing`, `csv.column-doubled` */
export function tableOf(header: readonly string[], line: number, layout: TableLayout): Result<Table, ImportFault> {
  const { id, columns, times, dates } = layout;
  const names = header.map((name) => name.trim());
  const wanted = [...new Set([...id, ...columns, ...Object.keys(times), ...(dates?.columns ?? [])])];
  for (const column of wanted) {
    const found = names.filter((name) => name === column).length;
    if (found === 1) continue;
    const params = { column, columns: names.join(", ") };
    return err({ code: found === 0 ? "csv.column-missing" : "csv.column-doubled", line, params });
  }
  const kept = [...wanted, ...layout.optional.filter((column) => names.includes(column) && !wanted.includes(column))];
  return ok(new Table(names, kept, layout));
}

/** Thrown and caught here only. */
class UnreadableTime extends Error {
  readonly fault: ImportFault;

  constructor(fault: ImportFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** A table whose header has been read: what its rows say, by their columns. */
export class Table {
  readonly #columns: readonly { readonly name: string; readonly place: number; readonly time?: ReadTime }[];
  readonly #ids: readonly number[];
  readonly #dates: TableLayout["dates"];

  constructor(names: readonly string[], wanted: readonly string[], { id, times, dates }: TableLayout) {
    this.#columns = wanted.map((name) => {
      const format = times[name];
      return { name, place: names.indexOf(name), ...(format && { time: timeReader(format) }) };
    });
    this.#ids = id.map((name) => names.indexOf(name));
    this.#dates = dates;
  }

  /** The name of a row's case. */
  idOf(record: readonly string[]): string {
    return this.#ids.map((place) => record[place]?.trim() ?? "").join("/");
  }

  /** The cells that are wanted. */
  kept(record: readonly string[]): string[] {
    return this.#columns.map(({ place }) => record[place] ?? "");
  }

  caseOf(rows: readonly KeptRow[]): Result<SourceCase, ImportFault> {
    try {
      return ok(this.#dates ? this.#caseOfDates(rows, this.#dates) : this.#caseOfEvents(rows));
    } catch (error) {
      if (error instanceof UnreadableTime) return err(error.fault);
      throw error;
    }
  }

  /** A row is an event. What the rows say of the case: each column as the first row has it that says anything. */
  #caseOfEvents(rows: readonly KeptRow[]): SourceCase {
    const events = rows.map((row) => ({ attributes: this.#attributesOf(row), line: row.line }));
    const attributes = new Map(events.toReversed().flatMap((event) => [...event.attributes]));
    return { kind: "case", attributes, events, line: rows[0]?.line ?? 0 };
  }

  /** A row is a case, and each of its dates an event in the order of the columns. */
  #caseOfDates(rows: readonly KeptRow[], { columns, activity, time }: NonNullable<TableLayout["dates"]>): SourceCase {
    const [first, ...others] = rows.map((row) => ({ attributes: this.#attributesOf(row), line: row.line }));
    const events = [first, ...others].flatMap((row) =>
      columns.flatMap((column): SourceEvent[] => {
        const date = row?.attributes.get(column);
        if (!row || !date) return [];
        const named: Attribute = { type: "string", text: column };
        return [{ attributes: new Map([...row.attributes, [activity, named], [time, date]]), line: row.line }];
      }),
    );
    const notes = others.map((row) => ({ code: "quality.case-doubled" as const, line: row.line }));
    const { attributes, line } = first ?? { attributes: new Map(), line: 0 };
    return { kind: "case", attributes, events, line, notes };
  }

  #attributesOf({ line, cells }: KeptRow): Map<string, Attribute> {
    const attributes = new Map<string, Attribute>();
    for (const [index, { name, time }] of this.#columns.entries()) {
      const text = cells[index] ?? "";
      if (text.trim() === "") continue;
      const attribute = time ? time(text) : attributeOf("string", text);
      if (!attribute)
        throw new UnreadableTime({ code: "csv.time-unreadable", line, element: name, params: { column: name, text } });
      attributes.set(name, attribute);
    }
    return attributes;
  }
}
