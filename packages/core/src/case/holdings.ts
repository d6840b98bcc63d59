import type { CaseEvent } from "../log/event.ts";
import type { LocalInstant } from "../time/instant.ts";
import { applyEvent } from "./applyEvent.ts";
import { emptyCase } from "./caseState.ts";

/** A span in which a unit held an item. 中文 持有 */
export interface Holding {
  readonly item: string;
  readonly unit: string;
  readonly from: LocalInstant;
  /** Absent while it still holds it. */
  readonly to?: LocalInstant;
}

/**
 * Who held each item at any instant, from the filing to its end.
 *
 * 中文  科室流转
 * In    events — of one case, from its first
 * Out   spans in order of time; of one item they follow on each other without gaps
 */
export function holdings(events: readonly CaseEvent[]): Holding[] {
  const spans: Holding[] = [];
  const open = new Map<string, Holding>();
  const state = emptyCase("");
  const close = (held: Holding, to: LocalInstant): void => {
    if (held.from !== to) spans.push({ ...held, to });
    open.delete(held.item);
  };
  for (const event of events) {
    applyEvent(state, event);
    for (const { item, holder, endedAt } of Object.values(state.items)) {
      const held = open.get(item);
      const unit = endedAt === undefined ? holder : "";
      if (held?.unit === unit) continue;
      if (held) close(held, event.at);
      if (unit !== "") open.set(item, { item, unit, from: event.at });
    }
  }
  return [...spans, ...open.values()];
}
