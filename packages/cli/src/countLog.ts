import {
  bundleNamesOf,
  caseStream,
  civilDateOf,
  dossierStream,
  err,
  groupsIn,
  inZone,
  isWord,
  ok,
  statisticsOf,
  worldOfActs,
  type CaseState,
  type Dimension,
  type DossierState,
  type Instant,
  type JointProfile,
  type LocalInstant,
  type Outlook,
  type Question,
  type Result,
  type Rounding,
  type Statistics,
  type World,
} from "@banjie/core";
import { foldLog } from "./foldLog.ts";
import { leftOutOf, type LeftOut } from "./leftOut.ts";
import { calendarOfLog, countedBy, openCounting, type CountingOptions } from "./openCounting.ts";
import type { Terminal } from "./terminal.ts";
import { speakIn, type PlacedIssue } from "./texts.ts";

/** A log folded, and what its cases are judged by: any question may be put to it. */
export interface CountedLog {
  readonly hall: string;
  readonly zone: string;
  /** The moment at which open cases are judged: the one asked for, or that of the last act in sight. */
  readonly asOf: LocalInstant;
  readonly knownAt?: Instant | undefined;
  /** Which profile and calendar it is counted by in place of its own, if any. */
  readonly countedBy?: string | undefined;
  /** The last position in sight. */
  readonly position: number;
  /** What is not counted, since it rests on acts of unknown kinds. */
  readonly leftOut: LeftOut;
  /** How joint filings are counted: by the profile that holds last. */
  readonly jointCount: JointProfile["count"];
  /** How figures are rounded when they are printed: by the profile that holds last. */
  readonly rounding: Rounding;
  /** What the bundles of the hall are called, by code. */
  readonly bundleNames: Readonly<Record<string, string>>;
  readonly answer: (question: Omit<Question, "asOf">) => Statistics;
  /** Whether there is such a group at all. */
  readonly knows: (dimension: Dimension, group: string) => boolean;
}

/** Which calendar and profile to count by; what was known when is the outlook's. */
export type Counting = Omit<CountingOptions, "knownAt">;

/**
 * Folds a log as it is seen from an outlook, to be counted.
 *
 * Fails  what `foldLog` and `openCounting` refuse, `due.log-empty`
 */
export async function countLog(
  file: string,
  outlook: Outlook,
  counting: Counting,
  terminal: Terminal,
): Promise<Result<CountedLog, readonly PlacedIssue[]>> {
  const { knownAt } = outlook;
  const folded = await foldLog(file, speakIn(terminal.language)("audit.reading"), outlook, terminal);
  if (!folded.ok) return err([folded.error]);
  const { header, hallActs, dossiers, lastAt, position, unjudged } = folded.value;
  const cases = [...folded.value.cases];
  const knownOn = knownAt && civilDateOf(inZone(knownAt, header.zone));
  const opened = await openCounting({ ...counting, ...(knownOn && { knownAt: knownOn }) });
  if (!opened.ok) return opened;
  const asOf = outlook.asOf ? inZone(outlook.asOf, header.zone) : lastAt;
  if (asOf === undefined) return err([{ code: "due.log-empty", params: { file } }]);
  const world: World = worldOfActs(hallActs, calendarOfLog(header, opened.value), opened.value.profile);
  const judged: readonly (CaseState | DossierState)[] = [
    ...cases.filter(({ id }) => !unjudged.has(caseStream(id))),
    ...dossiers.filter((dossier) => !unjudged.has(dossierStream(dossier))),
  ];
  const bundleNames = bundleNamesOf(hallActs);
  const groups = new Map<Dimension, Set<string>>();
  const isInLog = (dimension: Exclude<Dimension, "month">, group: string): boolean => {
    const known = groups.get(dimension) ?? groupsIn(judged, world, dimension, asOf);
    groups.set(dimension, known);
    return known.has(group);
  };
  return ok({
    hall: header.hall,
    zone: header.zone,
    asOf,
    knownAt,
    countedBy: countedBy(counting, opened.value),
    position,
    leftOut: leftOutOf({ ...folded.value, cases }, world, asOf),
    bundleNames,
    jointCount: world.latest.joint.count.value,
    rounding: world.latest.statistics.rounding.value,
    answer: (question) => statisticsOf(judged, world, { ...question, asOf }),
    knows: (dimension, group) =>
      isWord(dimension, group) ||
      (dimension === "bundle" && Object.hasOwn(bundleNames, group)) ||
      (dimension !== "month" && isInLog(dimension, group)),
  });
}
