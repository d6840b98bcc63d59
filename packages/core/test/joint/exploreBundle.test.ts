import {
  bundleIssues,
  bundleModel,
  coreSentences,
  exploreBundle,
  exploreBundles,
  jointMoves,
  jointProfile,
  jointRules,
  languages,
  nextJointPhase,
  say,
  type Bundle,
  type BundleFault,
  type BundleState,
  type ExploreOptions,
  type ItemDefinition,
  type JointMove,
  type JointPhase,
  type JointRules,
  type JointView,
  type Member,
  type TokenPlace,
  type Turn,
} from "@banjie/core";
import { env } from "node:process";
import { describe, expect, test } from "vitest";
import { jointCatalogue, landBundle, landMatters, plainBundle, restaurant } from "./bundles.ts";

const definitionOf = (code: string): ItemDefinition | undefined => jointCatalogue.items.find((item) => item.code === code);
const [surveying, transfer] = landMatters;
if (!surveying || !transfer) throw new Error("The bureau has matters");

/** Two of the bureau, the second with a fee. */
const pair: Bundle = { ...plainBundle, members: [{ definition: "surveying" }, { definition: "transfer" }], waitsFor: "all" };
const chain: Bundle = { ...pair, members: [{ definition: "surveying" }, { definition: "transfer", needs: ["surveying"] }] };

const lookUp = (code: string): ItemDefinition | undefined =>
  code === "upward"
    ? { ...surveying, code, name: "上报事项", kind: "sentUp" }
    : code === "again"
      ? { ...surveying, code, name: "再次勘测" }
      : definitionOf(code);

/** The same matters, if they cost nothing. */
const free = (code: string): ItemDefinition => ({ ...lookUp(code)!, fees: [] });

/** In the full run five distinct items, and fourteen that are alike; else fewer. */
const isFull = env["BANJIE_FULL"] !== undefined;
const distinct: Bundle = isFull
  ? restaurant
  : { ...restaurant, members: restaurant.members.filter(({ definition }) => definition !== "fire") };
const alike = isFull ? 14 : 7;

const storyOf = ({ story }: BundleFault): string[] => story.map((line) => say(line, "en"));

/** Which members may be exchanged for each other, each by the first of them. */
const kindsOf = (...members: Bundle["members"]) =>
  bundleModel({ ...pair, members }, lookUp, jointProfile).members.map(({ kind }) => kind);

