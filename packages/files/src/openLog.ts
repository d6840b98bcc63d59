import { decodeEvent, err, ok, type Event, type Issue, type LogHeader, type Result } from "@banjie/core";
import { fileBytes, NotAFile, type OnProgress } from "./fileBytes.ts";
import { jsonBreak } from "./jsonBreak.ts";
import { lineBlocks, longestLine, type LineBlock, type LineTrouble } from "./lineBlocks.ts";
import { eventFault, logFault, type LogFault, type LogPlace } from "./logFault.ts";
import { gzipTrouble, plainBytes } from "./plainBytes.ts";
import { PositionsRead } from "./positionsRead.ts";
import { isHeader, readHeader } from "./readHeader.ts";
import { unknownEvent, type UnknownEvent } from "./unknownEvent.ts";

/** How a log is to be read. */
export interface OpenLogOptions {
  /** Told of every chunk read while the pages are read, for a progress bar. */
  readonly onProgress?: OnProgress | undefined;
  /** `keep` hands out events of unknown acts as values, where `refuse` (the default) stops at the first. */
  readonly unknownActs?: "refuse" | "keep" | undefined;
  /**
   * `stop` (the default) reads strictly: the first fault is the last thing that comes. `skip` is for an auditor: each fault comes as it is
   * met, and what stands after it is read; the line at fault is left out, but for one that merely stands out of its place. Of lines with
   * the same position the first is read.
   */
  readonly faults?: "stop" | "skip" | undefined;
}

/** A log whose header has been read. */
export interface OpenedLog<Entry> {
  readonly header: LogHeader;
  /**
   * The events as they stand, a page at a time. Unless faults are skipped the first is the last thing that comes, and what stood before it
   * has come before it. Each iteration reads the file anew; nothing is open between iterations.
   */
  readonly pages: AsyncIterable<Result<readonly Entry[], LogFault>>;
}

/**
 * Opens a log file, plain or gzip, and reads it strictly, in bounded memory: nothing is skipped, nothing is mended.
 *
 * 中文  打开日志文件
 * In    events as `encodeEvent` writes them, one a line, positions 1, 2, 3 …; line ends `\n` or `\r\n`; empty lines only at the end
 * Fails `log.file-missing`, `log.file-unreadable`, `log.gzip-broken`, `log.gzip-cut-off`, `log.not-utf8`, `log.byte-order-mark`,
 *       `log.header-missing`, `log.header-invalid`, `log.format-unknown`, `log.line-not-json`, `log.line-empty`,
 *       `log.line-too-long`, `log.cut-off`, `log.position-gap`, `log.position-repeated`,
 *       `event.*`, `input.*`
 */
export function openLog(
  file: string,
  options: OpenLogOptions & { readonly unknownActs: "keep" },
): Promise<Result<OpenedLog<Event | UnknownEvent>, LogFault>>;
export function openLog(
  file: string,
  options?: OpenLogOptions & { readonly unknownActs?: "refuse" | undefined },
): Promise<Result<OpenedLog<Event>, LogFault>>;
export async function openLog(
  file: string,
  { onProgress, unknownActs = "refuse", faults = "stop" }: OpenLogOptions = {},
): Promise<Result<OpenedLog<Event | UnknownEvent>, LogFault>> {
  const header = await headerOf(file);
  if (!header.ok) return header;
  const pages = {
    [Symbol.asyncIterator]: () => readPages(file, { onProgress, keepUnknown: unknownActs === "keep", skips: faults === "skip" }),
  };
  return ok({ header: header.value, pages });
}

async function headerOf(file: string): Promise<Result<LogHeader, LogFault>> {
  for await (const block of blocksOf(file, () => 0)) {
    if (!block.ok) return block;
    const { lines, ended } = block.value;
    return readHeader(lines[0] ?? "", file, ended || lines.length > 1);
  }
  return err(logFault("log.header-missing", { file, line: 1, byte: 0 }));
}

interface Reading {
  readonly onProgress: OnProgress | undefined;
  readonly keepUnknown: boolean;
  readonly skips: boolean;
}

type Page = Result<readonly (Event | UnknownEvent)[], LogFault>;

async function* readPages(file: string, { onProgress, keepUnknown, skips }: Reading): AsyncGenerator<Page> {
  const reader = new EntryReader(file, keepUnknown, skips);
  for await (const block of blocksOf(file, () => reader.events, onProgress)) {
    const { entries, faults } = block.ok ? reader.read(block.value) : reader.leaveOut(block.error);
    if (entries.length > 0) yield ok(entries);
    for (const fault of faults) {
      yield err(fault);
      if (!skips) return;
    }
  }
}

/** The lines of a file, its troubles told as faults; `events` says how many events have been read so far. */
async function* blocksOf(
  file: string,
  events: () => number,
  onProgress?: OnProgress,
): AsyncGenerator<Result<LineBlock, LogFault>> {
  try {
    for await (const block of lineBlocks(plainBytes(fileBytes(file, onProgress)))) {
      yield block.ok ? block : err(textFault(block.error, file));
    }
  } catch (error) {
    yield err(fileFault(error, file, events()));
  }
}

function textFault({ code, ...place }: LineTrouble, file: string): LogFault {
  return logFault(code, { file, ...place }, code === "log.line-too-long" ? { longest: longestLine } : {});
}

