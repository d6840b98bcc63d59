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

/** Some of them with all that these need, by whatever way. */
export function withNeeded<One extends Dependent>(some: readonly One[], all: readonly One[]): One[] {
  const taken = new Map(some.map((one) => [one.name, one]));
  for (const { needs } of taken.values())
    for (const other of all) if (needs.includes(other.name)) taken.set(other.name, taken.get(other.name) ?? other);
  return [...taken.values()];
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

/** A way through members that need each other: from one that needs none of them to one that none of them needs, and where it ends. */
export interface Way<Place> {
  readonly names: readonly string[];
  readonly end: Place;
}

/**
 * The longest way through the members: each begins where the last of those it needs has ended.
 *
 * 中文  关键路径
 * In    endOf — where a member ends that begins there; isLater — whether one end comes after another
 * Out   of ways that end alike the one with more members; no names and the start itself, where there are none
 */
export function longestWay<Place>(
  members: readonly Dependent[],
  start: Place,
  endOf: (name: string, from: Place) => Place,
  isLater: (one: Place, other: Place) => boolean,
): Way<Place> {
  const ways = new Map<string, Way<Place>>();
  const isLonger = (one: Way<Place>, other: Way<Place>): boolean =>
    isLater(one.end, other.end) || (!isLater(other.end, one.end) && one.names.length > other.names.length);
  const longest = (some: readonly Way<Place>[]): Way<Place> =>
    some.reduce((best, way) => (isLonger(way, best) ? way : best), { names: [], end: start });
  for (const { name, needs } of inOrderOfNeed(members)) {
    const before = longest(needs.flatMap((need) => ways.get(need) ?? []));
    ways.set(name, { names: [...before.names, name], end: endOf(name, before.end) });
  }
  return longest([...ways.values()]);
}
