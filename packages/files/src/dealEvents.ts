import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodeEvent, type Event } from "@banjie/core";

/** Events dealt by their streams into shares. */
export interface Deal<Dealt extends Event = Event> {
  /** Takes an event; `line` is its canonical text in UTF-8, if that is at hand: it is copied. */
  add(event: Dealt, line?: Uint8Array): void;
  /** Each share once: whole streams, in order of position, no event twice. */
  shares(): Generator<Dealt[]>;
  /** Removes what is on disk. */
  discard(): void;
}

/**
 * Deals a log into so many shares, each small enough for memory: one stays in memory, more go to one temporary file, which has no name and
 * is gone when the process ends, however it ends.
 *
 * 中文   按流分片
 * Holds  a stream is whole in one share
 */
export const dealEvents = <Dealt extends Event = Event>(count: number): Deal<Dealt> =>
  count <= 1 ? new DealInMemory() : new DealOnDisk(count);

class DealInMemory<Dealt extends Event> implements Deal<Dealt> {
  #events: Dealt[] = [];

  add(event: Dealt): void {
    this.#events.push(event);
  }

  *shares(): Generator<Dealt[]> {
    yield inOrder(this.#events);
  }

  discard(): void {
    this.#events = [];
  }
}

/** So many bytes are gathered for all shares together, and at most so many for one of them, before they are written. */
const gathered = { together: 8 * 1024 * 1024, each: 65_536 };
const comma = Buffer.from(",\n");

/** A share: its bytes that are not yet on disk, and where in the file those before them lie. */
interface Gathered {
  readonly bytes: Buffer;
  length: number;
  readonly written: { readonly at: number; readonly length: number }[];
}

class DealOnDisk<Dealt extends Event> implements Deal<Dealt> {
  readonly #file = openNameless();
  readonly #shares: readonly Gathered[];
  #isOpen = true;
  #end = 0;
  #page = Buffer.alloc(0);

  constructor(count: number) {
    const size = Math.min(gathered.each, Math.floor(gathered.together / count));
    this.#shares = Array.from({ length: count }, () => ({ bytes: Buffer.allocUnsafeSlow(size), length: 0, written: [] }));
  }

  add(event: Dealt, line: Uint8Array = Buffer.from(encodeEvent(event))): void {
    const share = this.#shares[hashOf(event.stream) % this.#shares.length];
    if (!share) return;
    this.#gather(share, line);
    this.#gather(share, comma);
  }

  *shares(): Generator<Dealt[]> {
    for (const share of this.#shares) {
      this.#flush(share);
      // One list of events: they were decoded before they were dealt.
      yield inOrder(JSON.parse(this.#list(share)) as Dealt[]);
    }
  }

  discard(): void {
    if (this.#isOpen) closeSync(this.#file);
    this.#isOpen = false;
  }

  #gather(share: Gathered, bytes: Uint8Array): void {
    if (share.length + bytes.length > share.bytes.length) this.#flush(share);
    if (bytes.length > share.bytes.length) return this.#write(share, bytes);
    share.bytes.set(bytes, share.length);
    share.length += bytes.length;
  }

  #flush(share: Gathered): void {
    this.#write(share, share.bytes.subarray(0, share.length));
    share.length = 0;
  }

  #write({ written }: Gathered, bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done, bytes.length - done, this.#end + done);
    written.push({ at: this.#end, length: bytes.length });
    this.#end += bytes.length;
  }

  /** The lines of a share as one list: `[`, and `]` in the place of the last comma. The bytes of one share lie where those of the last did. */
  #list({ written }: Gathered): string {
    const size = written.reduce((sum, { length }) => sum + length, 0);
    if (size === 0) return "[]";
    if (this.#page.length <= size) this.#page = Buffer.allocUnsafeSlow(size * 2);
    let end = this.#page.write("[");
    for (const { at, length } of written) end = this.#read(at, length, end);
    this.#page.write("]", size - 1);
    return this.#page.toString("utf8", 0, size);
  }

  /** Reads a piece of the file to a place in the page; returns the place after it. */
  #read(at: number, length: number, place: number): number {
    for (let done = 0; done < length;) {
      const read = readSync(this.#file, this.#page, place + done, length - done, at + done);
      if (read === 0) throw new Error("The temporary file of the shares ends too early");
      done += read;
    }
    return place + length;
  }
}

/** A temporary file that has no name: however this process ends, nothing of it is left. Only this user may read its folder before. */
function openNameless(): number {
  const folder = mkdtempSync(join(tmpdir(), "banjie-shares-"));
  try {
    return openSync(join(folder, "shares"), "wx+", 0o600);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** FNV-1a over the code units of a text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** A log whose lines were moved about or copied is audited in the order that its positions tell. */
function inOrder<Dealt extends Event>(events: Dealt[]): Dealt[] {
  const isInOrder = events.every(({ position }, index) => position > (events[index - 1]?.position ?? 0));
  if (isInOrder) return events;
  const ordered = events.toSorted((one, other) => one.position - other.position);
  return ordered.filter(({ id, position }, index) => {
    const before = ordered[index - 1];
    return before?.position !== position || before.id !== id;
  });
}
