import { logHeader, memoryStore, type Commit, type Committed, type Event, type Instant } from "@banjie/core";
import {
  checkHistory,
  recordedStore,
  sampleAcceptance,
  sampleFiling,
  type CommitOperation,
  type Operation,
} from "@banjie/testing";
import { beforeAll, describe, expect, test } from "vitest";

const operations: Operation[] = [];
let log: readonly Event[] = [];

const open = (id: string): Commit => ({
  id,
  expect: [{ stream: "case/1", absent: true }],
  events: [sampleFiling("1"), sampleAcceptance("1")],
});

/** A sound history of a few clerks on two cases, one answer of which was lost. */
beforeAll(async () => {
  const store = memoryStore({ header: logHeader("430102"), now: () => "2018-05-02T01:00:00Z" as Instant });
  let time = 0;
  const clerk = (caller: string) => recordedStore(store, { caller, record: (each) => operations.push(each), tick: () => ++time });
  const [one, two] = [clerk("one"), clerk("two")];
  await one.commit(open("a"));
  await two.commit(open("b"));
  await one.commit(open("a"));
  await two.commit({ id: "c", expect: [{ stream: "case/1", version: 2 }], events: [sampleAcceptance("1", "2")] });
  await two.readStream("case/1");
  await one.commit({ id: "d", expect: [], events: [sampleFiling("2")] });
  const lost = operations.at(-1) as CommitOperation;
  operations[operations.length - 1] = { ...lost, answered: undefined, answer: undefined };
  const pages: Event[] = [];
  for await (const page of store.readLog()) pages.push(...page);
  log = pages;
});

/** The codes found after something was changed. */
const codes = (history: readonly Operation[], events: readonly Event[] = log) => [
  ...new Set(checkHistory(history, events).map(({ code }) => code)),
];

const commits = () => operations.filter((operation) => operation.kind === "commit");

/** The history with one commit operation changed. */
function withCommit(id: string, kind: Committed["kind"] | undefined, change: Partial<CommitOperation>): Operation[] {
  const target = commits().find(({ commit, answer }) => commit.id === id && answer?.kind === kind);
  expect(target).toBeDefined();
  return operations.map((operation) => (operation === target ? { ...operation, ...change } : operation));
}

/** The history with what its one reading saw altered. */
const withReading = (alter: (events: readonly Event[]) => readonly Pick<Event, "id" | "version">[]): Operation[] =>
  operations.map((operation) =>
    operation.kind === "read" ? { ...operation, events: alter(operation.events as readonly Event[]) } : operation,
  );

/** What was asked and answered first under a name. */
function asked(id: string): CommitOperation {
  const found = commits().find(({ commit }) => commit.id === id);
  if (!found) throw new Error(`Nobody asked for ${id}`);
  return found;
}

const renumbered = (events: readonly Event[]): Event[] => events.map((event, index) => ({ ...event, position: index + 1 }));

test("a sound history has no anomaly, and a lost answer is none", () => {
  expect(log).toHaveLength(4);
  expect(codes(operations)).toEqual([]);
});

test("a commit whose answer was lost may as well be absent", () => {
  expect(codes(operations, log.slice(0, 3))).toEqual([]);
});

describe("the checker notices", () => {
  test("a gap in the log", () => {
    const gap = log.filter(({ position }) => position !== 4).map((event, index) => ({ ...event, position: index + 2 }));
    expect(codes([], gap)).toEqual(["history.position-gap"]);
  });

  test("two winners of one version", () => {
    const [first] = log;
    if (!first) return;
    expect(codes([], [...log, { ...first, id: "b#1", commit: "b", position: 5 }])).toEqual(["history.version-gap"]);
  });

  test("an event stored twice", () => {
    const last = log.at(-1);
    if (!last) return;
    expect(codes([], [...log, { ...last, position: 5, version: 2 }])).toEqual(["history.id-doubled"]);
  });

  test("a commit in two pieces", () => {
    const [a1, a2, c, d] = log;
    if (!a1 || !a2 || !c || !d) return;
    expect(codes([], renumbered([a1, d, a2, c]))).toEqual(["history.commit-torn"]);
  });

  test("time that falls", () => {
    const back = log.map((event) => (event.position === 4 ? { ...event, recordedAt: "2018-05-02T00:59:59Z" as Instant } : event));
    expect(codes([], back)).toEqual(["history.time-falls"]);
  });

  test("an acknowledged commit that is lost", () => {
    expect(codes(operations, log.slice(0, 2))).toContain("history.acknowledged-lost");
  });

  test("a commit of which a part is missing", () => {
    const part = renumbered(log.filter(({ id }) => id !== "a#2"));
    expect(codes(operations, part)).toEqual(expect.arrayContaining(["history.answer-differs", "history.commit-torn"]));
  });

  test("a commit said twice to have been stored first", () => {
    const events = log.slice(0, 2);
    const doubled = withCommit("a", "repeated", { answer: { kind: "committed", events } });
    expect(codes(doubled)).toEqual(["history.committed-twice"]);
  });

  test("an expectation that did not hold", () => {
    const commit = { ...asked("c").commit, expect: [{ stream: "case/1", version: 1 }] };
    expect(codes(withCommit("c", "committed", { commit }))).toEqual(["history.expectation-broken"]);
  });

  test("an expectation that did not hold when the answer was lost", () => {
    const commit = { id: "d", expect: [{ stream: "case/2", exists: true }] as const, events: [sampleFiling("2")] };
    expect(codes(withCommit("d", undefined, { commit }))).toEqual(["history.expectation-broken"]);
  });

  test("a conflict without a reason, and one that tells too little", () => {
    const { answer } = asked("b");
    if (answer?.kind !== "conflict") throw new Error("b was refused");
    expect(codes(withCommit("b", "conflict", { answer: { ...answer, version: 9 } }))).toContain("history.conflict-unfounded");
    expect(codes(withCommit("b", "conflict", { answer: { ...answer, missed: answer.missed.slice(1) } }))).toEqual([
      "history.conflict-unfounded",
    ]);
    const early = { ...answer, version: 1, missed: answer.missed.slice(0, 1) };
    expect(codes(withCommit("b", "conflict", { answer: early }))).toEqual(["history.reading-stale"]);
  });

  test("a repeat that was refused", () => {
    const { answer } = asked("b");
    expect(codes(withCommit("a", "repeated", { answer }))).toEqual(["history.repeat-refused"]);
  });

  test("an order that callers saw the other way round", () => {
    const late = operations.map((operation) =>
      operation.kind === "commit" && operation.commit.id === "a" ? { ...operation, asked: 100, answered: 101 } : operation,
    );
    expect(codes(late)).toContain("history.order-reversed");
  });

  test("a reading that misses what had been acknowledged, and one that shows what is not there", () => {
    expect(codes(withReading((events) => events.slice(0, 1)))).toEqual(["history.reading-stale"]);
    expect(codes(withReading((events) => [...events, { id: "ghost", version: 4 }]))).toEqual(["history.reading-differs"]);
  });
});
