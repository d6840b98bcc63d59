import { issuesOf, type Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { canLead } from "../flow/destinations.ts";
import { fiveStages } from "../flow/fiveStages.ts";
import type { Flow, Step } from "../flow/flow.ts";
import type { Phase } from "../vocabulary/phase.ts";
import { catalogueSchema, type Catalogue } from "./catalogue.ts";
import type { ItemDefinition } from "./itemDefinition.ts";

/**
 * A catalogue out of data, checked: shapes, doubled codes, unknown flows, promises longer than the law allows, steps that
 * no act can take.
 *
 * Fails  `input.*`, `catalogue.code-doubled`, `catalogue.flow-unknown`, `catalogue.promise-beyond-law`, `flow.id-doubled`,
 *        `flow.step-impossible`
 */
export function readCatalogue(data: unknown): Result<Catalogue, Issue[]> {
  const parsed = catalogueSchema.safeParse(data);
  if (!parsed.success) return err(issuesOf(parsed.error));
  const issues = [...flowIssues(parsed.data), ...itemIssues(parsed.data)];
  return issues.length > 0 ? err(issues) : ok(parsed.data);
}

function* flowIssues({ flows }: Catalogue): Generator<Issue> {
  const seen = new Set([fiveStages.id]);
  for (const [index, flow] of flows.entries()) {
    if (seen.has(flow.id)) yield { code: "flow.id-doubled", path: ["flows", index, "id"], params: { id: flow.id } };
    seen.add(flow.id);
    yield* stepIssues(flow, index);
  }
}

function* stepIssues(flow: Flow, index: number): Generator<Issue> {
  for (const [phase, steps] of Object.entries(flow.phases) as [Phase, Step[]][]) {
    for (const [place, step] of steps.entries()) {
      if (canLead(phase, step, steps.slice(0, place))) continue;
      const path = ["flows", index, "phases", phase, place, "to"];
      yield { code: "flow.step-impossible", path, params: { act: step.act, phase, to: step.to } };
    }
  }
}

function* itemIssues({ items, flows }: Catalogue): Generator<Issue> {
  const known = new Set([fiveStages.id, ...flows.map((flow) => flow.id)]);
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const key = `${item.code}@${item.version}`;
    if (seen.has(key)) yield { code: "catalogue.code-doubled", path: ["items", index, "code"], params: { item: key } };
    seen.add(key);
    if (!known.has(item.flow))
      yield { code: "catalogue.flow-unknown", path: ["items", index, "flow"], params: { flow: item.flow } };
    yield* limitIssues(item, index);
  }
}

function* limitIssues({ code, promised, legal }: ItemDefinition, index: number): Generator<Issue> {
  if (!promised || !legal || promised.unit !== legal.unit || promised.length <= legal.length) return;
  const params = { item: code, promised: promised.length, legal: legal.length };
  yield { code: "catalogue.promise-beyond-law", path: ["items", index, "promised"], params };
}
