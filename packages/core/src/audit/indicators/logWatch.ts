import type { Event } from "../../log/event.ts";
import { defaultProfile } from "../../profile/defaultProfile.ts";
import { burstWatch } from "./burstWatch.ts";
import { completionWatch } from "./completionWatch.ts";
import type { Profile } from "../../profile/profile.ts";
import type { Indicator } from "./indicator.ts";
import { recordingWatch } from "./recordingWatch.ts";

/**
 * What shows in the order of a log as a whole: late entries, cases closed in one go, bursts of evaluations. By the thresholds of the
 * profile that the hall last adopted, or of the one that is put in its place.
 *
 * 中文  日志整体迹象
 */
export function logWatch(profile?: Profile): { see(event: Event): void; met(): Indicator[] } {
  const watches = [recordingWatch(), completionWatch(), burstWatch()];
  let thresholds = (profile ?? defaultProfile).audit.indicators;
  return {
    see(event) {
      if (event.type === "ProfileAdopted" && !profile) thresholds = event.data.profile.audit.indicators;
      for (const watch of watches) watch.see(event, thresholds);
    },
    met: () => watches.flatMap((watch) => [...watch.met(thresholds)]),
  };
}
