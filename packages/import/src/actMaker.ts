import { actData, isItemAct, type FlowActType, type LocalInstant } from "@banjie/core";
import type { ActRule, Mapping, ValueSource } from "./mapping/mapping.ts";
import type { DateAttribute } from "./source/attribute.ts";
import { sourceValue, type ReadValue, type SourceScope } from "./source/sourceValue.ts";
import { Unanswered } from "./unanswered.ts";

/** An act before it has its place in the log; its data are checked when it has. */
export interface RawDraft {
  readonly v: number;
  readonly stream: string;
  readonly type: FlowActType;
  readonly item?: string;
  readonly at: LocalInstant;
  readonly by: { readonly id: unknown; readonly role: string; readonly unit: unknown };
  readonly data: ActFields;
}

type ActFields = Readonly<Record<string, unknown>>;

/** A field of an act's data: where its value comes from, and what the act allows there. */
interface Field {
  readonly name: string;
  readonly valueIn: ReadValue;
  readonly allows: (value: unknown) => boolean;
  readonly mayBeUnsaid: boolean;
}

/** What a filing says besides its rule's data: the case, and the version of each definition that is filed. */
export interface FilingSources extends Pick<Mapping["case"], "definition" | "applicant" | "channel"> {
  readonly versions: ReadonlyMap<unknown, number>;
}

/** Makes the acts of one rule; whatever the rule alone decides is decided once. */
export class ActMaker {
  readonly rule: ActRule;
  readonly #v: number;
  readonly #isOfItem: boolean;
  readonly #by: Needed;
  readonly #unit: Needed;
  readonly #definition: Needed;
  readonly #channel: Needed;
  readonly #applicant: Needed;
  readonly #versions: FilingSources["versions"];
  readonly #fields: readonly Field[];
  /** The data of every act of the rule, where all of it stands in the mapping. */
  readonly #given: ActFields | undefined;

  constructor(rule: ActRule, filing: FilingSources) {
    this.rule = rule;
    this.#v = actData[rule.act].v;
    this.#isOfItem = isItemAct(rule.act);
    this.#by = neededOf(rule.by);
    this.#unit = neededOf(rule.unit);
    this.#definition = neededOf(filing.definition);
    this.#channel = neededOf(filing.channel);
    this.#applicant = neededOf(filing.applicant);
    this.#versions = filing.versions;
    this.#fields = fieldsOf(rule);
    const given = Object.entries(rule.data).map(([name, { value }]) => [name, value] as const);
    const isGiven = rule.act !== "CaseFiled" && given.every(([, value]) => value !== undefined);
    this.#given = isGiven ? Object.fromEntries(given) : undefined;
  }

  make({ at, instant }: DateAttribute, stream: string, scope: SourceScope): RawDraft {
    const { act: type, role } = this.rule;
    const made = {
      v: this.#v,
      stream,
      type,
      at: scope.local(at, instant),
      by: { id: this.#by(scope), role, unit: this.#unit(scope) },
      data: this.#given ?? (type === "CaseFiled" ? this.#filed(scope) : this.#said(scope)),
    };
    // One foreign case is one matter: the first and only item of its case.
    return this.#isOfItem ? { ...made, item: "1" } : made;
  }

  #filed(scope: SourceScope): ActFields {
    const definition = this.#definition(scope);
    const version = this.#versions.get(definition);
    if (version === undefined) {
      throw new Unanswered("import.definition-unknown", scope.place, { definition: String(definition) });
    }
    const items = [{ item: "1", definition, version }];
    return { materials: [], ...this.#said(scope), channel: this.#channel(scope), applicant: this.#applicant(scope), items };
  }

  /** What the source does not say stays unsaid, a day stays a day, and one text is a list of one, where the act allows it. */
  #said(scope: SourceScope): ActFields {
    const said: Record<string, unknown> = {};
    for (const { name, valueIn, allows, mayBeUnsaid } of this.#fields) {
      const value = valueIn(scope);
      if (value.found)
        said[name] = [value.day, value.value, [value.value]].find((one) => one !== undefined && allows(one)) ?? value.value;
      else if (value.why.code !== "import.attribute-missing" || !mayBeUnsaid) {
        throw new Unanswered(value.why.code, scope.place, value.why.params);
      }
    }
    return said;
  }
}

function fieldsOf({ act, data }: ActRule): Field[] {
  const shape: Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>> = actData[act].data.shape;
  return Object.entries(data).map(([name, source]) => {
    const allows = (value: unknown): boolean => shape[name]?.safeParse(value).success ?? false;
    return { name, valueIn: sourceValue(source), allows, mayBeUnsaid: allows(undefined) };
  });
}

/** A value that an act cannot be without. */
type Needed = (scope: SourceScope) => unknown;

function neededOf(source: ValueSource): Needed {
  const { value } = source;
  if (value !== undefined) return () => value;
  const found = sourceValue(source);
  return (scope) => {
    const answer = found(scope);
    if (answer.found) return answer.value;
    throw new Unanswered(answer.why.code, scope.place, answer.why.params);
  };
}
