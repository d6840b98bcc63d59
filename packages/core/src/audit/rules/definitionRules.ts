import type { Catalogue } from "../../catalogue/catalogue.ts";
import { bundleIssues } from "../../catalogue/bundleIssues.ts";
import { promiseIssues } from "../../catalogue/readCatalogue.ts";
import type { Issue } from "../../foundation/issue.ts";
import type { HallEvent } from "../../log/event.ts";
import { rules, type CodeOf } from "../../vocabulary/rule.ts";
import type { Finding } from "../finding.ts";

/** What the published definitions of matters and bundles break, as the hall adopts them. 中文 事项目录的问题 */
export function* auditDefinitions({ stream, position, at, data }: HallEvent): Generator<Finding> {
  for (const { code, params = {} } of issuesOf(data)) {
    if (isBeyondLaw(code)) yield { rule: "R-023", code, params, case: stream, positions: [position], at };
  }
}

function* issuesOf(data: HallEvent["data"]): Generator<Issue> {
  if ("definition" in data) yield* promiseIssues(data.definition);
  if ("catalogue" in data) yield* promisesIn(data.catalogue);
}

function* promisesIn({ items, bundles = [] }: Catalogue): Generator<Issue> {
  const byCode = new Map(items.map((definition) => [definition.code, definition]));
  for (const definition of items) yield* promiseIssues(definition);
  for (const bundle of bundles) yield* bundleIssues(bundle, (code) => byCode.get(code));
}

const beyondLaw: readonly string[] = rules["R-023"].told;
const isBeyondLaw = (code: string): code is CodeOf<"R-023"> => beyondLaw.includes(code);
