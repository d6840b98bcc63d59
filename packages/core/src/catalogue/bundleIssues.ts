import { listed, type Issue, type Params } from "../foundation/issue.ts";
import { jointLimit, jointProfile, type JointProfile } from "../vocabulary/jointProfile.ts";
import { isRequired, type Bundle, type BundleMember } from "./bundle.ts";
import type { ItemDefinition } from "./itemDefinition.ts";
import type { Limit } from "./limit.ts";
import { cycleOfNeed, longestWay, type Dependent } from "./memberOrder.ts";

/** The definition of a code as it stands when the bundle is published. */
export type DefinitionOfCode = (code: string) => ItemDefinition | undefined;

type Path = readonly (string | number)[];

/**
 * What is wrong with a bundle that fits its shape: members that are not there, needs that go round or lead nowhere, departments that
 * do not fit its basis, limits that cannot be kept.
 *
 * 中文   联办检查
 * Fails  `bundle.*`
 */
export function* bundleIssues(
  bundle: Bundle,
  definitionOf: DefinitionOfCode,
  path: Path = [],
  profile: JointProfile = jointProfile,
): Generator<Issue> {
  const broken = [...memberIssues(bundle, definitionOf, path)];
  yield* broken;
  // What follows asks of the members together: it says nothing of members that are not there.
  if (broken.length > 0) return;
  const definitions = new Map(bundle.members.map(({ definition }) => [definition, definitionOf(definition)]));
  const members = [...definitions.values()].filter((definition) => definition !== undefined);
  yield* departmentIssues(bundle, members, path);
  yield* materialIssues(members, path);
  yield* resultIssues(bundle, definitions, path);
  yield* limitIssues(bundle, members, path, profile);
}

function* memberIssues(bundle: Bundle, definitionOf: DefinitionOfCode, path: Path): Generator<Issue> {
  const seen = new Set<string>();
  for (const [index, member] of bundle.members.entries()) {
    const { definition } = member;
    const at = [...path, "members", index];
    if (seen.has(definition)) yield issue("bundle.member-doubled", [...at, "definition"], { definition });
    seen.add(definition);
    if (!definitionOf(definition)) yield issue("bundle.member-unknown", [...at, "definition"], { definition });
    for (const [place, need] of (member.needs ?? []).entries()) {
      yield* needIssues(bundle, member, need, definitionOf, [...at, "needs", place]);
    }
  }
  const cycle = cycleOfNeed(dependents(bundle));
  if (cycle.length > 0) yield issue("bundle.needs-cycle", [...path, "members"], { cycle: cycle.join(" → ") });
  if (bundle.members.some((member) => isRequired(bundle, member))) return;
  yield issue("bundle.nothing-required", [...path, "waitsFor"], { bundle: bundle.name });
}

/** The members with what each of them needs. */
const dependents = ({ members }: Pick<Bundle, "members">): Dependent[] =>
  members.map(({ definition, needs = [] }) => ({ name: definition, needs }));

function* needIssues(
  { members }: Bundle,
  { definition, optional = false }: BundleMember,
  need: string,
  definitionOf: DefinitionOfCode,
  path: Path,
): Generator<Issue> {
  const needed = members.find((other) => other.definition === need);
  if (!needed) {
    yield issue("bundle.need-unknown", path, { definition, need });
    return;
  }
  // Filed without what it needs it could never be taken up.
  if (needed.optional && !optional) yield issue("bundle.need-optional", path, { definition, need });
  if (definitionOf(need)?.kind === "sentUp") yield issue("bundle.need-sent-up", path, { definition, need });
}

function* departmentIssues({ kind, lead }: Bundle, members: readonly ItemDefinition[], path: Path): Generator<Issue> {
  const departments = [...new Set(members.map(({ department }) => department))];
  const several = departments.length > 1;
  if (kind === "internal" && several) {
    yield issue("bundle.departments-differ", [...path, "kind"], listed("departments", departments));
  }
  if (kind === "oneThing" && !several)
    yield issue("bundle.one-department", [...path, "kind"], { department: departments.join() });
  if (!departments.includes(lead)) yield issue("bundle.lead-unknown", [...path, "lead"], { lead });
}

/** A material that several members use is asked for once: under one code it must be one thing. */
function* materialIssues(members: readonly ItemDefinition[], path: Path): Generator<Issue> {
  const names = new Map<string, string>();
  for (const { code, name } of members.flatMap(({ materials }) => materials)) {
    const known = names.get(code) ?? name;
    if (known !== name)
      yield issue("bundle.material-differs", [...path, "members"], { material: code, name: known, other: name });
    names.set(code, known);
  }
}

/** Only a matter that needs another can be spared a material by its result, and only one that it asks for. */
function* resultIssues(
  { members }: Bundle,
  definitions: ReadonlyMap<string, ItemDefinition | undefined>,
  path: Path,
): Generator<Issue> {
  for (const [index, { definition, needs = [], fromResults = [] }] of members.entries()) {
    const asked = definitions.get(definition)?.materials.map(({ code }) => code) ?? [];
    for (const [place, material] of fromResults.entries()) {
      if (needs.length > 0 && asked.includes(material)) continue;
      yield issue("bundle.result-unfit", [...path, "members", index, "fromResults", place], { definition, material });
    }
  }
}

/** A promise that the law does not leave room for, and members to whom it leaves more than to the whole. */
function* limitIssues(bundle: Bundle, members: readonly ItemDefinition[], path: Path, profile: JointProfile): Generator<Issue> {
  const { promised } = bundle;
  const whole = profile.legal[bundle.kind] === "fortyFive" ? jointLimit.days : undefined;
  const unit = promised?.unit ?? "workingDay";
  const legal = whole === undefined ? lengthOfWay(bundle, members, unit, (member) => member.legal) : workingDaysIn(unit, whole);
  if (promised && legal !== undefined && promised.length > legal) {
    yield issue("bundle.promise-beyond-law", [...path, "promised"], { bundle: bundle.name, promised: promised.length, legal });
  }
  if (whole === undefined) return;
  const way = lengthOfWay(bundle, members, "workingDay", (member) => member.promised);
  if (!promised && way !== undefined && way > whole) {
    yield issue("bundle.way-beyond-law", [...path, "members"], { bundle: bundle.name, promised: way, legal: whole });
  }
  for (const { code, legal: own } of members) {
    if (own?.unit !== "workingDay" || own.length <= whole) continue;
    yield issue("bundle.member-beyond-law", [...path, "members"], { definition: code, own: own.length, legal: whole });
  }
}

const workingDaysIn = (unit: Limit["unit"], days: number): number | undefined => (unit === "workingDay" ? days : undefined);

/** How long the longest way is, where every member has a limit in that unit. */
function lengthOfWay(
  bundle: Bundle,
  members: readonly ItemDefinition[],
  unit: Limit["unit"],
  limitOf: (member: ItemDefinition) => Limit | undefined,
): number | undefined {
  const limits = new Map(members.map((member) => [member.code, limitOf(member)]));
  if ([...limits.values()].some((limit) => limit?.unit !== unit)) return undefined;
  const endOf = (name: string, from: number): number => from + (limits.get(name)?.length ?? 0);
  return longestWay(dependents(bundle), 0, endOf, (one, other) => one > other).end;
}

const issue = (code: string, path: Path, params: Params): Issue => ({ code, path, params });
