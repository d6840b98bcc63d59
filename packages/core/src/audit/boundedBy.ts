import { caseOfStream, type Event } from "../log/event.ts";
import type { Finding } from "./finding.ts";

/**
 * Findings of what came late or not at all, with the positions of the acts that bound the time they speak of: those that it is counted
 * from, and that which came late.
 *
 * 中文  问题起止行为
 */
export function boundedBy(events: readonly Event[], findings: readonly Finding[]): Finding[] {
  const unshown = new Set(findings.filter(({ positions }) => positions.length === 0).map((found) => found.case));
  const acts = Map.groupBy(
    events.filter((event) => unshown.has(nameOf(event))),
    nameOf,
  );
  return findings.map((found) => {
    if (found.positions.length > 0) return found;
    const bounds = (acts.get(found.case) ?? []).filter((event) => isBound(event, found)).map(({ position }) => position);
    return bounds.length > 0 ? { ...found, bounds } : found;
  });
}

const nameOf = ({ stream }: Event): string => caseOfStream(stream) ?? stream;

/** Acts of one moment are not told apart: all of them are named. */
function isBound(event: Event, { item, since, at }: Finding): boolean {
  const concerns = item === undefined || event.item === undefined || event.item === item;
  return concerns && (event.at === since || event.at === at);
}
