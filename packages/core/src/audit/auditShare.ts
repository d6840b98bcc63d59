import { applyEvent } from "../case/applyEvent.ts";
import { emptyCase, type CaseState } from "../case/caseState.ts";
import { judge } from "../case/judge.ts";
import { judgeCorrection, readingOf } from "../case/reading.ts";
import { caseOfStream, isCaseEvent, type CaseEvent, type DossierEvent } from "../log/event.ts";
import { measureGroups, measuresOf } from "../statistics/measures/measures.ts";
import { mergeStatistics, noStatistics, statisticsOf, type Question, type Statistics } from "../statistics/statistics.ts";
import type { LocalInstant } from "../time/instant.ts";
import type { DossierKind } from "../vocabulary/actType.ts";
import { auditCase } from "./auditCase.ts";
import { boundedBy } from "./boundedBy.ts";
import { createDossierAudit } from "./auditDossiers.ts";
import { conformanceOf, countConformance, type ConformanceCounts } from "./conformance.ts";
import { findingOf, type Finding } from "./finding.ts";
import { caseIndicators } from "./indicators/caseIndicators.ts";
import type { Indicator } from "./indicators/indicator.ts";
import { recordedTooEarly } from "./recordedTooEarly.ts";
import { mergeRows, rowsOf, type AcrossRows } from "./rules/acrossCases.ts";
import { ownBreaches, rulebook, type Rulebook } from "./rules/rulebook.ts";
import { cardToldOtherwise, type ToldCard } from "./toldCard.ts";
import { toldOtherwise, type ToldPromise } from "./toldPromise.ts";
import type { WorldHistory } from "./worldHistory.ts";

/** What an audit counts: by department and month. 中文 审计统计口径 */
export const auditQuestion: Omit<Question, "asOf"> = {
  by: ["department", "month"],
  measures: measuresOf(
    ..."received accepted completed early onTheDay onTime overdue unjudged onTimeRate earlyRate".split(" "),
    ..."notAccepted notRequired withdrawn lapsed voided open overdueOpen".split(" "),
  ),
};

/** What an audit counts of joint filings: by bundle. 中文 联办审计统计口径 */
export const jointQuestion: Omit<Question, "asOf"> = { by: ["bundle"], measures: measureGroups.jointHandling };

/** Events of whole streams, in order of position: a share of a log, or all of it. */
export type Share = readonly (CaseEvent | DossierEvent)[];

/** By what the streams of a share are judged. */
export interface ShareOptions {
  readonly worlds: WorldHistory;
  /** The moment that open clocks are judged at; undefined where nothing has happened. */
  readonly asOf: LocalInstant | undefined;
  /** Streams that rest on acts of unknown types: they are folded, and neither judged nor counted. */
  readonly unjudged: ReadonlySet<string>;
  readonly rulebook: Rulebook;
}

/** What was found in some streams of a log: a commutative monoid (`mergeShares`) but for the order of the findings. 中文 分片审计结果 */
export interface ShareReport {
  readonly cases: number;
  readonly items: number;
  /** By department and month. */
  readonly statistics: Statistics;
  /** How many complaints, services and windows there are. */
  readonly dossiers: Readonly<Record<DossierKind, number>>;
  /** Of joint filings, by bundle. */
  readonly joint: Statistics;
  /** How many cases went as their flows are drawn, so far as their acts show. */
  readonly conformance: ConformanceCounts;
  readonly findings: readonly Finding[];
  /** Dates told to applicants that are others than counting gives. */
  readonly promises: readonly ToldPromise[];
  /** What cards state and counting gives otherwise. */
  readonly cards: readonly ToldCard[];
  /** Patterns worth a look; none is a finding. */
  readonly indicators: readonly Indicator[];
  /** What the rules across cases took of them. */
  readonly rows: AcrossRows;
}

/** The reports of shares as one; of none, that nothing was found. */
export function mergeShares(shares: readonly ShareReport[]): ShareReport {
  const sum = (count: (share: ShareReport) => number): number => shares.reduce((total, share) => total + count(share), 0);
  return {
    cases: sum(({ cases }) => cases),
    items: sum(({ items }) => items),
    statistics: shares.map(({ statistics }) => statistics).reduce(mergeStatistics, noStatistics),
    dossiers: {
      complaint: sum(({ dossiers }) => dossiers.complaint),
      service: sum(({ dossiers }) => dossiers.service),
      window: sum(({ dossiers }) => dossiers.window),
    },
    joint: shares.map(({ joint }) => joint).reduce(mergeStatistics, noStatistics),
    conformance: {
      conforms: sum(({ conformance }) => conformance.conforms),
      deviates: sum(({ conformance }) => conformance.deviates),
      openSoFar: sum(({ conformance }) => conformance.openSoFar),
    },
    findings: shares.flatMap(({ findings }) => findings),
    promises: shares.flatMap(({ promises }) => promises),
    cards: shares.flatMap(({ cards }) => cards),
    indicators: shares.flatMap(({ indicators }) => indicators),
    rows: mergeRows(shares.map(({ rows }) => rows)),
  };
}