describe("a sound bundle", () => {
  test.each([
    ["of one department with needs", landBundle],
    ["that waits for what is required only", plainBundle],
    [`across departments, ${distinct.members.length} distinct items`, distinct],
    ["in which payment comes before the decision", { ...chain, payment: "beforeDecision" as const }],
    ["in which payment is in nobody's way", { ...chain, payment: "none" as const }],
  ])("%s keeps every promise, whatever happens in whatever order", (_, bundle) => {
    expect([...bundleIssues(bundle, definitionOf)]).toEqual([]);
    const { whole, states, moves, faults } = exploreBundle(bundle, definitionOf);
    expect(faults).toEqual([]);
    expect(whole).toBe(true);
    expect(moves).toBeGreaterThan(states);
  });

  test(`of ${alike} items that are alike stays small: they are told apart by nothing but where they stand`, () => {
    const parcels = { ...pair, members: Array.from({ length: alike }, (_, index) => ({ definition: `parcel ${index + 1}` })) };
    const { whole, states, faults } = exploreBundle(parcels, (code) => ({ ...transfer, code, name: code }));
    expect({ whole, faults }).toEqual({ whole: true, faults: [] });
    // Told apart, they would stand in 5 to the power of 14 ways between filing and decision alone; of seven alike in 78,125.
    expect(states).toBeLessThan(alike === 14 ? 100_000 : 15_000);
  });

  test("in which payment is in nobody's way has as few states as one that costs nothing, since no rule looks at its money", () => {
    const unhindered: Bundle = { ...chain, payment: "none" };
    expect(exploreBundle(unhindered, definitionOf).states).toBe(exploreBundle(unhindered, free).states);
    expect(exploreBundle(chain, definitionOf).states).toBeGreaterThan(exploreBundle(chain, free).states);
    const model = bundleModel({ ...pair, payment: "none" }, definitionOf, jointProfile);
    const place = { closed: false, splitOff: false, reopened: false, covered: false, stand: "granted", charge: "free" } as const;
    const view = model.view({ tokens: [model.token(place), model.token(place)], completed: false });
    const owed = { ...view, members: view.members.map((member) => ({ ...member, unpaid: true })) };
    expect(jointRules.countsOf(owed)).toEqual(jointRules.countsOf(view));
    for (const member of owed.members) expect(jointRules.awaitsPayment(owed, member)).toBe(false);
  });

  test("takes for alike what needs the same and is needed by the same, but not what is sent up for what is decided here", () => {
    const [first, again, upward] = ["surveying", "again", "upward"].map((definition) => ({ definition }));
    if (!first || !again || !upward) throw new Error("Three matters");
    const last = { definition: "transfer", needs: ["surveying", "again"] };
    expect(kindsOf(first, again, last)).toEqual([0, 0, 2]);
    expect(kindsOf(first, again, { ...last, needs: ["again"] })).toEqual([0, 1, 2]);
    expect(kindsOf({ definition: "transfer" }, { ...first, needs: ["transfer"] }, { ...again, needs: ["transfer"] })).toEqual([
      0, 1, 1,
    ]);
    expect(kindsOf(first, { ...again, optional: true })).toEqual([0, 1]);
    expect(kindsOf(first, upward)).toEqual([0, 1]);
  });

  test("too large to be tried through says so and how far it was, and tells nothing of what it has not seen", () => {
    const { whole, steps, states, faults } = exploreBundle(restaurant, definitionOf, { most: 500 });
    expect({ whole, steps, faults }).toEqual({ whole: false, steps: 2, faults: [] });
    expect(states).toBeGreaterThanOrEqual(500);
  });

  test("is one of a catalogue that is tried as a whole", () => {
    const tried = [...exploreBundles({ items: [...landMatters], bundles: [pair, chain] })];
    expect(tried.map(({ bundle, whole, faults }) => [bundle, whole, faults])).toEqual([
      [pair, true, []],
      [chain, true, []],
    ]);
  });

  test("tells how far the search is", () => {
    const told: number[] = [];
    const share: boolean[] = [];
    exploreBundle(landBundle, definitionOf, { progress: (states, tried) => told.push(states) && share.push(tried <= states) });
    expect(told.length).toBeGreaterThan(1);
    expect(share).not.toContain(false);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
  });
});

/** The rules with one of them broken. */
const broken = (rules: Partial<JointRules>): ExploreOptions => ({ rules: { ...jointRules, ...rules } });
/** One move done otherwise. */
const altered = (name: JointMove["name"], change: (move: JointMove) => Partial<JointMove>): ExploreOptions => ({
  moves: jointMoves.map((move) => (move.name === name ? { ...move, ...change(move) } : move)),
});
/** A view in which every member is seen otherwise. */
const seenAs = (view: JointView, change: (member: Member) => Partial<Member>): JointView => ({
  ...view,
  members: view.members.map((member) => ({ ...member, ...change(member) })),
});
/** Counts taken of a view that is seen otherwise. */
const miscounted = (change: (member: Member) => Partial<Member>): ExploreOptions =>
  broken({ countsOf: (view) => jointRules.countsOf(seenAs(view, change)) });

const both = "Filed together: 宗地勘测, 土地变更登记";

/** The shortest way to a completion: one granted, the other gone. */
const surveyed = [both, "Accepted: 宗地勘测", "Granted: 宗地勘测", "Withdrawn or not accepted: 土地变更登记"];

interface Planted {
  readonly what: string;
  readonly bundle: Bundle;
  readonly options?: ExploreOptions;
  readonly code: BundleFault["code"];
  readonly story: readonly string[];
}

