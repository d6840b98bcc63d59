import { allowedActs, type AllowedAct, type Asker } from "../case/allowedActs.ts";
import { caseFold } from "../case/caseFold.ts";
import type { CaseState } from "../case/caseState.ts";
import type { Outlook } from "../case/outlook.ts";
import { caseAsOf, readCase, readingOf } from "../case/reading.ts";
import { replayCase } from "../case/replay.ts";
import { dossierFold } from "../dossier/dossierFold.ts";
import { dossierAsOf } from "../dossier/dossierReading.ts";
import type { DossierState } from "../dossier/dossiers.ts";
import type { Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import type { CaseEvent, DossierName } from "../log/event.ts";
import type { EventStore } from "../log/eventStore.ts";
import { caseClocks, type CaseClock } from "../supervision/caseClocks.ts";
import { fallingDue, type Falling } from "../supervision/fallingDue.ts";
import { instantSchema, type Instant, type LocalInstant } from "../time/instant.ts";
import { inZone } from "../time/zone.ts";
import type { HallLog } from "./hallLog.ts";

/** What a hall can be asked: nothing of it changes the log. 中文 查询 */
export interface HallQuestions {
  /** A case as its log has it now, or as it was known at a moment; undefined where there is none. */
  case(id: string, knownAt?: Instant): Promise<CaseState | undefined>;
  /** A complaint, a service or a window's assessment as its log has it now, or as it was known at a moment; undefined where there is none. */
  dossier(name: DossierName, knownAt?: Instant): Promise<DossierState | undefined>;
  /** The events of a case in order. */
  history(id: string): Promise<readonly CaseEvent[]>;
  /** The clocks of a case, its items' and those of the whole, as of a moment: by when, how it was reached, what is used. */
  deadlines(id: string, asOf: string): Promise<Result<readonly CaseClock[], Issue[]>>;
  /** Everything of cases, complaints, services and windows that falls due after one moment, up to and with another: a question, which reads the whole log. */
  due(from: string, to: string): Promise<Result<readonly Falling[], Issue[]>>;
  /** What may be done now, by one actor or by anyone. */
  allowed(id: string, at: string, actor?: Asker): Promise<Result<readonly AllowedAct[], Issue[]>>;
}

export function hallQuestions(log: HallLog): HallQuestions {
  const { store, zone, caseEvents, dossierEvents, world } = log;
  return {
    async case(id, knownAt) {
      const events = readingOf(await caseEvents(id), knownAt);
      return events.length === 0 ? undefined : replayCase(id, events);
    },
    async dossier(name, knownAt) {
      const state = dossierAsOf(name, await dossierEvents(name), { knownAt });
      return state.version === 0 ? undefined : state;
    },
    history: caseEvents,
    async deadlines(id, at) {
      const asOf = momentOf("asOf", at, zone);
      if (!asOf.ok) return asOf;
      const events = await caseEvents(id);
      if (events.length === 0) return err([{ code: "case.unknown", params: { case: id } }]);
      return ok(caseClocks(caseAsOf(id, events, { asOf: asOf.value }), await world(), asOf.value));
    },
    async due(since, until) {
      const [from, to] = [momentOf("from", since, zone), momentOf("to", until, zone)];
      if (!from.ok) return from;
      if (!to.ok) return to;
      const states = await foldedStates(store, { asOf: to.value });
      return ok(fallingDue(states, await world(), { from: from.value, to: to.value }));
    },
    async allowed(id, at, actor) {
      const moment = momentOf("at", at, zone);
      if (!moment.ok) return moment;
      const state = readCase(id, await caseEvents(id));
      return ok(allowedActs(state, moment.value, await world(), actor));
    },
  };
}

/** A moment in the hall's local time, out of a parameter. */
function momentOf(parameter: string, text: string, zone: string): Result<LocalInstant, Issue[]> {
  const moment = instantSchema.safeParse(text);
  return moment.success
    ? ok(inZone(moment.data, zone))
    : err([{ code: "moment.unreadable", path: [parameter], params: { value: text } }]);
}

/** All cases and dossiers of a log as they stood. */
async function foldedStates(store: EventStore, outlook: Outlook): Promise<(CaseState | DossierState)[]> {
  const [cases, dossiers] = [caseFold(outlook), dossierFold(outlook)];
  for await (const page of store.readLog()) {
    for (const event of page) {
      cases.add(event);
      dossiers.add(event);
    }
  }
  if (cases.isCorrected()) for await (const page of store.readLog()) for (const event of page) cases.collect(event);
  return [...cases.folded().cases, ...dossiers.folded()];
}
