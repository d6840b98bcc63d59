import {
  actData,
  err,
  isZone,
  issuesOf,
  nameSchema,
  ok,
  readCatalogue,
  readNotices,
  readProfile,
  shippedProfiles,
  type Catalogue,
  type Issue,
  type Profile,
  type Result,
} from "@banjie/core";
import type { z } from "zod";
import { isEncoding } from "../source/decodedText.ts";
import { isTimePattern } from "../time/readTime.ts";
import { mappingFormat, mappingSchema, type ActRule, type Mapping, type ValueSource } from "./mapping.ts";

type Path = readonly (string | number)[];
type Written = z.output<typeof mappingSchema>;

/**
 * A mapping out of data, checked with its catalogue: everything that can be known to be wrong before a log is read.
 *
 * 中文  读取映射
 * Fails `mapping.not-a-mapping`, `mapping.format-unknown`, `mapping.zone-unknown`, `mapping.encoding-unknown`,
 *       `mapping.pattern-unfit`, `mapping.source-unclear`,
 *       `mapping.source-of-no-event`, `mapping.definition-unknown`, `mapping.activity-doubled`, `mapping.activity-ignored`,
 *       `mapping.filing-missing`, `mapping.field-unknown`, `mapping.field-missing`, `mapping.value-unfit`, `input.*`, and what
 *       `readCatalogue`, `readProfile` and `readNotices` find, under `catalogue`, `profile` and `notices`
 */
export function readMapping(data: unknown): Result<Mapping, Issue[]> {
  const stranger = strangerIssue(data);
  if (stranger) return err([stranger]);
  const parsed = mappingSchema.safeParse(data);
  if (!parsed.success) return err(issuesOf(parsed.error));
  const catalogue = readCatalogue(parsed.data.catalogue);
  const profile = profileOf(parsed.data.profile);
  const notices =
    parsed.data.notices === undefined ? ok(undefined) : readNotices({ banjie: "notices", notices: parsed.data.notices }, []);
  const issues = [...mappingIssues(parsed.data), ...(catalogue.ok ? definitionIssues(parsed.data, catalogue.value) : [])];
  if (!catalogue.ok) issues.push(...catalogue.error.map((issue) => under("catalogue", issue)));
  if (!profile.ok) issues.push(...profile.error.map((issue) => under("profile", issue)));
  if (!notices.ok) issues.push(...notices.error);
  if (!catalogue.ok || !profile.ok || !notices.ok || issues.length > 0) return err(issues);
  return ok({ ...parsed.data, catalogue: catalogue.value, profile: profile.value, notices: notices.value });
}

/** A profile that Banjie ships, by its id, or one of its own; none where none is named. */
function profileOf(named: unknown): Result<Profile | undefined, Issue[]> {
  if (named === undefined) return ok(undefined);
  const shipped = shippedProfiles.find(({ id }) => id === named);
  return shipped ? ok(shipped) : readProfile(named);
}

const under = (field: string, issue: Issue): Issue => ({ ...issue, path: [field, ...(issue.path ?? [])] });

/** What is no mapping, or one of another format, is told so, not field by field. */
function strangerIssue(data: unknown): Issue | undefined {
  if (typeof data !== "object" || data === null || !("banjie" in data) || data.banjie !== "mapping") {
    return { code: "mapping.not-a-mapping", path: ["banjie"] };
  }
  const format: unknown = "format" in data ? data.format : undefined;
  if (!Number.isInteger(format) || format === mappingFormat) return undefined;
  return { code: "mapping.format-unknown", path: ["format"], params: { format: Number(format), known: mappingFormat } };
}

function* mappingIssues(mapping: Written): Generator<Issue> {
  if (!isZone(mapping.zone)) yield { code: "mapping.zone-unknown", path: ["zone"], params: { zone: mapping.zone } };
  yield* formatIssues(mapping);
  yield* activityIssues(mapping);
  if (!mapping.acts.some(({ act }) => act === "CaseFiled")) yield { code: "mapping.filing-missing", path: ["acts"] };
  const { definition, applicant, channel } = mapping.case;
  yield* sourceIssues(definition, ["case", "definition"], nameSchema, false);
  yield* sourceIssues(applicant, ["case", "applicant"], nameSchema, false);
  yield* sourceIssues(channel, ["case", "channel"], actData.CaseFiled.data.shape.channel, false);
  for (const [index, rule] of mapping.acts.entries()) yield* ruleIssues(rule, ["acts", index]);
}

