import { Presets, SingleBar } from "cli-progress";
import type { Terminal } from "./terminal.ts";

/** A bar on a watched terminal, nothing elsewhere. 中文 进度条 */
export interface ProgressBar {
  /** How far of the total, and how many events so far. */
  update(value: number, events: number): void;
  stop(): void;
}

const silent: ProgressBar = { update: () => {}, stop: () => {} };

/** Starts a bar that also tells events a second. */
export function progressBar(terminal: Terminal, label: string, total: number): ProgressBar {
  if (!terminal.isWatched) return silent;
  const started = performance.now();
  const bar = new SingleBar(
    { format: `${label} {bar} {percentage}% | {events} | {rate}/s | {eta_formatted}`, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(total, 0, { events: 0, rate: 0 });
  return {
    update: (value, events) => bar.update(value, { events, rate: perSecond(events, started) }),
    stop: () => bar.stop(),
  };
}

/** Whole events a second since a start on `performance.now()`'s scale. */
export const perSecond = (events: number, started: number): number =>
  Math.round((events * 1000) / Math.max(1, performance.now() - started));

/** Seconds since a start, with one decimal. */
export const secondsSince = (started: number): string => ((performance.now() - started) / 1000).toFixed(1);
