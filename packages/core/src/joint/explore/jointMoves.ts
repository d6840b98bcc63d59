import { isFinished, isWaitedFor, type JointRules } from "../../case/joint/jointRules.ts";
import type { JointView, Member, Stand } from "../../case/joint/jointView.ts";
import type { JointEvent } from "../../flow/jointFlow.ts";
import { owesNothing, type BundleModel, type BundleState, type ModelMember, type TokenPlace, type Token } from "./bundleModel.ts";

/** What a move is asked of. */
export interface Turn {
  readonly model: BundleModel;
  readonly rules: JointRules;
  readonly state: BundleState;
  readonly view: JointView;
  /** The member that moves; the first, for a move of the whole. */
  readonly index: number;
  readonly member: ModelMember;
  readonly token: Token;
  /** The member as the rules see it; absent while it is not filed. */
  readonly seen: Member | undefined;
}

/**
 * One thing that may happen to a bundle: an act, or the run of acts of one item that lead from one place of the abstraction to the
 * next. Whether it may come is asked of the rules of the case; what it does is what the fold remembers, seen through the abstraction.
 */
export interface JointMove {
  readonly name: MoveName;
  readonly event: JointEvent;
  /** Moves of the whole are tried once, others for each member. */
  readonly ofWhole: boolean;
  /** Somebody gives something up, or goes back on something: no way to success leads through it. */
  readonly givesUp: boolean;
  may(turn: Turn): boolean;
  after(turn: Turn): BundleState;
}

export type MoveName =
  | "ask"
  | "supply"
  | "accept"
  | "grant"
  | "refuse"
  | "sendUp"
  | "endEarly"
  | "void"
  | "splitOff"
  | "completeAlone"
  | "bill"
  | "pay"
  | "refund"
  | "complete"
  | "add"
  | "reopen";

const moved = ({ state, model, index, token }: Turn, change: Partial<TokenPlace>): BundleState => ({
  ...state,
  tokens: state.tokens.with(index, model.token({ ...token, ...change })),
});

const each = (model: BundleModel, tokens: readonly Token[], change: (token: Token) => Partial<TokenPlace> | undefined): Token[] =>
  tokens.map((token) => {
    const changed = change(token);
    return changed ? model.token({ ...token, ...changed }) : token;
  });

const step = (
  name: MoveName,
  may: JointMove["may"],
  after: (turn: Turn) => BundleState,
  how: Partial<Pick<JointMove, "ofWhole" | "givesUp" | "event">> = {},
): JointMove => ({ name, event: "CountsChanged", ofWhole: false, givesUp: false, ...how, may, after });

const ofWhole = { ofWhole: true } as const;
const givingUp = { givesUp: true } as const;

/** Accepted and not decided, and its money does not keep it from a decision. */
const mayBeDecided = ({ token, seen, rules, view }: Turn): boolean =>
  token.stand === "accepted" && seen !== undefined && !rules.awaitsPayment(view, seen);

const isDecided = ({ stand }: Token): boolean => stand === "granted" || stand === "refused";

/** Billed with the others: an accepted item of the whole whose fee has not been told. */
const isChargeable = (token: Token): boolean =>
  token.charge === "unbilled" && !token.closed && !owesNothing(token) && (token.stand === "accepted" || isDecided(token));

/** Bundles of up to so many items are tried in more ways. */
const isSmall = ({ members }: BundleModel): boolean => members.length <= 6;

/** Whether no other item of the story has been split off or reopened. */
const isOnlyOdd = ({ state, index }: Turn): boolean =>
  state.tokens.every((other, place) => place === index || !(other.splitOff || other.reopened));

/** Whether no other item has ended without a decision. */
const isFirstToEnd = ({ state, index }: Turn): boolean =>
  state.tokens.every(({ stand }, place) => place === index || stand !== "ended");

/** Money is taken once something has been accepted, or has ended. */
const isTakenUp = ({ stand }: Token): boolean => stand !== "absent" && stand !== "incomplete" && stand !== "filed";

const isDue = (token: Token): boolean => token.charge === "due" && !owesNothing(token);

/** When a bill is tried: once at any time in a bundle of up to six, and when all is decided; where decisions wait for it always. */
function isTimeToBill({ model, state, view }: Turn): boolean {
  if (model.gate === "beforeDecision" || view.members.filter(isWaitedFor).every(isFinished)) return true;
  return isSmall(model) && state.tokens.every(({ charge }) => charge === "free" || charge === "unbilled");
}

const mayJoin = ({ token, member, state }: Turn): boolean =>
  token.stand === "absent" && member.needs.every((need) => state.tokens[need]?.stand !== "absent");

