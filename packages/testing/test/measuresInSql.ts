import type { DatabaseSync } from "node:sqlite";
import type { ReportingPeriod, Value } from "@banjie/core";
import { layOutDays, worked } from "./calendarInSql.ts";
import { clockTables } from "./clocksInSql.ts";
import { dossierMeasuresInSql, dossierTables } from "./dossiersInSql.ts";
import { evaluationTables } from "./evaluationsInSql.ts";
import { holderTables } from "./holdersInSql.ts";
import type { Settings } from "./settings.ts";

/** The two numbers of a figure; a denominator where there is one to divide by. */
export type Sql = readonly [of: string, outOf?: string | number];

/** What the definitions speak of, out of the flat table; of an item its limits and whose its time was, too. */
const tables = `${clockTables}${holderTables}
CREATE TABLE compared AS
SELECT *, ${worked("decided")} - ${worked("accepted")} AS days FROM item
WHERE decided IS NOT NULL AND CASE WHEN filed > 1 THEN covered AND NOT settled ELSE done IS NOT NULL END;

${evaluationTables}
CREATE TABLE filing AS
SELECT item.caseId, min(received) AS received, CASE WHEN sum(ended IS NULL) = 0 THEN max(ended) END AS ended,
  count(*) AS items, sum(completed) AS completed, max(evaluated.level) AS given, max(coalesce(evaluated.level, silent.level)) AS evaluation,
  max(completion) AS completion, CASE WHEN count(*) > 1 THEN max(completion) ELSE max(done) END AS completedOn,
  sum(outcome IS NULL) = 0 AND sum(outcome = 'granted') BETWEEN 1 AND count(*) - 1 AS mixed,
  max(splitOff) AS splitOff, max(undone) AS undone,
  max(channel) AS channel, count(*) = sum(coalesce(delivery IN ('electronic', 'post'), 0)) AS sentHome
FROM item LEFT JOIN evaluated USING (caseId) LEFT JOIN silent USING (caseId) GROUP BY caseId;

CREATE TABLE spans AS
SELECT caseId, completedOn, sum(days) AS apart, min(accepted) AS began, max(decided) AS done
FROM compared JOIN filing USING (caseId) WHERE filed > 1 GROUP BY caseId HAVING count(*) > 1 AND count(days) = count(*);

CREATE TABLE handled AS
SELECT *, ${worked("done")} - ${worked("began")} AS together FROM spans;

CREATE TABLE ranked AS
SELECT flat.rowid AS place, flat.caseId, item.window, flat.level, flat.revoked, date(flat.since) AS issued, item.accepted,
  CASE flat.level WHEN 'red' THEN 3 WHEN 'yellow' THEN 2 ELSE 1 END AS rank
FROM flat JOIN item USING (caseId, item) WHERE flat.subject = 'card';

CREATE TABLE card AS
SELECT *, revoked = 0 AND NOT EXISTS (
  SELECT 1 FROM ranked AS other WHERE other.caseId = ranked.caseId AND other.revoked = 0
    AND (other.rank > ranked.rank OR (other.rank = ranked.rank AND other.place < ranked.place))) AS highest
FROM ranked;

-- Of each matter the version last adopted, unless it was withdrawn since.
CREATE TABLE definition AS
SELECT lawDays, promisedDays, channels, visits FROM (
  SELECT *, row_number() OVER (PARTITION BY definition ORDER BY since DESC, version DESC) AS nth FROM matter WHERE since <= '$asOf') AS latest
WHERE nth = 1 AND NOT EXISTS (
  SELECT 1 FROM flat AS gone
  WHERE subject = 'matterWithdrawn' AND gone.definition = latest.definition AND gone.since BETWEEN latest.since AND '$asOf');
${dossierTables}`;

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
const reviews = (where?: string): string => some("count(*)", "stands", "date(since)", where);
const definitions = (what: string, where: string): string => `(SELECT ${what} FROM definition WHERE ${where})`;
const seconds = (where?: string): string => some("coalesce(sum(seconds), 0)", "stay", "ended", where);

/** What goes up keeps the limit of the lower agency as well as its promise. */
const both = (keeps: (limit: "promised" | "lower") => string): string =>
  `(promisedDue IS NULL OR ${keeps("promised")}) AND (lowerDue IS NULL OR ${keeps("lower")})`;
const judged = "completed AND coalesce(promisedDue, lowerDue) IS NOT NULL";
const onTime = `${judged} AND ${both((limit) => `${limit}Stopped <= ${limit}Due`)}`;
const early = `${onTime} AND ${both((limit) => `${worked(`${limit}Due`)} - ${worked(`${limit}Stopped`)} >= 1`)}`;
const overdue = `${judged} AND NOT (${onTime})`;
const late = `ended IS NULL AND NOT (${both((limit) => `coalesce(${limit}Stopped, asOf) <= ${limit}Due`)})`;
const ofPromised = "completed AND kind = 'promised'";
const slow = "completed AND kind IS NOT 'immediate'";
const promised = "promisedDays IS NOT NULL";
const lawful = "lawDays IS NOT NULL";
const used = "usedDays IS NOT NULL";
const returned = "result IN ('notAccepted', 'notRequired', 'lapsed')";
const twoKinds = "kind IN ('immediate', 'promised')";
const bothLimits = "lawDays IS NOT NULL AND promisedDays IS NOT NULL";
const reached = "(channels LIKE '%online%' OR channels LIKE '%mobile%')";
const online = "channel IN ('online', 'mobile')";
const open = "result = 'open'";
const combined = "items > 1 AND completion IS NOT NULL";
const apart = "items > 1 AND completion IS NULL";
const lawKept = "lawStopped IS NOT NULL AND lawStopped <= lawDue";

