import { worldOfActs, type World } from "../case/world.ts";
import {
  caseStream,
  dossierStream,
  hallStream,
  isCaseEvent,
  isDossierEvent,
  isHallEvent,
  type CaseEvent,
  type DossierEvent,
  type DossierName,
} from "../log/event.ts";
import type { EventStore } from "../log/eventStore.ts";
import type { WorkingCalendar } from "../time/workingCalendar.ts";
import type { KnownHall } from "./hallLaw.ts";

/** A store as the log of one hall: its cases, its dossiers, and its own acts with the world that they make. 中文 大厅日志 */
export interface HallLog {
  readonly store: EventStore;
  readonly zone: string;
  readonly caseEvents: (id: string) => Promise<readonly CaseEvent[]>;
  readonly dossierEvents: (name: DossierName) => Promise<readonly DossierEvent[]>;
  /** The hall's own acts, others' included, as far as there are any by now. */
  readonly known: () => Promise<KnownHall>;
  readonly world: () => Promise<World>;
}

export function hallLog(store: EventStore, calendar: WorkingCalendar): HallLog {
  let hall: KnownHall = { acts: [], world: worldOfActs([], calendar) };
  async function known(): Promise<KnownHall> {
    const before = hall.acts;
    const news = (await store.readStream(hallStream, before.length)).filter(isHallEvent);
    // Others who asked at the same moment may have taken the news in already.
    if (before.length + news.length > hall.acts.length) {
      const acts = [...before, ...news];
      hall = { acts, world: worldOfActs(acts, calendar) };
    }
    return hall;
  }
  return {
    store,
    zone: store.header.zone,
    caseEvents: async (id) => (await store.readStream(caseStream(id))).filter(isCaseEvent),
    dossierEvents: async (name) => (await store.readStream(dossierStream(name))).filter(isDossierEvent),
    known,
    world: async () => (await known()).world,
  };
}
