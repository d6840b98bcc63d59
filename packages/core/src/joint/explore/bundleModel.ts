import { isRequired, type Bundle } from "../../catalogue/bundle.ts";
import type { DefinitionOfCode } from "../../catalogue/bundleIssues.ts";
import { feeOf, type ItemDefinition } from "../../catalogue/itemDefinition.ts";
import type { JointView, Member, Stand } from "../../case/joint/jointView.ts";
import type { JointProfile, PaymentGate } from "../../vocabulary/jointProfile.ts";

/** How the money of an item stands: nothing published, not told, told, paid. */
export type Charge = "free" | "unbilled" | "due" | "paid";

/**
 * Where one item stands, as far as the whole can tell: the abstraction of the explorer. Between acceptance and decision an item has one
 * place, whatever it goes through there; of the ends without a decision all are one; times, people and papers are left out.
 */
export interface TokenPlace {
  readonly stand: Stand | "absent";
  readonly closed: boolean;
  readonly splitOff: boolean;
  /** An end of it was undone. */
  readonly reopened: boolean;
  /** The combined completion that stands covers it. */
  readonly covered: boolean;
  readonly charge: Charge;
}

/** A place, one object for all that stand in it, with a letter for its name. */
export interface Token extends TokenPlace {
  readonly letter: string;
}

/** A case of a bundle, as the explorer holds it. */
export interface BundleState {
  readonly tokens: readonly Token[];
  readonly completed: boolean;
}

/** A member of the bundle that is explored. */
export interface ModelMember {
  readonly name: string;
  readonly item: string;
  readonly optional: boolean;
  readonly required: boolean;
  readonly needs: readonly number[];
  readonly sentUp: boolean;
  /** Which members it may be exchanged for without anybody noticing. */
  readonly kind: number;
}

/** A declaration, made ready to be explored. */
export interface BundleModel {
  readonly members: readonly ModelMember[];
  readonly hold: boolean;
  readonly gate: PaymentGate;
  readonly charges: readonly Charge[];
  token(of: TokenPlace): Token;
  /** The name of a state: members of one kind are told apart by nothing but where they stand. */
  nameOf(state: BundleState): string;
  /** The view of a state that the rules are asked by. */
  view(state: BundleState): JointView;
}

/**
 * The model of a bundle, out of its declaration and the definitions of its members.
 *
 * In  profile — what the place has chosen
 */
export function bundleModel(bundle: Bundle, definitionOf: DefinitionOfCode, profile: JointProfile): BundleModel {
  const placeOf = new Map(bundle.members.map(({ definition }, index) => [definition, index]));
  const definitions = bundle.members.map(({ definition }) => definitionOf(definition));
  const gate = bundle.payment ?? profile.payment;
  // Where money never keeps anything back, no rule looks at it: what is billed and paid tells no state from another.
  const isCharged = (known: ItemDefinition | undefined): boolean => gate !== "none" && known !== undefined && feeOf(known) > 0;
  const charges = definitions.map((known): Charge => (isCharged(known) ? "unbilled" : "free"));
  const declared = bundle.members.map((member, index): Declared => {
    const known = definitions[index];
    return {
      name: known?.name ?? member.definition,
      item: String(index + 1),
      optional: member.optional === true,
      required: isRequired(bundle, member),
      needs: (member.needs ?? []).flatMap((need) => placeOf.get(need) ?? []),
      sentUp: known?.kind === "sentUp",
    };
  });
  const kinds = kindsOf(declared, charges);
  const members = declared.map((member, index) => ({ ...member, kind: kinds[index] ?? index }));
  const hold = profile.onBlock === "hold";
  const memberOf = members.map(cachedView);
  const tokenAt = tokenBook();
  /** The places of each kind. */
  const alike = [...new Set(kinds)].map((kind) => kinds.flatMap((one, place) => (one === kind ? [place] : [])));
  return {
    members,
    hold,
    gate,
    charges,
    token: tokenAt,
    nameOf({ tokens, completed }) {
      let name = completed ? "!" : "";
      for (const places of alike) name += lettersAt(tokens, places);
      return name;
    },
    view: ({ tokens, completed }) => ({
      members: tokens.flatMap((token, index) => (token.stand === "absent" ? [] : (memberOf[index]?.(token) ?? []))),
      bundled: true,
      hold,
      gate,
      completed,
    }),
  };
}

type Declared = Omit<ModelMember, "kind">;

/** Members of one kind: alike in all that matters, needing the same and needed by the same. */
function kindsOf(members: readonly Declared[], charges: readonly Charge[]): number[] {
  const signs = members.map(({ needs, optional, sentUp }, index) => {
    const needing = members.flatMap((other, place) => (other.needs.includes(index) ? [place] : []));
    return JSON.stringify([charges[index], optional, sentUp, needs.toSorted((one, other) => one - other), needing]);
  });
  return signs.map((sign) => signs.indexOf(sign));
}

/** The view of one member by its token, made once for each. */
function cachedView({ item, required, needs }: ModelMember): (token: Token) => Member {
  const known = new Map<Token, Member>();
  const numbers = needs.map((place) => String(place + 1));
  return (token) => {
    const view = known.get(token) ?? {
      item,
      stand: token.stand === "absent" ? "ended" : token.stand,
      closed: token.closed,
      required: required || token.reopened,
      splitOff: token.splitOff,
      needs: numbers,
      unpaid: !owesNothing(token) && (token.charge === "unbilled" || token.charge === "due"),
      owing: false,
    };
    known.set(token, view);
    return view;
  };
}

/** Nothing can be charged for what was refused, or ended without a decision. */
export const owesNothing = ({ stand }: TokenPlace): boolean => stand === "refused" || stand === "ended" || stand === "done";

/** One letter for each member at these places, in the order of letters: who of them stands where is not told. */
function lettersAt(tokens: readonly Token[], [first = 0, ...others]: readonly number[]): string {
  const letterOf = (place: number): string => tokens[place]?.letter ?? "";
  if (others.length === 0) return letterOf(first);
  return [first, ...others].map(letterOf).toSorted().join("");
}

const stands: readonly Token["stand"][] = ["absent", "incomplete", "filed", "accepted", "granted", "refused", "done", "ended"];
const everyCharge: readonly Charge[] = ["free", "unbilled", "due", "paid"];

/** What owes nothing is paid back what came in for it: taken up again, it is told its fee anew. */
const settled = (of: TokenPlace): TokenPlace => (of.charge !== "free" && owesNothing(of) ? { ...of, charge: "unbilled" } : of);

/** A number for each token. */
const numberOf = ({ stand, charge, closed, splitOff, reopened, covered }: TokenPlace): number =>
  stands.indexOf(stand) +
  8 * everyCharge.indexOf(charge) +
  32 * (Number(closed) + 2 * Number(splitOff) + 4 * Number(reopened) + 8 * Number(covered));

/** Every token once, and a letter for each: a state's name is made of them. */
function tokenBook(): BundleModel["token"] {
  const known: (Token | undefined)[] = [];
  return (place) => {
    const of = settled(place);
    const number = numberOf(of);
    return (known[number] ??= { ...of, letter: String.fromCharCode(34 + number) });
  };
}
