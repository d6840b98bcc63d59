import { dueDay, worked } from "./calendarInSql.ts";
import { firstOf } from "./clocksInSql.ts";
import type { Sql } from "./measuresInSql.ts";

/** How a limit stands: kept, missed, missed and open, or neither yet. */
const stand = (stopped: string, due: string): string =>
  `CASE WHEN ${stopped} IS NULL THEN CASE WHEN '$asOf' > ${due} THEN 'owed' END WHEN ${stopped} <= ${due} THEN 'kept' ELSE 'late' END`;

/** The same of an act that something else may have made needless: if that came in time, nothing is asked. */
const standUnless = (needless: string, done: string, due: string): string =>
  `CASE WHEN ${done} IS NULL AND ${needless} <= ${due} THEN NULL ELSE ${stand(`coalesce(${done}, ${needless})`, due)} END`;

const endOfMonth = "date(day, 'start of month', '+1 month', '-1 day')";

/** The day after a limit, where it was missed. */
const missed = (limit: string): string =>
  `CASE WHEN coalesce(${limit}Stopped, asOf) > ${limit}Due THEN date(${limit}Due, '+1 day') END`;

/** What the definitions speak of, out of the rows of dossiers; the weights of checks are those of the default profile, copied by hand. */
export const dossierTables = `
CREATE TABLE review AS
SELECT *, ${standUnless("replaced", "contacted", dueDay("given", "$contact"))} AS contact,
  ${standUnless("replaced", "rectified", dueDay("given", "$mending"))} AS rectification
FROM (SELECT caseId, date(at) AS given, removed, date(contacted) AS contacted, date(rectified) AS rectified, date(replaced) AS replaced
  FROM evaluation WHERE level >= 4 AND caseId IN (SELECT caseId FROM item));

-- Answered within its working days; the first extension adds its days to the round in which it came, if it came in time and is no longer.
CREATE TABLE round AS
SELECT *, ${stand("coalesce(answered, withdrawn)", "answerDue")} AS answer, max(0, ${worked("answered")} - ${worked("begun")}) AS used
FROM (
  SELECT flat.*, ${dueDay("begun", "$answering + coalesce(more, 0)")} AS answerDue
  FROM flat LEFT JOIN (
    SELECT caseId, min(since) AS asked, days AS more FROM flat WHERE subject = 'complaintExtension' GROUP BY caseId) AS extension
  ON extension.caseId = flat.caseId AND more <= $extension AND flat.since <= asked AND (flat.until IS NULL OR asked <= flat.until)
    AND date(asked) <= ${dueDay("begun", "$answering")}
  WHERE subject = 'round');

CREATE TABLE told AS
SELECT caseId, window, lodged, accepted, rejected, withdrawn, satisfied,
  (SELECT count(*) FROM flat AS extension WHERE subject = 'complaintExtension' AND extension.caseId = flat.caseId) AS extensions,
  (SELECT count(*) FROM round WHERE round.caseId = flat.caseId) AS rounds,
  (SELECT answered FROM round WHERE round.caseId = flat.caseId ORDER BY number DESC LIMIT 1) AS answered
FROM flat WHERE subject = 'complaint';

CREATE TABLE complaint AS
SELECT *,
  CASE WHEN answered IS NOT NULL THEN 'answered' WHEN withdrawn IS NOT NULL THEN 'withdrawn'
    WHEN rejected IS NOT NULL AND rounds = 0 THEN 'rejected' ELSE 'open' END AS result,
  coalesce(answered, withdrawn, CASE WHEN rounds = 0 THEN rejected END) AS ended,
  (SELECT concluded FROM round WHERE round.caseId = told.caseId AND outcome IS NOT NULL ORDER BY number DESC LIMIT 1) AS concluded,
  (SELECT outcome FROM round WHERE round.caseId = told.caseId AND outcome IS NOT NULL ORDER BY number DESC LIMIT 1) AS outcome,
  ${standUnless("withdrawn", "coalesce(accepted, rejected)", dueDay("lodged", "$accepting"))} AS acceptance,
  (SELECT sum(answer = 'owed') FROM round WHERE round.caseId = told.caseId) AS owed,
  (SELECT sum(answer = 'late') FROM round WHERE round.caseId = told.caseId) AS late,
  (SELECT sum(used) FROM round WHERE round.caseId = told.caseId) AS used
FROM told;

CREATE TABLE service AS SELECT *, ${stand("concluded", "answerBy")} AS answer FROM flat WHERE subject = 'service';
CREATE TABLE problem AS SELECT * FROM flat WHERE subject = 'problem';
CREATE TABLE checks AS SELECT * FROM flat WHERE subject = 'check';

CREATE TABLE checkedWeek AS
SELECT window, min(day) AS first, max(day) AS last, max(moment) AS moment FROM checks GROUP BY window, date(day, 'weekday 0', '-6 days');

CREATE TABLE week AS
SELECT last, ${stand("published", dueDay("last", "$weekly"))} AS publication FROM (
  SELECT *, (SELECT date(min(moment)) FROM (SELECT substr(moment, 1, 19) AS moment FROM flat AS publication
      WHERE publication.subject = 'publication' AND period = 'week' AND publication.window = checkedWeek.window
        AND begun <= first AND last <= until AND publication.moment >= checkedWeek.moment)) AS published
  FROM checkedWeek);

-- What else told of windows: limits passed and cards of what they took in, what was said of a case, complaints with a fault in the work.
CREATE TABLE noted AS
SELECT window, 'pastPromise' AS source, ${firstOf(missed("promised"), missed("lower"))} AS day FROM item
UNION ALL SELECT window, 'pastLaw', ${missed("law")} FROM item
UNION ALL SELECT window, level || 'Cards', issued FROM card WHERE highest
UNION ALL SELECT window, CASE WHEN level >= 4 THEN 'badReviews' ELSE 'goodReviews' END, date(since)
FROM evaluated JOIN (SELECT DISTINCT caseId, window FROM item) USING (caseId) WHERE level IS NOT NULL
UNION ALL SELECT window, 'responsibleComplaints', concluded FROM complaint WHERE outcome = 'upheldResponsible';

CREATE TABLE score AS
WITH weight (category, fault, merit, least, most) AS (VALUES ('environment', 1, 1, -10, 2), ('discipline', 1, 1, -10, 2),
  ('manners', 1, 1, -10, 2), ('handling', 5, 1, -20, 2), ('computing', 1, 1, -10, 2), ('integrity', 5, 1, -20, 2),
  ('efficiency', 5, 1, -20, 2), ('satisfaction', 1, 1, -10, 2))
SELECT month, 100 + sum(points) AS points FROM (
  SELECT window, ${endOfMonth} AS month, min(most, max(least, sum(merits) * merit - sum(faults) * fault)) AS points
  FROM checks JOIN weight USING (category) GROUP BY window, 2, category
  UNION ALL SELECT window, ${endOfMonth}, min(value ->> 3, max(value ->> 2, count(*) * (value ->> 1)))
  FROM noted JOIN json_each('$sources') ON source = value ->> 0 WHERE window IS NOT NULL AND day IS NOT NULL GROUP BY window, 2, source)
WHERE month < '$asOf' GROUP BY window, month;

-- A window that nobody checked in a month has won nothing in it.
CREATE TABLE banner AS SELECT window, date(month || '-01', '+1 month', '-1 day') AS month FROM flat AS award
WHERE subject = 'award' AND EXISTS (
  SELECT 1 FROM checks WHERE checks.window = award.window AND strftime('%Y-%m', day) = award.month);
`;

