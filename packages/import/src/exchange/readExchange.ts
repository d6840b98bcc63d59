import { err, ok, type Result } from "@banjie/core";
import { z } from "zod";
import type { ImportFault } from "../importFault.ts";
import type { Attribute } from "../source/attribute.ts";
import { documentFault } from "../source/documentFault.ts";
import { plainAttribute } from "../source/plainAttribute.ts";
import { readJson } from "../source/readJson.ts";
import type { SourceEvent, SourceNote, SourcePart } from "../source/sourceCase.ts";
import { timeReader, type ReadTime } from "../time/readTime.ts";

/** What differs between those who report, and under which names events say what and when. */
export interface ExchangeLayout {
  /** The column of the data version: a higher one replaces a lower. */
  readonly version: string;
  /** The column that names a record and stays when it is reported again, where there is one. */
  readonly row?: string | undefined;
  /** The column of a node's state, and the values that mean it is still to do. */
  readonly state: string;
  readonly toDo: readonly string[];
  readonly activity: string;
  readonly time: string;
  readonly transition: string;
  readonly zone: string;
}

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const row = z.looseObject({ project_no: z.string().min(1) }).catchall(cell);
type Row = z.output<typeof row>;
type Task = z.output<typeof tasks>[number];

const rows = z.array(row).default([]);

/** What the items were that cases name by code and version. */
const tasks = z.array(z.looseObject({ task_code: z.string().min(1) }).catchall(cell)).default([]);

/** The tables of the national exchange, each a list of its rows. 中文 全国一体化政务服务平台办件数据表 */
const tablesSchema = z.strictObject({
  up_pro_accept: rows,
  up_pro_process: rows,
  up_pro_result: rows,
  up_pro_special_procedure: rows,
  up_pro_material: rows,
});
const exchangeSchema = tablesSchema.extend({ dn_task_general_basic: tasks });
type Tables = z.output<typeof tablesSchema>;
type TableName = keyof Tables;
const tableNames = Object.keys(tablesSchema.shape) as TableName[];

/** What tells a record of a case from the others in its table, where no column of the rows does: only its own higher version replaces it. */
const namesOfRecord: Readonly<Record<TableName, readonly string[]>> = {
  up_pro_accept: [],
  up_pro_process: ["process_name", "event_name"],
  up_pro_result: [],
  up_pro_special_procedure: ["special_type", "special_name"],
  up_pro_material: ["material_name"],
};

/**
 * Reads rows of the national exchange tables, a JSON document of one list a table, plain or gzip. A case has the columns of its rows
 * of acceptance and result, and under `task:` those of the item that it names by code and version. Its events are `accept`, the business
 * acts of its nodes by their names, `special:start`, `special:end`, `result`, `material`; the transition of a result is its code, that of
 * a special procedure its name, that of a node `complete`, or `start` while it is to do.
 *
 * 中文   读取国家交换库办件数据
 * Law    R-065: a higher data version replaces a lower one; R-064: a node to do is written with its start as its end
 * Out    the line of a row is its place in its table
 * Fails  `json.*`, `source.*`
 */
export async function* readExchange(
  source: AsyncIterable<Uint8Array>,
  layout: ExchangeLayout,
): AsyncGenerator<Result<SourcePart, ImportFault>> {
  const document = await readJson(source);
  if (!document.ok) {
    yield document;
    return;
  }
  const parsed = exchangeSchema.safeParse(document.value);
  if (!parsed.success) {
    yield err(documentFault(parsed.error));
    return;
  }
  const writer = new RowWriter(layout, parsed.data.dn_task_general_basic);
  for (const rowsOfCase of casesOf(parsed.data).values()) yield ok(writer.caseOf(rowsOfCase));
}

interface PlacedRow {
  readonly table: TableName;
  readonly row: Row;
  readonly line: number;
}

function casesOf(tables: Tables): Map<string, PlacedRow[]> {
  const cases = new Map<string, PlacedRow[]>();
  for (const table of tableNames) {
    for (const [index, each] of tables[table].entries()) {
      const placed = cases.get(each.project_no) ?? [];
      placed.push({ table, row: each, line: index + 1 });
      cases.set(each.project_no, placed);
    }
  }
  return cases;
}

