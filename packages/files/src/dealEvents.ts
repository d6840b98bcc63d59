import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodeEvent, type Event } from "@banjie/core";

/** Events dealt by their streams into shares. */
export interface Deal<Dealt extends Event = Event> {
  /** Takes an event; `line` is its canonical text, if that is at hand. */
  add(event: Dealt, line?: string): void;
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

/** So much text is gathered before it is written. */
const gathered = 65_536;

class DealOnDisk<Dealt extends Event> implements Deal<Dealt> {
  readonly #folder = mkdtempSync(join(tmpdir(), "banjie-shares-"));
  readonly #texts: string[];

  constructor(count: number) {
    this.#texts = Array.from({ length: count }, () => "");
  }

  add(event: Dealt, line = encodeEvent(event)): void {
    const share = hashOf(event.stream) % this.#texts.length;
    this.#texts[share] += `${line},\n`;
    if ((this.#texts[share]?.length ?? 0) > gathered) this.#write(share);
  }

  *shares(): Generator<Dealt[]> {
    for (const share of this.#texts.keys()) {
      this.#write(share);
      // One list of events: they were decoded before they were dealt.
      yield inOrder(JSON.parse(`[${readFileSync(this.#fileOf(share), "utf8").slice(0, -2)}]`) as Dealt[]);
    }
  }

  discard(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #fileOf(share: number): string {
    return join(this.#folder, String(share));
  }

  #write(share: number): void {
    const file = openSync(this.#fileOf(share), "a");
    try {
      writeSync(file, this.#texts[share] ?? "");
    } finally {
      closeSync(file);
    }
    this.#texts[share] = "";
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
