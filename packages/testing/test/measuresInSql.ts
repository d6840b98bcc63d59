import type { DatabaseSync } from "node:sqlite";
import type { ReportingPeriod, Value } from "@banjie/core";
import { dossierMeasuresInSql, dossierTables } from "./dossiersInSql.ts";

/** The two numbers of a figure; a denominator where there is one to divide by. */
export type Sql = readonly [of: string, outOf?: string | number];

/** What the definitions speak of, out of the flat table. */
const tables = `
WITH item AS (
  SELECT *, result IN ('granted', 'refused', 'completedOther', 'transferredUp') AS completed
  FROM flat WHERE subject = 'item'),
compared AS (
  SELECT *, (SELECT worked FROM days WHERE day = decided) - (SELECT worked FROM days WHERE day = accepted) AS days
  FROM item WHERE decided IS NOT NULL AND CASE WHEN filed > 1 THEN covered AND NOT settled ELSE done IS NOT NULL END),
filing AS (
  SELECT caseId, min(received) AS received, CASE WHEN sum(ended IS NULL) = 0 THEN max(ended) END AS ended,
    count(*) AS items, sum(completed) AS completed, max(evaluation) AS evaluation,
    max(completion) AS completion, CASE WHEN count(*) > 1 THEN max(completion) ELSE max(done) END AS completedOn,
    sum(outcome IS NULL) = 0 AND sum(outcome = 'granted') BETWEEN 1 AND count(*) - 1 AS mixed,
    max(splitOff) AS splitOff, max(undone) AS undone
  FROM item GROUP BY caseId),
spans AS (
  SELECT caseId, completedOn, sum(days) AS apart, min(accepted) AS began, max(decided) AS done
  FROM compared JOIN filing USING (caseId) WHERE filed > 1 GROUP BY caseId HAVING count(*) > 1 AND count(days) = count(*)),
handled AS (
  SELECT *, (SELECT worked FROM days WHERE day = done) - (SELECT worked FROM days WHERE day = began) AS together FROM spans),
stay AS (SELECT * FROM flat WHERE subject = 'stay'),
ranked AS (
  SELECT rowid AS place, *, CASE level WHEN 'red' THEN 3 WHEN 'yellow' THEN 2 ELSE 1 END AS rank FROM flat WHERE subject = 'card'),
card AS (
  SELECT *, revoked = 0 AND NOT EXISTS (
    SELECT 1 FROM ranked AS other WHERE other.caseId = ranked.caseId AND other.revoked = 0
      AND (other.rank > ranked.rank OR (other.rank = ranked.rank AND other.place < ranked.place))) AS highest
  FROM ranked),
definition AS (SELECT * FROM flat WHERE subject = 'definition' AND lawDays IS NOT NULL AND promisedDays IS NOT NULL)${dossierTables}`;

/** What is expected of a bundle depends on what was filed alone in the period, and cannot be laid out beforehand. */
const gained = `WITH alone AS (
  SELECT compared.definition, CAST(round(100.0 * sum(days) / count(*)) AS INTEGER) AS mean
  FROM compared JOIN filing USING (caseId) WHERE filed = 1 AND days IS NOT NULL AND completedOn BETWEEN '$from' AND '$to'
  GROUP BY compared.definition),
gain AS (
  SELECT caseId, handled.completedOn, sum(mean) AS expected, 100 * together AS taken
  FROM handled JOIN compared USING (caseId) LEFT JOIN alone ON alone.definition = compared.definition
  GROUP BY caseId HAVING count(mean) = count(*))`;

const within = (day: string): string => `${day} BETWEEN '$from' AND '$to'`;
const some = (what: string, table: string, basis: string, where = "1"): string =>
  `(SELECT ${what} FROM ${table} WHERE ${within(basis)} AND (${where}))`;
const items = (basis: string, where?: string): string => some("count(*)", "item", basis, where);
const sum = (what: string, where: string): string => some(`coalesce(sum(${what}), 0)`, "item", "ended", where);
const filings = (basis: string, where?: string): string => some("count(*)", "filing", basis, where);
const cards = (basis: string, where?: string): string => some("count(*)", "card", basis, where);
const seconds = (where?: string): string => some("coalesce(sum(seconds), 0)", "stay", "ended", where);