class RowWriter {
  readonly #layout: ExchangeLayout;
  readonly #read: ReadTime;
  readonly #tasks: readonly Task[];

  constructor(layout: ExchangeLayout, taskRows: readonly Task[]) {
    this.#layout = layout;
    this.#read = timeReader(layout);
    this.#tasks = taskRows;
  }

  caseOf(placed: readonly PlacedRow[]): SourcePart {
    const notes: SourceNote[] = [];
    const highest = this.#highestVersions(placed);
    const live = placed.filter(
      (one) =>
        this.#versionOf(one) === highest.get(this.#recordOf(one)) ||
        void notes.push({ code: "quality.version-replaced", line: one.line }),
    );
    const attributes = new Map<string, Attribute>();
    for (const { table, row: each } of live.toReversed()) {
      if (table === "up_pro_accept" || table === "up_pro_result")
        for (const [name, value] of this.#columns(each)) attributes.set(name, value);
    }
    for (const [name, value] of this.#columns(this.#taskOf(attributes))) attributes.set(`task:${name}`, value);
    const events = live.flatMap((one) => this.#eventsOf(one, notes));
    return { kind: "case", attributes, events, line: placed[0]?.line ?? 0, notes };
  }

  /** The item that a case names: in the version that it names, else as it stands last. */
  #taskOf(attributes: ReadonlyMap<string, Attribute>): Row | Task | Record<string, never> {
    const [code, version] = ["task_code", "task_version"].map((name) => attributes.get(name)?.text);
    const ofCode = this.#tasks.filter((task) => task.task_code === code);
    return ofCode.findLast((task) => String(task["task_version"]) === version) ?? ofCode.at(-1) ?? {};
  }

  #versionOf({ row: each }: PlacedRow): number {
    return Number(each[this.#layout.version]) || 1;
  }

  #recordOf({ table, row: each }: PlacedRow): string {
    const id = this.#layout.row === undefined ? undefined : each[this.#layout.row];
    return JSON.stringify(id ? [table, id] : [table, "", ...namesOfRecord[table].map((name) => each[name] ?? "")]);
  }

  #highestVersions(placed: readonly PlacedRow[]): Map<string, number> {
    const highest = new Map<string, number>();
    for (const one of placed) {
      const record = this.#recordOf(one);
      highest.set(record, Math.max(this.#versionOf(one), highest.get(record) ?? -Infinity));
    }
    return highest;
  }

  #columns(each: Readonly<Record<string, z.output<typeof cell>>>): Map<string, Attribute> {
    const columns = new Map<string, Attribute>();
    for (const [name, value] of Object.entries(each)) {
      const attribute = plainAttribute(value, /_(?:date|time)$/.test(name) ? this.#read : undefined);
      if (attribute) columns.set(name, attribute);
    }
    return columns;
  }

  #eventsOf({ table, row: each, line }: PlacedRow, notes: SourceNote[]): SourceEvent[] {
    const columns = this.#columns(each);
    const event = (activity: string, time: string, transition = "complete"): SourceEvent => {
      const { activity: named, time: timed, transition: stepped } = this.#layout;
      const at = columns.get(time);
      const texts = [
        [named, activity],
        [stepped, transition],
      ] as const;
      const made = new Map([...columns, ...texts.map(([name, text]) => [name, { type: "string", text }] as const)]);
      return { attributes: at ? made.set(timed, at) : made, line };
    };
    const textOf = (name: string): string | undefined => columns.get(name)?.text;
    switch (table) {
      case "up_pro_accept":
        return [event("accept", "accept_date")];
      case "up_pro_process": {
        const isOpen = this.#layout.toDo.includes(textOf(this.#layout.state) ?? "");
        if (isOpen) notes.push({ code: "quality.node-open", line });
        const activity = textOf("event_name") ?? textOf("process_name") ?? "";
        return [isOpen ? event(activity, "event_start_time", "start") : event(activity, "event_end_time")];
      }
      case "up_pro_result":
        return [event("result", "result_date", textOf("result_type"))];
      case "up_pro_special_procedure":
        return [
          event("special:start", "special_time", textOf("special_name")),
          ...(columns.has("end_time") ? [event("special:end", "end_time", textOf("special_name"))] : []),
        ];
      case "up_pro_material":
        return [event("material", "material_time")];
    }
  }
}
