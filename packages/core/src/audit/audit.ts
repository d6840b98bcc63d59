import type { CaseState } from "../case/caseState.ts";
import { isCaseEvent, isHallEvent, type CaseEvent, type DossierEvent, type Event, type HallEvent } from "../log/event.ts";
import { isEarlier, type LocalInstant } from "../time/instant.ts";
import type { Rounding } from "../vocabulary/rounding.ts";
import { auditShare, judgeCases, mergeShares, type ShareOptions, type ShareReport } from "./auditShare.ts";
import type { Finding } from "./finding.ts";
import type { Indicator } from "./indicators/indicator.ts";
import { auditDefinitions } from "./rules/definitionRules.ts";
import { auditAcross } from "./rules/acrossCases.ts";
import { rulebook, rulesNamed, type Rulebook } from "./rules/rulebook.ts";
import { surveying, type Survey } from "./survey.ts";
import type { UnknownAct } from "./unjudgedStreams.ts";
import { worldHistory, type Judging } from "./worldHistory.ts";

/**
 * What a replay found.
 *
 * 中文  审计报告
 */
export interface AuditReport extends Omit<ShareReport, "rows">, Pick<Survey, "events" | "span" | "unknownActs"> {
  /** The last position replayed: the report holds for the log up to here. */
  readonly position: number;
  /** The moment that open clocks are judged at: unless asked otherwise the last act that was not recorded before it happened. */
  readonly asOf?: LocalInstant;
  /** What the bundles of the hall are called, by code, as last adopted. */
  readonly bundleNames: Readonly<Record<string, string>>;
  /** How its figures are rounded when they are printed. O-40 */
  readonly rounding: Rounding;
  /** The rules that the findings name. */
  readonly rules: Rulebook["rules"];
}

/** By what the shares of a log are judged, once all of it has been surveyed. 中文 分片评判依据 */
export function sharesOf(survey: Survey, judging: Judging = {}, asOf = survey.lastAt ?? survey.span?.to): ShareOptions {
  const worlds = worldHistory(survey.hallActs, judging);
  return { worlds, asOf, unjudged: survey.unjudged, rulebook: judging.rulebook ?? rulebook };
}

/**
 * The report on a log of which every stream has been audited in some share.
 *
 * 中文   合并审计报告
 * Holds  the report is the same however the streams were shared out
 */
export function reportOf(
  { events, position, span, unknownActs, findings, indicators, hallActs }: Survey,
  { asOf, unjudged, worlds, rulebook: judgedBy }: ShareOptions,
  shares: Iterable<ShareReport>,
): AuditReport {
  const whole = mergeShares([...shares]);
  const ofTheLog = [
    ...findings.filter((found) => !unjudged.has(found.case)),
    ...hallActs.flatMap((act) => [...auditDefinitions(act, worlds.last)]),
    ...auditAcross(whole.rows, worlds.last),
  ];
  const found = [...ofTheLog.filter(({ rule }) => judgedBy.rules[rule]), ...whole.findings].toSorted(byPlace);
  return {
    events,
    cases: whole.cases,
    items: whole.items,
    position,
    ...(span && { span }),
    ...(asOf && { asOf }),
    statistics: inOrder(whole.statistics),
    joint: inOrder(whole.joint),
    bundleNames: bundleNamesOf(hallActs),
    rounding: worlds.last.latest.statistics.rounding.value,
    dossiers: whole.dossiers,
    conformance: whole.conformance,
    findings: found,
    rules: rulesNamed(found, judgedBy),
    indicators: [...indicators, ...whole.indicators].toSorted(byFirst),
    promises: whole.promises.toSorted((one, other) => one.position - other.position),
    cards: whole.cards.toSorted((one, other) => one.position - other.position),
    unknownActs,
  };
}

/** What the bundles of a hall are called, by code; of several names the last. 中文 联办事项名称 */
export const bundleNamesOf = (hallActs: readonly HallEvent[]): Record<string, string> =>
  Object.fromEntries(
    hallActs.flatMap((act) =>
      act.type === "CatalogueAdopted" ? (act.data.catalogue.bundles ?? []).map(({ code, name }) => [code, name]) : [],
    ),
  );

/** By the first act concerned, then what no act shows, by case; what one case shows at one place stays in its order. */
function byPlace(one: Finding, other: Finding): number {
  const [place, otherPlace] = [placeOf(one), placeOf(other)];
  if (place !== otherPlace) return place < otherPlace ? -1 : 1;
  return one.case === other.case ? 0 : one.case < other.case ? -1 : 1;
}

/** By the moment, then by the first case. */
function byFirst(one: Indicator, other: Indicator): number {
  if (one.at !== other.at) return isEarlier(one.at, other.at) ? -1 : 1;
  const [id = "", otherId = ""] = [one.cases[0], other.cases[0]];
  return id === otherId ? 0 : id < otherId ? -1 : 1;
}

const placeOf = ({ positions }: Finding): number => positions[0] ?? Infinity;

/** What was added up in another order is written in the same. */
function inOrder<Added extends object>(added: Added): Added {
  const members = Object.entries(added).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const ordered = (value: unknown): unknown => (typeof value === "object" && value !== null ? inOrder(value) : value);
  return Object.fromEntries(members.map(([name, value]) => [name, ordered(value)])) as Added;
}

/** A replay held in memory: it takes events in order of position, and reports on them whenever it is asked. */
export interface Audit {
  add(event: Event): void;
  addUnknown(act: UnknownAct): void;
  /** The cases as folded so far, what has been corrected in its right content. */
  cases(): Iterable<Readonly<CaseState>>;
  report(asOf?: LocalInstant): AuditReport;
}

/**
 * Replays a log: folds every case, judges every act by the same rules as the hall, and counts. It keeps the events it is given; a
 * log that is larger than memory is surveyed (`surveying`) and audited share by share (`auditShare`, `reportOf`).
 *
 * 中文   审计重放
 * Holds  an impossible act is reported and kept; it never stops the replay
 * @example
 * ```ts
 * import { createAudit } from "@banjie/core";
 * createAudit().report().events; // => 0
 * ```
 */
export function createAudit(judging: Judging = {}): Audit {
  const seen = surveying(judging.profile);
  const events: (CaseEvent | DossierEvent)[] = [];

  return {
    add(event) {
      seen.add(event);
      if (!isHallEvent(event)) events.push(event);
    },
    addUnknown: (act) => seen.addUnknown(act),
    cases: () => judgeCases(events.filter(isCaseEvent), sharesOf(seen.survey(), judging).worlds).cases.values(),
    report(asOf) {
      const survey = seen.survey();
      const options = sharesOf(survey, judging, asOf);
      return reportOf(survey, options, [auditShare(events, options)]);
    },
  };
}
