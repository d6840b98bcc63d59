import { issuesOf, type Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { flowIssues } from "../flow/flowIssues.ts";
import { shippedFlows } from "../flow/shippedFlows.ts";
import { catalogueSchema, type Catalogue } from "./catalogue.ts";
import type { ItemDefinition } from "./itemDefinition.ts";

/**
 * A catalogue out of data, checked: shapes, doubled codes, unknown flows, promises longer than the law allows, stages longer
 * than the promise, flows that lead nowhere.
 *
 * Fails  `input.*`, `catalogue.*`, and what `flowIssues` finds
 */
export function readCatalogue(data: unknown): Result<Catalogue, Issue[]> {
  const parsed = catalogueSchema.safeParse(data);
  if (!parsed.success) return err(issuesOf(parsed.error));
  const issues = [...ownFlowIssues(parsed.data), ...itemIssues(parsed.data)];
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
  const known = new Set([...shippedFlows.map((flow) => flow.id), ...flows.map((flow) => flow.id)]);
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const key = `${item.code}@${item.version}`;
    if (seen.has(key)) yield { code: "catalogue.code-doubled", path: ["items", index, "code"], params: { item: key } };
    seen.add(key);
    yield* definitionIssues(item, known, ["items", index]);
  }
}

/** What is wrong with one definition. */
export function* definitionIssues(
  item: ItemDefinition,
  flows: ReadonlySet<string>,
  path: readonly (string | number)[],
): Generator<Issue> {
  const { code, promised, legal, flow, materials, fees, kind, procedures = [], replaces = [] } = item;
  if (!flows.has(flow)) yield { code: "catalogue.flow-unknown", path: [...path, "flow"], params: { flow } };
  if (promised && legal && promised.unit === legal.unit && promised.length > legal.length) {
    const params = { item: code, promised: promised.length, legal: legal.length };
    yield { code: "catalogue.promise-beyond-law", path: [...path, "promised"], params };
  }
  yield* doubledIssues(
    materials.map((material) => material.code),
    "catalogue.material-doubled",
    [...path, "materials"],
  );
  yield* doubledIssues(
    fees.map((fee) => fee.name),
    "catalogue.fee-doubled",
    [...path, "fees"],
  );
  yield* doubledIssues(procedures, "catalogue.procedure-doubled", [...path, "procedures"]);
  for (const [index, material] of materials.entries()) {
    if (!material.deferrable || material.required) continue;
    yield { code: "catalogue.deferrable-optional", path: [...path, "materials", index], params: { material: material.code } };
  }
  if (replaces.includes(code)) yield { code: "catalogue.replaces-itself", path: [...path, "replaces"], params: { item: code } };
  if (kind === "promised" && !promised)
    yield { code: "catalogue.promise-missing", path: [...path, "promised"], params: { item: code } };
  yield* stageIssues(item, path);
}

/** Stages together may not take longer than the whole that was promised. */
function* stageIssues({ code, stages = {}, promised }: ItemDefinition, path: readonly (string | number)[]): Generator<Issue> {
  const limits = Object.values(stages);
  if (!promised || limits.some((limit) => limit?.unit !== promised.unit)) return;
  const sum = limits.reduce((total, limit) => total + (limit?.length ?? 0), 0);
  if (sum <= promised.length) return;
  yield {
    code: "catalogue.stages-beyond-promise",
    path: [...path, "stages"],
    params: { item: code, sum, promised: promised.length },
  };
}

function* doubledIssues(names: readonly string[], code: string, path: readonly (string | number)[]): Generator<Issue> {
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index) yield { code, path: [...path, index], params: { name } };
  }
}