/** 联办的走法: everything that can happen between filing and reopening. */
export const jointMoves: readonly JointMove[] = [
  step(
    "ask",
    (turn) => isSmall(turn.model) && turn.token.stand === "filed" && isOnlyOdd(turn),
    (turn) => moved(turn, { stand: "incomplete" }),
    givingUp,
  ),
  step(
    "supply",
    ({ token }) => token.stand === "incomplete",
    (turn) => moved(turn, { stand: "filed" }),
  ),
  step(
    "accept",
    ({ token, seen, rules, view }) =>
      token.stand === "filed" && seen !== undefined && rules.keepsFromAcceptance(view, seen).length === 0,
    (turn) => moved(turn, { stand: "accepted" }),
  ),
  step(
    "grant",
    (turn) =>
      !turn.member.sentUp &&
      mayBeDecided(turn) &&
      turn.seen !== undefined &&
      turn.rules.keepsFromGrant(turn.view, turn.seen).length === 0,
    (turn) => moved(turn, { stand: "granted" }),
  ),
  step(
    "refuse",
    (turn) => !turn.member.sentUp && mayBeDecided(turn),
    (turn) => moved(turn, { stand: "refused" }),
  ),
  step(
    "sendUp",
    ({ member, token }) => member.sentUp && token.stand === "accepted",
    (turn) => moved(turn, { stand: "ended", closed: true }),
  ),
  step(
    "endEarly",
    ({ token }) => token.stand === "incomplete" || token.stand === "filed" || token.stand === "accepted",
    (turn) => moved(turn, { stand: "ended", closed: true }),
    givingUp,
  ),
  step(
    "void",
    (turn) => isSmall(turn.model) && isDecided(turn.token) && !turn.token.closed && isOnlyOdd(turn) && isFirstToEnd(turn),
    (turn) => moved(turn, { stand: "ended", closed: true }),
    givingUp,
  ),
  step(
    "splitOff",
    (turn) => turn.token.stand !== "absent" && !turn.token.closed && !turn.token.splitOff && isOnlyOdd(turn),
    (turn) => moved(turn, { splitOff: true }),
    givingUp,
  ),
  step(
    "completeAlone",
    ({ model, token, seen, rules, view }) =>
      isDecided(token) &&
      !token.closed &&
      seen !== undefined &&
      rules.completesAlone(view, seen) &&
      (model.gate === "none" || !seen.unpaid),
    (turn) => moved(turn, { closed: true }),
  ),
  step(
    "bill",
    (turn) => isTimeToBill(turn) && turn.state.tokens.some(isChargeable),
    ({ model, state }) => ({
      ...state,
      tokens: each(model, state.tokens, (one) => (isChargeable(one) ? { charge: "due" } : undefined)),
    }),
    ofWhole,
  ),
  step(
    "pay",
    ({ state }) => state.tokens.some(isDue) && state.tokens.some(isTakenUp),
    ({ model, state }) => ({
      ...state,
      tokens: each(model, state.tokens, (one) => (isDue(one) ? { charge: "paid" } : undefined)),
    }),
    ofWhole,
  ),
  step(
    "refund",
    ({ token, state }) => token.charge === "paid" && !state.tokens.some(({ charge }) => charge === "due"),
    (turn) => moved(turn, { charge: "due" }),
    givingUp,
  ),
  step(
    "complete",
    () => true,
    ({ model, state }) => ({ completed: true, tokens: each(model, state.tokens, completing) }),
    { ...ofWhole, event: "CaseCompleted" },
  ),
  adding("filed"),
  adding("incomplete"),
  reopening("filed", () => true),
  reopening("accepted", isDecided),
  // What ended without a decision may have lacked its materials, and lacks them still.
  reopening("incomplete", ({ stand }) => stand === "ended"),
];

/** One that was left out joins the others, with its materials or without. */
function adding(stand: Stand): JointMove {
  return step("add", mayJoin, (turn) => moved(turn, { stand }), { event: "ItemAdded" });
}

/** An end is undone: before acceptance, or after it where there was one. */
function reopening(stand: Stand, from: (token: Token) => boolean): JointMove {
  const may = (turn: Turn): boolean => turn.token.closed && isOnlyOdd(turn) && from(turn.token);
  return step("reopen", may, (turn) => reopened(turn, stand), givingUp);
}

/** A completion that covered it stands no more. */
function reopened(turn: Turn, stand: Stand): BundleState {
  const { tokens, completed } = moved(turn, { stand, closed: false, reopened: true });
  if (!turn.token.covered) return { tokens, completed };
  return { completed: false, tokens: each(turn.model, tokens, () => ({ covered: false })) };
}

/** Whatever has been decided is completed; all that is at its end then is covered, and what is not goes its own way. */
function completing(token: Token): Partial<TokenPlace> | undefined {
  if (token.splitOff || token.stand === "absent") return undefined;
  const closed = token.closed || isDecided(token);
  return closed ? { closed, covered: true } : { splitOff: true };
}
