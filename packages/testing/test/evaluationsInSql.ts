/** When a matter may be changed no more that was done last on a day: so many natural days later, or on the next working day. */
const lastDay = (done: string): string => `(SELECT min(day) FROM days WHERE works AND day >= date(${done}, '+$window days'))`;

/** How many of the round speak for a service or for the end already, and whether one does that none has spoken for. */
const soFar = "CASE WHEN said.reopened = walk.reopened THEN walk.owns ELSE 0 END";
const isOwn = `NOT again OR (NOT changing AND ${soFar} < servings)`;

/**
 * What became of each evaluation, worked out of the services, the ends, the deliveries and the reopenings of its case: one for each service
 * and one for the first end of a round; changed, where it may be, as long as it may be, so many days from what was done last.
 */
export const evaluationTables = `
CREATE TABLE done AS SELECT caseId, subject, since AS at FROM flat WHERE subject IN ('rendered', 'ended', 'handed');
CREATE INDEX done_of ON done (caseId, at);
CREATE TABLE reopening AS SELECT caseId, since AS at FROM flat WHERE subject = 'reopening';
CREATE INDEX reopening_of ON reopening (caseId, at);

-- Each with the last reopening before it, what had been rendered in that round, its first end, and what had been done last in any.
CREATE TABLE said AS
SELECT *, row_number() OVER (PARTITION BY caseId ORDER BY place) AS nth, rendered + (ended IS NOT NULL) AS servings,
  max(coalesce(lastRendered, ''), coalesce(ended, '')) AS served, date(at) <= ${lastDay("lastDone")} AS inTime
FROM (
  SELECT *, (SELECT count(*) FROM done WHERE done.caseId = told.caseId AND subject = 'rendered' AND done.at BETWEEN reopened AND told.at) AS rendered,
    (SELECT max(at) FROM done WHERE done.caseId = told.caseId AND subject = 'rendered' AND done.at BETWEEN reopened AND told.at) AS lastRendered,
    (SELECT min(at) FROM done WHERE done.caseId = told.caseId AND subject = 'ended' AND done.at BETWEEN reopened AND told.at) AS ended,
    (SELECT max(at) FROM done WHERE done.caseId = told.caseId AND done.at <= told.at) AS lastDone
  FROM (
    SELECT rowid AS place, caseId, since AS at, level, removed, disputed, contacted, rectified,
      coalesce((SELECT max(at) FROM reopening WHERE reopening.caseId = flat.caseId AND reopening.at <= flat.since), '') AS reopened
    FROM flat WHERE subject = 'evaluation') AS told);
CREATE INDEX said_of ON said (caseId, nth);

-- Whether one of the same came before it; whether it is within the days, and none of those before had been appealed against.
CREATE TABLE beside AS
SELECT caseId, nth, EXISTS (SELECT 1 FROM said AS before WHERE before.caseId = said.caseId AND before.nth < said.nth AND before.served = said.served) AS again,
  '$changes' <> 'first' AND coalesce(inTime, 0) AND NOT EXISTS (
    SELECT 1 FROM said AS before WHERE before.caseId = said.caseId AND before.nth < said.nth AND before.served = said.served
      AND before.disputed <= said.at) AS changing
FROM said;
CREATE INDEX beside_of ON beside (caseId, nth);

-- One after the other: the first of its kind is one by itself, and so is one that changes none, as long as more was done than told of.
CREATE TABLE spoken AS
WITH RECURSIVE walk AS (
  SELECT caseId, nth, reopened, 1 AS own, 1 AS owns FROM said WHERE nth = 1
  UNION ALL
  SELECT said.caseId, said.nth, said.reopened, ${isOwn}, ${soFar} + (${isOwn})
  FROM walk JOIN said ON said.caseId = walk.caseId AND said.nth = walk.nth + 1
    JOIN beside ON beside.caseId = said.caseId AND beside.nth = said.nth)
SELECT said.*, own, again AND changing AND '$changes' = 'last' AS changed FROM walk JOIN said USING (caseId, nth) JOIN beside USING (caseId, nth);

-- Those that speak for a service or for the end, each with the one that took its place; and what was only said besides.
CREATE TABLE evaluation AS
SELECT *, CASE WHEN lead(changed) OVER same THEN lead(at) OVER same END AS replaced, 1 AS counts FROM spoken WHERE own OR changed
  WINDOW same AS (PARTITION BY caseId, served ORDER BY nth)
UNION ALL SELECT *, NULL, 0 FROM spoken WHERE NOT (own OR changed);

-- Each that was neither removed nor changed: of a case of which something was filed.
CREATE TABLE stands AS
SELECT at AS since, level FROM evaluation WHERE counts AND replaced IS NULL AND NOT removed AND caseId IN (SELECT caseId FROM item);

-- Of those since the case was last reopened the one that counts for it: of what was done last the last change, or else the first.
CREATE TABLE present AS
SELECT * FROM evaluation WHERE at >= coalesce((SELECT max(at) FROM reopening WHERE reopening.caseId = evaluation.caseId), '');

CREATE TABLE evaluated AS
SELECT caseId, since, level FROM (
  SELECT caseId, at AS since, CASE WHEN NOT removed THEN level END AS level,
    row_number() OVER (PARTITION BY caseId ORDER BY changed DESC, CASE WHEN changed THEN -nth ELSE nth END) AS first
  FROM present WHERE served = (SELECT served FROM present AS latest WHERE latest.caseId = present.caseId ORDER BY nth DESC LIMIT 1))
WHERE first = 1;

-- Who has said nothing in these days, of what was completed, is taken to be so satisfied.
CREATE TABLE silent AS
SELECT caseId, $silence AS level FROM (SELECT caseId, max(at) AS last FROM done GROUP BY caseId)
WHERE caseId NOT IN (SELECT caseId FROM present) AND caseId IN (SELECT caseId FROM item WHERE completed)
  AND '$asOf' > ${lastDay("last")};
`;
