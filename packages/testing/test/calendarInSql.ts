import { DatabaseSync } from "node:sqlite";

/**
 * The working days of 2013 and 2014, out of the notices of the State Council (国办发明电〔2012〕33号, 国办发明电〔2013〕28号): how many have been
 * worked up to each day and with it, and how many seconds of office time had passed when it began, at seven hours a day. 2012-12-31 was no
 * day of rest.
 */
const everyDay = `WITH RECURSIVE rest (first, last) AS (VALUES
  ('2013-01-01', '2013-01-03'), ('2013-02-09', '2013-02-15'), ('2013-04-04', '2013-04-06'), ('2013-04-29', '2013-05-01'),
  ('2013-06-10', '2013-06-12'), ('2013-09-19', '2013-09-21'), ('2013-10-01', '2013-10-07'),
  ('2014-01-01', '2014-01-01'), ('2014-01-31', '2014-02-06'), ('2014-04-05', '2014-04-07'), ('2014-05-01', '2014-05-03'),
  ('2014-05-31', '2014-06-02'), ('2014-09-06', '2014-09-08'), ('2014-10-01', '2014-10-07')),
made_up (day) AS (VALUES
  ('2013-01-05'), ('2013-01-06'), ('2013-02-16'), ('2013-02-17'), ('2013-04-07'), ('2013-04-27'), ('2013-04-28'), ('2013-06-08'),
  ('2013-06-09'), ('2013-09-22'), ('2013-09-29'), ('2013-10-12'),
  ('2014-01-26'), ('2014-02-08'), ('2014-05-04'), ('2014-09-28'), ('2014-10-11')),
every (day) AS (VALUES ('2012-12-31') UNION ALL SELECT date(day, '+1 day') FROM every WHERE day < '2014-12-31'),
known AS (
  SELECT every.day, made_up.day IS NOT NULL OR (rest.first IS NULL AND strftime('%w', every.day) BETWEEN '1' AND '5') AS works
  FROM every LEFT JOIN made_up USING (day) LEFT JOIN rest ON every.day BETWEEN first AND last)
SELECT day, works, worked, 25200 * (worked - works) AS opened FROM (SELECT *, sum(works) OVER (ORDER BY day) AS worked FROM known)`;

/** Worked out once. */
const known = JSON.stringify(new DatabaseSync(":memory:").prepare(everyDay).all());

/** Lays out the days. */
export function layOutDays(flat: DatabaseSync): void {
  flat.exec("CREATE TABLE days (day PRIMARY KEY, works, worked, opened)");
  const columns = ["day", "works", "worked", "opened"].map((column) => `value ->> '${column}'`);
  flat.prepare(`INSERT INTO days SELECT ${columns.join(", ")} FROM json_each(?)`).run(known);
  flat.exec("CREATE INDEX days_by_work ON days (worked, day)");
}

/** How many days have been worked up to a day and with it. */
export const worked = (day: string): string => `(SELECT worked FROM days WHERE day = ${day})`;

/** The last day by which what began on a day has to be done, so many working days later. */
export const dueDay = (begun: string, days: string | number): string =>
  `(SELECT min(day) FROM days WHERE worked >= ${worked(begun)} + ${days})`;

/** Seconds that the hall had been open up to a moment: from nine to twelve and from one to five. */
export const officeTime = (moment: string): string =>
  `(SELECT opened + works * (
    max(0, min(second, 43200) - 32400) + max(0, min(second, 61200) - 46800))
  FROM (SELECT *, unixepoch(${moment}) % 86400 AS second FROM days WHERE day = date(${moment})))`;
