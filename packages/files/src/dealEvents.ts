import { appendFileSync, closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
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
 * Deals a log into so many shares, each small enough for memory: one stays in memory, more go to files of a folder of their own under the
 * system's folder for temporary files, which only this user may read.
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

/** The bytes gathered for a share that are not yet on disk. */
interface Gathered {
  readonly bytes: Buffer;
  length: number;
}

class DealOnDisk<Dealt extends Event> implements Deal<Dealt> {
  readonly #folder = mkdtempSync(join(tmpdir(), "banjie-shares-"));
  readonly #shares: readonly Gathered[];
  #page = Buffer.alloc(0);

  constructor(count: number) {
    const size = Math.min(gathered.each, Math.floor(gathered.together / count));
    this.#shares = Array.from({ length: count }, () => ({ bytes: Buffer.allocUnsafeSlow(size), length: 0 }));
  }

  add(event: Dealt, line: Uint8Array = Buffer.from(encodeEvent(event))): void {
    const share = hashOf(event.stream) % this.#shares.length;
    this.#gather(share, line);
    this.#gather(share, comma);
  }

  *shares(): Generator<Dealt[]> {
    for (const share of this.#shares.keys()) {
      this.#flush(share);
      // One list of events: they were decoded before they were dealt.
      yield inOrder(JSON.parse(this.#list(this.#fileOf(share))) as Dealt[]);
    }
  }

  discard(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #fileOf(share: number): string {
    return join(this.#folder, String(share));
  }

  /** The lines of a share as one list: `[`, and `]` in the place of the last comma. The bytes of one share lie where those of the last did. */
  #list(file: string): string {
    const opened = openSync(file, "r");
    try {
      const { size } = fstatSync(opened);
      if (this.#page.length <= size) this.#page = Buffer.allocUnsafeSlow(size * 2);
      for (let read = 0; read < size;) read += readSync(opened, this.#page, 1 + read, size - read, read);
      this.#page.write("[", 0);
      this.#page.write("]", Math.max(1, size - 1));
      return this.#page.toString("utf8", 0, Math.max(2, size));
    } finally {
      closeSync(opened);
    }
  }

  #gather(share: number, bytes: Uint8Array): void {
    const held = this.#shares[share];
    if (!held) return;
    if (held.length + bytes.length > held.bytes.length) this.#flush(share);
    if (bytes.length > held.bytes.length) return appendFileSync(this.#fileOf(share), bytes);
    held.bytes.set(bytes, held.length);
    held.length += bytes.length;
  }

  #flush(share: number): void {
    const held = this.#shares[share];
    if (!held) return;
    appendFileSync(this.#fileOf(share), held.bytes.subarray(0, held.length));
    held.length = 0;
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
