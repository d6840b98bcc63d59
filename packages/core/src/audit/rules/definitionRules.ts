import { bundleIssues } from "../../catalogue/bundleIssues.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { latestByCode } from "../../catalogue/itemDefinition.ts";
import { promiseIssues } from "../../catalogue/readCatalogue.ts";
import type { World } from "../../case/world.ts";
import type { Issue } from "../../foundation/issue.ts";
import type { HallEvent } from "../../log/event.ts";
import { jointProfileOf } from "../../profile/jointSettings.ts";
import { civilDateOf } from "../../time/instant.ts";
import { rules, type CodeOf } from "../../vocabulary/rule.ts";
import type { JointProfile } from "../../vocabulary/jointProfile.ts";
import type { Finding } from "../finding.ts";

/**
 * What the published definitions of matters and bundles break, by the profile of the day that the hall adopts them.
 *
 * 中文  事项目录的问题
 */
export function* auditDefinitions({ stream, position, at, data }: HallEvent, world: World): Generator<Finding> {
  const joint = jointProfileOf(world.countingOn(civilDateOf(at)).profile.joint);
  for (const { code, params = {} } of issuesOf(data, joint)) {
    if (isBeyondLaw(code)) yield { rule: "R-023", code, params, case: stream, positions: [position], at };
  }
}

function* issuesOf(data: HallEvent["data"], joint: JointProfile): Generator<Issue> {
  if ("definition" in data) yield* promiseIssues(data.definition);
  if ("catalogue" in data) yield* promisesIn(data.catalogue, joint);
}

function* promisesIn({ items, bundles = [] }: Catalogue, joint: JointProfile): Generator<Issue> {
  const latest = latestByCode(items);
  for (const definition of items) yield* promiseIssues(definition);
  for (const bundle of bundles) yield* bundleIssues(bundle, (code) => latest.get(code), [], joint);
}

const beyondLaw: readonly string[] = rules["R-023"].told;
const isBeyondLaw = (code: string): code is CodeOf<"R-023"> => beyondLaw.includes(code);
