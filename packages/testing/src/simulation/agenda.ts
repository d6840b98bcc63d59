/**
 * What is to be done, by time: the earliest first, and of those at the same time the one noted first.
 *
 * 中文  待办日程
 */
export interface Agenda<Entry> {
  /** When the earliest entry is due; infinity where nothing is left. */
  readonly time: number;
  note(time: number, entry: Entry): void;
  /** The earliest entry, taken off the agenda; undefined where nothing is left. */
  next(): Entry | undefined;
}

interface Noted<Entry> {
  readonly time: number;
  readonly turn: number;
  readonly entry: Entry;
}

/** An empty agenda. */
export function agenda<Entry>(): Agenda<Entry> {
  const heap: Noted<Entry>[] = [];
  let turns = 0;

  function rise(noted: Noted<Entry>): void {
    let place = heap.length;
    for (let above = (place - 1) >> 1; place > 0 && isSooner(noted, heap[above]); above = (place - 1) >> 1) {
      place = lower(above, place);
    }
    heap[place] = noted;
  }

  function sink(noted: Noted<Entry>): void {
    let place = 0;
    for (let below = soonerChild(place); isSooner(heap[below], noted); below = soonerChild(place)) {
      place = lower(below, place);
    }
    heap[place] = noted;
  }

  /** Moves an entry into a free place and returns the place it leaves. */
  function lower(from: number, to: number): number {
    const noted = heap[from];
    if (noted) heap[to] = noted;
    return from;
  }

  const soonerChild = (place: number): number => {
    const left = 2 * place + 1;
    return isSooner(heap[left + 1], heap[left]) ? left + 1 : left;
  };

  return {
    get time() {
      return heap[0]?.time ?? Infinity;
    },
    note: (time, entry) => rise({ time, turn: turns++, entry }),
    next() {
      const [first] = heap;
      const last = heap.pop();
      if (last && heap.length > 0) sink(last);
      return first?.entry;
    },
  };
}

function isSooner(one: Noted<unknown> | undefined, other: Noted<unknown> | undefined): boolean {
  if (!one || !other) return one !== undefined;
  return one.time < other.time || (one.time === other.time && one.turn < other.turn);
}
