import { env } from "node:process";
import {
  actData,
  balanceOf,
  bundleModel,
  decide,
  emptyCase,
  feeOf,
  fiveStages,
  isItemAct,
  jointMoves,
  jointProfileOf,
  jointRules,
  jointViewOf,
  replayCase,
  stampEvents,
  type AnyDraft,
  type BundleModel,
  type BundleState,
  type CaseEvent,
  type CaseState,
  type Charge,
  type DataOf,
  type FlowActType,
  type Instant,
  type JointMove,
  type JointView,
  type LocalInstant,
  type MoveName,
  type Turn,
  type World,
} from "@banjie/core";
import { jointHistories, type JointHistory } from "@banjie/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const isFull = env["BANJIE_FULL"] !== undefined;
const histories = isFull ? 1000 : 105;
const cuts = isFull ? 3000 : 150;

/** The place in the bundle of each item of a case. */
const placeOf = ({ bundle, state }: Pick<JointHistory, "bundle" | "state">, number: string): number =>
  bundle.members.findIndex(({ definition }) => definition === state.items[number]?.definition);

/** A real case, seen as the explorer sees one. */
function abstracted(
  { bundle, world, catalogue }: JointHistory,
  state: CaseState,
  at: LocalInstant,
  model: BundleModel,
): BundleState {
  const view = jointViewOf(state, at, world);
  const tokens = bundle.members.map(({ definition }) => {
    const item = Object.values(state.items).find((one) => one.definition === definition);
    const seen = view.members.find((one) => one.item === item?.item);
    const matter = catalogue.items.find(({ code }) => code === definition);
    const isFree = matter === undefined || feeOf(matter) === 0;
    const none = { stand: "absent", closed: false, splitOff: false, reopened: false, covered: false } as const;
    if (!item || !seen) return model.token({ ...none, charge: isFree ? "free" : "unbilled" });
    const billed = state.fees.assessed[item.item] !== undefined;
    const charge: Charge = isFree ? "free" : !billed ? "unbilled" : seen.unpaid ? "due" : "paid";
    const { stand, closed, splitOff } = seen;
    const covered = state.completion?.items.includes(item.item) ?? false;
    return model.token({ stand, closed, splitOff, reopened: item.rounds.length > 0, covered, charge });
  });
  return { tokens, completed: state.completion !== undefined };
}

/** What the rules look at, member by member in the order of the bundle; the money only where an act is about it. */
function seenBy(view: JointView, at: (item: string) => number, told = false) {
  const members = view.members.map(({ item, stand, closed, required, splitOff, unpaid }) => {
    return { at: at(item), stand, closed, required, splitOff, ...(told && { unpaid }) };
  });
  return { completed: view.completed, members: members.toSorted((one, other) => one.at - other.at) };
}

function turnsOf(model: BundleModel, state: BundleState): Turn[] {
  const view = model.view(state);
  return model.members.flatMap((member, index) => {
    const token = state.tokens[index];
    const seen = view.members.find(({ item }) => item === member.item);
    return token ? [{ model, rules: jointRules, state, view, index, member, token, seen }] : [];
  });
}

/** Whether an item that is back at its filing waits for materials. */
const lacksMaterials = ({ members }: JointView, history: JointHistory, { index }: Turn): boolean =>
  members.some(({ item, stand }) => placeOf(history, item) === index && stand === "incomplete");

const ofModel = (item: string): number => Number(item) - 1;

/** Moves that the explorer makes of one item of a story only. */
const bounded: ReadonlySet<MoveName> = new Set(["ask", "void", "splitOff", "reopen"]);
/** Acts about money come in any amount; the explorer knows those that settle a bill, and those that undo one payment. */
const aboutMoney: ReadonlySet<string> = new Set(["FeeAssessed", "FeePaid", "FeeRefunded"]);

