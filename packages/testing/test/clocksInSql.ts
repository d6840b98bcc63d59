import { dueDay, worked } from "./calendarInSql.ts";

/** Whether an order concerns an item: it is of each sort that the order names. */
const isAmong = (column: string, names: string): string =>
  `(${names} IS NULL OR ${column} IN (SELECT value FROM json_each(${names})))`;

/** Working days that are left out of a clock, from its first day to another; what is open ends for now with a day. */
const leftOut = (to: string, now: string, where = "1"): string =>
  `(SELECT count(*) FROM off WHERE off.caseId = clock.caseId AND off.item = clock.item AND off.clock = clock.clock
    AND off.day > clock.begun AND off.day <= ${to} AND NOT (off.open AND off.day > ${now}) AND ${where})`;

/** The last of so many working days after the first day of a clock, when none of those left out is counted. */
const lastDay = (days: string, now: string): string =>
  `(SELECT day FROM days WHERE works AND worked >= ${worked("clock.begun")} + ${days}
    AND worked - ${worked("clock.begun")} - ${leftOut("days.day", now)} >= ${days} ORDER BY worked LIMIT 1)`;

/** Working days that an order adds to a clock that runs on one of its days. */
const ordered = (days: string): string =>
  `(SELECT coalesce(sum(days), 0) FROM concerned WHERE concerned.caseId = clock.caseId AND concerned.item = clock.item
    AND days IS NOT NULL AND ${isAmong("clock.clock", "clocks")} AND clock.begun <= last
    AND (clock.stopped IS NULL OR clock.stopped >= first) AND ${lastDay(days, "last")} >= first)`;

const counted = (to: string): string => `(${worked(to)} - ${worked("begun")} - ${leftOut(to, "'$asOf'")})`;

/** How something ended, as far as it has, out of what was remembered of it. */
const ending = `CASE WHEN phase IN ('completed', 'delivered') THEN coalesce(decision, 'completedOther')
    WHEN phase = 'sentUp' THEN 'transferredUp' WHEN phase = 'deleted' THEN 'deletedAsError'
    WHEN phase IN ('notAccepted', 'notRequired', 'withdrawn', 'lapsed', 'voided') THEN phase END`;

/** Since when nothing of an item but the payment could be missing, if it has come to that. */
const readyAt = `CASE coalesce(gate, 'beforeCompletion') WHEN 'none' THEN NULL
    WHEN 'beforeDecision' THEN coalesce(decidingFrom, endedAt)
    ELSE CASE WHEN decision = 'refused' OR decidedAt IS NULL THEN coalesce(decidedAt, endedAt)
      WHEN deferred = 0 OR endedAt IS NOT NULL THEN max(decidedAt, coalesce(deferredInAt, decidedAt)) END END`;

/** The earlier of two moments, of those that have come. */
export const firstOf = (one: string, other: string): string => `coalesce(min(${one}, ${other}), ${one}, ${other})`;

const columns = `caseId, item, definition, version, phase, decision, bundleKind, gate, optional, receivedAt, reopenedAt, unblockedAt, answeredAt,
    askedAt, suppliedAt, acceptedAt, decidedAt, completedAt, endedAt, deliveredAt, delivery, promisedOn, deferredInAt, decidingFrom, needs,
    lacking, deferred, rounds, askedBefore, splitOff`;

/**
 * The limits of each item, worked out of its acts: 承诺时限, 法定时限 (行政许可法 art. 42), and of what goes up the days of the lower agency
 * (art. 43).
 */
