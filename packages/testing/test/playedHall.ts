import {
  createAudit,
  createHall,
  logHeader,
  memoryStore,
  type Audit,
  type Event,
  type EventStore,
  type Hall,
} from "@banjie/core";
import {
  demoCatalogue,
  simulatedClock,
  simulateHall,
  type SimulationOptions,
  type SimulationProgress,
  type SimulationSummary,
} from "@banjie/testing";

/** A hall with a stretch of life behind it. */
export interface Played {
  readonly hall: Hall;
  readonly store: EventStore;
  readonly summary: SimulationSummary;
  readonly progress: readonly Omit<SimulationProgress, "soFar">[];
  readonly events: readonly Event[];
}

type Told = Partial<Omit<SimulationOptions, "hall" | "catalogue" | "clock">>;

/** Plays the demo hall in memory: May 2013 with thirty filings a day unless told. */
export async function playHall(told: Told = {}): Promise<Played> {
  const clock = simulatedClock("2013-05-02T08:30:00+08:00");
  const store = memoryStore({ header: logHeader("益阳市政务中心"), now: clock.now });
  const hall = await createHall({ store, catalogue: demoCatalogue });
  if (!hall.ok) throw new Error(hall.error[0]?.code);
  const days = { seed: 2013, from: "2013-05-02", to: "2013-05-31", casesPerDay: 30 };
  const played = await playOn({ hall: hall.value, catalogue: demoCatalogue, clock, ...days, ...told });
  return { hall: hall.value, store, ...played, events: await allEvents(store) };
}

/** Plays to the end. */
export async function playOn(options: SimulationOptions): Promise<Pick<Played, "summary" | "progress">> {
  const life = simulateHall(options);
  const progress: Omit<SimulationProgress, "soFar">[] = [];
  for (let step = await life.next(); ; step = await life.next()) {
    if (step.done) return { summary: step.value, progress };
    const { done, total, at } = step.value;
    progress.push({ done, total, at });
  }
}

export async function allEvents(store: EventStore): Promise<Event[]> {
  const events: Event[] = [];
  for await (const page of store.readLog()) events.push(...page);
  return events;
}

export function auditWhole(events: readonly Event[]): Audit {
  const audit = createAudit();
  for (const event of events) audit.add(event);
  return audit;
}