describe("the explorer's abstraction", () => {
  test("has a move for whatever a real act changes, and allows it where the hall did it", () => {
    const explained = new Map<string, number>();
    fc.assert(
      fc.property(jointHistories({ maxItems: 6 }), (history) => {
        const { bundle, world, catalogue, events } = history;
        const model = bundleModel(
          bundle,
          (code) => catalogue.items.find((one) => one.code === code),
          jointProfileOf(history.profile.joint),
        );
        let before = emptyCase("1");
        for (const event of events) {
          const after = replayCase("1", [event], before);
          if (event.type !== "CaseFiled" && !aboutMoney.has(event.type)) {
            const name = explain(history, model, before, after, event);
            if (name !== undefined) explained.set(name, (explained.get(name) ?? 0) + 1);
          }
          before = after;
        }
        expect(world).toBeDefined();
      }),
      { numRuns: histories },
    );
    const wanted: MoveName[] = [
      "supply",
      "accept",
      "grant",
      "refuse",
      "sendUp",
      "endEarly",
      "splitOff",
      "completeAlone",
      "complete",
      "add",
      "reopen",
    ];
    for (const name of wanted) expect([name, explained.get(name) ?? 0]).not.toEqual([name, 0]);
  });

  test("allows nothing that the hall would refuse: each of its moves is a run of real acts with the same effect", () => {
    const done = new Map<string, number>();
    fc.assert(
      fc.property(jointHistories({ maxItems: 5, turnsPerItem: 10 }), fc.nat(100), (history, cut) => {
        const { bundle, catalogue } = history;
        const model = bundleModel(
          bundle,
          (code) => catalogue.items.find((one) => one.code === code),
          jointProfileOf(history.profile.joint),
        );
        const events = history.events.slice(0, 1 + (cut % Math.max(1, history.events.length)));
        const state = replayCase("1", events);
        const at = events.at(-1)?.at;
        if (!at) return;
        const abstract = abstracted(history, state, at, model);
        for (const turn of turnsOf(model, abstract)) {
          for (const move of jointMoves) {
            if (!mayMove(move, turn)) continue;
            const real = played(history, state, at, move, turn);
            if (!real) continue;
            done.set(move.name, (done.get(move.name) ?? 0) + 1);
            const view = jointViewOf(real, at, history.world);
            // Whether the materials of what ended, or of what silence accepted, are there, only the real case knows.
            if (move.name === "reopen" && (turn.token.stand === "ended" || lacksMaterials(view, history, turn))) continue;
            // What the bills left over goes to the next: only the case knows of it.
            const told = move.name === "pay" || (move.name === "bill" && balanceOf(state) >= 0);
            if (told && move.name === "bill" && state.fees.paid > 0) done.set("later bill", (done.get("later bill") ?? 0) + 1);
            const wanted = seenBy(model.view(move.after(turn)), ofModel, told);
            expect([move.name, turn.member.name, seenBy(view, (item) => placeOf({ bundle, state: real }, item), told)]).toEqual([
              move.name,
              turn.member.name,
              wanted,
            ]);
          }
        }
      }),
      { numRuns: cuts },
    );
    const wanted = ["accept", "grant", "refuse", "sendUp", "endEarly", "void", "complete", "reopen", "bill", "pay"];
    for (const name of isFull ? [...wanted, "later bill"] : wanted) {
      expect([name, done.get(name) ?? 0]).not.toEqual([name, 0]);
    }
  });
});

/** Which move of the explorer does what an act did; none is needed where nothing changed that the rules look at. */
function explain(
  history: JointHistory,
  model: BundleModel,
  before: CaseState,
  after: CaseState,
  { type, at }: CaseEvent,
): string | undefined {
  const { bundle, world } = history;
  const realAfter = seenBy(jointViewOf(after, at, world), (item) => placeOf({ bundle, state: after }, item));
  const realBefore = seenBy(jointViewOf(before, at, world), (item) => placeOf({ bundle, state: before }, item));
  if (JSON.stringify(realAfter) === JSON.stringify(realBefore)) return undefined;
  const abstract = abstracted(history, before, at, model);
  // A supplement completes as many items as it is for, and several may be split off at once.
  const each = { SupplementNotified: "ask", SupplementReceived: "supply", ItemSplitOff: "splitOff" }[type as string] as
    | MoveName
    | undefined;
  const several = each ? [{ name: each, state: repeated(each, realAfter, abstract, model) }] : [];
  const moves = turnsOf(model, abstract).flatMap((turn) =>
    jointMoves
      .filter((move) => mayMove(move, bounded.has(move.name) ? withoutOthers(turn) : turn))
      .map((move) => ({ name: move.name, state: move.after(turn) })),
  );
  const found = [...several, ...moves].find(
    ({ state }) => JSON.stringify(seenBy(model.view(state), ofModel)) === JSON.stringify(realAfter),
  );
  if (found) return found.name;
  expect({ type, before: realBefore }).toEqual({ type, before: realAfter });
  return undefined;
}

/** The same turn, where nothing odd has happened to any other item: the explorer lets it happen to one of a story only. */
const withoutOthers = (turn: Turn): Turn => ({
  ...turn,
  state: {
    ...turn.state,
    tokens: turn.state.tokens.map((token, place) =>
      place === turn.index
        ? token
        : turn.model.token({
            ...token,
            splitOff: false,
            reopened: false,
            stand: token.stand === "ended" ? "refused" : token.stand,
          }),
    ),
  },
});

/** A move done for each item that stands otherwise afterwards. */
function repeated(name: MoveName, { members }: ReturnType<typeof seenBy>, state: BundleState, model: BundleModel): BundleState {
  const move = jointMoves.find((one) => one.name === name);
  let after = state;
  for (const { at, stand, splitOff } of members) {
    const turn = turnsOf(model, after).find(({ index }) => index === at);
    const isChanged = turn?.token.stand !== stand || turn.token.splitOff !== splitOff;
    if (move && turn && isChanged && mayMove(move, withoutOthers(turn))) after = move.after(turn);
  }
  return after;
}