const usedDays = `SELECT usedDays AS d, row_number() OVER (ORDER BY usedDays) AS n, count(*) OVER () AS m FROM item WHERE ${within("ended")} AND ${ofPromised} AND ${used}`;

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
  "notAccepted.received": [items("received", "result = 'notAccepted'")],
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
  onTheDay: [items("ended", `${onTime} AND NOT (${early})`)],
  onTime: [items("ended", onTime)],
  overdue: [items("ended", overdue)],
  unjudged: [items("ended", "completed AND coalesce(promisedDue, lowerDue) IS NULL")],
  overdueOpen: [items("received", late)],
  overdueOpenNow: [`(SELECT count(*) FROM item WHERE ${late})`],
  lawOverdueOpen: [items("received", "lawStopped IS NULL AND asOf > lawDue")],
  onTimeRate: [items("ended", onTime), items("ended", judged)],
  "onTimeRate.allEnds": [items("ended", onTime), items("ended")],
  "onTimeRate.received": [items("ended", onTime), items("received")],
  "onTimeRate.promisedKind": [
    items("ended", `${onTime} AND kind = 'promised'`),
    items("ended", `${judged} AND kind = 'promised'`),
  ],
  earlyRate: [items("ended", `${early} AND kind = 'promised'`), items("ended", `${judged} AND kind = 'promised'`)],
  "earlyRate.notImmediate": [
    items("ended", `${early} AND kind IS NOT 'immediate'`),
    items("ended", `${judged} AND kind IS NOT 'immediate'`),
  ],
  "earlyRate.pingtan": [items("ended", `${early} AND kind = 'promised'`), items("ended", "completed AND kind = 'promised'")],
  "earlyRate.vendor": [items("ended", `${onTime} AND kind = 'promised'`), items("received", "kind = 'promised'")],
  "earlyRate.hunan": [items("ended", early), items("accepted")],
  overdueRate: [items("ended", overdue), items("ended", judged)],
  lawKeptRate: [items("ended", `completed AND ${lawKept}`), items("ended", "completed AND lawDue IS NOT NULL")],
  completionRate: [items("ended", "completed"), items("received")],
  "completionRate.cohort": [items("received", "completed"), items("received")],

  speedUpPromise: [
    sum("promisedDays - usedDays", `${ofPromised} AND ${promised}`),
    sum("promisedDays", `${ofPromised} AND ${promised}`),
  ],
  "speedUpPromise.hunan": [
    sum("promisedDays - usedDays", `${slow} AND ${promised}`),
    sum("promisedDays + procedureDays", `${slow} AND ${promised}`),
  ],
  speedUpLaw: [sum("lawDays - lawUsedDays", `${ofPromised} AND ${lawful}`), sum("lawDays", `${ofPromised} AND ${lawful}`)],
  "speedUpLaw.hunan": [
    sum("lawDays - lawUsedDays", `${slow} AND ${lawful}`),
    sum("lawDays + lawProcedureDays", `${slow} AND ${lawful}`),
  ],
  limitCompression: [definitions("sum(lawDays - promisedDays)", bothLimits), definitions("sum(lawDays)", bothLimits)],
  meanDays: [sum("usedDays", `${ofPromised} AND ${used}`), items("ended", `${ofPromised} AND ${used}`)],
  "meanDays.notImmediate": [sum("usedDays", `${slow} AND ${used}`), items("ended", `${slow} AND ${used}`)],
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
  "onlineRate.filings": [filings("received", online), filings("received")],
  "onlineRate.endToEndFilings": [filings("received", `${online} AND sentHome`), filings("received")],
  "onlineRate.matters": [definitions("count(*)", reached), definitions("count(*)", "channels IS NOT NULL")],
  "onlineRate.endToEndMatters": [
    definitions("count(*)", `${reached} AND visits = 0`),
    definitions("count(*)", "channels IS NOT NULL AND visits IS NOT NULL"),
  ],
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
  evaluated: [filings("ended", "given IS NOT NULL")],
  evaluationRate: [filings("ended", "completed > 0 AND given IS NOT NULL"), filings("ended", "completed > 0")],
  satisfactionRate: [filings("ended", "evaluation <= 3"), filings("ended", "evaluation IS NOT NULL")],
  "satisfactionRate.active": [filings("ended", "given <= 3"), filings("ended", "given IS NOT NULL")],
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
  "evaluated.given": [reviews()],
  "satisfactionRate.given": [reviews("level <= 3"), reviews()],
  "badReviewRate.given": [reviews("level >= 4"), reviews()],
  ...dossierMeasuresInSql,
};

/** Lays out what the definitions speak of, as of a moment by the hall's clock, by its settings: each a table, so that it is worked out once. */
export function layOut(flat: DatabaseSync, now: string, { sources, ...numbers }: Settings): void {
  layOutDays(flat);
  const { silence = null } = numbers;
  const known: Readonly<Record<string, unknown>> = {
    asOf: now.slice(0, 10),
    now,
    ...numbers,
    silence,
    sources: JSON.stringify(sources),
  };
  flat.exec(tables.replaceAll(/\$(\w+)/g, (_, name: string) => String(known[name])));
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
