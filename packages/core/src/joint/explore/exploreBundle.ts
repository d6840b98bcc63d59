import type { Bundle } from "../../catalogue/bundle.ts";
import type { DefinitionOfCode } from "../../catalogue/bundleIssues.ts";
import { jointRules, type JointRules } from "../../case/joint/jointRules.ts";
import { nextJointPhase, type JointCounts } from "../../flow/jointFlow.ts";
import { listed, type Params } from "../../foundation/issue.ts";
import type { JointPhase } from "../../vocabulary/jointPhase.ts";
import { jointProfile, type JointProfile } from "../../vocabulary/jointProfile.ts";
import type { CoreCode } from "../../vocabulary/sentences.ts";
import { bundleModel, type BundleModel, type BundleState, type ModelMember, type Token } from "./bundleModel.ts";
import { filings } from "./filings.ts";
import { jointMoves, type JointMove, type Turn } from "./jointMoves.ts";
import type { StoryLine } from "./storyLine.ts";

/** What the explorer is given besides the declaration; all of it the real thing unless told, so that a test can break it. */
export interface ExploreOptions {
  readonly profile?: JointProfile;
  readonly rules?: JointRules;
  readonly machine?: typeof nextJointPhase;
  readonly moves?: readonly JointMove[];
  /** Told now and then how many states have been found, and from how many of them all ways on were tried. */
  readonly progress?: (states: number, tried: number) => void;
  /** After how many states to give up, a million unless told. */
  readonly most?: number;
}

/** A promise of joint processing that a bundle does not keep, with the shortest story that shows it. 中文 反例 */
export interface BundleFault extends StoryLine {
  readonly story: readonly StoryLine[];
}

/** What an exploration found. */
export interface Exploration {
  /** Whether every state was seen: else the bundle has too many, and what was found holds of the shorter stories only. */
  readonly whole: boolean;
  /** How long the stories are that were all tried: a filing and what follows it, each one step. */
  readonly steps: number;
  readonly states: number;
  readonly moves: number;
  readonly faults: readonly BundleFault[];
}

/** What led to a state: a filing, or a move of a member. */
type Done = { readonly filing: StoryLine } | { readonly move: JointMove; readonly member: ModelMember };

/** A state as the search holds it: where the machine stands, and how it was first come to. */
interface Node {
  readonly state: BundleState;
  readonly phase: JointPhase;
  readonly counts: JointCounts;
  readonly from: number;
  /** By how many steps, the filing among them. */
  readonly steps: number;
  readonly done: Done;
  /** The nodes from which one move leads here without anybody giving up. */
  readonly before: number[];
}

/**
 * Tries a bundle through all outcomes and orders of its items, by the rules and the machine that judge real cases, and proves of it: it
 * is never completed early, unpaid or twice, and may be when nothing is missing; it can always be completed or comes to its end, without
 * anybody giving up; every item can be granted; where it stands does not depend on the order of what happened; a reopened item undoes
 * the completion.
 *
 * The abstraction: an item between acceptance and decision has one place; all ends without a decision are one; of a story one item at
 * most is split off or reopened, however often; one payment at a time is given back, and money stays with the item it was paid for; a bill
 * comes when all is decided, in bundles of up to six once at any time besides, and only in these a complete item is asked for more, and
 * a decided one voided where no other has ended; what is refused or ends is paid back; where money keeps nothing back it is left out.
 * Items that are alike, need the same and are needed by the same are a multiset. A test holds the moves against the acts of real cases,
 * both ways.
 *
 * 中文  联办穷举
 * Out   of each kind of fault the shortest story
 * @example
 * ```ts
 * import { exploreBundle } from "@banjie/core";
 * import { demoCatalogue } from "@banjie/testing";
 * const [bundle] = demoCatalogue.bundles ?? [];
 * const definitionOf = (code: string) => demoCatalogue.items.find((item) => item.code === code);
 * if (!bundle) throw new Error("The demo hall has bundles");
 * exploreBundle(bundle, definitionOf).faults; // => []
 * ```
 */
export function exploreBundle(bundle: Bundle, definitionOf: DefinitionOfCode, options: ExploreOptions = {}): Exploration {
  const search = new Search(bundleModel(bundle, definitionOf, options.profile ?? jointProfile), options);
  search.run();
  return search.report();
}

/** What is known of a state: its nodes, one unless the machine is led by more than the counts; and which of them each phase led to. */
interface Place {
  readonly nodes: number[];
  readonly cameTo: Partial<Record<JointPhase, number>>;
}

