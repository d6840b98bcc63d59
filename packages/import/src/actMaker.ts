import { actData, isItemAct, type FlowActType, type LocalInstant } from "@banjie/core";
import type { ActRule, Mapping, ValueSource } from "./mapping/mapping.ts";
import type { DateAttribute } from "./source/attribute.ts";
import { sourceValue, type SourceScope } from "./source/sourceValue.ts";
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
  readonly source: ValueSource;
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
  readonly #filing: FilingSources;
  readonly #fields: readonly Field[];
  /** The data of every act of the rule, where all of it stands in the mapping. */
  readonly #given: ActFields | undefined;

  constructor(rule: ActRule, filing: FilingSources) {
    this.rule = rule;
    this.#filing = filing;
    this.#fields = fieldsOf(rule);
    const isGiven = rule.act !== "CaseFiled" && this.#fields.every(({ source }) => source.value !== undefined);
    this.#given = isGiven ? Object.fromEntries(this.#fields.map(({ name, source }) => [name, source.value])) : undefined;
  }

  make({ at, instant }: DateAttribute, stream: string, scope: SourceScope): RawDraft {
    const { act: type, role, by, unit } = this.rule;
    const made = {
      v: actData[type].v,
      stream,
      type,
      at: scope.local(at, instant),
      by: { id: needed(by, scope), role, unit: needed(unit, scope) },
      data: this.#given ?? (type === "CaseFiled" ? this.#filed(scope) : this.#said(scope)),
    };
    // One foreign case is one matter: the first and only item of its case.
    return isItemAct(type) ? { ...made, item: "1" } : made;
  }

  #filed(scope: SourceScope): ActFields {
    const { definition: source, applicant, channel, versions } = this.#filing;
    const definition = needed(source, scope);
    const version = versions.get(definition);
    if (version === undefined) {
      throw new Unanswered("import.definition-unknown", scope.place, { definition: String(definition) });
    }
    const items = [{ item: "1", definition, version }];
    return { materials: [], ...this.#said(scope), channel: needed(channel, scope), applicant: needed(applicant, scope), items };
  }

  /** What the source does not say stays unsaid, and a day stays a day, where the act allows it. */
  #said(scope: SourceScope): ActFields {
    const said: Record<string, unknown> = {};
    for (const { name, source, allows, mayBeUnsaid } of this.#fields) {
      const value = sourceValue(source, scope);
      if (value.found) said[name] = value.day !== undefined && allows(value.day) ? value.day : value.value;
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
    return { name, source, allows, mayBeUnsaid: allows(undefined) };
  });
}

function needed(source: ValueSource, scope: SourceScope): unknown {
  if (source.value !== undefined) return source.value;
  const value = sourceValue(source, scope);
  if (value.found) return value.value;
  throw new Unanswered(value.why.code, scope.place, value.why.params);
}