const worked = (day: string): string => `(SELECT worked FROM days WHERE day = ${day})`;
const onTime = "completed AND promisedStopped <= promisedDue";
const early = `${onTime} AND ${worked("promisedDue")} - ${worked("promisedStopped")} >= 1`;
const late = "ended IS NULL AND coalesce(promisedStopped, asOf) > promisedDue";
const judged = "completed AND promisedDue IS NOT NULL";
const slow = "completed AND kind IS NOT 'immediate'";
const promised = `${slow} AND promisedDays IS NOT NULL`;
const lawful = `${slow} AND lawDays IS NOT NULL`;
const used = `${slow} AND usedDays IS NOT NULL`;
const returned = "result IN ('notAccepted', 'notRequired', 'lapsed')";
const twoKinds = "kind IN ('immediate', 'promised')";
const online = "channel IN ('online', 'mobile')";
const open = "result = 'open'";
const combined = "items > 1 AND completion IS NOT NULL";
const apart = "items > 1 AND completion IS NULL";
const lawKept = "lawStopped IS NOT NULL AND lawStopped <= lawDue";

const usedDays = `SELECT usedDays AS d, row_number() OVER (ORDER BY usedDays) AS n, count(*) OVER () AS m FROM item WHERE ${within("ended")} AND ${used}`;

