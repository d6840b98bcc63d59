import { canonicalJson, type Committed, type Event, type EventStore } from "@banjie/core";

/** Stops the trial unless the claim is true. */
export function claim(truth: boolean, otherwise: string): asserts truth {
  if (!truth) throw new Error(otherwise);
}

/** Stops the trial unless two values say the same: a member that is `undefined` says nothing. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [canonicalJson(actual), canonicalJson(expected)];
  claim(is === should, `${what}: expected ${excerpt(should)}, got ${excerpt(is)}`);
}

const excerpt = (text: string): string => (text.length > 500 ? `${text.slice(0, 500)}… (${text.length} characters)` : text);

/** The events of a commit that must have been taken now. */
export function committed(answer: Committed): readonly Event[] {
  claim(answer.kind === "committed", `Expected a commit, got ${excerpt(canonicalJson(answer))}`);
  return answer.events;
}

/** The events of a commit that must have been recognised as a repeat. */
export function repeated(answer: Committed): readonly Event[] {
  claim(answer.kind === "repeated", `Expected a repeat, got ${excerpt(canonicalJson(answer))}`);
  return answer.events;
}

/** The conflict that must have been answered. */
export function conflict(answer: Committed): Extract<Committed, { kind: "conflict" }> {
  claim(answer.kind === "conflict", `Expected a conflict, got ${excerpt(canonicalJson(answer))}`);
  return answer;
}

/** The whole log, its pages joined. */
export async function wholeLog(store: EventStore, afterPosition?: number): Promise<readonly Event[]> {
  const events: Event[] = [];
  for await (const page of store.readLog(afterPosition)) {
    claim(page.length > 0, "A page of the log is empty");
    for (const event of page) events.push(event);
  }
  return events;
}

/** From `first`, so many whole numbers. */
export const run = (first: number, length: number): number[] => Array.from({ length }, (_, index) => first + index);
