import {
  caseFold,
  dossierFold,
  isInSight,
  isOnRecord,
  ok,
  unjudgedStreams,
  type DossierState,
  type Event,
  type FoldedCases,
  type Issue,
  type LogHeader,
  type Outlook,
  type Result,
  type UnknownAct,
} from "@banjie/core";
import { openAnyLog, type AnyLog } from "./openAnyLog.ts";
import { progressBar } from "./progressBar.ts";
import type { Terminal } from "./terminal.ts";

/** A log folded to its cases and dossiers; nothing is judged. */
export interface FoldedLog extends FoldedCases {
  readonly header: LogHeader;
  readonly dossiers: readonly DossierState[];
  /** Acts that this version does not know, of those on record. */
  readonly unknownActs: readonly UnknownAct[];
  /** The streams of cases and dossiers that rest on them: what is said of these is not the whole. */
  readonly unjudged: ReadonlySet<string>;
}

/** Folds the cases and dossiers of a log as they stood, with a bar. 中文 重放办件 */
export async function foldLog(
  file: string,
  label: string,
  outlook: Outlook,
  terminal: Terminal,
): Promise<Result<FoldedLog, Issue>> {
  const bar = progressBar(terminal, label, 1);
  let events = 0;
  try {
    const log = await openAnyLog(file, (done, total) => bar.update(total > 0 ? done / total : 1, events));
    if (!log.ok) return log;
    const [fold, dossiers] = [caseFold(outlook), dossierFold(outlook)];
    const unjudged = unjudgedStreams();
    const unknownActs: UnknownAct[] = [];
    const failed = await eachAct(log.value, (act) => {
      events++;
      if ("data" in act) {
        fold.add(act);
        dossiers.add(act);
        if (isInSight(act, outlook)) unjudged.add(act);
      } else if (isOnRecord(act, outlook)) {
        // Whenever it happened: it may correct what had happened before.
        unknownActs.push(act);
        unjudged.addUnknown(act);
      }
    });
    if (failed) return failed;
    if (fold.isCorrected()) await eachAct(log.value, (act) => ("data" in act ? fold.collect(act) : undefined));
    const folded = fold.folded();
    return ok({
      header: log.value.header,
      ...folded,
      position: Math.max(folded.position, unknownActs.at(-1)?.position ?? 0),
      dossiers: dossiers.folded(),
      unknownActs,
      unjudged: unjudged.streams(),
    });
  } finally {
    bar.stop();
  }
}

async function eachAct({ pages }: AnyLog, take: (act: Event | UnknownAct) => void): Promise<Result<never, Issue> | undefined> {
  for await (const page of pages) {
    if (!page.ok) return page;
    for (const act of page.value) take(act);
  }
  return undefined;
}