const planted: readonly Planted[] = [
  {
    what: "a declaration in which each needs the other",
    bundle: {
      ...pair,
      members: [
        { definition: "surveying", needs: ["transfer"] },
        { definition: "transfer", needs: ["surveying"] },
      ],
    },
    code: "explore.stuck",
    story: [both],
  },
  {
    what: "a declaration that needs what is sent up and has no result here",
    bundle: { ...chain, members: [{ definition: "upward" }, { definition: "transfer", needs: ["upward"] }] },
    code: "explore.never-granted",
    story: ["Filed together: 上报事项, 土地变更登记"],
  },
  {
    what: "a count of the unfinished that leaves one out",
    bundle: pair,
    options: broken({
      countsOf: (view) => {
        const counts = jointRules.countsOf(view);
        return { ...counts, unfinished: Math.max(0, counts.unfinished - 1) };
      },
    }),
    code: "explore.early",
    story: [both, "Accepted: 土地变更登记", "Refused: 土地变更登记", "Completed together"],
  },
  {
    what: "a count that takes an accepted item for a decided one",
    bundle: pair,
    options: miscounted(({ stand }) => (stand === "accepted" ? { stand: "granted" } : {})),
    code: "explore.early",
    story: [both, "Accepted: 宗地勘测", "Withdrawn or not accepted: 土地变更登记", "Completed together"],
  },
  {
    what: "a count that forgets the money",
    bundle: pair,
    options: miscounted(() => ({ unpaid: false })),
    code: "explore.unpaid",
    story: [both, "Withdrawn or not accepted: 宗地勘测", "Accepted: 土地变更登记", "Granted: 土地变更登记", "Completed together"],
  },
  {
    what: "a machine that lets completion come again",
    bundle: pair,
    options: {
      machine: (from, event, counts) =>
        event === "CaseCompleted" && from === "completed" ? "completed" : nextJointPhase(from, event, counts),
    },
    code: "explore.twice",
    story: [...surveyed, "Completed together", "Completed together"],
  },
  {
    what: "a reopening that leaves the completion standing",
    bundle: pair,
    options: altered("reopen", (move) => ({ after: (turn) => ({ ...move.after(turn), completed: turn.state.completed }) })),
    code: "explore.stands",
    story: [...surveyed, "Completed together", "Reopened: 宗地勘测"],
  },
  {
    what: "a count that waits for what was withdrawn",
    bundle: pair,
    options: miscounted(({ stand }) => (stand === "ended" ? { stand: "accepted" } : {})),
    code: "explore.stuck",
    story: [both, "Withdrawn or not accepted: 宗地勘测"],
  },
  {
    what: "a count that waits for what was split off",
    bundle: pair,
    options: miscounted(() => ({ splitOff: false })),
    code: "explore.late",
    story: [both, "Accepted: 宗地勘测", "Granted: 宗地勘测", "Split off: 土地变更登记"],
  },
  {
    what: "a count that charges what was refused",
    bundle: pair,
    options: miscounted(({ stand, item }) => (stand === "refused" && item === "2" ? { unpaid: true } : {})),
    code: "explore.stuck",
    story: [both, "Accepted: 土地变更登记", "Refused: 土地变更登记"],
  },
  {
    what: "a rule that keeps an item which needs a refused one from any decision",
    bundle: chain,
    options: broken({ awaitsPayment: (view, member) => jointRules.keepsFromGrant(view, member).length > 0 }),
    code: "explore.stuck",
    story: [both, "Withdrawn or not accepted: 宗地勘测"],
  },
  {
    what: "a machine that does not notice a payment",
    bundle: pair,
    options: {
      machine: (from, event, counts) =>
        from === "awaitingPayment" && counts.unfinished === 0 ? "awaitingPayment" : nextJointPhase(from, event, counts),
    },
    code: "explore.order",
    story: [
      both,
      "Withdrawn or not accepted: 宗地勘测",
      "Accepted: 土地变更登记",
      "Split off: 土地变更登记",
      "Granted: 土地变更登记",
      "In another order:",
      both,
      "Withdrawn or not accepted: 宗地勘测",
      "Accepted: 土地变更登记",
      "Granted: 土地变更登记",
      "Split off: 土地变更登记",
    ],
  },
  {
    what: "a bill that is told once and never again for what came later",
    bundle: { ...landBundle, members: landBundle.members.slice(0, 3) },
    options: altered("bill", (move) => ({
      may: (turn) => move.may(turn) && turn.state.tokens.every(({ charge }) => charge !== "paid" && charge !== "due"),
    })),
    code: "explore.stuck",
    story: [
      "Filed together: 宗地勘测, 土地变更登记, 土地抵押登记",
      "Accepted: 宗地勘测",
      "Granted: 宗地勘测",
      "Accepted: 土地变更登记",
      "The bill is told",
      "Granted: 土地变更登记",
      "Accepted: 土地抵押登记",
      "Granted: 土地抵押登记",
    ],
  },
  {
    what: "a rule that lets an item of the whole be completed by itself",
    bundle: pair,
    options: broken({ completesAlone: () => true }),
    code: "explore.alone",
    story: [both, "Accepted: 宗地勘测", "Granted: 宗地勘测", "Completed by itself: 宗地勘测"],
  },
];

