import { TZDate } from "@date-fns/tz";
import { epochMilliseconds, type Instant, type LocalInstant } from "./instant.ts";

/** Whether time-zone data know the zone, such as `Asia/Shanghai`. */
export function isZone(zone: string): boolean {
  return !Number.isNaN(new TZDate(0, zone).getTimezoneOffset());
}

/**
 * A moment rewritten in the local time of a zone; one that stands in it already comes back as it is. For the border (import, a caller that speaks UTC), never for the hot path.
 *
 * In   a zone that `isZone` knows
 * @example
 * ```ts
 * import { inZone, instantSchema } from "@banjie/core";
 * inZone(instantSchema.parse("2013-05-01T16:30:00Z"), "Asia/Shanghai"); // => "2013-05-02T00:30:00.000+08:00"
 * ```
 */
export function inZone(at: Instant, zone: string): LocalInstant {
  const shown = new TZDate(epochMilliseconds(at), zone).toISOString();
  const local = shown.endsWith("Z") ? `${shown.slice(0, -1)}+00:00` : shown;
  return (at.slice(-6) === local.slice(-6) ? at : local) as LocalInstant;
}
