import type { Event } from "../../log/event.ts";
import type { Profile } from "../../profile/profile.ts";
import type { Indicator } from "./indicator.ts";

/** From where on a pattern is told of. */
type Thresholds = Profile["audit"]["indicators"];

/** Watches the events of a log go by in their order, and remembers little of them. */
export interface Watch {
  see(event: Event, thresholds: Thresholds): void;
  /** What has been met so far. */
  met(thresholds: Thresholds): Iterable<Indicator>;
}
