import { actData, decodeEvent, type Event, type Issue } from "@banjie/core";
import type { ActRule } from "./mapping/mapping.ts";
import { ownText } from "./source/ownText.ts";

/** So many names are remembered. */
const mostNames = 100_000;

/**
 * Whether events have the shape that the log asks for. The envelope is made here: where names and case have been found right before,
 * only the data can be wrong, and those that stand in the mapping not twice.
 */
export class EventShapes {
  readonly #rules = new Set<ActRule>();
  readonly #names = new Set<string>();
  #stream: string | undefined;

  /** What is wrong with an event that a rule has made. */
  issueOf(event: Event, rule: ActRule): Issue | undefined {
    if (this.#isKnown(event, rule)) return undefined;
    const decoded = decodeEvent(event);
    if (!decoded.ok) return decoded.error[0];
    this.#learn(event, rule);
    return undefined;
  }

  #isKnown({ stream, at, by, type, data }: Event, rule: ActRule): boolean {
    const isPossible = at >= "19" && at < "21"; // The shift to local time can leave the years that a log knows.
    const isNamed = stream === this.#stream && this.#names.has(by.id) && this.#names.has(by.unit);
    return isPossible && isNamed && (this.#rules.has(rule) || actData[type].data.safeParse(data).success);
  }

  #learn({ stream, by, type }: Event, rule: ActRule): void {
    if (this.#names.size >= mostNames) this.#names.clear();
    this.#stream = stream;
    this.#names.add(ownText(by.id)).add(ownText(by.unit));
    const isGiven = Object.values(rule.data).every(({ value }) => value !== undefined);
    if (isGiven && type !== "CaseFiled") this.#rules.add(rule);
  }
}
