import { actData, decodeEvent, type Event, type Issue } from "@banjie/core";
import { ownText } from "./source/ownText.ts";
import { millisecondsOf } from "./time/moment.ts";

/** So many names are remembered. */
const mostNames = 100_000;

/** So many data. */
const mostData = 1000;

/** Longer names of streams are looked at as a whole event is. */
const usualStream = 200;

/**
 * Whether events have the shape that the log asks for. The envelope is made here, so where a person and a unit have been found right
 * before only the data can be wrong, and those that many acts share not twice.
 */
export class EventShapes {
  /** Data that were found right, and may be those of many acts. */
  readonly #right = new WeakSet<object>();
  /** What they say but for their moments, for acts that say the same. */
  readonly #said = new Set<string>();
  readonly #names = new Set<string>();

  /** What is wrong with an event. */
  issueOf(event: Event): Issue | undefined {
    if (this.#isKnown(event)) return undefined;
    const decoded = decodeEvent(event);
    if (!decoded.ok) return decoded.error[0];
    this.#learn(event);
    return undefined;
  }

  #isKnown({ stream, at, by, type, data }: Event): boolean {
    // The shift to local time can leave the years that a log knows.
    const isUsual = stream.length <= usualStream && at >= "19" && at < "21";
    if (!isUsual || !this.#names.has(by.id) || !this.#names.has(by.unit)) return false;
    return this.#right.has(data) || this.#isRight(type, data);
  }

  #isRight(type: Event["type"], data: Event["data"]): boolean {
    const said = `${type} ${timeless(data)}`;
    if (this.#said.has(said)) return true;
    const isRight = actData[type].data.safeParse(data).success;
    if (isRight && this.#said.size < mostData) this.#said.add(said);
    return isRight;
  }

  #learn({ by, data }: Event): void {
    if (this.#names.size >= mostNames) this.#names.clear();
    this.#names.add(ownText(by.id)).add(ownText(by.unit));
    this.#right.add(data);
  }
}

/** What data say, of a moment only that it is one: where one may stand, any other may. */
const timeless = (data: Event["data"]): string =>
  JSON.stringify(Object.entries(data).map(([name, value]) => (isMoment(value) ? [name] : [name, value])));

/** A moment of local time, no longer than times are. */
const isMoment = (value: unknown): boolean =>
  typeof value === "string" && value.length <= 35 && !value.endsWith("Z") && millisecondsOf(value) !== undefined;