/** Every measure as plain SQL, written from its definition; nothing is shared with the code. */
export const measuresInSql: Readonly<Record<string, Sql>> = {
  received: [items("received")],
  accepted: [items("accepted")],
  completed: [items("ended", "completed")],
  volume: [items("ended", "completed")],
  "volume.received": [items("received")],
  "volume.accepted": [items("accepted")],
  "volume.filings": [filings("ended", "completed > 0")],
  open: [items("received", open)],
  openNow: [`(SELECT count(*) FROM item WHERE ${open})`],
  openInSupplement: [items("received", `${open} AND waiting`)],
  openInHand: [items("received", `${open} AND NOT waiting`)],
  openSuspended: [items("received", `${open} AND paused`)],
  granted: [items("ended", "result = 'granted'")],
  refused: [items("ended", "result = 'refused'")],
  completedOther: [items("ended", "result = 'completedOther'")],
  sentUp: [items("ended", "result = 'transferredUp'")],
  notAccepted: [items("ended", "result = 'notAccepted'")],
  notRequired: [items("ended", "result = 'notRequired'")],
  withdrawn: [items("ended", "result = 'withdrawn'")],
  lapsed: [items("ended", "result = 'lapsed'")],
  voided: [items("ended", "result = 'voided'")],
  returned: [items("ended", returned)],
  "returned.refused": [items("ended", `${returned} OR result = 'refused'`)],
  "returned.withdrawn": [items("ended", `${returned} OR result = 'withdrawn'`)],
  reopened: [items("received", "rounds > 0")],
  cases: [filings("received")],
  hadProcedure: [items("ended", "completed AND procedures > 0")],
  inProcedure: [items("received", "openProcedures > 0")],
  procedureDays: [sum("procedureDays", "completed AND usedDays IS NOT NULL")],
  extended: [items("ended", "completed AND extensions > 0")],

  early: [items("ended", early)],
  onTheDay: [items("ended", `${onTime} AND ${worked("promisedDue")} = ${worked("promisedStopped")}`)],
  onTime: [items("ended", onTime)],
  overdue: [items("ended", "completed AND promisedStopped > promisedDue")],
  unjudged: [items("ended", "completed AND promisedDue IS NULL")],
  overdueOpen: [items("received", late)],
  overdueOpenNow: [`(SELECT count(*) FROM item WHERE ${late})`],
  lawOverdueOpen: [items("received", "lawStopped IS NULL AND asOf > lawDue")],
  onTimeRate: [items("ended", onTime), items("ended", judged)],
  "onTimeRate.allEnds": [items("ended", onTime), items("ended")],
  "onTimeRate.received": [items("ended", onTime), items("received")],
  earlyRate: [items("ended", `${early} AND kind IS NOT 'immediate'`), items("ended", `${judged} AND kind IS NOT 'immediate'`)],
  "earlyRate.pingtan": [items("ended", `${early} AND kind = 'promised'`), items("ended", "completed AND kind = 'promised'")],
  "earlyRate.vendor": [items("ended", `${onTime} AND kind = 'promised'`), items("received", "kind = 'promised'")],
  "earlyRate.hunan": [items("ended", early), items("accepted")],
  overdueRate: [items("ended", "completed AND promisedStopped > promisedDue"), items("ended", judged)],
  lawKeptRate: [items("ended", `completed AND ${lawKept}`), items("ended", "completed AND lawDue IS NOT NULL")],
  completionRate: [items("ended", "completed"), items("received")],
  "completionRate.cohort": [items("received", "completed"), items("received")],

  speedUpPromise: [sum("promisedDays - usedDays", promised), sum("promisedDays", promised)],
  "speedUpPromise.hunan": [sum("promisedDays - usedDays", promised), sum("promisedDays + procedureDays", promised)],
  speedUpLaw: [sum("lawDays - lawUsedDays", lawful), sum("lawDays", lawful)],
  "speedUpLaw.hunan": [sum("lawDays - lawUsedDays", lawful), sum("lawDays + lawProcedureDays", lawful)],
  limitCompression: ["(SELECT sum(lawDays - promisedDays) FROM definition)", "(SELECT sum(lawDays) FROM definition)"],
  meanDays: [sum("usedDays", used), items("ended", used)],
  medianDays: [
    `(SELECT sum(d) FROM (${usedDays}) WHERE n IN ((m + 1) / 2, m / 2 + 1))`,
    `(SELECT count(*) FROM (${usedDays}) WHERE n IN ((m + 1) / 2, m / 2 + 1))`,
  ],
  p90Days: [`(SELECT min(d) FROM (${usedDays}) WHERE 10 * n >= 9 * m)`, 1],
  meanElapsedDays: [sum("CAST(julianday(ended) - julianday(received) AS INTEGER)", "completed"), items("ended", "completed")],
  immediateRate: [items("received", "kind = 'immediate'"), items("received", twoKinds)],
  "immediateRate.pingtan": [
    items("received", "kind = 'immediate' OR (kind = 'promised' AND completed AND ended = received)"),
    items("received", twoKinds),
  ],
  onlineRate: [items("received", online), items("received")],
  "onlineRate.endToEnd": [items("received", `${online} AND delivery IN ('electronic', 'post')`), items("received")],
  firstTimeRate: [items("ended", "completed AND NOT asked"), items("ended", "completed")],
  procedureRate: [items("ended", "completed AND procedures > 0"), items("ended", "completed")],
  extensionRate: [items("ended", "completed AND extensions > 0"), items("ended", "completed")],

  jointCases: [filings("received", "items > 1")],
  jointItems: [items("received", "filed > 1")],
  itemsPerJointCase: [some("coalesce(sum(items), 0)", "filing", "received", "items > 1"), filings("received", "items > 1")],
  combinedCompletions: [filings("completedOn", combined)],
  jointMixed: [filings("completedOn", `${combined} AND mixed`)],
  jointEndedApart: [filings("ended", apart)],
  jointOpen: [filings("received", `${apart} AND ended IS NULL`)],
  jointSplit: [filings("received", "items > 1 AND splitOff")],
  jointReopened: [filings("received", "items > 1 AND undone")],
  jointDaysSaved: [some("coalesce(sum(apart - together), 0)", "handled", "completedOn")],
  jointEfficiency: [some("sum(apart - together)", "handled", "completedOn"), some("sum(apart)", "handled", "completedOn")],
  jointGain: [
    `(${gained} SELECT sum(expected - taken) FROM gain WHERE ${within("completedOn")})`,
    `(${gained} SELECT sum(expected) FROM gain WHERE ${within("completedOn")})`,
  ],

  elapsedHours: [seconds(), 3600],
  hallHours: [seconds("holder = 'hall'"), 3600],
  applicantHours: [seconds("holder = 'applicant'"), 3600],
  thirdPartyHours: [seconds("holder = 'thirdParty'"), 3600],
  closedHours: [seconds("holder = 'closed'"), 3600],
  hallShare: [seconds("holder = 'hall'"), seconds()],
  applicantShare: [seconds("holder = 'applicant'"), seconds()],
  thirdPartyShare: [seconds("holder = 'thirdParty'"), seconds()],
  closedShare: [seconds("holder = 'closed'"), seconds()],

  warnings: [cards("issued", "highest AND level = 'warning'")],
  yellowCards: [cards("issued", "highest AND level = 'yellow'")],
  redCards: [cards("issued", "highest AND level = 'red'")],
  "warnings.accepted": [cards("accepted", "highest AND level = 'warning'")],
  "yellowCards.accepted": [cards("accepted", "highest AND level = 'yellow'")],
  "redCards.accepted": [cards("accepted", "highest AND level = 'red'")],
  cardsIssued: [cards("issued")],
  revokedCards: [cards("issued", "revoked")],
  evaluated: [filings("ended", "evaluation IS NOT NULL")],
  evaluationRate: [filings("ended", "completed > 0 AND evaluation IS NOT NULL"), filings("ended", "completed > 0")],
  satisfactionRate: [filings("ended", "evaluation <= 3"), filings("ended", "evaluation IS NOT NULL")],
  "satisfactionRate.active": [filings("ended", "evaluation <= 3"), filings("ended", "evaluation IS NOT NULL")],
  "satisfactionRate.outright": [filings("ended", "evaluation <= 2"), filings("ended", "evaluation IS NOT NULL")],
  verySatisfiedRate: [filings("ended", "evaluation = 1"), filings("ended", "evaluation IS NOT NULL")],
  badReviewRate: [filings("ended", "evaluation >= 4"), filings("ended", "evaluation IS NOT NULL")],
  meanScore: [
    some(
      "coalesce(sum(CASE evaluation WHEN 1 THEN 100 WHEN 2 THEN 80 WHEN 3 THEN 60 WHEN 4 THEN 30 ELSE 0 END), 0)",
      "filing",
      "ended",
      "evaluation IS NOT NULL",
    ),
    filings("ended", "evaluation IS NOT NULL"),
  ],
  "meanScore.shanwei": [
    some(
      "coalesce(sum(CASE evaluation WHEN 1 THEN 10 WHEN 2 THEN 8 WHEN 3 THEN 6 WHEN 4 THEN 3 ELSE 0 END), 0)",
      "filing",
      "ended",
      "evaluation IS NOT NULL",
    ),
    filings("ended", "evaluation IS NOT NULL"),
  ],
  ...dossierMeasuresInSql,
};

/** Lays out what the definitions speak of, as of a day: each a table, so that it is worked out once. */
export function layOut(flat: DatabaseSync, asOf: string): void {
  for (const [, name] of tables.matchAll(/^(?:WITH )?(\w+)(?: \([^)]*\))? AS \(/gm)) {
    flat.exec(`CREATE TABLE ${name} AS ${tables.replaceAll("$asOf", asOf)} SELECT * FROM ${name}`);
  }
}

/** Every figure of a period, out of the tables that were laid out. */
export function figuresInSql(flat: DatabaseSync, { from, to }: ReportingPeriod): Readonly<Record<string, Value>> {
  const all = Object.entries(measuresInSql);
  const columns = all.map(([, [of, outOf = 1]], index) => `${of} AS of${index}, ${outOf} AS outOf${index}`);
  const row = flat.prepare(`SELECT ${columns.join(", ")}`.replaceAll("$from", from).replaceAll("$to", to)).get() ?? {};
  return Object.fromEntries(all.map(([id], index) => [id, value(row[`of${index}`], row[`outOf${index}`])]));
}

const value = (of: unknown, outOf: unknown): Value =>
  typeof of !== "number" || typeof outOf !== "number" || outOf === 0 ? undefined : { of, outOf };