/** A search through all states, breadth first: what is met first was come to by the shortest story. */
class Search {
  readonly #model: BundleModel;
  readonly #rules: JointRules;
  readonly #machine: typeof nextJointPhase;
  readonly #moves: readonly JointMove[];
  readonly #progress: NonNullable<ExploreOptions["progress"]>;
  readonly #nodes: Node[] = [];
  readonly #places = new Map<string, Place>();
  readonly #faults = new Map<CoreCode, BundleFault>();
  readonly #most: number;
  #edges = 0;
  #expanded = 0;

  constructor(model: BundleModel, options: ExploreOptions) {
    const { rules = jointRules, machine = nextJointPhase, moves = jointMoves, most = 1_000_000, progress } = options;
    this.#model = model;
    this.#most = most;
    this.#rules = rules;
    this.#machine = machine;
    this.#moves = moves;
    this.#progress = progress ?? (() => undefined);
  }

  run(): void {
    for (const { state, line } of filings(this.#model)) this.#meet(state, "intake", -1, { filing: line });
    for (; this.#expanded < this.#nodes.length && this.#nodes.length < this.#most; this.#expanded++) {
      this.#expand(this.#expanded);
      if (this.#expanded % 10_000 === 0) this.#progress(this.#nodes.length, this.#expanded);
    }
    // What has not been seen to its end may yet come to a good one.
    if (!this.#isWhole()) return;
    this.#findStuck();
    this.#findNeverGranted();
  }

  #isWhole(): boolean {
    return this.#expanded === this.#nodes.length;
  }

  report(): Exploration {
    const faults = [...this.#faults.values()];
    const last = this.#nodes.at(this.#isWhole() ? -1 : this.#expanded);
    return { whole: this.#isWhole(), steps: last?.steps ?? 0, states: this.#nodes.length, moves: this.#edges, faults };
  }

  #expand(place: number): void {
    const { state } = this.#node(place);
    this.#judgeReadiness(place);
    const model = this.#model;
    const view = model.view(state);
    for (const [index, member] of model.members.entries()) {
      const token = state.tokens[index];
      if (!token || this.#isTried(state, index, token)) continue;
      const seen = view.members.find(({ item }) => item === member.item);
      const turn = { model, rules: this.#rules, state, view, index, member, token, seen };
      for (const move of this.#moves) if (!move.ofWhole || index === 0) this.#tryMove(move, turn, place);
    }
  }

  /** Whether a member before it, of its kind, stands where it does: it would only tell the same stories. */
  #isTried({ tokens }: BundleState, index: number, token: Token): boolean {
    const { members } = this.#model;
    const { kind } = members[index] ?? {};
    for (let other = 0; other < index; other++) if (tokens[other] === token && members[other]?.kind === kind) return true;
    return false;
  }

  #tryMove(move: JointMove, turn: Turn, place: number): void {
    const { phase, counts } = this.#node(place);
    if (!move.may(turn)) return;
    const taken = move.event === "CountsChanged" ? phase : this.#machine(phase, move.event, counts);
    if (taken === undefined) return;
    this.#edges++;
    const done: Done = { move, member: turn.member };
    if (move.name === "complete") this.#judgeCompletion(place, lineOf(done));
    if (move.name === "completeAlone" && !turn.token.splitOff && !turn.state.completed) {
      this.#fault("explore.alone", { item: turn.member.name }, place, lineOf(done));
    }
    const to = this.#meet(move.after(turn), taken, place, done);
    if (!move.givesUp) this.#node(to).before.push(place);
    if (move.name === "reopen" && turn.token.covered && this.#node(to).phase === "completed") {
      this.#fault("explore.stands", { item: turn.member.name }, place, lineOf(done));
    }
  }

  /** The node of a state come to from a phase, once the machine was told what its items come to. */
  #meet(state: BundleState, before: JointPhase, from: number, done: Done): number {
    const name = this.#model.nameOf(state);
    let place = this.#places.get(name);
    if (!place) this.#places.set(name, (place = { nodes: [], cameTo: {} }));
    return (place.cameTo[before] ??= this.#nodeAt(place, state, before, from, done));
  }

  /** A state is one node, unless the machine stands differently in it. */
  #nodeAt({ nodes }: Place, state: BundleState, before: JointPhase, from: number, done: Done): number {
    const counts = this.#rules.countsOf(this.#model.view(state));
    const phase = this.#machine(before, "CountsChanged", counts) ?? before;
    const known = nodes.find((node) => this.#node(node).phase === phase);
    if (known !== undefined) return known;
    const steps = 1 + (this.#nodes[from]?.steps ?? 0);
    const node = this.#nodes.push({ state, phase, counts, from, steps, done, before: [] }) - 1;
    const [first] = nodes;
    nodes.push(node);
    if (first !== undefined) {
      const instead: StoryLine = { code: "story.instead", params: {} };
      this.#fault(
        "explore.order",
        { jointPhase: phase, otherJointPhase: this.#node(first).phase },
        node,
        instead,
        ...this.#storyOf(first),
      );
    }
    return node;
  }

  /** By the plain words of the rule, not by the rule itself: all decided or ended, all paid, once. */
  #judgeCompletion(place: number, line: StoryLine): void {
    const { state } = this.#node(place);
    const { open, unpaid } = missing(state, this.#model);
    if (open.length > 0) this.#fault("explore.early", membersOf(open), place, line);
    if (unpaid.length > 0) this.#fault("explore.unpaid", membersOf(unpaid), place, line);
    if (state.completed) this.#fault("explore.twice", {}, place, line);
  }

  /** And when by the same words nothing is missing, it may come. */
  #judgeReadiness(place: number): void {
    const { state, phase } = this.#node(place);
    const { open, unpaid } = missing(state, this.#model);
    const isCompletable = state.tokens.some(({ stand, closed, splitOff }) => !closed && !splitOff && isDecided(stand));
    if (state.completed || open.length + unpaid.length > 0 || !isCompletable || phase === "ready") return;
    this.#fault("explore.late", { jointPhase: phase }, place);
  }

  /** A state from which no way leads to a completion or an end, though nobody gives up. */
  #findStuck(): void {
    const good = this.#reaching(({ phase }) => phase === "completed" || phase === "ended");
    const stuck = this.#nodes.findIndex((_, place) => !good.has(place));
    if (stuck < 0) return;
    const { state, phase } = this.#node(stuck);
    const { open, unpaid } = missing(state, this.#model);
    this.#fault("explore.stuck", { jointPhase: phase, ...membersOf([...open, ...unpaid]) }, stuck);
  }

  /** The places from which such a node can be come to without giving up. */
  #reaching(isGoal: (node: Node) => boolean): Set<number> {
    const reached = new Set<number>();
    const ahead = this.#nodes.flatMap((node, place) => (isGoal(node) ? [place] : []));
    for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
      if (reached.has(at)) continue;
      reached.add(at);
      ahead.push(...this.#node(at).before);
    }
    return reached;
  }

  /** A member that no story ends well for. */
  #findNeverGranted(): void {
    for (const [index, member] of this.#model.members.entries()) {
      if (member.sentUp) continue;
      const place = this.#nodes.findIndex(({ state }) => state.tokens[index]?.stand === "granted" || this.#isLike(state, index));
      if (place >= 0) continue;
      const filed = this.#nodes.findIndex(({ state }) => state.tokens[index]?.stand !== "absent");
      if (filed >= 0) this.#fault("explore.never-granted", { item: member.name }, filed);
    }
  }

  /** Whether one that it may be exchanged for was granted. */
  #isLike({ tokens }: BundleState, index: number): boolean {
    const kind = this.#model.members[index]?.kind;
    return this.#model.members.some((member, other) => member.kind === kind && tokens[other]?.stand === "granted");
  }

  #fault(code: CoreCode, params: Params, place: number, ...more: readonly StoryLine[]): void {
    if (!this.#faults.has(code)) this.#faults.set(code, { code, params, story: [...this.#storyOf(place), ...more] });
  }

  #storyOf(place: number): StoryLine[] {
    const lines: StoryLine[] = [];
    for (let at = place; at >= 0; at = this.#node(at).from) lines.push(lineOf(this.#node(at).done));
    return lines.toReversed();
  }

  #node(place: number): Node {
    const node = this.#nodes[place];
    if (!node) throw new RangeError(`No state ${place}`);
    return node;
  }
}

/** What combined completion has to wait for, in plain words: items of the whole that are undecided, and those that are unpaid. */
function missing({ tokens }: BundleState, { members, gate }: BundleModel) {
  const [open, unpaid]: [ModelMember[], ModelMember[]] = [[], []];
  for (const [index, member] of members.entries()) {
    const token = tokens[index];
    if (!token || token.splitOff || token.stand === "absent") continue;
    const isNeeded = member.required || token.reopened;
    if (isNeeded && (token.stand === "incomplete" || token.stand === "filed" || token.stand === "accepted")) open.push(member);
    const owes = token.stand === "granted" && (token.charge === "unbilled" || token.charge === "due");
    if (owes && gate !== "none") unpaid.push(member);
  }
  return { open, unpaid };
}

const isDecided = (stand: Token["stand"]): boolean => stand === "granted" || stand === "refused";

const membersOf = (members: readonly ModelMember[]): Params =>
  listed(
    "items",
    members.map(({ name }) => name),
  );

function lineOf(done: Done): StoryLine {
  if ("filing" in done) return done.filing;
  const { move, member } = done;
  return { code: `story.${move.name}`, params: move.ofWhole ? {} : { item: member.name } };
}
