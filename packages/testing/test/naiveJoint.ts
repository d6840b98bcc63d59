import type { Bundle, CaseEvent, ItemDefinition, JointProfile, PaymentGate } from "@banjie/core";
import { NaivePurse, type NaiveLine } from "./naivePurse.ts";

/** One item in plain words. */
interface NaiveItem {
  readonly fee: number;
  readonly required: boolean;
  decision?: "granted" | "refused" | undefined;
  ended: boolean;
  completed: boolean;
  split: boolean;
  /** A completion came without it: it goes its own way as what was split off does. */
  leftOver: boolean;
  reopened: boolean;
}

const ends = new Set(["ItemWithdrawn", "ItemNotAccepted", "ItemVoided", "ItemNotRequired", "ItemLapsed", "ItemSentUp"]);

/** A joint case as the seed has it: filed once, paid once, completed together. It reads acts and knows nothing of views and machines. */
export class NaiveJoint {
  readonly #bundle: Bundle;
  readonly #gate: PaymentGate;
  readonly #definitions: ReadonlyMap<string, ItemDefinition>;
  readonly #items = new Map<string, NaiveItem>();
  readonly #purse = new NaivePurse();
  /** The items that the present completion covers; none before it. */
  #covered: readonly string[] | undefined;
  /** Those that had been completed or had ended when a completion was undone, and were not reopened: they are done with. */
  readonly #doneWith = new Set<string>();

  constructor(bundle: Bundle, definitions: readonly ItemDefinition[], { payment }: JointProfile) {
    this.#bundle = bundle;
    this.#gate = bundle.payment ?? payment;
    this.#definitions = new Map(definitions.map((one) => [one.code, one]));
  }

  get isCompleted(): boolean {
    return this.#covered !== undefined;
  }

  /** Whether all that must be decided is, something of this round among it, and all that must be paid is. */
  isAllThere(): boolean {
    const joined = [...this.#items.values()].filter(({ split, leftOver }) => !split && !leftOver);
    const isOfRound = [...this.#items].some(
      ([number, { decision, split, leftOver }]) => decision && !split && !leftOver && !this.#doneWith.has(number),
    );
    const open = joined.some((item) => (item.required || item.reopened) && !item.ended && item.decision === undefined);
    return !open && isOfRound && this.#isPaid();
  }

  /**
   * Money goes to what was completed, then to the rest, of both to the oldest bill first: of a bill to what is decided of the whole, to
   * the others of it, to what went its own way. The whole is paid when what is decided of it is on a bill, and has its money.
   */
  #isPaid(): boolean {
    if (this.#gate === "none") return true;
    const lines = [true, false].flatMap((isDone) => this.#purse.bills.flatMap((bill) => this.#inTurn(bill, isDone)));
    const unpaid = this.#purse.unpaid(lines);
    const billed = new Set(lines.map(({ item }) => item));
    return [...this.#items].every(([number, { split, leftOver, decision, ended, fee }]) => {
      if (split || leftOver || decision === undefined) return true;
      return !unpaid.has(number) && (billed.has(number) || fee === 0 || decision === "refused" || ended);
    });
  }

  /** The lines of a bill that are for what was completed and not paid back, or for the rest; nothing is asked for what was refused or has ended. */
  #inTurn(bill: readonly NaiveLine[], isDone: boolean): NaiveLine[] {
    const lines = bill.flatMap((line) => {
      const known = this.#items.get(line.item);
      if (known === undefined || (known.completed && !line.again) !== isDone) return [];
      const turn = known.split ? 2 : known.decision === undefined ? 1 : 0;
      return [{ ...line, coins: known.decision === "refused" || known.ended ? 0 : line.coins, turn }];
    });
    return lines.toSorted((one, other) => one.turn - other.turn);
  }

  take(event: CaseEvent): void {
    const { type, data } = event;
    const item = this.#items.get(event.item ?? "");
    if (item && ends.has(type)) item.ended = true;
    if (type === "CaseFiled" || type === "ItemAdded") for (const one of data.items) this.#file(one.item, one.definition);
    if (item && type === "DecisionMade") item.decision = data.outcome;
    if (item && type === "ItemCompleted") item.completed = true;
    if (type === "ItemSplitOff") for (const number of data.items) this.#change(number, { split: true });
    if (type === "FeeAssessed") this.#purse.bill(data.lines);
    if (type === "FeePaid") this.#purse.pay(data.amount, data.items);
    if (type === "FeeRefunded") this.#purse.refund(data.amount, data.items);
    if (type === "CaseCompleted") this.#complete();
    if (type === "ItemReopened") this.#reopen(event.item ?? "");
  }

  #change(number: string, change: Partial<NaiveItem>): void {
    const item = this.#items.get(number);
    if (item) Object.assign(item, change);
  }

  #complete(): void {
    const joined = [...this.#items].filter(([, { split, leftOver }]) => !split && !leftOver);
    for (const [, item] of joined) if (item.decision !== undefined) item.completed = true;
    this.#covered = joined.flatMap(([number, { completed, ended }]) => (completed || ended ? [number] : []));
    for (const [, item] of joined) item.leftOver = !item.completed && !item.ended;
  }

  #reopen(number: string): void {
    this.#change(number, { decision: undefined, ended: false, completed: false, reopened: true });
    if (this.#covered?.includes(number)) {
      for (const [done, item] of this.#items) if (item.completed || item.ended) this.#doneWith.add(done);
      this.#covered = undefined;
    }
    this.#doneWith.delete(number);
  }

  #file(number: string, code: string): void {
    const { waitsFor, members } = this.#bundle;
    const optional = members.find(({ definition }) => definition === code)?.optional ?? false;
    const fee = this.#definitions.get(code)?.fees.reduce((sum, { amount }) => sum + amount, 0) ?? 0;
    const required = waitsFor !== "required" || !optional;
    this.#items.set(number, { fee, required, ended: false, completed: false, split: false, leftOver: false, reopened: false });
  }
}