export const clockTables = `
CREATE TABLE matter AS SELECT definition, version, department, kind, since, lawDays, promisedDays, procedures, channels, visits FROM flat
  WHERE subject = 'matter';
CREATE TABLE pause AS SELECT caseId, item, kind, special, noticed, days, since, until FROM flat WHERE subject = 'pause';
CREATE INDEX pause_of ON pause (caseId, item);

-- An order holds until its last day, or until the day before its withdrawal.
CREATE TABLE orders AS
SELECT * FROM (
  SELECT given.days, given.clocks, given.departments, given.definitions, given.kinds, given.since AS first,
    min(given.until, coalesce(date(gone.since, '-1 day'), given.until)) AS last
  FROM flat AS given LEFT JOIN flat AS gone ON gone.subject = 'orderWithdrawn' AND gone.name = given.name
  WHERE given.subject = 'order')
WHERE first <= last;

CREATE TABLE filed AS
SELECT flat.*, matter.kind AS itsKind, matter.department, matter.promisedDays AS promised, matter.procedures AS known,
  -- As its own law has it; where none does, so many days (art. 42(1)), unless another article bounds what goes up, or what is handled as one.
  CASE WHEN matter.lawDays IS NOT NULL THEN matter.lawDays
    WHEN matter.kind <> 'sentUp' AND bundleKind IS NOT 'oneThing' THEN $fallback END AS legal,
  -- From when the hall could have accepted it (art. 32): receipt, the beginning of a new round, or when what it needs was there.
  coalesce(unblockedAt, reopenedAt, receivedAt) AS ableAt,
  ${ending} AS ending, ${readyAt} AS readyAt, bundleKind IS NOT NULL AND NOT splitOff AS joined
FROM (SELECT window, channel, completionAt, covered, undone, settled, ${columns} FROM flat WHERE subject = 'item') AS flat
LEFT JOIN matter USING (definition, version);

-- While nothing but the applicant's payment was missing (O-32).
CREATE TABLE paying AS
SELECT caseId, item, since, until FROM (
  SELECT caseId, item, max(readyAt, owing.since) AS since,
    ${firstOf("owing.until", "CASE WHEN gate = 'beforeDecision' THEN coalesce(decidedAt, endedAt) ELSE endedAt END")} AS until
  FROM filed JOIN (SELECT caseId, item, since, until FROM flat WHERE subject = 'owing') AS owing USING (caseId, item)
  WHERE readyAt IS NOT NULL)
WHERE until IS NULL OR since < until;

-- Silence for more working days than the hall has accepts what does not wait for the result of another; what was supplied, when it was in.
CREATE TABLE taken AS
SELECT *, CASE
  WHEN NOT (needs > 0 AND unblockedAt IS NULL)
    AND coalesce(date(answeredAt), date(endedAt), '$asOf') > ${dueDay("date(ableAt)", "$intake")} THEN ableAt
  WHEN suppliedAt IS NULL THEN acceptedAt
  ELSE min(acceptedAt, max(suppliedAt, ableAt)) END AS since
FROM filed;

CREATE TABLE concerned AS
SELECT caseId, item, days, clocks, first, last FROM taken JOIN orders
ON ${isAmong("department", "departments")} AND ${isAmong("definition", "definitions")} AND ${isAmong("itsKind", "kinds")};
CREATE INDEX concerned_of ON concerned (caseId, item);

-- A promise is of the completion (O-07), of what is completed with others of its own decision; the law is of the decision (O-06). A date
-- told for an item alone stands where nothing is promised.
CREATE TABLE clock AS
SELECT caseId, item, clock, date(since) AS begun, date(stopped) AS stopped, length, told FROM (
  SELECT caseId, item, 'promised' AS clock, since, CASE WHEN joined THEN coalesce(decidedAt, endedAt) ELSE endedAt END AS stopped,
    promised AS length, CASE WHEN NOT joined THEN promisedOn END AS told FROM taken
  WHERE promised IS NOT NULL AND since IS NOT NULL
  UNION ALL SELECT caseId, item, 'promised', coalesce(since, acceptedAt, receivedAt), endedAt, NULL, promisedOn FROM taken
  WHERE (promised IS NULL OR since IS NULL) AND promisedOn IS NOT NULL AND NOT joined
  UNION ALL SELECT caseId, item, 'legal', since, coalesce(decidedAt, endedAt), legal, NULL FROM taken
  WHERE legal IS NOT NULL AND since IS NOT NULL
  UNION ALL SELECT caseId, item, 'lowerLevel', since, coalesce(decidedAt, endedAt), $lower, NULL FROM taken
  WHERE itsKind = 'sentUp' AND since IS NOT NULL);

-- What stands still after the day on which it began, with the day on which it ends, and for no more days than were told. The law knows its
-- special procedures only, with basis, days and notice, of those that the matter knows (art. 45); the promise the applicant's waits too.
CREATE TABLE stop AS
SELECT caseId, item, clock.clock, special, date(pause.since) AS first, date(coalesce(until, endedAt)) AS last,
  CASE WHEN days IS NOT NULL THEN ${dueDay("date(pause.since)", "days")} END AS most
FROM clock JOIN taken USING (caseId, item) JOIN pause USING (caseId, item)
WHERE length IS NOT NULL AND CASE WHEN clock.clock = 'promised' THEN special OR pause.kind IN ('supplement', 'payment')
  ELSE special AND noticed AND days IS NOT NULL AND pause.kind IN (SELECT value FROM json_each(known)) END
UNION ALL SELECT caseId, item, clock.clock, 0, date(since), date(until), NULL
FROM clock JOIN paying USING (caseId, item) WHERE clock.clock = 'promised' AND length IS NOT NULL
UNION ALL SELECT caseId, item, clock.clock, 0, date(first, '-1 day'), last, NULL
FROM clock JOIN concerned USING (caseId, item) WHERE days IS NULL AND ${isAmong("clock.clock", "clocks")};

CREATE TABLE off AS
SELECT caseId, item, clock, day, max(special) AS special, min(last IS NULL) AS open FROM stop JOIN days
ON works AND day > first AND day <= coalesce(last, '9999') AND day <= coalesce(most, '9999') GROUP BY caseId, item, clock, day;
CREATE INDEX off_of ON off (caseId, item, clock, day);

-- The first extension counts, if it is by the right head, told, of ten days at most, or fifteen, and came in time (art. 42).
CREATE TABLE extended AS
SELECT clock.*, length + coalesce(CASE
  WHEN given.rank = CASE WHEN bundleKind = 'oneThing' THEN 'governmentHead' ELSE 'agencyHead' END AND given.told
    AND given.days <= CASE given.rank WHEN 'agencyHead' THEN 10 ELSE 15 END
    AND date(given.since) <= ${lastDay(`length + ${ordered("length")}`, "date(given.since)")} THEN given.days END, 0) AS allowed
FROM clock JOIN filed USING (caseId, item)
LEFT JOIN (SELECT caseId, item, rank, told, days, min(since) AS since FROM flat WHERE subject = 'extension' GROUP BY caseId, item) AS given
  ON clock.clock = 'legal' AND given.caseId = clock.caseId AND given.item = clock.item;

-- A date told that is later than the counted one is waited for (O-04).
CREATE TABLE due AS
SELECT clock.*, CASE WHEN length IS NULL THEN told ELSE max(coalesce(told, ''), ${lastDay(`allowed + ${ordered("allowed")}`, "'$asOf'")}) END AS due,
  coalesce(stopped, '$asOf') AS upTo
FROM extended AS clock;

-- Past the due day every day counts, paused or not.
CREATE TABLE usage AS
SELECT clock.*, CASE WHEN upTo <= due THEN max(0, ${counted("upTo")})
    ELSE max(0, ${counted("due")}) + ${worked("upTo")} - ${worked("due")} END AS used,
  ${leftOut("upTo", "'$asOf'", "special")} AS inProcedures
FROM due AS clock;
CREATE INDEX usage_of ON usage (caseId, item, clock);

-- The items of a bundle in each round of the whole, and since when it could be paid for, until when: combined completion waits for what has
-- not gone its own way and is not optional, or is decided.
CREATE TABLE member AS
SELECT *, NOT splitOff AND (NOT optional OR rounds > 0 OR coalesce(ending, decision) IN ('granted', 'refused')) AS awaited FROM (
  SELECT number, begun, undoneAt, completionAt, ${columns}, ${ending} AS ending, ${readyAt} AS readyAt FROM flat WHERE subject = 'member');

CREATE TABLE whole AS
SELECT caseId, number, undoneAt,
  CASE WHEN sum(awaited AND readyAt IS NULL) = 0 THEN max(CASE WHEN awaited THEN readyAt END) END AS readyAt,
  coalesce(max(completionAt), CASE WHEN sum(isOfRound AND endedAt IS NULL) = 0 THEN max(CASE WHEN isOfRound THEN endedAt END) END) AS over
FROM (SELECT *, NOT splitOff AND NOT (begun IS NOT NULL AND endedAt IS NOT NULL AND endedAt < begun) AS isOfRound FROM member)
GROUP BY caseId, number;

CREATE TABLE payingTogether AS
SELECT * FROM (
  SELECT caseId, number, undoneAt, max(readyAt, owing.since) AS since, ${firstOf("owing.until", "over")} AS until
  FROM whole JOIN (
    SELECT caseId, number, flat.since, flat.until FROM flat JOIN member USING (caseId, number, item) WHERE subject = 'memberOwing' AND awaited
  ) AS owing USING (caseId, number)
  WHERE readyAt IS NOT NULL)
WHERE until IS NULL OR since < until;

CREATE TABLE item AS
SELECT taken.caseId, taken.item, count(*) OVER (PARTITION BY taken.caseId) AS filed, definition, itsKind AS kind, channel, rounds, splitOff, undone, settled, covered, delivery,
  taken.window, date(receivedAt) AS received, date(since) AS accepted, date(endedAt) AS ended, date(decidedAt) AS decided, date(completedAt) AS done,
  date(completionAt) AS completion, '$asOf' AS asOf, coalesce(ending, 'open') AS result, coalesce(ending, decision) AS outcome,
  coalesce(ending IN ('granted', 'refused', 'completedOther', 'transferredUp'), 0) AS completed,
  askedAt IS NOT NULL OR askedBefore OR EXISTS (
    SELECT 1 FROM pause WHERE pause.caseId = taken.caseId AND pause.item = taken.item AND kind = 'supplement') AS asked,
  endedAt IS NULL AND (phase = 'supplementing' OR EXISTS (
    SELECT 1 FROM pause WHERE pause.caseId = taken.caseId AND pause.item = taken.item AND kind = 'supplement' AND until IS NULL)) AS waiting,
  endedAt IS NULL AND EXISTS (
    SELECT 1 FROM pause WHERE pause.caseId = taken.caseId AND pause.item = taken.item AND until IS NULL) AS paused,
  (SELECT count(*) FROM pause WHERE pause.caseId = taken.caseId AND pause.item = taken.item AND special) AS procedures,
  (SELECT count(*) FROM pause WHERE pause.caseId = taken.caseId AND pause.item = taken.item AND special AND until IS NULL
    AND endedAt IS NULL) AS openProcedures,
  (SELECT count(*) FROM flat WHERE subject = 'extension' AND flat.caseId = taken.caseId AND flat.item = taken.item) AS extensions,
  promise.due AS promisedDue, promise.stopped AS promisedStopped, lower.due AS lowerDue, lower.stopped AS lowerStopped,
  promise.length AS promisedDays, promise.used AS usedDays, promise.inProcedures AS procedureDays,
  coalesce(lower.due, law.due) AS lawDue, CASE WHEN lower.due IS NULL THEN law.stopped ELSE lower.stopped END AS lawStopped,
  coalesce(lower.length, law.length) AS lawDays, coalesce(lower.used, law.used) AS lawUsedDays,
  coalesce(lower.inProcedures, law.inProcedures) AS lawProcedureDays
FROM taken
LEFT JOIN usage AS promise ON promise.clock = 'promised' AND promise.caseId = taken.caseId AND promise.item = taken.item
LEFT JOIN usage AS law ON law.clock = 'legal' AND law.caseId = taken.caseId AND law.item = taken.item
LEFT JOIN usage AS lower ON lower.clock = 'lowerLevel' AND lower.caseId = taken.caseId AND lower.item = taken.item
WHERE phase NOT IN ('unfiled', 'deleted');
CREATE INDEX item_of ON item (caseId, item);
`;
