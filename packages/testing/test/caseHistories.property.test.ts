import { afterAll, describe, expect, test } from "vitest";
import * as fc from "fast-check";
import {
  createAudit,
  createHall,
  logHeader,
  memoryStore,
  readCase,
  readingOf,
  replayCase,
  workingCalendar,
  worldOf,
} from "@banjie/core";
import { caseHistories, demoCatalogue, simulatedClock, type CaseHistory } from "@banjie/testing";
import { playHall } from "./playedHall.ts";

const calendar = workingCalendar();

async function openHall() {
  const clock = simulatedClock("2013-05-02T08:30:00+08:00");
  const store = memoryStore({ header: logHeader("益阳市政务中心"), now: clock.now });
  const hall = await createHall({ store, catalogue: demoCatalogue, calendar });
  if (!hall.ok) throw new Error(hall.error[0]?.code);
  return { store, hall: hall.value };
}

describe("a case as it may come about", () => {
  const met = { completed: 0, delivered: 0, withdrawn: 0, notAccepted: 0, refused: 0, supplemented: 0, sentBack: 0, deemed: 0 };

  function note({ state, events, refusals }: CaseHistory): void {
    const phase = state.items["1"]?.phase;
    const types = new Set(events.map(({ type }) => type));
    if (types.has("ItemCompleted")) met.completed++;
    if (phase === "delivered" || phase === "withdrawn" || phase === "notAccepted") met[phase]++;
    if (refusals.length > 0) met.refused++;
    if (types.has("SupplementReceived")) met.supplemented++;
    if (types.has("ItemSentBack")) met.sentBack++;
    if (types.has("ExaminationStarted") && !types.has("ItemAccepted")) met.deemed++;
  }

  afterAll(() => {
    for (const [what, count] of Object.entries(met)) expect(count, what).toBeGreaterThan(0);
  });

  test("is the same replayed in two pieces as replayed at once", () => {
    fc.assert(
      fc.property(caseHistories(), fc.nat(28), (history, place) => {
        note(history);
        const { id, events, state } = history;
        const reading = readingOf(events);
        const cut = Math.min(place, reading.length);
        expect(readCase(id, events)).toEqual(state);
        expect(replayCase(id, reading.slice(cut), replayCase(id, reading.slice(0, cut)))).toEqual(state);
      }),
    );
  });

  test("comes about in a hall as it was decided, and a refused command changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(caseHistories(), async ({ id, commands, events, refusals }) => {
        const { hall, store } = await openHall();
        const refused: string[] = [];
        for (const command of commands) {
          const [before, head] = [await hall.case(id), await store.head()];
          const done = await hall.execute(command);
          if (done.ok) continue;
          refused.push(done.error.code);
          expect([await hall.case(id), await store.head()]).toEqual([before, head]);
        }
        const bare = ({ type, at, data }: (typeof events)[number]) => ({ type, at, data });
        expect((await hall.history(id)).map((event) => bare(event))).toEqual(events.map(bare));
        expect(refused).toEqual(refusals.map(({ code }) => code));
      }),
      { numRuns: 100 },
    );
  });

  test("has times that only increase", () => {
    fc.assert(
      fc.property(caseHistories(), ({ commands }) => {
        const times = commands.map(({ at }) => at);
        expect(times).toEqual([...new Set(times)].toSorted((a, b) => (a < b ? -1 : 1)));
      }),
    );
  });

  test("gives the audit nothing to report of its acts", () => {
    fc.assert(
      fc.property(caseHistories(), ({ events }) => {
        const audit = createAudit(calendar);
        audit.add({ ...adoption, data: { catalogue: demoCatalogue } });
        for (const event of events) audit.add(event);
        for (const id of audit.corrected()) audit.refold(id, events);
        expect(audit.report().findings.filter(({ positions }) => positions.length > 0)).toEqual([]);
      }),
    );
  });

  const adoption = {
    v: 1,
    id: "adoption#1",
    stream: "hall",
    type: "CatalogueAdopted",
    version: 1,
    position: 1,
    at: demoCatalogue.adopted.at,
    recordedAt: demoCatalogue.adopted.at,
    by: demoCatalogue.adopted.by,
    commit: "adoption",
  } as const;
});

test("every case of a simulated fortnight is the same replayed in two pieces as replayed at once", async () => {
  const { hall, summary } = await playHall({ to: "2013-05-15", casesPerDay: 10, lateEntries: 0.02 });
  for (let number = 1; number <= summary.cases; number++) {
    const id = `YY-2013-05-${String(number).padStart(5, "0")}`;
    const events = await hall.history(id);
    const whole = replayCase(id, events);
    for (let cut = 0; cut <= events.length; cut++) {
      expect(replayCase(id, events.slice(cut), replayCase(id, events.slice(0, cut)))).toEqual(whole);
    }
  }
  expect(summary.cases).toBeGreaterThan(50);
});

test("a history can be told of any catalogue and under any id", () => {
  const only = demoCatalogue.items.find(({ code }) => code === "GA-02");
  if (!only) throw new Error("The demo hall moves households");
  const catalogue = { ...demoCatalogue, items: [only] };
  const world = worldOf([catalogue]);
  fc.assert(
    fc.property(caseHistories({ catalogue, id: "HK-9", maxCommands: 6 }), ({ id, commands, state }) => {
      expect(id).toBe("HK-9");
      expect(commands.length).toBeLessThanOrEqual(6);
      for (const item of Object.values(state.items)) expect(world.definitionOf(item)).toEqual(only);
    }),
  );
});