const some = (what: string, table: string, basis: string, where = "1"): string =>
  `(SELECT ${what} FROM ${table} WHERE ${basis} BETWEEN '$from' AND '$to' AND (${where}))`;
const count = (table: string, basis: string, where?: string): string => some("count(*)", table, basis, where);
const sum = (what: string, table: string, basis: string, where?: string): string =>
  some(`coalesce(sum(${what}), 0)`, table, basis, where);

const kept = "'kept'";
const done = "('kept', 'late')";
const due = "('kept', 'late', 'owed')";
const reviews = (where: string): string => count("review", "given", where);
const complaints = (basis: string, where?: string): string => count("complaint", basis, where);
const answered = (where = "1"): string => complaints("ended", `result = 'answered' AND (${where})`);
const services = (basis: string, where?: string): string => count("service", basis, where);
const weeks = (where?: string): string => count("week", "last", where);
const upheld = "outcome IN ('upheldResponsible', 'upheldNoFault')";

const points =
  "SELECT points AS d, row_number() OVER (ORDER BY points) AS n, count(*) OVER () AS m FROM score WHERE month BETWEEN '$from' AND '$to'";

/** Every measure of bad reviews, complaints, services and windows as plain SQL. */
export const dossierMeasuresInSql: Readonly<Record<string, Sql>> = {
  badReviews: [reviews("NOT removed")],
  badReviewsRemoved: [reviews("removed")],
  rectificationOverdueOpen: [reviews("NOT removed AND rectification = 'owed'")],
  contactedInTimeRate: [reviews(`NOT removed AND contact = ${kept}`), reviews(`NOT removed AND contact IN ${due}`)],
  rectificationRate: [reviews("NOT removed AND rectified IS NOT NULL"), reviews(`NOT removed AND rectification IN ${due}`)],
  rectifiedInTimeRate: [reviews(`NOT removed AND rectification = ${kept}`), reviews(`NOT removed AND rectification IN ${due}`)],

  complaintsReceived: [complaints("lodged")],
  complaintsAccepted: [complaints("accepted")],
  complaintsRejected: [complaints("ended", "result = 'rejected'")],
  complaintsWithdrawn: [complaints("ended", "result = 'withdrawn'")],
  complaintsAnswered: [answered()],
  complaintsOpen: [complaints("lodged", "result = 'open'")],
  complaintsOverdueOpen: [complaints("lodged", "acceptance = 'owed' OR owed > 0")],
  complaintsUpheld: [complaints("concluded", upheld)],
  responsibleComplaints: [complaints("concluded", "outcome = 'upheldResponsible'")],
  "responsibleComplaints.received": [complaints("lodged", "outcome = 'upheldResponsible'")],
  complaintAcceptedInTimeRate: [complaints("lodged", `acceptance = ${kept}`), complaints("lodged", `acceptance IN ${due}`)],
  complaintAnsweredInTimeRate: [answered("owed = 0 AND late = 0"), answered()],
  complaintUpheldRate: [answered(upheld), answered()],
  complaintExtendedRate: [answered("extensions > 0"), answered()],
  complaintReopenedRate: [answered("rounds > 1"), answered()],
  complaintSatisfactionRate: [answered("satisfied"), answered("satisfied IS NOT NULL")],
  meanAnswerDays: [sum("used", "complaint", "ended", "result = 'answered'"), answered()],

  services: [services("opened")],
  servicesEnded: [services("concluded")],
  servicesOpen: [services("opened", "concluded IS NULL")],
  servicesOverdueOpen: [services("opened", "answer = 'owed'")],
  agencyServices: [services("opened", "kind = 'agency'")],
  agencyClients: [some("count(DISTINCT client)", "service", "opened", "kind = 'agency'")],
  agencyCases: [sum("cases", "service", "opened", "kind = 'agency'")],
  projectsFollowed: [some("count(DISTINCT project)", "service", "opened", "kind = 'projectFollowUp'")],
  projectCases: [sum("cases", "service", "opened", "kind = 'projectFollowUp'")],
  visits: [services("opened", "kind = 'visit'")],
  clientsVisited: [some("count(DISTINCT client)", "service", "opened", "kind = 'visit'")],
  consultations: [services("opened", "kind = 'consultation'")],
  firstAskedServices: [services("opened", "kind = 'firstAsked'")],
  firstAskedDoneRate: [
    services("concluded", "kind = 'firstAsked' AND outcome = 'done'"),
    services("concluded", "kind = 'firstAsked' AND outcome <> 'withdrawn'"),
  ],
  servicesHandedOver: [services("opened", "handOvers > 0")],
  serviceDoneRate: [services("concluded", "outcome = 'done'"), services("concluded", "outcome <> 'withdrawn'")],
  serviceInTimeRate: [
    services("concluded", `answer = ${kept} AND outcome <> 'withdrawn'`),
    services("concluded", "answerBy IS NOT NULL AND outcome <> 'withdrawn'"),
  ],
  serviceSatisfactionRate: [services("concluded", "level <= 3"), services("concluded", "level IS NOT NULL")],
  problemsRaised: [count("problem", "raised")],
  problemsSolved: [count("problem", "solved")],
  problemsOpen: [count("problem", "raised", "solved IS NULL")],
  problemsSolvedRate: [count("problem", "raised", "solved IS NOT NULL"), count("problem", "raised")],

  windowChecks: [count("checks", "day")],
  windowFaults: [sum("faults", "checks", "day")],
  windowMerits: [sum("merits", "checks", "day")],
  weeksChecked: [weeks()],
  weeksPublished: [weeks(`publication IN ${done}`)],
  weeksUnpublished: [weeks("publication = 'owed'")],
  publishedInTimeRate: [weeks(`publication = ${kept}`), weeks(`publication IN ${due}`)],
  monthsAssessed: [count("score", "month")],
  meanWindowScore: [sum("points", "score", "month"), count("score", "month")],
  medianWindowScore: [
    `(SELECT sum(d) FROM (${points}) WHERE n IN ((m + 1) / 2, m / 2 + 1))`,
    `(SELECT count(*) FROM (${points}) WHERE n IN ((m + 1) / 2, m / 2 + 1))`,
  ],
  bannersAwarded: [count("banner", "month")],
  windowsAwarded: [some("count(DISTINCT window)", "banner", "month")],
};
