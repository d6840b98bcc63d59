import type { ValueSource } from "../mapping/mapping.ts";
import type { LocalTime } from "../time/localTimes.ts";
import type { Quality, SourcePlace } from "../report/quality.ts";
import type { Attribute, Attributes, DateAttribute } from "./attribute.ts";

/** What a value may be taken from. */
export interface SourceScope {
  readonly trace: Attributes;
  readonly event?: Attributes | undefined;
  readonly place: SourcePlace;
  readonly quality: Quality;
  readonly local: LocalTime;
}

/** Where a value was sought and not found. */
interface Unfound {
  readonly code: "import.attribute-missing" | "import.value-unlisted";
  readonly params: Readonly<Record<string, string>>;
}

/** A value, or why there is none. */
type SourceValue =
  | { readonly found: true; readonly value: unknown; /** Of a date: its day, where no more was written. */ readonly day?: string }
  | { readonly found: false; readonly why: Unfound };

/** Finds a value in an event or case. */
export type ReadValue = (scope: SourceScope) => SourceValue;

/** How the value that a mapping's source has is found. */
export function sourceValue(source: ValueSource): ReadValue {
  const { value, event, trace = "", values, default: standIn } = source;
  if (value !== undefined) return () => ({ found: true, value });
  const key = event ?? trace;
  const isOfEvent = event !== undefined;
  const missing: SourceValue =
    standIn === undefined
      ? { found: false, why: { code: "import.attribute-missing", params: { attribute: key } } }
      : { found: true, value: standIn };
  return (scope) => {
    const attribute = (isOfEvent ? scope.event : scope.trace)?.get(key);
    if (!attribute || attribute.text.trim() === "") return missing;
    if (values) return listed(source, values, attribute, scope);
    const found = { found: true, value: plainValue(attribute, scope) } as const;
    return attribute.type === "date" && attribute.dayOnly ? { ...found, day: attribute.at.slice(0, 10) } : found;
  };
}

function listed(
  source: ValueSource,
  values: Readonly<Record<string, unknown>>,
  attribute: Attribute,
  scope: SourceScope,
): SourceValue {
  const { text } = attribute;
  if (Object.hasOwn(values, text)) return { found: true, value: values[text] };
  if (source.unlisted === "keep") {
    scope.quality.note("quality.value-kept", scope.place);
    return { found: true, value: plainValue(attribute, scope) };
  }
  if (source.default === undefined) {
    const params = { attribute: source.event ?? source.trace ?? "", value: text };
    return { found: false, why: { code: "import.value-unlisted", params } };
  }
  scope.quality.note("quality.value-unlisted", scope.place);
  return { found: true, value: source.default };
}

/** A date as the hall's clocks showed it, a number as a number where an event can hold it, anything else as its text. */
function plainValue(attribute: Attribute, { local, quality, place }: SourceScope): unknown {
  const { type, text } = attribute;
  if (type === "date") return local(attribute.at, attribute.instant);
  if (type === "boolean") return attribute.value;
  if (type === "int" && Number.isSafeInteger(Number(attribute.value))) return Number(attribute.value);
  const trimmed = text.trim();
  if (trimmed !== text) quality.note("quality.text-trimmed", place);
  return trimmed;
}

/** The moment of an attribute; `noDate` if the attribute is there and is none. */
export function momentOf(attributes: Attributes, key: string): DateAttribute | "noDate" | undefined {
  const attribute = attributes.get(key);
  if (!attribute) return undefined;
  return attribute.type === "date" ? attribute : "noDate";
}