/** How a table is written: encoding, patterns and zones that there are. */
function* formatIssues({ source }: Written): Generator<Issue> {
  if (source.format !== "csv") return;
  const { encoding, times } = source;
  if (encoding !== undefined && !isEncoding(encoding)) {
    yield { code: "mapping.encoding-unknown", path: ["source", "encoding"], params: { encoding } };
  }
  for (const [column, { pattern, zone }] of Object.entries(times)) {
    const path = ["source", "times", column];
    if (pattern !== undefined && !isTimePattern(pattern)) {
      yield { code: "mapping.pattern-unfit", path: [...path, "pattern"], params: { pattern } };
    }
    if (zone !== undefined && !isZone(zone)) yield { code: "mapping.zone-unknown", path: [...path, "zone"], params: { zone } };
  }
}

/** An event may become one act, or be ignored: not two things. */
function* activityIssues({ acts, ignore }: Written): Generator<Issue> {
  const seen = new Map<string, Set<string>>();
  for (const [index, { from }] of acts.entries()) {
    if (!("event" in from)) continue;
    const { event: activity, transition = "" } = from;
    const transitions = seen.get(activity) ?? new Set();
    const clash = transitions.has(transition) || (transitions.size > 0 && (transition === "" || transitions.has("")));
    if (clash) yield { code: "mapping.activity-doubled", path: ["acts", index, "from", "event"], params: { activity } };
    seen.set(activity, transitions.add(transition));
  }
  for (const [index, activity] of ignore.entries()) {
    if (seen.has(activity)) yield { code: "mapping.activity-ignored", path: ["ignore", index], params: { activity } };
  }
}

/** What a mapping says of the case, the filing need not say again. */
const ofCase = new Set(["channel", "applicant", "items"]);

function* ruleIssues({ from, act, by, unit, data }: ActRule, path: Path): Generator<Issue> {
  const hasEvent = "event" in from;
  yield* sourceIssues(by, [...path, "by"], nameSchema, hasEvent);
  yield* sourceIssues(unit, [...path, "unit"], nameSchema, hasEvent);
  const filing = act === "CaseFiled";
  const shape: Readonly<Record<string, z.ZodType>> = actData[act].data.shape;
  for (const [field, source] of Object.entries(data)) {
    const schema = filing && ofCase.has(field) ? undefined : shape[field];
    if (schema) yield* sourceIssues(source, [...path, "data", field], schema, hasEvent);
    else yield { code: "mapping.field-unknown", path: [...path, "data", field], params: { act, field } };
  }
  for (const [field, schema] of Object.entries(shape)) {
    const given = field in data || (filing && (ofCase.has(field) || field === "materials"));
    if (given || schema.safeParse(undefined).success) continue;
    yield { code: "mapping.field-missing", path: [...path, "data"], params: { act, field } };
  }
}

function* sourceIssues(source: ValueSource, path: Path, schema: z.ZodType, hasEvent: boolean): Generator<Issue> {
  const given = (["event", "trace", "value"] as const).filter((kind) => source[kind] !== undefined);
  if (given.length !== 1) yield { code: "mapping.source-unclear", path };
  if (source.event !== undefined && !hasEvent) {
    yield { code: "mapping.source-of-no-event", path: [...path, "event"], params: { attribute: source.event } };
  }
  for (const [place, value] of constantsOf(source)) {
    const parsed = schema.safeParse(value);
    if (parsed.success) continue;
    const params = { value: JSON.stringify(value), detail: parsed.error.issues[0]?.message ?? "" };
    yield { code: "mapping.value-unfit", path: [...path, ...place], params };
  }
}

/** The values that stand in the mapping itself. */
function* constantsOf({ value, values = {}, default: standIn }: ValueSource): Generator<readonly [Path, unknown]> {
  if (value !== undefined) yield [["value"], value];
  for (const [text, translated] of Object.entries(values)) yield [["values", text], translated];
  if (standIn !== undefined) yield [["default"], standIn];
}

function* definitionIssues({ case: { definition } }: Written, { items }: Catalogue): Generator<Issue> {
  const known = new Set<unknown>(items.map(({ code }) => code));
  for (const [place, code] of constantsOf(definition)) {
    if (known.has(code)) continue;
    yield { code: "mapping.definition-unknown", path: ["case", "definition", ...place], params: { definition: String(code) } };
  }
}
