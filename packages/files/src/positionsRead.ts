interface Range {
  from: number;
  to: number;
}

/** The positions read so far, as ranges: a single one while the log is whole and in order. 中文 已读序号 */
export class PositionsRead {
  /** In order, and none touches the next. */
  readonly #ranges: Range[] = [];

  /** Notes a position; false where it has been read before. */
  add(position: number): boolean {
    const place = this.#placeOf(position);
    const [before, after] = [this.#ranges[place - 1], this.#ranges[place]];
    if (before && position <= before.to) return false;
    const extendsBefore = before?.to === position - 1;
    const extendsAfter = after?.from === position + 1;
    if (extendsBefore && extendsAfter) this.#ranges.splice(place - 1, 2, { from: before.from, to: after.to });
    else if (extendsBefore) before.to = position;
    else if (extendsAfter) after.from = position;
    else this.#ranges.splice(place, 0, { from: position, to: position });
    return true;
  }

  /** How many ranges begin at a position or before it. */
  #placeOf(position: number): number {
    let [low, high] = [0, this.#ranges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ranges[middle]?.from ?? Infinity) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