/** The faults that an act is, in plain words. */
const wrongful: Readonly<Partial<Record<string, (move: JointMove, turn: Turn) => boolean>>> = {
  "explore.early": ({ name }, { state }) =>
    name === "complete" && state.tokens.some(({ stand }) => stand === "filed" || stand === "incomplete" || stand === "accepted"),
  "explore.unpaid": ({ name }, { state }) =>
    name === "complete" &&
    state.tokens.some(
      ({ stand, charge, splitOff }) => stand === "granted" && !splitOff && charge !== "free" && charge !== "paid",
    ),
  "explore.twice": ({ name }, { state }) => name === "complete" && state.completed,
  "explore.alone": ({ name }, { token, state }) => name === "completeAlone" && !token.splitOff && !state.completed,
};

/** Whether a story of so many lines ends in such an act: walked one by one, no state remembered, none taken for another. */
function hasStory(lines: number, code: string, bundle: Bundle, options: ExploreOptions = {}): boolean {
  const { rules = jointRules, machine = nextJointPhase, moves = jointMoves } = options;
  const model = bundleModel(bundle, lookUp, jointProfile);

  function walk(state: BundleState, before: JointPhase, left: number): boolean {
    const view = model.view(state);
    const counts = rules.countsOf(view);
    const phase = machine(before, "CountsChanged", counts) ?? before;
    return model.members.some((member, index) =>
      moves.some((move) => {
        const seen = view.members.find(({ item }) => item === member.item);
        const turn: Turn = { model, rules, state, view, index, member, token: state.tokens[index]!, seen };
        if (!move.may(turn)) return false;
        const after = move.event === "CountsChanged" ? phase : machine(phase, move.event, counts);
        if (after === undefined) return false;
        return left === 1 ? wrongful[code]?.(move, turn) === true : walk(move.after(turn), after, left - 1);
      }),
    );
  }

  const place = { closed: false, splitOff: false, reopened: false, covered: false };
  const filings = bundle.members.reduce<TokenPlace[][]>(
    (begun, _, index) =>
      begun.flatMap((tokens) =>
        (["filed", "incomplete"] as const).map((stand) => [...tokens, { ...place, stand, charge: model.charges[index]! }]),
      ),
    [[]],
  );
  return (
    lines > 1 &&
    filings.some((tokens) => walk({ tokens: tokens.map((one) => model.token(one)), completed: false }, "intake", lines - 1))
  );
}

describe("the explorer tells the shortest story that breaks", () => {
  test.each(planted)("$what", ({ bundle, options, code, story }) => {
    const { faults } = exploreBundle(bundle, lookUp, options);
    const fault = faults.find((found) => found.code === code);
    expect(fault && storyOf(fault)).toEqual(story);
    for (const language of languages) {
      // In Chinese without a word of English: no code, no name of a state.
      const unreadable = language === "zh-CN" ? /[{}a-z]/i : /[{}]|undefined/;
      for (const line of fault ? [fault, ...fault.story] : []) expect(say(line, language)).not.toMatch(unreadable);
    }
  });

  // Those of an act that ought not to come: whether one comes can be seen on the way, story by story.
  const ofAnAct = planted.filter(({ code }) => code in wrongful);
  test.each(ofAnAct)("$what: no shorter one is found by walking every story there is", ({ bundle, options, code, story }) => {
    const found = [...Array(story.length + 1).keys()].find((lines) => hasStory(lines, code, bundle, options));
    expect(found).toBe(story.length);
  });

  test("each kind of fault that it knows", () => {
    const kinds = Object.keys(coreSentences).filter((code) => code.startsWith("explore."));
    expect(new Set(planted.map(({ code }) => code))).toEqual(new Set(kinds));
    expect(planted.length).toBeGreaterThanOrEqual(10);
  });
});
