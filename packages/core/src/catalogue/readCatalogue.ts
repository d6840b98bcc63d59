import { issuesOf, type Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { flowIssues } from "../flow/flowIssues.ts";
import { shippedFlows } from "../flow/shippedFlows.ts";
import type { Flow } from "../flow/flow.ts";
import type { FlowActType } from "../vocabulary/actType.ts";
import { jointProfile, type JointProfile } from "../vocabulary/jointProfile.ts";
import type { Role } from "../vocabulary/role.ts";
import { bundleIssues } from "./bundleIssues.ts";
import { catalogueSchema, type Catalogue } from "./catalogue.ts";
import { latestByCode, type ItemDefinition } from "./itemDefinition.ts";
import { limitParam } from "./limit.ts";
import { isSurelyLonger, surelyBeyond } from "./limitBounds.ts";

/**
 * A catalogue out of data, checked: shapes, doubled codes, unknown flows, promises longer than the law allows, stages longer
 * than the promise, flows that lead nowhere, bundles that do not hold together.
 *
 * In     joint — how the place handles bundles, where not as the default profile has it: what the law leaves a bundle follows from it
 * Fails  `input.*`, `catalogue.*`, and what `flowIssues` and `bundleIssues` find
 */
export function readCatalogue(data: unknown, joint: JointProfile = jointProfile): Result<Catalogue, Issue[]> {
  const parsed = catalogueSchema.safeParse(data);
  if (!parsed.success) return err(issuesOf(parsed.error));
  const issues = [...ownFlowIssues(parsed.data), ...itemIssues(parsed.data), ...joinedIssues(parsed.data, joint)];
  return issues.length > 0 ? err(issues) : ok(parsed.data);
}

function* ownFlowIssues({ flows }: Catalogue): Generator<Issue> {
  const seen = new Set(shippedFlows.map((flow) => flow.id));
  for (const [index, flow] of flows.entries()) {
    if (seen.has(flow.id)) yield { code: "flow.id-doubled", path: ["flows", index, "id"], params: { id: flow.id } };
    seen.add(flow.id);
    yield* flowIssues(flow, ["flows", index]);
  }
}

function* itemIssues({ items, flows }: Catalogue): Generator<Issue> {
  const known = new Map([...shippedFlows, ...flows].map((flow) => [flow.id, flow]));
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const key = `${item.code}@${item.version}`;
    if (seen.has(key)) yield { code: "catalogue.code-doubled", path: ["items", index, "code"], params: { item: key } };
    seen.add(key);
    yield* definitionIssues(item, known, ["items", index]);
  }
}

/** Bundles are judged by the latest version of each matter in the catalogue. */
function* joinedIssues({ items, bundles = [] }: Catalogue, joint: JointProfile): Generator<Issue> {
  const latest = latestByCode(items);
  const seen = new Set<string>();
  for (const [index, bundle] of bundles.entries()) {
    const key = `${bundle.code}@${bundle.version}`;
    if (seen.has(key)) yield { code: "catalogue.bundle-doubled", path: ["bundles", index, "code"], params: { bundle: key } };
    seen.add(key);
    yield* bundleIssues(bundle, (code) => latest.get(code), ["bundles", index], joint);
  }
}

/** What is wrong with one definition, and with it under its flow. */
export function* definitionIssues(
  item: ItemDefinition,
  flows: ReadonlyMap<string, Flow>,
  path: readonly (string | number)[],
): Generator<Issue> {
  const flow = flows.get(item.flow);
  if (flow) yield* unfitIssues(item, flow, path);
  else yield { code: "catalogue.flow-unknown", path: [...path, "flow"], params: { flow: item.flow } };
  yield* promiseIssues(item, path);
  yield* stageIssues(item, path);
  yield* doubledIssues(
    item.materials.map((material) => material.code),
    "catalogue.material-doubled",
    [...path, "materials"],
  );
  yield* doubledIssues(
    item.fees.map((fee) => fee.name),
    "catalogue.fee-doubled",
    [...path, "fees"],
  );
  yield* doubledIssues(item.procedures ?? [], "catalogue.procedure-doubled", [...path, "procedures"]);
  for (const [index, { deferrable, required, code }] of item.materials.entries()) {
    if (!deferrable || required) continue;
    yield { code: "catalogue.deferrable-optional", path: [...path, "materials", index], params: { material: code } };
  }
  if (item.replaces?.includes(item.code)) {
    yield { code: "catalogue.replaces-itself", path: [...path, "replaces"], params: { item: item.code } };
  }
}

/** What a definition asks for and its flow does not have: such an item could never be done with. */
function* unfitIssues(item: ItemDefinition, flow: Flow, path: readonly (string | number)[]): Generator<Issue> {
  const drawn = new Set(Object.values(flow.phases).flatMap((steps) => steps.map(({ act }) => act)));
  const needs: readonly (readonly [field: string, isAsked: boolean, act: FlowActType])[] = [
    ["affectsOthers", item.affectsOthers === true, "InterestedPartyTold"],
    ["kind", item.kind === "commitment", "CommitmentMade"],
    ["kind", item.kind === "sentUp", "ItemSentUp"],
    ["fees", item.fees.length > 0, "FeePaid"],
    ["procedures", (item.procedures ?? []).length > 0, "SpecialProcedureStarted"],
  ];
  for (const [field, isAsked, act] of needs) {
    if (!isAsked || drawn.has(act)) continue;
    yield { code: "catalogue.act-not-in-flow", path: [...path, field], params: { act, flow: flow.id } };
  }
  for (const [act, roles] of Object.entries(item.roles ?? {}) as [FlowActType, readonly Role[]][]) {
    if (roles.length === 0) yield { code: "flow.act-without-role", path: [...path, "roles", act], params: { act } };
    if (!drawn.has(act)) yield { code: "flow.role-without-step", path: [...path, "roles", act], params: { act } };
  }
}

/** What is wrong with a promise: there is none, or it is longer than the law allows. */
export function* promiseIssues(
  { code, kind, promised, legal }: ItemDefinition,
  path: readonly (string | number)[] = [],
): Generator<Issue> {
  if (kind === "promised" && !promised)
    yield { code: "catalogue.promise-missing", path: [...path, "promised"], params: { item: code } };
  if (!promised || !legal || !isSurelyLonger(promised, legal)) return;
  const params = { item: code, ...limitParam("promised", promised), ...limitParam("legal", legal) };
  yield { code: "catalogue.promise-beyond-law", path: [...path, "promised"], params };
}

/** Stages together may not take longer than the whole that was promised. */
function* stageIssues({ code, stages = {}, promised }: ItemDefinition, path: readonly (string | number)[]): Generator<Issue> {
  if (!promised) return;
  const excess = surelyBeyond(
    promised.unit,
    (measure) => Object.values(stages).reduce((sum, limit) => sum + measure.least(limit), 0),
    (measure) => measure.most(promised),
  );
  if (!excess) return;
  const params = { item: code, ...limitParam("sum", excess.least), ...limitParam("promised", promised) };
  yield { code: "catalogue.stages-beyond-promise", path: [...path, "stages"], params };
}

function* doubledIssues(names: readonly string[], code: string, path: readonly (string | number)[]): Generator<Issue> {
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index) yield { code, path: [...path, index], params: { name } };
  }
}
