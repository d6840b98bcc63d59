import { act, type Step } from "./step.ts";
import type { CasePeople } from "./staff.ts";

/**
 * The same life in which every grant is made public in the moment after its decision, where nobody does it later by hand.
 *
 * 中文  准予决定公开
 * Law   行政许可法 art. 40
 */
export function withPublication({ window: by }: CasePeople, steps: readonly Step[]): Step[] {
  const byHand = new Set(steps.flatMap(({ wish }) => (wish.type === "PublishDecision" ? [wish.item] : [])));
  const published = steps.flatMap(({ wish, enteredAt }) =>
    wish.type === "MakeDecision" && wish.outcome === "granted" && !byHand.has(wish.item)
      ? [act(enteredAt + 20, { type: "PublishDecision", item: wish.item, by, where: "政务中心网站" })]
      : [],
  );
  return published.length === 0 ? [...steps] : [...steps, ...published].toSorted((one, other) => one.enteredAt - other.enteredAt);
}
