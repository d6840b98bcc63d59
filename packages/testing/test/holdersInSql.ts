import { officeTime } from "./calendarInSql.ts";

const seconds = (from: string, to: string): string => `(unixepoch(${to}) - unixepoch(${from}))`;

/**
 * Whose time it was, worked out of what the items waited for and when the hall was open: cut wherever something began or ended, each piece
 * is the applicant's, a third party's, nobody's on days of a closure, or else the hall's while it was open and nobody's while it was not.
 */
export const holderTables = `
CREATE TABLE span AS
SELECT caseId, item, joined, date(endedAt) AS ended, coalesce(reopenedAt, receivedAt) AS since, coalesce(endedAt, '$now') AS until FROM filed
WHERE phase NOT IN ('unfiled', 'deleted');

-- Where two waits overlap the applicant's goes first, and what nobody could help last.
CREATE TABLE wait AS
SELECT caseId, item, 1 AS turn, 'applicant' AS holder, paying.since, coalesce(paying.until, span.until) AS until
FROM span JOIN paying USING (caseId, item) WHERE NOT joined
UNION ALL SELECT span.caseId, span.item, 1, 'applicant', paying.since, coalesce(paying.until, span.until)
FROM span JOIN payingTogether AS paying ON joined AND paying.caseId = span.caseId AND paying.number = (
  SELECT min(number) FROM whole WHERE whole.caseId = span.caseId AND (whole.undoneAt IS NULL OR span.until < whole.undoneAt))
UNION ALL SELECT caseId, item, 1, 'applicant', asking.since, coalesce(asking.until, span.until)
FROM span JOIN (SELECT caseId, item, since, until FROM flat WHERE subject = 'asking') AS asking USING (caseId, item)
UNION ALL SELECT caseId, item, 1, 'applicant', pause.since, coalesce(pause.until, span.until)
FROM pause JOIN span USING (caseId, item) WHERE NOT special AND kind IN ('supplement', 'payment')
UNION ALL SELECT caseId, item, 2, 'thirdParty', pause.since, coalesce(pause.until, span.until)
FROM pause JOIN span USING (caseId, item) WHERE special OR kind IN ('publicNotice', 'otherProcedure')
UNION ALL SELECT caseId, item, 3, 'closed', first || 'T00:00:00', date(last, '+1 day') || 'T00:00:00' FROM concerned WHERE days IS NULL;
CREATE INDEX wait_of ON wait (caseId, item);

CREATE TABLE piece AS
SELECT cut.caseId, cut.item, cut.ended, cut.since, cut.until, (
  SELECT holder FROM wait WHERE wait.caseId = cut.caseId AND wait.item = cut.item AND wait.since <= cut.since AND cut.until <= wait.until
  ORDER BY turn LIMIT 1) AS holder
FROM (
  SELECT caseId, item, ended, at AS since, lead(at) OVER (PARTITION BY caseId, item ORDER BY at) AS until FROM (
    SELECT caseId, item, ended, since AS at FROM span WHERE since < until
    UNION SELECT caseId, item, ended, until FROM span WHERE since < until
    UNION SELECT caseId, item, ended, wait.since FROM span JOIN wait USING (caseId, item) WHERE span.since < wait.since AND wait.since < span.until
    UNION SELECT caseId, item, ended, wait.until FROM span JOIN wait USING (caseId, item) WHERE span.since < wait.until AND wait.until < span.until
  )) AS cut
WHERE cut.until IS NOT NULL;

CREATE TABLE stay AS
SELECT caseId, ended, holder, ${seconds("since", "until")} AS seconds FROM piece WHERE holder IS NOT NULL
UNION ALL SELECT caseId, ended, 'hall', ${officeTime("until")} - ${officeTime("since")} FROM piece WHERE holder IS NULL
UNION ALL SELECT caseId, ended, 'closed', ${seconds("since", "until")} - ${officeTime("until")} + ${officeTime("since")} FROM piece WHERE holder IS NULL;
`;
