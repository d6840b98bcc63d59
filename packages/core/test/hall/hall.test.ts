import {
  actOfCommand,
  createHall,
  decodeEvent,
  encodeEvent,
  flowActs,
  localInstantSchema,
  placeOf,
  say,
  type Bundle,
  type Catalogue,
  type Command,
  type Event,
  type EventStore,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { catalogue, people, transport } from "../given.ts";
import { jointCatalogue } from "../joint/bundles.ts";
import { done, emptyStore, fileCase, openHall, refused, wholeCaseOf } from "./openHall.ts";

async function logOf(store: EventStore): Promise<Event[]> {
  const events: Event[] = [];
  for await (const page of store.readLog()) events.push(...page);
  return events;
}

const typesIn = async (store: EventStore) => (await logOf(store)).map(({ type }) => type);

describe("a hall at work", () => {
  test("does a whole case, act by act, and its log holds just that", async () => {
    const store = emptyStore();
    const hall = await openHall(store);
    for (const command of wholeCaseOf("YY-1")) expect(done(await hall.execute(command)).marks).toEqual([]);
    expect(await typesIn(store)).toEqual([
      "CatalogueAdopted",
      "CaseFiled",
      "ItemAccepted",
      "ExaminationStarted",
      "ExaminationConcluded",
      "ReviewConcluded",
      "DecisionMade",
      "ItemCompleted",
      "ItemDelivered",
    ]);
    expect(await hall.case("YY-1")).toMatchObject({ version: 8, items: { 1: { phase: "delivered", promised: "2018-10-24" } } });
    expect((await hall.history("YY-1")).map(({ version, position }) => [version, position])).toEqual(
      Array.from({ length: 8 }, (_, index) => [index + 1, index + 2]),
    );
  });

  test("answers with the events stored and the case after them, which nobody can change", async () => {
    const answer = done(await (await openHall(emptyStore())).execute(fileCase()));
    expect(answer).toMatchObject({ repeated: false, marks: [], events: [{ type: "CaseFiled", position: 2, version: 1 }] });
    expect(answer.state).toMatchObject({ id: "YY-1", version: 1, items: { 1: { phase: "filed" } } });
    expect(Object.isFrozen(answer.state) && Object.isFrozen(answer.events[0])).toBe(true);
  });

  test("knows no case that was never filed", async () => {
    const hall = await openHall(emptyStore());
    expect(await hall.case("YY-9")).toBeUndefined();
    expect(await hall.history("YY-9")).toEqual([]);
  });

  test("refuses what breaks a rule and stores nothing", async () => {
    const store = emptyStore();
    const hall = await openHall(store);
    const [, accept] = wholeCaseOf("YY-1");
    if (!accept) throw new Error("no command");
    expect(refused(await hall.execute(accept))).toMatchObject({ code: "case.not-filed", rule: "R-001" });
    expect(await store.head()).toBe(1);
  });

  test("tells what may be done now, by anyone or by one", async () => {
    const hall = await openHall(emptyStore());
    const acts = (answer: Awaited<ReturnType<typeof hall.allowed>>) => (answer.ok ? answer.value : []).map(({ act }) => act);
    expect(acts(await hall.allowed("YY-1", "2018-10-12T09:00:00Z"))).toEqual(["CaseFiled"]);
    expect(await hall.allowed("YY-1", "yesterday")).toMatchObject({ ok: false });
    done(await hall.execute(fileCase()));
    const allowed = async (moment: string, actor?: (typeof people)[keyof typeof people]) =>
      acts(await hall.allowed("YY-1", moment, actor));
    expect(await allowed("2018-10-12T09:00:00Z", people.examiner)).toEqual([]);
    expect(await allowed("2018-10-12T09:00:00Z", people.applicant)).toEqual([
      "SplitConsented",
      "CaseWithdrawn",
      "CommitmentMade",
      "ItemWithdrawn",
    ]);
    // 16:00 UTC on the fifth day of silence, 10-19, is midnight in the hall: from then on the examination may start.
    expect(await allowed("2018-10-19T15:59:00Z", people.examiner)).toEqual([]);
    expect(await allowed("2018-10-19T16:00:00Z", people.examiner)).toEqual(["ExaminationStarted"]);
  });

  test("writes every moment in its own local time, whatever offset it is told in", async () => {
    const hall = await openHall(emptyStore());
    const [event] = done(await hall.execute({ ...fileCase(), at: "2018-10-11T16:30:00Z" })).events;
    expect(event?.at).toBe("2018-10-12T00:30:00.000+08:00");
  });
});

describe("a late entry", () => {
  test("is taken whatever rules it breaks, with a mark for each", async () => {
    const store = emptyStore();
    const hall = await openHall(store);
    const [, accept] = wholeCaseOf("YY-1");
    if (accept?.type !== "AcceptItem") throw new Error("no acceptance");
    const { document: _, ...withoutProof } = accept;
    const entered = done(await hall.record(withoutProof));
    expect(entered.marks.map(({ rule, code }) => `${rule} ${code}`)).toEqual(["R-001 case.not-filed", "R-007 document.missing"]);
    expect(entered.events).toHaveLength(1);
    expect(await store.head()).toBe(2);
  });

  test("in order bears no mark, and says no more than was said", async () => {
    const hall = await openHall(emptyStore());
    const [file, accept] = wholeCaseOf("YY-1");
    if (!file || !accept) throw new Error("no commands");
    done(await hall.record(file));
    const entered = done(await hall.record(accept));
    expect(entered.marks).toEqual([]);
    // What was told the applicant then, nobody knows now: no date is made up.
    expect(entered.events[0]?.data).toEqual({ document: "受-1" });
  });

  test("that is no command is refused all the same", async () => {
    const hall = await openHall(emptyStore());
    expect(refused(await hall.record({ ...fileCase(), materials: "all" } as never)).code).toBe("input.invalid-type");
  });
});

describe("a command repeated under its own name", () => {
  test("changes nothing and gives the first answer, even long after", async () => {
    const store = emptyStore();
    const hall = await openHall(store);
    const [file, ...rest] = wholeCaseOf("YY-1");
    const named = { ...file, commit: "window-3/17" } as Command;
    const first = done(await hall.execute(named));
    for (const command of rest) done(await hall.execute(command));
    const again = done(await hall.execute(named));
    expect(again).toMatchObject({ repeated: true, events: first.events });
    expect(again.state).toEqual(first.state);
    expect(await store.head()).toBe(9);
  });

  test("gives a late entry's marks again, as they were given first", async () => {
    const hall = await openHall(emptyStore());
    done(await hall.execute(fileCase()));
    const early = {
      type: "CompleteItem",
      case: "YY-1",
      item: "1",
      at: "2018-10-15T09:00:00+08:00",
      by: people.window,
      commit: "k",
    } as const;
    const first = done(await hall.record(early));
    expect(first.marks.map(({ rule }) => rule)).toEqual(["R-012"]);
    expect(done(await hall.record(early))).toEqual({ ...first, repeated: true });
  });

  test("is refused where another act of the case bears the name", async () => {
    const store = emptyStore();
    const hall = await openHall(store);
    done(await hall.execute({ ...fileCase(), commit: "k" }));
    const other = {
      type: "WithdrawItem",
      case: "YY-1",
      item: "1",
      at: "2018-10-15T09:00:00+08:00",
      by: people.window,
      commit: "k",
    } as const;
    expect(refused(await hall.execute(other)).code).toBe("commit.id-reused");
    expect(await store.head()).toBe(2);
  });

  test("may not bear a name of the hall's own", async () => {
    const hall = await openHall(emptyStore());
    expect(refused(await hall.execute({ ...fileCase(), commit: "catalogue/x@2" })).code).toBe("input.invalid-format");
  });

  test("is done once by many at a time", async () => {
    const store = emptyStore();
    const hall = await openHall(store);
    const answers = await Promise.all(Array.from({ length: 20 }, () => hall.execute({ ...fileCase(), commit: "window-3/17" })));
    expect(answers.map((answer) => done(answer).repeated).filter((repeated) => !repeated)).toHaveLength(1);
    expect(new Set(answers.map((answer) => done(answer).events[0]?.position))).toEqual(new Set([2]));
    expect(await store.head()).toBe(2);
  });

  test("is refused if the name was used for another case", async () => {
    const store = emptyStore();
    const hall = await openHall(store);
    done(await hall.execute({ ...fileCase("YY-1"), commit: "window-3/17" }));
    const other = refused(await hall.execute({ ...fileCase("YY-2"), commit: "window-3/17" }));
    expect([other.code, say(other, "zh-CN")]).toEqual(["commit.id-used-elsewhere", "提交号window-3/17已用于其他办件"]);
    expect(await hall.case("YY-2")).toBeUndefined();
    expect(await store.head()).toBe(2);
  });

  test("may have a name as long as names may be, and its event can be read again", async () => {
    const store = emptyStore();
    const hall = await openHall(store);
    const longest = async (length: number) => hall.execute({ ...fileCase(`YY-${length}`), commit: "n".repeat(length) });
    const lengths: number[] = [];
    for (const length of [1, 100, 150, 151, 200, 201]) if ((await longest(length)).ok) lengths.push(length);
    expect(lengths).toEqual([1, 100, 150]);
    for (const event of await logOf(store))
      expect(decodeEvent(JSON.parse(encodeEvent(event)))).toEqual({ ok: true, value: event });
  });
});

const pay = (receipt: string): Command => ({
  type: "PayFee",
  case: "YY-1",
  at: "2018-10-15T11:00:00+08:00",
  by: people.cashier,
  amount: 500,
  receipt,
});

describe("many at one case", () => {
  test("who all file it: one does, the others are told that it is filed", async () => {
    const store = emptyStore();
    const hall = await openHall(store);
    const answers = await Promise.all(Array.from({ length: 20 }, () => hall.execute(fileCase())));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const codes = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
    expect(codes).toEqual(Array.from({ length: 19 }, () => "case.filed-already"));
    expect(await typesIn(store)).toEqual(["CatalogueAdopted", "CaseFiled"]);
  });

  test("who do what may be done side by side: all do it, each decided anew after the others", async () => {
    const store = emptyStore();
    const hall = await openHall(store);
    done(await hall.execute(fileCase("YY-1", "bookshop")));
    done(
      await hall.execute({
        type: "AcceptItem",
        case: "YY-1",
        item: "1",
        at: "2018-10-15T10:00:00+08:00",
        by: people.window,
        document: "受-1",
      }),
    );
    const line = { item: "1", name: "工本费", amount: 5000, basis: "价费字〔1992〕1号" };
    const bill: Command = {
      type: "AssessFee",
      case: "YY-1",
      at: "2018-10-15T10:30:00+08:00",
      by: people.cashier,
      lines: [line],
    };
    done(await hall.execute(bill));
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => hall.execute(pay(`票-${index + 1}`))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(10);
    expect(await hall.case("YY-1")).toMatchObject({ version: 13, fees: { paid: 5000 } });
    expect((await hall.history("YY-1")).map(({ version }) => version)).toEqual(
      Array.from({ length: 13 }, (_, index) => index + 1),
    );
  });

  test("who never leave it alone: the command is given back as a conflict, and may be tried again", async () => {
    const store = emptyStore();
    const busy: EventStore = {
      ...store,
      async commit(commit) {
        const [failed] = commit.expect;
        return failed ? { kind: "conflict", failed, version: 0, missed: [] } : store.commit(commit);
      },
    };
    const hall = await openHall(busy);
    const conflict = refused(await hall.execute(fileCase()));
    expect([conflict.code, say(conflict, "en")]).toEqual(["commit.conflict", "Others are acting on case YY-1: try again"]);
  });
});

/** A store that takes a commit on a case and is cut off before it can say so, as often as told. */
function cutOff(store: EventStore, times: number): EventStore {
  let left = times;
  return {
    ...store,
    async commit(commit) {
      const answer = await store.commit(commit);
      if (commit.expect.length === 0 || left === 0 || answer.kind === "conflict" || answer.kind === "unknown") return answer;
      left--;
      return { kind: "unknown", commit: answer.events[0]?.commit ?? "" };
    },
  };
}

describe("an answer that is lost on its way", () => {
  test("is asked for again: the act is done, once", async () => {
    const store = emptyStore();
    const hall = await openHall(cutOff(store, 2));
    expect(done(await hall.execute(fileCase()))).toMatchObject({ repeated: false, state: { version: 1 } });
    expect(await store.head()).toBe(2);
  });

  test("for good leaves the outcome unknown, with the name to ask for it by", async () => {
    const store = emptyStore();
    const hall = await openHall(cutOff(store, 100));
    const lost = refused(await hall.execute({ ...fileCase(), commit: "window-3/17" }));
    expect([lost.code, say(lost, "en")]).toEqual([
      "commit.unknown",
      "Whether commit window-3/17 of case YY-1 was stored is unknown: send it again under the same id",
    ]);
    expect(done(await (await openHall(store)).execute({ ...fileCase(), commit: "window-3/17" }))).toMatchObject({
      repeated: true,
    });
  });
});

describe("a command that does not fit its shape", () => {
  const cases: readonly (readonly [string, unknown, readonly string[]])[] = [
    ["is none", "file", ["command.not-an-object "]],
    ["has no known type", { ...fileCase(), type: "BlessItem" }, ["command.type-unknown type"]],
    ["has a type that every object has", { ...fileCase(), type: "constructor" }, ["command.type-unknown type"]],
    [
      "has many faults",
      { ...fileCase(), case: "no blanks", at: "yesterday", by: { id: "" }, channel: "pigeon", items: [{ item: "0" }], due: 1 },
      [
        "input.invalid-format case",
        "input.invalid-format at",
        "input.too-small by.id",
        "input.invalid-format by.id",
        "input.invalid-value by.role",
        "input.missing by.unit",
        "input.invalid-value channel",
        "input.invalid-format items[0].item",
        "input.missing items[0].definition",
        "input.missing items[0].version",
        "input.unrecognized-keys ",
      ],
    ],
    ["names an item where the act is of the case", { ...fileCase(), item: "1" }, ["input.unrecognized-keys "]],
    [
      "names none where the act is of one",
      { type: "CompleteItem", case: "YY-1", at: "2018-10-12T09:00:00+08:00", by: people.window },
      ["input.missing item"],
    ],
    ["is dated before 1900", { ...fileCase(), at: "1899-12-31T09:00:00+08:00" }, ["input.invalid-format at"]],
  ];

  test.each(cases)("is refused with every fault and its place if it %s, and nothing is stored", async (_, command, expected) => {
    const store = emptyStore();
    const hall = await openHall(store);
    const { reasons, allowed } = refused(await hall.execute(command as Command));
    const told = new Set(reasons.map((reason) => `${reason.code} ${"path" in reason ? placeOf(reason) : ""}`));
    expect(told).toEqual(new Set(expected));
    for (const reason of reasons)
      for (const language of ["zh-CN", "en"] as const) expect(say(reason, language)).not.toMatch(/[{}]/);
    expect(allowed).toEqual([]);
    expect(await store.head()).toBe(1);
  });

  test("may be of every type there is, and each is the wish for one act", async () => {
    expect(new Set<string>(Object.values(actOfCommand))).toEqual(new Set(flowActs));
    const hall = await openHall(emptyStore());
    for (const type of Object.keys(actOfCommand)) {
      const { reasons } = refused(await hall.execute({ type } as Command));
      expect(reasons.some(({ code }) => code === "command.type-unknown")).toBe(false);
    }
  });
});

describe("a hall opened again", () => {
  test("on the same log adopts nothing twice, whoever opens it and however many at a time", async () => {
    const store = emptyStore();
    await Promise.all(Array.from({ length: 20 }, () => openHall(store)));
    await openHall(store);
    expect(await typesIn(store)).toEqual(["CatalogueAdopted"]);
  });

  test("goes on with the cases of its log", async () => {
    const store = emptyStore();
    const [file, accept, ...rest] = wholeCaseOf("YY-1");
    if (!file || !accept) throw new Error("no commands");
    const first = await openHall(store);
    done(await first.execute(file));
    const second = await openHall(store);
    for (const command of [accept, ...rest]) done(await second.execute(command));
    expect(await first.case("YY-1")).toEqual(await second.case("YY-1"));
  });

  test("with a new version of its catalogue adopts that too, which governs what is accepted from then on", async () => {
    const store = emptyStore();
    const [file, accept] = wholeCaseOf("YY-1");
    if (!file || !accept) throw new Error("no commands");
    const all = { ...file, materials: ["application", "plan", "photo"] } as Command;
    done(await (await openHall(store)).execute(all));
    // From version 2 on the photo is required too, and 3 days are promised.
    const stricter = {
      ...transport,
      version: 2,
      materials: transport.materials.map(({ code, name }) => ({ code, name, required: true })),
      promised: { length: 3, unit: "workingDay" },
    } as const;
    const adopted = { ...catalogue.adopted, at: localInstantSchema.parse("2018-10-15T08:00:00+08:00") };
    const hall = await openHall(store, { ...catalogue, version: 2, adopted, items: [stricter] });
    // Filed under version 1, accepted on the day on which version 2 is in force: 16, 17, Thursday 18.
    const [accepted] = done(await hall.execute(accept)).events;
    expect(accepted?.data).toMatchObject({ version: 2, promised: "2018-10-18" });
    const newer = { ...fileCase("YY-2"), items: [{ item: "1", definition: "transport", version: 2 }] };
    done(await hall.execute(newer));
    expect(refused(await hall.execute({ ...accept, case: "YY-2" }))).toMatchObject({
      code: "guard.materials-missing",
      params: { materials: "photo" },
    });
    expect(await typesIn(store)).toEqual(["CatalogueAdopted", "CaseFiled", "CatalogueAdopted", "ItemAccepted", "CaseFiled"]);
  });

  test("is refused if a version of the catalogue comes back with other content", async () => {
    const store = emptyStore();
    await openHall(store);
    const opened = await createHall({ store, catalogue: { ...catalogue, items: [transport] } });
    expect(opened).toEqual({
      ok: false,
      error: [{ code: "catalogue.version-reused", path: ["version"], params: { id: "hall", version: 1 } }],
    });
    expect(await store.head()).toBe(1);
  });

  test("is refused if a bundle comes back with other content under its version; under the next it is taken", async () => {
    const store = emptyStore();
    await openHall(store, jointCatalogue);
    const [first, ...others] = jointCatalogue.bundles ?? [];
    if (!first) throw new Error("The hall has bundles");
    const adopted = { ...jointCatalogue.adopted, at: localInstantSchema.parse("2018-10-15T08:00:00+08:00") };
    const offering = (change: Partial<Bundle>): Catalogue => {
      return { ...jointCatalogue, version: 2, adopted, bundles: [...others, { ...first, ...change }] };
    };
    const waitsFor = "required";
    expect(await createHall({ store, catalogue: offering({ waitsFor }) })).toEqual({
      ok: false,
      error: [{ code: "catalogue.bundle-changed", path: ["bundles", others.length], params: { bundle: first.code, version: 1 } }],
    });
    expect(await store.head()).toBe(1);
    await openHall(store, offering({ waitsFor, version: 2 }));
    expect(await store.head()).toBe(2);
  });

  test("is refused with every fault of its catalogue, and adopts nothing", async () => {
    const store = emptyStore();
    const faulty: Catalogue = { ...catalogue, items: [transport, { ...transport, flow: "none" }] };
    const opened = await createHall({ store, catalogue: faulty });
    expect(opened.ok ? [] : opened.error.map((issue) => `${issue.code} ${placeOf(issue)}`)).toEqual([
      "catalogue.code-doubled items[1].code",
      "catalogue.flow-unknown items[1].flow",
    ]);
    expect(await store.head()).toBe(0);
  });

  test("adopts a catalogue of the longest name, and its event can be read again", async () => {
    const store = emptyStore();
    const named = async (length: number) =>
      (await createHall({ store, catalogue: { ...catalogue, id: "n".repeat(length), version: Number.MAX_SAFE_INTEGER } })).ok;
    expect([await named(100), await named(101)]).toEqual([true, false]);
    for (const event of await logOf(store))
      expect(decodeEvent(JSON.parse(encodeEvent(event)))).toEqual({ ok: true, value: event });
  });
});
