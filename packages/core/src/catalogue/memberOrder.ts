/** What is joined, and what each of them needs before it. */
export interface Dependent {
  readonly name: string;
  readonly needs: readonly string[];
}

/**
 * Each after all that it needs; what needs itself, by whatever way round, is left out, and so is what needs that.
 *
 * 中文  先后次序
 */
export function inOrderOfNeed<One extends Dependent>(members: readonly One[]): One[] {
  const names = new Set(members.map(({ name }) => name));
  const placed = new Set<string>();
  const ordered: One[] = [];
  for (let ready = [...members]; ready.length > 0;) {
    ready = members.filter(({ name, needs }) => !placed.has(name) && needs.every((need) => placed.has(need) || !names.has(need)));
    for (const one of ready) placed.add(one.name);
    ordered.push(...ready);
  }
  return ordered;
}

/** The first round of need, closed: from a member back to itself; empty where there is none. */
export function cycleOfNeed(members: readonly Dependent[]): string[] {
  const sound = new Set(inOrderOfNeed(members).map(({ name }) => name));
  const left = new Map(members.filter(({ name }) => !sound.has(name)).map((member) => [member.name, member]));
  const way: string[] = [];
  for (let at = left.keys().next().value; at !== undefined;) {
    if (way.includes(at)) return [...way.slice(way.indexOf(at)), at];
    way.push(at);
    at = left.get(at)?.needs.find((need) => left.has(need));
  }
  return [];
}

/**
 * Where the longest way through the members ends: each begins where the last of those it needs has ended.
 *
 * 中文  关键路径
 * In    end — where a member ends that begins there; later — the later of two ends
 */
export function endOfLongestWay<Place>(
  members: readonly Dependent[],
  start: Place,
  end: (name: string, from: Place) => Place,
  later: (one: Place, other: Place) => Place,
): Place {
  const ends = new Map<string, Place>();
  for (const { name, needs } of inOrderOfNeed(members)) {
    const from = needs.reduce((last, need) => later(last, ends.get(need) ?? start), start);
    ends.set(name, end(name, from));
  }
  return [...ends.values()].reduce((last, one) => later(last, one), start);
}
