import { actData, decodeEvent, type Event, type Issue } from "@banjie/core";
import type { ActRule } from "./mapping/mapping.ts";
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
 * before only the data can be wrong, and those that stand in the mapping not twice.
 */
export class EventShapes {
  readonly #rules = new Set<ActRule>();
  /** Data of acts that say what others said, but for their moments. */
  readonly #data = new Set<string>();
  readonly #names = new Set<string>();

  /** What is wrong with an event that a rule has made. */
  issueOf(event: Event, rule: ActRule): Issue | undefined {
    if (this.#isKnown(event, rule)) return undefined;
    const decoded = decodeEvent(event);
    if (!decoded.ok) return decoded.error[0];
    this.#learn(event, rule);
    return undefined;
  }

  #isKnown({ stream, at, by, type, data }: Event, rule: ActRule): boolean {
    // The shift to local time can leave the years that a log knows.
    const isUsual = stream.length <= usualStream && at >= "19" && at < "21";
    if (!isUsual || !this.#names.has(by.id) || !this.#names.has(by.unit)) return false;
    return this.#rules.has(rule) || this.#isRight(type, data);
  }

  #isRight(type: Event["type"], data: unknown): boolean {
    const said = `${type} ${timeless(JSON.stringify(data))}`;
    if (this.#data.has(said)) return true;
    const isRight = actData[type].data.safeParse(data).success;
    if (isRight && this.#data.size < mostData) this.#data.add(said);
    return isRight;
  }

  #learn({ by, type }: Event, rule: ActRule): void {
    if (this.#names.size >= mostNames) this.#names.clear();
    this.#names.add(ownText(by.id)).add(ownText(by.unit));
    const isGiven = Object.values(rule.data).every(({ value }) => value !== undefined);
    if (isGiven && type !== "CaseFiled") this.#rules.add(rule);
  }
}

/** A moment of local time in a text of JSON, no longer than times are. */
const moments = /"(\d{4}-\d\d-\d\dT[\d:.]{8,18}[+-]\d\d:\d\d)"/g;

/** Data without their moments: where one may stand, any other may. */
const timeless = (json: string): string =>
  json.replaceAll(moments, (quoted, text: string) => (millisecondsOf(text) === undefined ? quoted : "moment"));