/** A file that cannot be read is an answer like any other; what the caller's own functions throw goes on. */
function fileFault(error: unknown, file: string, events: number): LogFault {
  const trouble = gzipTrouble(error);
  if (trouble) return logFault(`log.gzip-${trouble}`, { file }, { events });
  if (error instanceof NotAFile) return logFault("log.file-unreadable", { file }, { reason: "ENOTFILE" });
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) throw error;
  if (error.code === "ENOENT") return logFault("log.file-missing", { file });
  return logFault("log.file-unreadable", { file }, { reason: String(error.code) });
}

interface Entries {
  readonly entries: readonly (Event | UnknownEvent)[];
  readonly faults: readonly LogFault[];
}

/** Lines into events, one block after the other. */
class EntryReader {
  /** How many events have been read. */
  events = 0;
  readonly #file: string;
  readonly #keepUnknown: boolean;
  readonly #skips: boolean;
  /** The position that is due. */
  #due = 1;
  /** Lines that could not be read since the last that was: each may have held an event. */
  #unread = 0;
  readonly #positions = new PositionsRead();
  #empty: LogPlace | undefined;

  constructor(file: string, keepUnknown: boolean, skips: boolean) {
    this.#file = file;
    this.#keepUnknown = keepUnknown;
    this.#skips = skips;
  }

  /** The events of a block, and what is wrong with its lines: of a strict reader the first fault, and the events before it. */
  read(block: LineBlock): Entries {
    const entries: (Event | UnknownEvent)[] = [];
    const faults: LogFault[] = [];
    for (const [index, text] of block.lines.entries()) {
      const last = index === block.lines.length - 1;
      for (const entry of this.#readLine(text, block, index, last && !block.ended)) {
        if (entry.ok) entries.push(entry.value);
        else faults.push(entry.error);
        if (!entry.ok && !this.#skips) return { entries, faults };
      }
    }
    return { entries, faults };
  }

  leaveOut(fault: LogFault): Entries {
    this.#unread++;
    return { entries: [], faults: [fault] };
  }

  *#readLine(text: string, block: LineBlock, index: number, unended: boolean): Generator<Result<Event | UnknownEvent, LogFault>> {
    if (block.first + index === 1) {
      const header = readHeader(text, this.#file, !unended);
      if (!header.ok) yield header;
      return;
    }
    if (isBlank(text) && !(unended && block.torn)) {
      this.#empty ??= this.#placeOf(block, index);
      return;
    }
    if (this.#empty) yield err(logFault("log.line-empty", this.#empty));
    this.#empty = undefined;
    const entry = this.#entryOf(text, block, index, unended);
    if (entry.ok) yield* this.#inPlace(entry.value, block, index);
    else {
      this.#unread++;
      yield entry;
    }
  }

  /** Each position follows the one before it, and none stands twice: after a fault the log goes on from where it stands. */
  *#inPlace(entry: Event | UnknownEvent, block: LineBlock, index: number): Generator<Result<Event | UnknownEvent, LogFault>> {
    const { position } = entry;
    if (!this.#positions.add(position)) {
      return yield err(logFault("log.position-repeated", this.#placeOf(block, index), { position }));
    }
    const [due, latest] = [this.#due, this.#due + this.#unread];
    this.#due = position + 1;
    this.#unread = 0;
    if (position < due || position > latest) {
      yield err(logFault("log.position-gap", this.#placeOf(block, index), { expected: latest, found: position }));
    }
    this.events++;
    yield ok(entry);
  }

  #entryOf(text: string, block: LineBlock, index: number, unended: boolean): Result<Event | UnknownEvent, LogFault> {
    const json = unended && block.torn ? undefined : parsed(text);
    if (json === undefined) return err(this.#notJson(text, block, index, unended));
    if (isHeader(json)) return err(logFault("log.header-again", this.#placeOf(block, index)));
    const decoded = decodeEvent(json);
    const entry = decoded.ok ? decoded.value : this.#unknown(json, decoded.error, block.first + index);
    return entry ? ok(entry) : err(eventFault(decoded.ok ? [] : decoded.error, this.#placeOf(block, index)));
  }

  #unknown(json: unknown, issues: readonly Issue[], line: number): UnknownEvent | undefined {
    return this.#keepUnknown ? unknownEvent(json, issues, line) : undefined;
  }

  /** A line that merely ends too early, at the end of the file, is what a broken-off copy leaves. */
  #notJson(text: string, block: LineBlock, index: number, unended: boolean): LogFault {
    const { column, early } = jsonBreak(text) ?? { column: text.length + 1, early: true };
    const place = { ...this.#placeOf(block, index), column };
    if (unended && early) return logFault("log.cut-off", place, { events: this.events });
    return logFault("log.line-not-json", place);
  }

  #placeOf(block: LineBlock, index: number): LogPlace {
    return { file: this.#file, line: block.first + index, byte: byteOf(block, index) };
  }
}

const isBlank = (text: string): boolean => text === "" || text.trim() === "";

/** Where a line begins: counted only when something is wrong with it. */
function byteOf({ lines, byte }: LineBlock, index: number): number {
  return lines.slice(0, index).reduce((sum, text) => sum + Buffer.byteLength(text) + 1, byte);
}

/** Parsed JSON, or undefined, which is no JSON value. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
