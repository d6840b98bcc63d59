import type { FileHandle } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { canonicalJson, encodeEvent, err, ok, type Event, type LogHeader, type Result } from "@banjie/core";
import { LogWriteError } from "./logWriteError.ts";
import { replaceFile } from "./replaceFile.ts";

type Pages<Page> = AsyncIterable<Page> | Iterable<Page>;

/** How many events were written. */
export interface Written {
  readonly events: number;
}

/**
 * Writes a log file, packed if its name ends in `.gz`: whole or not at all. It asks for the next page when the disk has taken
 * the last, so a log of any size passes through little memory.
 *
 * 中文   写出日志文件
 * Holds  whatever fails, nothing half-written is left and a file that was there stays as it was
 * Fails  throws what `pages` throws; `LogWriteError` when the disk refuses (`log.write-failed`) or when positions do not run
 *        1, 2, 3 … (`log.position-gap`)
 */
export async function writeLog(file: string, header: LogHeader, pages: Pages<readonly Event[]>): Promise<Written> {
  const source = new LogText(header, pages);
  try {
    await replaceFile(file, async (handle) => {
      const sink = (pieces: AsyncIterable<string | Uint8Array>): Promise<void> => writePieces(handle, pieces);
      if (file.endsWith(".gz")) await pipeline(source.lines(), createGzip(), sink);
      else await pipeline(source.lines(), sink);
    });
  } catch (error) {
    if (source.failed) throw source.failed.error;
    throw new LogWriteError("log.write-failed", { file, reason: reasonOf(error) }, { cause: error });
  }
  return { events: source.events };
}

/**
 * `writeLog` for a source that may turn out faulty on the way, as a log being read or a foreign log being imported: the first
 * fault is the answer, and nothing is written.
 */
export async function tryWriteLog<Fault>(
  file: string,
  header: LogHeader,
  pages: Pages<Result<readonly Event[], Fault>>,
): Promise<Result<Written, Fault>> {
  let fault: { readonly of: Fault } | undefined;
  async function* soundPages(): AsyncGenerator<readonly Event[]> {
    for await (const page of pages) {
      if (!page.ok) {
        fault = { of: page.error };
        throw new Error("The source is faulty");
      }
      yield page.value;
    }
  }
  try {
    return ok(await writeLog(file, header, soundPages()));
  } catch (error) {
    if (fault) return err(fault.of);
    throw error;
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : String(error));

/** One piece after the other, each on its way before the next is asked for. */
async function writePieces(handle: FileHandle, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  for await (const piece of pieces) await handle.writeFile(piece);
}

/** So many letters at least, but for the last, go to the disk in one piece. */
const pieceLength = 65_536;

/** The text of a log on its way to the disk, and what became of it. */
class LogText {
  events = 0;
  /** What the source did wrong, if it did. */
  failed: { readonly error: unknown } | undefined;
  readonly #header: LogHeader;
  readonly #pages: Pages<readonly Event[]>;

  constructor(header: LogHeader, pages: Pages<readonly Event[]>) {
    this.#header = header;
    this.#pages = pages;
  }

  /** The lines, put together into pieces that are worth a way to the disk each. */
  async *lines(): AsyncGenerator<string> {
    let piece = `${canonicalJson(this.#header)}\n`;
    try {
      for await (const page of this.#pages) {
        for (const event of page) {
          piece += this.#lineOf(event);
          if (piece.length < pieceLength) continue;
          yield piece;
          piece = "";
        }
      }
    } catch (error) {
      this.failed = { error };
      throw error;
    }
    yield piece;
  }

  #lineOf(event: Event): string {
    this.events++;
    if (event.position === this.events) return `${encodeEvent(event)}\n`;
    throw new LogWriteError("log.position-gap", { expected: this.events, found: event.position });
  }
}
