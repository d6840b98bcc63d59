import { DatabaseSync } from "node:sqlite";
import {
  acceptedOn,
  caseFold,
  civilDate,
  civilDateOf,
  countedEvaluation,
  deadline,
  dossierFold,
  dayNumber,
  factsOf,
  resultOf,
  usageOf,
  workingCalendar,
  worldOfActs,
  type CaseState,
  type CivilDate,
  type ClockName,
  type DossierState,
  type Event,
  type ItemState,
  type LocalInstant,
  type World,
} from "@banjie/core";
import { layOut } from "./measuresInSql.ts";
import { dossierRows, reviewRows, type Row } from "./dossierRows.ts";

/** A hall folded from its log. */
export interface FoldedHall {
  readonly cases: readonly CaseState[];
  readonly dossiers: readonly DossierState[];
  readonly world: World;
  readonly asOf: LocalInstant;
}

export function folded(events: readonly Event[]): FoldedHall {
  const [fold, dossiers] = [caseFold(), dossierFold()];
  for (const event of events) {
    fold.add(event);
    dossiers.add(event);
  }
  if (fold.isCorrected()) for (const event of events) fold.collect(event);
  const { hallActs, cases, lastAt } = fold.folded();
  if (!lastAt) throw new Error("The log is empty");
  return { cases: [...cases], dossiers: dossiers.folded(), world: worldOfActs(hallActs), asOf: lastAt };
}

/** Columns that a row of some kind has, though a small hall may have no such row. */
const everyColumn = [
  ..."subject caseId kind channel received accepted ended asOf result asked waiting paused procedures openProcedures".split(" "),
  ..."extensions rounds decided completion covered delivery evaluation promisedDue promisedStopped promisedDays".split(" "),
  ..."usedDays procedureDays lawDue lawStopped lawDays lawUsedDays lawProcedureDays card level issued revoked".split(" "),
  ..."holder seconds definition given removed contacted rectified replaced lodged rejected withdrawn".split(" "),
  ..."satisfied number begun concluded outcome answered answerDue opened answerBy client project cases".split(" "),
  ..."handOvers raised solved window day moment category faults merits period until month filed splitOff undone settled done channels visits".split(
    " ",
  ),
];

const calendar = workingCalendar();
const flag = (holds: boolean): number => (holds ? 1 : 0);

/** A hall as one flat table, and beside it the days with how many of the year have been worked up to each; what the definitions speak of laid out. */
export function flatTable(hall: FoldedHall): DatabaseSync {
  const database = new DatabaseSync(":memory:");
  const rows = [...rowsOf(hall)];
  const columns = [...new Set([...everyColumn, ...rows.flatMap((row) => Object.keys(row))])];
  database.exec(`CREATE TABLE flat (${columns.join(", ")}); CREATE TABLE days (day, worked)`);
  database.exec("BEGIN");
  const insert = database.prepare(`INSERT INTO flat VALUES (${columns.map(() => "?").join(", ")})`);
  for (const row of rows) insert.run(...columns.map((column) => row[column] ?? null));
  const insertDay = database.prepare("INSERT INTO days VALUES (?, ?)");
  const first = dayNumber("2012-12-31" as CivilDate);
  for (let day = first; day < first + 600; day++)
    insertDay.run(civilDate(day), calendar.between(civilDate(first), civilDate(day)));
  database.exec("COMMIT; CREATE INDEX by_day ON days (day)");
  layOut(database, civilDateOf(hall.asOf));
  return database;
}

function* rowsOf({ cases, dossiers, world, asOf }: FoldedHall): Generator<Row> {
  for (const state of cases) {
    for (const item of Object.values(state.items)) {
      if (item.phase === "unfiled" || item.phase === "deleted") continue;
      yield { ...itemRow(state, item, world, asOf), ...promiseRow(item, world, asOf), ...lawRow(item, world, asOf) };
      for (const { card, level, issuedAt, status } of item.cards) {
        const issued = civilDateOf(issuedAt);
        const accepted = acceptedOn(item, world, civilDateOf(asOf)) ?? null;
        yield { subject: "card", caseId: state.id, card, level, issued, accepted, revoked: flag(status === "revoked") };
      }
    }
    for (const { holder, seconds, ended } of factsOf.stay(state, world, asOf))
      yield { subject: "stay", caseId: state.id, holder, seconds, ended: ended ?? null };
    if (Object.values(state.items).some(({ phase }) => phase !== "unfiled" && phase !== "deleted")) yield* reviewRows(state);
  }
  for (const state of dossiers) yield* dossierRows(state, world, asOf);
  for (const { code, legal, promised, guide } of world.definitionsOn(civilDateOf(asOf))) {
    const inDays = (limit: typeof legal): number | null => (limit?.unit === "workingDay" ? limit.length : null);
    const told = { channels: guide?.channels?.join(" ") ?? null, visits: guide?.visits ?? null };
    yield { subject: "definition", definition: code, lawDays: inDays(legal), promisedDays: inDays(promised), ...told };
  }
}

