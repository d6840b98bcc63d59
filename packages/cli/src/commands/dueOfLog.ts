import {
  endOfDay,
  fallingDue,
  inZone,
  isEarlier,
  standings,
  worldOfActs,
  type CaseState,
  type DossierState,
  type Falling,
  type Instant,
  type Language,
  type LocalInstant,
  type Standing,
  type World,
} from "@banjie/core";
import { asJson } from "../asJson.ts";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { foldLog, type FoldedLog } from "../foldLog.ts";
import { calendarOfLog, openCounting, type CountingOptions } from "../openCounting.ts";
import { concernOf } from "../print/concern.ts";
import { countOfTypes } from "../print/printAudit.ts";
import { printFalling } from "../print/printFalling.ts";
import { printStandings } from "../print/printStandings.ts";
import { refuse } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";
import { speakIn } from "../texts.ts";

export interface DueOfLogOptions extends CountingOptions {
  readonly asOf?: Instant;
  readonly since?: Instant;
  readonly within?: number;
  readonly json?: boolean;
}

/** Days, or hours, before its end from which on a clock is about to run out, unless said otherwise. */
const usualWithin = 2;

/** `banjie due LOG`: what is late or about to be; with `--since`, what fell due between two moments. 中文 到期清单 */
export async function dueOfLog(file: string, options: DueOfLogOptions, terminal: Terminal): Promise<ExitCode> {
  const counting = await openCounting(options);
  if (!counting.ok) return refuse(counting.error, options, terminal);
  const outlook = { asOf: options.asOf, ...(options.knownAt && { knownAt: endOfDay(options.knownAt) }) };
  const speak = speakIn(terminal.language);
  const folded = await foldLog(file, speak("audit.reading"), outlook, terminal);
  if (!folded.ok) return refuse([folded.error], options, terminal);
  const { header, hallActs, lastAt, unknownActs } = folded.value;
  const asOf = options.asOf ? inZone(options.asOf, header.zone) : lastAt;
  if (asOf === undefined) return refuse([{ code: "due.log-empty", params: { file } }], options, terminal);
  if (unknownActs.length > 0) terminal.err(speak("due.unknownActs", countOfTypes(unknownActs, speak)));
  const calendar = calendarOfLog(header, counting.value);
  const { cases, dossiers } = folded.value;
  const seen: Seen = {
    ...folded.value,
    states: [...cases, ...dossiers],
    world: worldOfActs(hallActs, calendar, counting.value.profile),
    asOf,
  };
  return options.since === undefined
    ? tellStandings(seen, options, terminal)
    : tellFalling(seen, options.since, options, terminal);
}

/** A log as it stood at a moment. */
interface Seen extends FoldedLog {
  readonly states: readonly (CaseState | DossierState)[];
  readonly world: World;
  readonly asOf: LocalInstant;
}

async function tellStandings(
  { header, states, world, asOf }: Seen,
  options: DueOfLogOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const running = standings(states, world, asOf);
  const within = options.within ?? usualWithin;
  const pressing = running.filter(({ isOverdue, level, usage }) => isOverdue || level !== undefined || usage.remaining <= within);
  const paper = { hall: header.hall, standings: pressing, running: running.length, world, asOf, language: terminal.language };
  await terminal.out(
    options.json
      ? asJson({ asOf, running: running.length, standings: pressing.map((one) => plainStanding(one, world, terminal.language)) })
      : printStandings(paper),
  );
  return pressing.some(({ isOverdue }) => isOverdue) ? exitCode.found : exitCode.done;
}

/** A standing without whole states, and whom it concerns; the whole of a bundle has no item. */
function plainStanding(running: Standing, world: World, language: Language): object {
  const { item, state: _, deadline, ...standing } = running;
  const { clock, of, from, due, provisional, earliest, latest } = deadline;
  return {
    ...standing,
    ...concernOf(running, world, language),
    item: item?.item,
    definition: item?.definition,
    clock,
    of,
    from,
    due,
    provisional,
    earliest,
    latest,
  };
}

async function tellFalling(
  { header, states, world, asOf }: Seen,
  since: Instant,
  options: DueOfLogOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const from = inZone(since, header.zone);
  if (isEarlier(asOf, from)) return refuse([{ code: "due.backwards", params: { from, to: asOf } }], options, terminal);
  const falling: readonly Falling[] = fallingDue(states, world, { from, to: asOf });
  await terminal.out(
    options.json
      ? asJson({ since: from, asOf, falling })
      : printFalling({ falling, from, to: asOf, language: terminal.language }),
  );
  return falling.length > 0 ? exitCode.found : exitCode.done;
}
