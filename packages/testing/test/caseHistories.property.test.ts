import { describe, expect, test } from "vitest";
import { env } from "node:process";
import * as fc from "fast-check";
import {
  actData,
  createAudit,
  createHall,
  flowActs,
  resultNames,
  resultOf,
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

function thingsMetIn({ state, events, refusals }: CaseHistory): Set<string> {
  const items = Object.values(state.items);
  const types = new Set<string>(events.map(({ type }) => type));
  const met = new Set([
    ...types,
    ...items.flatMap((item) => [resultOf(item) ?? "open", ...item.rounds.map(({ result }) => result)]),
  ]);
  if (refusals.length > 0) met.add("refused command");
  if (types.has("ExaminationStarted") && !types.has("ItemAccepted") && !types.has("ItemAcceptedConditionally"))
    met.add("deemed acceptance");
  if (items.some(({ rounds }) => rounds.length > 0)) met.add("second round");
  if (items.length > 1) met.add("several items");
  return met;
}

const isFull = env["BANJIE_FULL"] !== undefined;

/** Told once, for all that is asked of them; the long run tells others for each question, and shrinks what it breaks. */
const told = isFull ? [] : fc.sample(caseHistories(), { numRuns: 200, seed: 2013 });

function ofEach(check: (history: CaseHistory) => void): void {
  if (isFull) fc.assert(fc.property(caseHistories(), check));
  for (const history of told) check(history);
}

describe("a case as it may come about", () => {
  test("may hold every act, end in every way, be met by refusals, and be accepted by silence", () => {
    const met = new Set<string>();
    ofEach((history) => {
      for (const thing of thingsMetIn(history)) met.add(thing);
    });
    const wanted = [
      ...flowActs,
      ...Object.keys(resultNames),
      "refused command",
      "deemed acceptance",
      "second round",
      "several items",
    ];
    expect(wanted.filter((thing) => !met.has(thing))).toEqual([]);
  });

  test("is the same replayed in two pieces as replayed at once", () => {
    ofEach(({ id, commands, events, state }) => {
      const reading = readingOf(events);
      const cut = (commands.length * 7) % (reading.length + 1);
      expect(readCase(id, events)).toEqual(state);
      expect(replayCase(id, reading.slice(cut), replayCase(id, reading.slice(0, cut)))).toEqual(state);
    });
  });

  test("comes about in a hall as it was decided, and a refused command changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(isFull ? caseHistories() : fc.constantFrom(...told), async ({ id, commands, events, refusals }) => {
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
      { numRuns: isFull ? 5000 : 40 },
    );
  });

  test("has times that only increase", () => {
    ofEach(({ commands }) => {
      const times = commands.map(({ at }) => at);
      expect(times).toEqual([...new Set(times)].toSorted((a, b) => (a < b ? -1 : 1)));
    });
  });

  test("gives the audit nothing to report of its acts", () => {
    ofEach(({ events }) => {
      const audit = createAudit({ calendar });
      audit.add({ ...adoption, data: { catalogue: demoCatalogue } });
      for (const event of events) audit.add(event);
      expect(audit.report().findings.filter(({ positions }) => positions.length > 0)).toEqual([]);
    });
  });

  const adoption = {
    v: actData.CatalogueAdopted.v,
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

test("every case of some simulated days is the same replayed in two pieces as replayed at once", async () => {
  const { hall, summary } = await playHall({ to: isFull ? "2013-05-15" : "2013-05-10", casesPerDay: 10, lateEntries: 0.02 });
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