function itemRow(state: CaseState, item: ItemState, world: World, asOf: LocalInstant): Row {
  const open = item.endedAt === undefined;
  const paused = item.pauses.filter(({ to }) => to === undefined);
  return {
    subject: "item",
    caseId: state.id,
    filed: Object.values(state.items).filter(({ phase }) => phase !== "unfiled" && phase !== "deleted").length,
    definition: item.definition,
    kind: world.definitionOf(item)?.kind ?? null,
    channel: state.channel ?? null,
    received: civilDateOf(item.receivedAt),
    accepted: acceptedOn(item, world, civilDateOf(asOf)) ?? null,
    ended: item.endedAt ? civilDateOf(item.endedAt) : null,
    asOf: civilDateOf(asOf),
    result: resultOf(item) ?? "open",
    asked: flag(
      item.askedAt !== undefined ||
        item.pauses.some(({ kind }) => kind === "supplement") ||
        item.rounds.some(({ closed }) => closed.askedAt !== undefined || closed.pauses.some(({ kind }) => kind === "supplement")),
    ),
    waiting: flag(open && (item.phase === "supplementing" || paused.some(({ kind }) => kind === "supplement"))),
    paused: flag(open && paused.length > 0),
    procedures: item.pauses.filter(({ special }) => special).length,
    openProcedures: open ? paused.filter(({ special }) => special).length : 0,
    extensions: item.extensions.length,
    rounds: item.rounds.length,
    splitOff: flag(item.splitOff),
    undone: flag(state.undoneCompletions.length > 0),
    // Completed together once, and not handled again when that was undone for another's sake.
    settled: flag(
      item.reopenedAt === undefined && state.undoneCompletions.some(({ items: covered }) => covered.includes(item.item)),
    ),
    outcome: resultOf(item) ?? item.outcome ?? null,
    done: item.completedAt ? civilDateOf(item.completedAt) : null,
    decided: item.decidedAt ? civilDateOf(item.decidedAt) : null,
    completion: state.completion ? civilDateOf(state.completion.at) : null,
    covered: flag(state.completion?.items.includes(item.item) ?? false),
    delivery: item.deliveredBy ?? null,
    evaluation: countedEvaluation(state, world)?.level ?? null,
  };
}

/** What goes up keeps the limit of the lower agency as well as its promise: the earlier of them. */
function promiseRow(item: ItemState, world: World, asOf: LocalInstant): Row {
  const [own, lower] = [limitRow("promised", item, world, asOf), limitRow("lowerLevel", item, world, asOf)];
  const [due, lowerDue] = [own["promisedDue"], lower["promisedDue"]];
  if (typeof lowerDue !== "string" || (typeof due === "string" && due <= lowerDue)) return own;
  return { ...own, promisedDue: lowerDue, promisedStopped: lower["promisedStopped"] ?? null };
}

const lawRow = (item: ItemState, world: World, asOf: LocalInstant): Row => {
  const lower = limitRow("lowerLevel", item, world, asOf);
  const { promisedDue, promisedStopped, promisedDays, usedDays, procedureDays } =
    lower["promisedDue"] === null ? limitRow("legal", item, world, asOf) : lower;
  return {
    lawDue: promisedDue ?? null,
    lawStopped: promisedStopped ?? null,
    lawDays: promisedDays ?? null,
    lawUsedDays: usedDays ?? null,
    lawProcedureDays: procedureDays ?? null,
  };
};

function limitRow(clock: ClockName, item: ItemState, world: World, asOf: LocalInstant): Row {
  const limit = deadline(clock, item, world, asOf);
  if (!limit) return { promisedDue: null, promisedStopped: null, promisedDays: null, usedDays: null, procedureDays: null };
  const { due, budget, from, stoppedAt } = limit;
  const { unit, used } = usageOf(limit, world.countingOn(from), asOf);
  return {
    promisedDue: due.slice(0, 10),
    promisedStopped: stoppedAt ? civilDateOf(stoppedAt) : null,
    promisedDays: "unit" in budget && budget.unit === "workingDay" ? budget.length : null,
    usedDays: unit === "workingDay" ? used : null,
    procedureDays: daysInProcedures(item, from, civilDateOf(stoppedAt ?? asOf)),
  };
}

/** Working days after the first and up to the last on which a special procedure went on, of those it was said to need. */
function daysInProcedures({ pauses }: ItemState, first: CivilDate, last: CivilDate): number {
  const days = new Set<number>();
  for (const { special, from, to, days: stated } of pauses) {
    if (!special) continue;
    const begun = civilDateOf(from);
    const ends = [last, ...(to ? [civilDateOf(to)] : []), ...(stated === undefined ? [] : [calendar.after(begun, stated).on])];
    const end = dayNumber(ends.toSorted()[0] ?? last);
    for (let day = Math.max(dayNumber(begun), dayNumber(first)) + 1; day <= end; day++)
      if (calendar.between(civilDate(day - 1), civilDate(day)) === 1) days.add(day);
  }
  return days.size;
}
