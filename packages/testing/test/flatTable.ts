import { DatabaseSync } from "node:sqlite";
import {
  caseFold,
  dossierFold,
  worldOfActs,
  type CaseState,
  type DossierState,
  type Event,
  type LocalInstant,
  type World,
} from "@banjie/core";
import { caseRows } from "./caseRows.ts";
import { dossierRows } from "./dossierRows.ts";
import { hallRows, type HallEvent } from "./hallRows.ts";
import { layOut } from "./measuresInSql.ts";
import { hallClock, type Row } from "./row.ts";
import { profileWith, usual, type Settings } from "./settings.ts";

/** A hall folded from its log. */
export interface FoldedHall {
  readonly hallActs: readonly HallEvent[];
  readonly cases: readonly CaseState[];
  readonly dossiers: readonly DossierState[];
  readonly world: World;
  readonly settings: Settings;
  readonly asOf: LocalInstant;
}

/** By the default profile, or by other settings. */
export function folded(events: readonly Event[], settings = usual): FoldedHall {
  const [fold, dossiers] = [caseFold(), dossierFold()];
  for (const event of events) {
    fold.add(event);
    dossiers.add(event);
  }
  if (fold.isCorrected()) for (const event of events) fold.collect(event);
  const { hallActs, cases, lastAt } = fold.folded();
  if (!lastAt) throw new Error("The log is empty");
  return {
    hallActs,
    cases: [...cases],
    dossiers: dossiers.folded(),
    world: worldOfActs(hallActs, undefined, profileWith(settings)),
    settings,
    asOf: lastAt,
  };
}

/** Columns that a row of some kind has, though a small hall may have no such row. */
const columns = [
  ..."subject caseId item definition version kind department channel phase decision delivery receivedAt reopenedAt unblockedAt".split(
    " ",
  ),
  ..."answeredAt askedAt suppliedAt acceptedAt decidedAt completedAt endedAt deliveredAt promisedOn needs lacking deferred".split(
    " ",
  ),
  ..."rounds askedBefore splitOff bundleKind gate optional deferredInAt decidingFrom undoneAt completionAt covered undone settled".split(
    " ",
  ),
  ..."since until days special noticed rank told card level revoked removed disputed contacted rectified".split(" "),
  ..."lawDays promisedDays procedures name clocks departments definitions kinds channels visits".split(" "),
  ..."lodged accepted rejected withdrawn satisfied number begun concluded outcome answered opened answerBy client project".split(
    " ",
  ),
  ..."cases handOvers raised solved window day moment category faults merits period month".split(" "),
];

/**
 * A hall as one flat table: what its acts said and when, as the log has it. Nothing in it is worked out: due days, days used, whose time it
 * was, which evaluation took the place of which, all of that is left to the SQL, which has a calendar and office hours of its own. Two things
 * are the engine's: when money was owed, and which bad review an act followed (`caseRows`).
 */
export function flatTable(hall: FoldedHall): DatabaseSync {
  const database = new DatabaseSync(":memory:");
  database.exec(`CREATE TABLE flat (${columns.join(", ")}); BEGIN`);
  const insert = database.prepare(`INSERT INTO flat VALUES (${columns.map(() => "?").join(", ")})`);
  for (const row of rowsOf(hall)) {
    const stray = Object.keys(row).filter((name) => !columns.includes(name));
    if (stray.length > 0) throw new RangeError(`No such column: ${stray.join(", ")}`);
    insert.run(...columns.map((column) => row[column] ?? null));
  }
  database.exec("COMMIT; CREATE INDEX flat_of ON flat (subject, caseId)");
  layOut(database, hallClock(hall.asOf), hall.settings);
  return database;
}

function* rowsOf({ hallActs, cases, dossiers, world }: FoldedHall): Generator<Row> {
  yield* hallRows(hallActs);
  for (const state of cases) yield* caseRows(state, world);
  for (const state of dossiers) yield* dossierRows(state);
}