/** The cases of a share, folded, and every rule that its acts broke. */
export interface JudgedShare {
  readonly cases: ReadonlyMap<string, CaseState>;
  readonly findings: readonly Finding[];
  readonly promises: readonly ToldPromise[];
  readonly cards: readonly ToldCard[];
}

/**
 * Folds the cases of a share and judges every act by the same rules as the hall.
 *
 * 中文   逐件评判
 * Holds  an impossible act is found and kept; it never stops the replay. What has been corrected is judged in its right content
 */
export function judgeCases(share: Iterable<CaseEvent>, worlds: WorldHistory, { own }: Rulebook = rulebook): JudgedShare {
  const cases = new Map<string, CaseState>();
  const findings: Finding[] = [];
  const promises: ToldPromise[] = [];
  const cards: ToldCard[] = [];
  for (const { event, wrong } of inRightContent(share)) {
    const id = idOf(event);
    const state = cases.get(id) ?? emptyCase(id);
    cases.set(id, state);
    const breaches = [wrong, recordedTooEarly(event), versionGap(id, state, event)].filter((breach) => breach !== undefined);
    const world = worlds.at(event.position);
    breaches.push(...judge(state, event, world));
    findings.push(...breaches.map((breach) => findingOf(breach, id, event)));
    for (const rule of own)
      findings.push(...ownBreaches(rule, event, { state, world }).map((found) => findingOf(found, id, event)));
    promises.push(...[toldOtherwise(state, event, world)].filter((told) => told !== undefined));
    cards.push(...cardToldOtherwise(state, event, world));
    applyEvent(state, event);
  }
  return { cases, findings, promises, cards };
}

/** Audits streams that are whole. 中文 分片审计 */
export function auditShare(share: Share, { worlds, asOf, unjudged, rulebook: judgedBy }: ShareOptions): ShareReport {
  const judgedCases = judgeCases(share.filter(isCaseEvent), worlds, judgedBy);
  const dossiers = createDossierAudit();
  for (const event of share) if (!isCaseEvent(event)) dossiers.add(event, worlds.at(event.position));
  const judged = [...judgedCases.cases.values()].filter(({ id }) => !unjudged.has(id));
  const late = asOf === undefined ? [] : judged.flatMap((state) => [...auditCase(state, worlds.last, asOf, judgedBy)]);
  const findings = [...judgedCases.findings, ...dossiers.findings(worlds.last, asOf), ...late];
  return {
    cases: judgedCases.cases.size,
    items: judged.reduce((sum, { items }) => sum + Object.keys(items).length, 0),
    statistics: asOf === undefined ? noStatistics : statisticsOf(judged, worlds.last, { ...auditQuestion, asOf }),
    joint: asOf === undefined ? noStatistics : statisticsOf(judged, worlds.last, { ...jointQuestion, asOf }),
    dossiers: dossiers.counts(),
    conformance: countConformance(conformanceOf(judged, judgedCases.findings, judgedBy)),
    findings: boundedBy(
      share,
      findings.filter((found) => !unjudged.has(found.case) && judgedBy.rules[found.rule]),
    ),
    promises: judgedCases.promises.filter((told) => !unjudged.has(told.case)),
    cards: judgedCases.cards.filter((told) => !unjudged.has(told.case)),
    indicators: asOf === undefined ? [] : judged.flatMap((state) => [...caseIndicators(state, worlds.last, asOf)]),
    rows: asOf === undefined ? mergeRows([]) : rowsOf(judged, worlds.last, asOf),
  };
}

const idOf = ({ stream }: CaseEvent): string => caseOfStream(stream) ?? stream;

function versionGap(id: string, { version }: CaseState, event: CaseEvent) {
  if (event.version === version + 1) return undefined;
  const params = { case: id, expected: version + 1, found: event.version };
  return { code: "log.version-gap", rule: "R-067", params } as const;
}

/** The events in their order, those that were corrected in their right content, and why a correction is none. */
function* inRightContent(share: Iterable<CaseEvent>) {
  const events = [...share];
  const corrected = new Set(events.filter(({ type }) => type === "RecordCorrected").map(({ stream }) => stream));
  const histories = Map.groupBy(
    events.filter(({ stream }) => corrected.has(stream)),
    ({ stream }) => stream,
  );
  const readings = new Map([...histories].map(([stream, history]) => [stream, readingOf(history).values()]));
  for (const recorded of events) {
    const event = readings.get(recorded.stream)?.next().value ?? recorded;
    const history = histories.get(recorded.stream) ?? [];
    const wrong = event.type === "RecordCorrected" ? judgeCorrection(event, history.slice(0, history.indexOf(event))) : undefined;
    yield { event, wrong };
  }
}
