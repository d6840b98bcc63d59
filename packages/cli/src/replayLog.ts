import { dealEvents, type Deal } from "@banjie/files";
import {
  auditShare,
  isHallEvent,
  isOnRecord,
  ok,
  reportOf,
  surveying,
  type AuditReport,
  type Issue,
  type LogHeader,
  type Outlook,
  type Profile,
  type Result,
  type Share,
  type ShareOptions,
  type ShareReport,
  type Survey,
} from "@banjie/core";
import { logDigest } from "./logDigest.ts";
import { textLength } from "./openAnyLog.ts";
import { progressBar } from "./progressBar.ts";
import { readLog } from "./readLog.ts";
import type { Terminal } from "./terminal.ts";
import { speakIn } from "./texts.ts";

/** A log read once, its streams dealt into shares: it may be judged as often as one likes, in the memory of one share. */
export interface Replayed {
  readonly header: LogHeader;
  readonly survey: Survey;
  /** What is wrong with the file itself: so many faults, and the first of them. */
  readonly faults: { readonly count: number; readonly first: readonly Issue[] };
  /** SHA-256 over the canonical lines of the events that were read, whatever kind of file they stood in. */
  readonly digest: string;
  readonly shareCount: number;
  shares(): Iterable<Share>;
  /** Removes what was laid aside on disk. */
  discard(): void;
}

/** How a log is read to be judged. */
interface ReplayOptions {
  /** So much text is judged at a time. */
  readonly share?: number | undefined;
  /** In the place of the profiles that the hall has adopted. */
  readonly profile?: Profile | undefined;
  /** What was not known then is passed over. */
  readonly outlook: Outlook;
}

const shareLength = 512 * 1024;
/** So many shares are open side by side at most; above that they grow. */
const mostShares = 2048;
/** So many faults of a file are named one by one. */
const mostFaults = 100;

/**
 * Reads a log with all its faults: what cannot be read is told, the rest is there to be judged.
 *
 * 中文  读入并分片
 * Fails what opening it fails with
 */
export async function replayLog(
  file: string,
  { share = shareLength, profile, outlook }: ReplayOptions,
  terminal: Terminal,
): Promise<Result<Replayed, Issue>> {
  const shareCount = Math.min(mostShares, Math.max(1, Math.ceil((await textLength(file)) / share)));
  const deal: Deal<Share[number]> = dealEvents(shareCount);
  const seen = surveying(profile);
  const digest = logDigest();
  const faults = { count: 0, first: [] as Issue[] };
  let isRead = false;
  try {
    const opened = await readLog(file, speakIn(terminal.language)("audit.reading"), terminal, {
      take(entry) {
        if (!isOnRecord(entry, outlook)) return;
        const line = digest.add(entry);
        if (!("data" in entry)) return seen.addUnknown(entry);
        seen.add(entry);
        if (!isHallEvent(entry)) deal.add(entry, line);
      },
      onFault(fault) {
        if (faults.count++ < mostFaults) faults.first.push(fault);
      },
    });
    if (!opened.ok) return opened;
    isRead = true;
    return ok({
      header: opened.value,
      survey: seen.survey(),
      faults,
      digest: digest.hex(),
      shareCount,
      shares: () => deal.shares(),
      discard: () => deal.discard(),
    });
  } finally {
    if (!isRead) deal.discard();
  }
}

/** The report on a log that was read, with a bar. 中文 审计 */
export function auditReplayed(
  replayed: Replayed,
  options: ShareOptions,
  { label, terminal }: { readonly label: string; readonly terminal: Terminal },
): AuditReport {
  function* audited(): Generator<ShareReport> {
    for (const share of barred(replayed, label, terminal)) yield auditShare(share, options);
  }
  return reportOf(replayed.survey, options, audited());
}

/** The shares of a log, with a bar that tells how many have been done with. */
export function* barred(replayed: Replayed, label: string, terminal: Terminal): Generator<Share> {
  const bar = progressBar(terminal, label, replayed.shareCount);
  let done = 0;
  let events = 0;
  try {
    for (const share of replayed.shares()) {
      yield share;
      events += share.length;
      bar.update(++done, events);
    }
  } finally {
    bar.stop();
  }
}