function mayMove(move: JointMove, turn: Turn): boolean {
  if (move.ofWhole && turn.index > 0) return false;
  if (move.name === "complete") return jointRules.phaseOf(turn.view) === "ready";
  if (move.name === "add")
    return jointRules.phaseOf(turn.view) !== "completed" && turn.token.stand === "absent" && move.may(turn);
  return move.may(turn);
}

/** The case after the real acts that a move stands for; undefined where none is written for it here. */
function played(history: JointHistory, state: CaseState, at: LocalInstant, move: JointMove, turn: Turn): CaseState | undefined {
  const { name } = move;
  const { member, index } = turn;
  const definition = history.bundle.members[index]?.definition;
  const item = Object.values(state.items).find((one) => one.definition === definition)?.item ?? "";
  const acts = runOf(history, state, at, name, item, move.after(turn).tokens[index]?.stand === "accepted");
  if (!acts) return undefined;
  let after = state;
  for (const act of acts) {
    const decided = decide(after, act, history.world);
    // What the explorer allows the hall must not refuse.
    expect([name, member.name, act.type, decided.ok || decided.error.reasons.map(({ code }) => code)]).toEqual([
      name,
      member.name,
      act.type,
      true,
    ]);
    if (!decided.ok) return undefined;
    const origin = {
      commit: `x/${after.version}`,
      head: after.version,
      recordedAt: at as string as Instant,
      versionOf: () => after.version,
    };
    after = replayCase("1", stampEvents(decided.value, origin) as CaseEvent[], after);
  }
  return after;
}

/** The acts that a move stands for, from where the item is. */
function runOf(
  history: JointHistory,
  state: CaseState,
  at: LocalInstant,
  name: MoveName,
  item: string,
  toAcceptance: boolean,
): AnyDraft<FlowActType>[] | undefined {
  const { id } = history;
  const known = state.items[item];
  const make = <Type extends FlowActType>(type: Type, data: DataOf<Type>): AnyDraft<FlowActType> => {
    const role = fiveStages.roles[type]?.[0] ?? "window";
    const by = { id: role === "applicant" ? "applicant-1" : `${role}-1`, role, unit: "市国土资源局" };
    return {
      v: actData[type].v,
      stream: `case/${id}`,
      type,
      ...(isItemAct(type) && { item }),
      at,
      by,
      data,
    } as AnyDraft<FlowActType>;
  };
  const resumed = (known?.pauses ?? [])
    .filter(({ to }) => to === undefined)
    .map(({ special }) =>
      special ? make("SpecialProcedureEnded", { procedure: "testing" }) : make("ItemResumed", { kind: "plain" }),
    );
  const stages = [
    make("ExaminationStarted", {}),
    make("ExaminationConcluded", { opinion: "符合规定" }),
    make("ReviewConcluded", { opinion: "同意" }),
  ];
  const behind = { accepted: 0, examining: 1, examined: 2, reviewed: 3 }[known?.phase as "accepted"] ?? 0;
  const answered = (known?.consultations ?? [])
    .filter(({ answeredAt }) => answeredAt === undefined)
    .map(({ unit }) => make("OpinionGiven", { unit, opinion: "agree", reasons: [] }));
  const reviewed = [...resumed, ...stages.slice(behind), ...answered];
  const decision = (outcome: "granted" | "refused") => [
    ...reviewed,
    make("DecisionMade", { outcome, document: "决", reasons: ["依法"], remedies: ["可复议"] }),
  ];
  const runs: Partial<Record<MoveName, () => AnyDraft<FlowActType>[]>> = {
    accept: () => [make("ItemAccepted", { document: "受" })],
    grant: () => decision("granted"),
    refuse: () => decision("refused"),
    sendUp: () => [...reviewed, make("ItemSentUp", { to: "省级主管部门", opinion: "同意上报", allMaterials: true })],
    endEarly: () => [make("ItemWithdrawn", { reason: "不再办理" })],
    void: () => [make("ItemVoided", { kind: "invalid", reason: "主体已经注销" })],
    completeAlone: () => [make("ItemCompleted", {})],
    complete: () => [make("CaseCompleted", {})],
    reopen: () => [make("ItemReopened", { basis: "行政复议决定", to: toAcceptance ? "acceptance" : "filing" })],
    bill: () => [make("FeeAssessed", { lines: linesDue(state, history.world) })],
    pay: () => [make("FeePaid", { amount: balanceOf(state) })],
  };
  return runs[name]?.();
}

/** A line for each item of the whole whose fee has not been told. */
function linesDue(state: CaseState, world: World): DataOf<"FeeAssessed">["lines"] {
  const chargeable = Object.values(state.items).filter(
    ({ item, phase, outcome, endedAt }) =>
      state.fees.assessed[item] === undefined &&
      outcome !== "refused" &&
      endedAt === undefined &&
      phase !== "filed" &&
      phase !== "supplementing",
  );
  return chargeable.flatMap((one) => world.definitionOf(one)?.fees.map((fee) => ({ item: one.item, ...fee })) ?? []);
}
