import { listed, type Issue, type Params } from "../foundation/issue.ts";
import { jointLimit, jointProfile, type JointProfile } from "../vocabulary/jointProfile.ts";
import { isRequired, type Bundle, type BundleMember } from "./bundle.ts";
import type { ItemDefinition } from "./itemDefinition.ts";
import { limitParam, type Limit } from "./limit.ts";
import { isSurelyLonger, surelyBeyond } from "./limitBounds.ts";
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

/** What the law leaves the whole where it gives that a limit of its own. */
const wholeLimit: Limit = { length: jointLimit.days, unit: "workingDay" };

/** A promise that the law does not leave room for, and members to whom it leaves more than to the whole; as far as that is certain. */
function* limitIssues(bundle: Bundle, members: readonly ItemDefinition[], path: Path, profile: JointProfile): Generator<Issue> {
  const whole = profile.legal[bundle.kind] === "fortyFive" ? wholeLimit : undefined;
  if (bundle.promised) yield* promiseIssues(bundle, bundle.promised, members, path, whole);
  else if (whole) yield* wayIssues(promisedWay(bundle, profile), members, path, whole);
  for (const { code, legal } of members) {
    if (!whole || !legal || !isSurelyLonger(legal, whole)) continue;
    const params = { definition: code, ...limitParam("own", legal), ...limitParam("legal", whole) };
    yield issue("bundle.member-beyond-law", [...path, "members"], params);
  }
}

function* promiseIssues(
  bundle: Bundle,
  promised: Limit,
  members: readonly ItemDefinition[],
  path: Path,
  whole: Limit | undefined,
): Generator<Issue> {
  const excess = surelyBeyond(
    promised.unit,
    ({ least }) => least(promised),
    ({ most, putOff }) => (whole ? most(whole) : lengthOfWay(bundle, members, ({ legal }) => most(legal), putOff)),
  );
  if (!excess) return;
  const params = { bundle: bundle.name, ...limitParam("promised", promised), ...limitParam("legal", excess.most) };
  yield issue("bundle.promise-beyond-law", [...path, "promised"], params);
}

/** Side by side where a place promises the longest of them, whatever they need. */
const promisedWay = (bundle: Bundle, { promise }: JointProfile): Bundle =>
  promise === "max" ? { ...bundle, members: bundle.members.map((member) => ({ ...member, needs: [] })) } : bundle;

function* wayIssues(bundle: Bundle, members: readonly ItemDefinition[], path: Path, whole: Limit): Generator<Issue> {
  const excess = surelyBeyond(
    whole.unit,
    ({ least }) => lengthOfWay(bundle, members, ({ promised }) => least(promised)),
    ({ most }) => most(whole),
  );
  if (!excess) return;
  const params = { bundle: bundle.name, ...limitParam("promised", excess.least), ...limitParam("legal", excess.most) };
  yield issue("bundle.way-beyond-law", [...path, "members"], params);
}

/** How long the longest way is, with so much between one member and the next. */
function lengthOfWay(
  bundle: Bundle,
  members: readonly ItemDefinition[],
  lengthOf: (member: ItemDefinition) => number,
  between = 0,
): number {
  const lengths = new Map(members.map((member) => [member.code, lengthOf(member)]));
  const endOf = (name: string, from: number): number => (from > 0 ? from + between : 0) + (lengths.get(name) ?? 0);
  return longestWay(dependents(bundle), 0, endOf, (one, other) => one > other).end;
}

const issue = (code: string, path: Path, params: Params): Issue => ({ code, path, params });
