import { createReadStream, existsSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { err, instantSchema, listed, ok, type Instant, type Result } from "@banjie/core";
import { LogWriteError, tryWriteLog } from "@banjie/files";
import {
  importLog,
  readMapping,
  shippedMapping,
  shippedMappings,
  type ImportFault,
  type ImportReport,
  type LogImport,
  type Mapping,
} from "@banjie/import";
import { asJson } from "../asJson.ts";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { printImport } from "../print/printImport.ts";
import { progressBar, type ProgressBar } from "../progressBar.ts";
import { readJson } from "../readJson.ts";
import { refuse } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";
import { speakIn, type PlacedIssue } from "../texts.ts";

export interface ImportOptions {
  readonly map: string;
  /** Absent where nothing is to be written. */
  readonly out?: string;
  readonly dryRun?: boolean;
  readonly at?: Instant;
  readonly json?: boolean;
}

/**
 * `banjie import FILE --map MAP -o LOG`: a foreign log, through a mapping, into a log of ours; with `--dry-run` nothing is written,
 * and the paper says what would become of what. 中文 导入
 */
export async function importCommand(file: string, options: ImportOptions, terminal: Terminal): Promise<ExitCode> {
  const mapping = await mappingOf(options.map);
  if (!mapping.ok) return refuse(mapping.error, options, terminal);
  const out = options.dryRun ? undefined : options.out;
  if (out !== undefined && (await isSameFile(file, out))) return refuse([{ code: "file.same" }], options, terminal);
  if (out !== undefined && /\.(?:sqlite3?|db)$/i.test(out)) {
    return refuse([{ code: "import.not-a-database", params: { out } }], options, terminal);
  }
  const bar = progressBar(terminal, speakIn(terminal.language)("import.working"), 1);
  const imported = await importInto(out, file, mapping.value, options, bar).finally(() => bar.stop());
  if (!imported.ok) return refuse([imported.error], options, terminal);
  if (options.json) await terminal.out(asJson({ file, log: out, ...imported.value }));
  else await terminal.out(printImport({ file, log: out, report: imported.value, language: terminal.language }));
  return exitCode.done;
}

/** A mapping file, or one that comes with Banjie. */
async function mappingOf(name: string): Promise<Result<Mapping, PlacedIssue[]>> {
  const shipped = existsSync(name) ? undefined : await shippedMapping(name);
  if (shipped !== undefined) return readMapping(shipped);
  if (!existsSync(name))
    return err([{ code: "import.mapping-unknown", params: { name, ...listed("shipped", shippedMappings) } }]);
  const data = await readJson(name);
  if (!data.ok) return err([data.error]);
  const mapping = readMapping(data.value);
  return mapping.ok ? mapping : err(mapping.error.map((issue) => Object.assign(issue, { file: name })));
}

/** Writing onto the source would destroy it. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  return existsSync(one) && existsSync(other) && (await realpath(one)) === (await realpath(other));
}

async function importInto(
  out: string | undefined,
  file: string,
  mapping: Mapping,
  { at = now() }: ImportOptions,
  bar: ProgressBar,
): Promise<Result<ImportReport, PlacedIssue>> {
  const imported = importLog(
    watched(file, (share) => bar.update(share, imported.written())),
    mapping,
    { importedAt: at },
  );
  try {
    const written = await (out === undefined ? tryPages(imported) : tryWriteLog(out, imported.header, imported.pages));
    if (written.ok) return ok(imported.report());
    return err({ ...written.error, file });
  } catch (error) {
    if (error instanceof LogWriteError) return err({ code: error.code, params: error.params });
    throw error;
  }
}

/** Reads a whole import and keeps nothing of it. */
async function tryPages({ pages }: LogImport): Promise<Result<undefined, ImportFault>> {
  for await (const page of pages) if (!page.ok) return page;
  return ok(undefined);
}

/** The bytes of a file; `onShare` is told how much of it has been taken. */
async function* watched(file: string, onShare: (share: number) => void): AsyncGenerator<Uint8Array> {
  const source = createReadStream(file);
  const total = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  for await (const chunk of source) {
    yield chunk as Uint8Array;
    onShare(source.bytesRead / Math.max(1, total));
  }
}

const now = (): Instant => instantSchema.parse(new Date().toISOString());
