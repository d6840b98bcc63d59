import type { Command } from "../case/command.ts";
import { refusal, type Refusal } from "../case/decide.ts";
import type { Explanation } from "../case/explainAct.ts";
import type { CatalogueInput } from "../catalogue/catalogue.ts";
import { readCatalogue } from "../catalogue/readCatalogue.ts";
import { isDossierCommand, type DossierCommand } from "../dossier/dossierCommand.ts";
import type { DossierExplanation } from "../dossier/explainDossierAct.ts";
import type { Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { hallStream, type HallEvent } from "../log/event.ts";
import type { EventStore } from "../log/eventStore.ts";
import { jointProfileOf } from "../profile/jointSettings.ts";
import type { Profile } from "../profile/profile.ts";
import { workingCalendar, type WorkingCalendar } from "../time/workingCalendar.ts";
import { executeInCase, explainInCase, recordInCase, type Done } from "./caseWishes.ts";
import { changeHall } from "./changeHall.ts";
import { executeInDossier, explainInDossier, recordInDossier, type DossierDone } from "./dossierWishes.ts";
import type { HallCommand } from "./hallCommand.ts";
import { hallLog, type HallLog } from "./hallLog.ts";
import { hallQuestions, type HallQuestions } from "./hallQuestions.ts";
import { adoptCatalogue } from "./offer.ts";
import { attempts } from "./perform.ts";
import { adoptProfile } from "./profiles.ts";

/** What a hall is made of. */
export interface HallOptions {
  readonly store: EventStore;
  /** What the hall offers; adopted as an act of the hall when its log does not hold this version yet. */
  readonly catalogue: CatalogueInput;
  readonly calendar?: WorkingCalendar;
  /** How it counts and supervises; adopted like the catalogue. The national rules where absent. */
  readonly profile?: Profile;
}

/**
 * A hall at work on its log.
 *
 * 中文  办事大厅
 */
export interface Hall extends HallQuestions {
  /** Does an act if every rule allows it; else refuses and stores nothing. */
  execute(command: Command): Promise<Result<Done, Refusal>>;
  /** The same of a complaint, a service or a window's assessment. */
  execute(command: DossierCommand): Promise<Result<DossierDone, Refusal>>;
  /** Takes an act that has happened (late entry 补录, import): whatever rules it breaks, it is stored and they are returned as marks. */
  record(command: Command): Promise<Result<Done, Refusal>>;
  /** The same of a complaint, a service or a window's assessment. */
  record(command: DossierCommand): Promise<Result<DossierDone, Refusal>>;
  /** Does an act of the hall itself: changes what it offers, takes a holiday notice, gives an order or takes one back. */
  change(command: HallCommand): Promise<Result<readonly HallEvent[], Refusal>>;
  /** What stands in the way of a command, without doing it: state, guard, missing material or role. */
  explain(command: Command): Promise<Result<Explanation, Refusal>>;
  /** The same of a complaint, a service or a window's assessment. */
  explain(command: DossierCommand): Promise<Result<DossierExplanation, Refusal>>;
}

/**
 * Opens a hall on a store.
 *
 * 中文   开设大厅
 * Fails  the catalogue's issues (see `readCatalogue`), `catalogue.version-reused`
 */
export async function createHall(options: HallOptions): Promise<Result<Hall, Issue[]>> {
  const { store, calendar = workingCalendar() } = options;
  const catalogue = readCatalogue(options.catalogue, options.profile && jointProfileOf(options.profile.joint));
  if (!catalogue.ok) return catalogue;
  const adopted = await adoptCatalogue(store, catalogue.value);
  if (!adopted.ok) return adopted;
  const counted = options.profile ? await adoptProfile(store, options.profile, catalogue.value.adopted) : ok(true);
  return counted.ok ? ok(hallOn(hallLog(store, calendar))) : counted;
}

function hallOn(log: HallLog): Hall {
  function execute(command: Command): Promise<Result<Done, Refusal>>;
  function execute(command: DossierCommand): Promise<Result<DossierDone, Refusal>>;
  function execute(command: Command | DossierCommand): Promise<Result<Done | DossierDone, Refusal>> {
    return isDossierCommand(command) ? executeInDossier(log, command) : executeInCase(log, command);
  }
  function record(command: Command): Promise<Result<Done, Refusal>>;
  function record(command: DossierCommand): Promise<Result<DossierDone, Refusal>>;
  function record(command: Command | DossierCommand): Promise<Result<Done | DossierDone, Refusal>> {
    return isDossierCommand(command) ? recordInDossier(log, command) : recordInCase(log, command);
  }
  function explain(command: Command): Promise<Result<Explanation, Refusal>>;
  function explain(command: DossierCommand): Promise<Result<DossierExplanation, Refusal>>;
  function explain(command: Command | DossierCommand): Promise<Result<Explanation | DossierExplanation, Refusal>> {
    return isDossierCommand(command) ? explainInDossier(log, command) : explainInCase(log, command);
  }
  async function change(command: HallCommand): Promise<Result<readonly HallEvent[], Refusal>> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const tried = await changeHall(log.store, command, await log.known());
      if (tried) return tried;
    }
    return err(refusal([{ code: "commit.conflict", params: { case: hallStream } }]));
  }
  return { execute, record, change, explain, ...hallQuestions(log) };
}
